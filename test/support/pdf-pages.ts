import { PAGE, type PdfPage, type PlacedText, type Stroke, widthOf } from './make-pdf.ts';

/** How a text is set: where the columns of its tables begin, whether they are ruled, and whether pages have numbers. */
export interface Setting {
  readonly columns?: readonly number[];
  readonly ruled?: boolean;
  readonly numbered?: boolean;
  /** Whether the first cell of a row stands in the middle of the rows it spans, as word processors like to have it. Ruled tables only. */
  readonly centred?: boolean;
}

const LEFT = 60;
const RIGHT = 535;
const TOP = 780;
const BOTTOM = 60;
const SIZE = 10;
const LEADING = 15;
const PADDING = 3;

/** A row of a table set: its cells broken into lines. */
interface SetRow {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
  readonly opens: boolean;
}

/** Sets a text (lines; TABs between the cells of rows, an empty first cell where it spans rows) on pages, as a word processor would: wrapped, tables with columns. */
export function setPages(
  text: string,
  { columns = [60, 170, 240], ruled = false, numbered = false, centred = false }: Setting = {},
): PdfPage[] {
  const pages: { texts: PlacedText[]; strokes: Stroke[] }[] = [];
  let y = 0;
  const page = (need: number) => {
    if (pages.length === 0 || y - need < BOTTOM) {
      pages.push({ texts: [], strokes: [] });
      y = TOP;
    }
    return pages.at(-1) ?? { texts: [], strokes: [] };
  };
  const edges = [...columns, RIGHT + PADDING];
  const setTable = (rows: readonly SetRow[]) => {
    for (const group of groupsOf(rows)) {
      const height = group.reduce((sum, row) => sum + row.height, 0);
      const { texts, strokes } = page(height);
      const top = y;
      for (const row of group) {
        row.cells.forEach((lines, column) => {
          const isHead = column === 0 && centred;
          const shift = isHead ? (height - (lines.length * LEADING + 2 * PADDING)) / 2 : 0;
          const x = edges[column] ?? LEFT;
          lines.forEach((line, at) => {
            texts.push({ x: x + PADDING, y: y - shift - PADDING - SIZE - at * LEADING, text: line });
          });
        });
        if (ruled) strokes.push([edges[row.opens ? 0 : 1] ?? LEFT, y, RIGHT + PADDING, y]);
        y -= row.height;
      }
      if (ruled) {
        strokes.push([LEFT, y, RIGHT + PADDING, y]);
        for (const x of edges) strokes.push([x, top, x, y]);
      }
    }
    y -= PADDING;
  };
  let table: SetRow[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.includes('\t')) {
      table.push(setRow(line, edges));
      continue;
    }
    if (table.length > 0) setTable(table);
    table = [];
    for (const piece of wrap(line, RIGHT - LEFT)) {
      page(LEADING).texts.push({ x: LEFT, y: y - SIZE, text: piece });
      y -= LEADING;
    }
    if (line.trim() === '') y -= LEADING / 2;
  }
  if (table.length > 0) setTable(table);
  if (numbered) {
    pages.forEach(({ texts }, index) => {
      texts.push({ x: PAGE.width / 2 - 10, y: 30, text: `- ${index + 1} -` });
    });
  }
  return pages;
}

function setRow(line: string, edges: readonly number[]): SetRow {
  const cells = line.split('\t').map((cell, column) => {
    return wrap(cell, (edges[column + 1] ?? 0) - (edges[column] ?? 0) - 2 * PADDING);
  });
  const most = Math.max(...cells.map((lines) => lines.length));
  return { cells, height: most * LEADING + 2 * PADDING, opens: !line.startsWith('\t') };
}

/** A row that opens a group, and the rows under it whose first cell it spans. */
function groupsOf(rows: readonly SetRow[]): SetRow[][] {
  const groups: SetRow[][] = [];
  for (const row of rows) {
    if (row.opens || groups.length === 0) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}

/** Breaks a text into lines no wider than `width`: never before 、 or 。 and the like. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    if (widthOf(line + sign, SIZE) > width && !/[、。，．）)」』ーっゃゅょ]/.test(sign)) {
      lines.push(line);
      line = '';
    }
    line += sign;
  }
  return line.trim() === '' ? lines : [...lines, line];
}
