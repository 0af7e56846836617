import { startsBlock } from '../block-start.ts';
import type { Run, TextLine } from '../traced-text.ts';
import type { PageBlock } from './page-blocks.ts';
import type { PagePlace } from './pdf-page.ts';
import { betweenWords, isFull, type Segment } from './set-lines.ts';

/** Two lines further apart than this, in ems or in usual distances, are no paragraph. */
const WIDEST_LEADING = 2.2;
const LOOSE = 1.3;
/** Of the width of the page: lines that all end before this are not wrapped; those that end beyond the page are not either. */
const LEAST_REACH = 0.7;
/** How far, in ems, from the left margin a line may begin that goes on from the one above. */
const DEEPEST_INDENT = 4;

interface Measure {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

/** Joins the lines of wrapped sentences, over the ends of pages too, and puts all lines in the order of the pages. */
export function paragraphs(blocks: readonly PageBlock[]): readonly TextLine<PagePlace>[] {
  const measure = measureOf(blocks);
  const lines: TextLine<PagePlace>[] = [];
  let open: { readonly runs: Run<PagePlace>[]; readonly page: number; readonly last: Segment } | undefined;
  for (const block of blocks) {
    if (block.kind === 'table') {
      open = undefined;
      for (const line of block.lines) lines.push(line);
    } else if (open && goesOn(open, block, measure)) {
      open.runs.push(...betweenWords(open.last.text, block.line.text), ...block.line.cell);
      open = { ...open, page: block.page, last: block.line };
    } else {
      open = { runs: [...block.line.cell], page: block.page, last: block.line };
      lines.push([open.runs]);
    }
  }
  return lines;
}

function goesOn(
  above: { readonly page: number; readonly last: Segment },
  { page, line }: PageBlock & { kind: 'line' },
  { left, right, leading }: Measure,
): boolean {
  if (!isFull(above.last, right) || startsBlock(line.text)) return false;
  if (line.x > left + DEEPEST_INDENT * line.size || Math.abs(line.size - above.last.size) > 1) return false;
  return page !== above.page || line.y - above.last.y <= Math.max(WIDEST_LEADING * line.size, LOOSE * leading);
}

/** The margins of the text, and how far apart its lines usually are. */
function measureOf(blocks: readonly PageBlock[]): Measure {
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? block.line : []));
  const rights = blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    const { right } = block.line;
    return right > block.width * LEAST_REACH && right <= block.width ? right : [];
  });
  const gaps = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? 0));
  const sorted = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  return {
    left: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: rights.reduce((most, right) => Math.max(most, right), 0) || Number.POSITIVE_INFINITY,
    leading: sorted[Math.floor(sorted.length / 4)] ?? 0,
  };
}
