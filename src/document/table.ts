import type { Cell } from './block.ts';
import { cellsOf, coveredCells } from './cells.ts';
import { labelledRow, takeLabelledRow } from './labelled-row.ts';
import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { isMark } from './marker.ts';
import { type RowReader, withMore } from './row-reader.ts';
import { type ColumnKind, columnKind } from './rule/column-name.ts';

/** A column of an annex table: its head as written, and what it holds. */
export interface Column {
  readonly kind: ColumnKind;
  readonly head: Piece;
}

/** Opens a group of rows by the cell that names it; its column is -1 where it has a row of its own. False if that group is open already. */
export type OpenGroup = (cell: Piece, start: number, column: number) => boolean;

/** A table whose first row names its columns: `取組⇥取組の内容⇥甲の役割⇥乙の役割`. Its rows are initiatives, its groups are opened by the first columns. */
export class Table {
  readonly columns: readonly Column[];

  constructor(columns: readonly Column[]) {
    this.columns = columns;
  }

  /** Whether this row is the head again, as behind a page break. */
  isHead(line: LineOf<'row'>): boolean {
    const cells = cellsOf(line);
    const width = Math.max(cells.length, this.columns.length);
    return Array.from({ length: width }, (_, at) => at).every((at) => bare(cells[at]) === bare(this.columns[at]?.head));
  }

  /** A second row of heads below a cell that spans columns: `⇥⇥⇥甲⇥乙`. `undefined` if the row is none. */
  withSubHeads(line: LineOf<'row'>): Table | undefined {
    const cells = cellsOf(line);
    const isSub = (cell: Piece, at: number) => bare(cell) !== '' && bare(cell) !== bare(this.columns[at]?.head);
    const subs = cells.filter(isSub);
    const fits = cells.every((cell, at) => {
      const column = this.columns[at];
      const isNamed = NARROWED.has(column?.kind ?? 'other') && columnKind(cell.text) !== undefined;
      return !isSub(cell, at) || !column || column.kind === 'role' || column.head.text === '' || isNamed;
    });
    if (!fits || subs.length < 2 || subs.some(({ text }) => text.length > LONGEST_SUB_HEAD || /[。、]/u.test(text)))
      return undefined;
    const length = Math.max(cells.length, this.columns.length);
    const columns = Array.from({ length }, (_, at): Column | undefined => {
      const cell = cells[at];
      return cell && isSub(cell, at) ? subColumn(cell, this.columns[at]) : this.columns[at];
    });
    return new Table(columns.flatMap((column) => column ?? []));
  }

  /** Takes a row: groups by the first columns, then one initiative, or further lines of the one above. */
  take(line: LineOf<'row'>, rows: () => RowReader, openGroup: OpenGroup): void {
    const labelled = labelledRow(line);
    if (labelled) {
      takeLabelledRow(labelled, this.columns, rows, openGroup);
      return;
    }
    const cells = cellsOf(line);
    const at = (kind: ColumnKind) => this.columns.findIndex((column) => column.kind === kind);
    const headingAt = at('heading') < 0 ? 0 : at('heading');
    const heading = cells[headingAt];
    if (line.goesOn) {
      this.#continueRow(cells, rows());
      if (heading) rows().continueName(heading);
      return;
    }
    if (cells[0] && isGroupRow(cells)) {
      openGroup(cells[0], line.span.start, -1);
      return;
    }
    let start = line.span.start;
    this.columns.forEach(({ kind }, index) => {
      const cell = cells[index];
      const isGroup = kind === 'group' || (this.#isUnnamed(index, headingAt) && cell && !isMark(cell));
      if (!isGroup || index === headingAt || !cell || cell.text === '') return;
      if (openGroup(cell, start, index)) start = Math.min(cell.span.end + 1, line.span.end);
    });
    if (!heading || heading.text === '') {
      this.#continueRow(cells, rows());
      return;
    }
    rows().open(heading, start, this.#markIn(cells, headingAt));
    rows().row?.cells.push(...this.#fields(cells, headingAt, coveredCells(line)));
  }

  /** A column without a head before that of the names: it numbers the rows, or groups them. */
  #isUnnamed(index: number, headingAt: number): boolean {
    return index < headingAt && this.columns[index]?.head.text === '';
  }

  /** The number of a row in a cell of its own. */
  #markIn(cells: readonly Piece[], headingAt: number): Piece | undefined {
    return this.columns.flatMap(({ kind }, index): Piece[] => {
      const cell = cells[index];
      const isNumber = kind === 'number' || (this.#isUnnamed(index, headingAt) && cell && isMark(cell));
      return isNumber && cell && cell.text !== '' ? [cell] : [];
    })[0];
  }

  #fields(cells: readonly Piece[], headingAt: number, isCovered: readonly boolean[]): Cell[] {
    return this.columns.flatMap(({ kind, head }, index): Cell[] => {
      const text = cells[index];
      if (index === headingAt || kind === 'group' || kind === 'number' || this.#isUnnamed(index, headingAt)) return [];
      return text ? [{ label: head, text, ...(isCovered[index] && { isCovered: true }) }] : [];
    });
  }

  /** A row without a heading goes on with the cells of the row above. */
  #continueRow(cells: readonly Piece[], reader: RowReader): void {
    const row = reader.row;
    this.columns.forEach(({ head }, index) => {
      const cell = cells[index];
      const open = row?.cells.findIndex(({ label }) => label === head) ?? -1;
      const last = row?.cells[open];
      if (row && last && cell && cell.text !== '') row.cells[open] = withMore(last, cell);
    });
  }
}

const LONGEST_SUB_HEAD = 30;

/** Kinds of columns that a second row of heads may name more closely: `取組` over `名称` and `内容`. */
const NARROWED: ReadonlySet<ColumnKind> = new Set(['heading', 'group', 'content', 'other']);

/** The column below a second head: what that names; a role of whom the first names, or of whom it names itself. */
function subColumn(cell: Piece, above: Column | undefined): Column {
  const kind = columnKind(cell.text) ?? 'role';
  const isNobodys = /^役割(?:分担)?$/u.test(bare(cell));
  if (kind === 'role' && isNobodys && above && above.kind !== 'other' && above.head.text !== '')
    return { ...above, kind };
  return { kind, head: cell };
}

const bare = (piece: Piece | undefined) => (piece?.text ?? '').replace(/\s/gu, '');

/** The table that a row of heads opens; `undefined` for any other row. It must name what is to be done and more than that. */
export function tableOf(line: LineOf<'row'>): Table | undefined {
  const cells = cellsOf(line);
  const kinds = cells.map(({ text }) => columnKind(text));
  const known = kinds.filter((kind) => kind !== undefined);
  const isHead = cells.every((cell, at) => kinds[at] !== undefined || isOtherHead(cell));
  const hasCore = known.includes('content') || known.includes('heading');
  if (!isHead || !hasCore || known.length < 2 || known.length * 2 < cells.length) return undefined;
  return new Table(bindColumns(cells, kinds));
}

/** Where no column is for the heading, the last that groups holds it; a heading beside another heading is the content. */
function bindColumns(cells: readonly Piece[], kinds: readonly (ColumnKind | undefined)[]): Column[] {
  const bound = kinds.map((kind) => kind ?? 'other');
  if (!bound.includes('heading')) {
    const last = bound.lastIndexOf('group');
    if (last >= 0) bound[last] = 'heading';
    else bound[bound.indexOf('content')] = 'heading';
  } else if (!bound.includes('content') && bound.indexOf('heading') !== bound.lastIndexOf('heading')) {
    bound[bound.lastIndexOf('heading')] = 'content';
  }
  return cells.map((head, at) => ({ head, kind: bound[at] ?? 'other' }));
}

function isOtherHead({ text }: Piece): boolean {
  return text.length <= LONGEST_SUB_HEAD && !/[。、，]/u.test(text);
}

/** A row of which only the first cell says something, or all say the same, names a group. */
function isGroupRow(cells: readonly Piece[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const [first] = filled;
  if (!first || cells.length < 3 || cells[0]?.text === '') return false;
  return filled.length === 1 || (filled.length === cells.length && filled.every(({ text }) => text === first.text));
}
