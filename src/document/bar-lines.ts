import { slice } from '../text/span.ts';
import type { Line } from './line.ts';
import { rowLine } from './rule/row-line.ts';

/** A side of a cell: a bar, or a line of a box. */
const BAR = /[|｜│┃]/gu;
/** A line between rows: `| --- | --- |`, `├───┼───┤`. */
const RULE = /^[\s|｜│┃:：+＋\-－—―─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛]+$/u;
/** Fewer bars are no table. */
const FEWEST_BARS = 3;
/** Longer lines are none of a table in text. */
const LONGEST = 5_000;

/** Lines with the cells of a table between bars as rows; the lines between such rows say nothing. */
export function rowsOfBars(lines: readonly Line[], source: string): Line[] {
  const barred = lines.map((line) => line.kind !== 'row' && isBarred(slice(source, line.content)));
  if (!barred.includes(true)) return [...lines];
  return lines.flatMap((line, at) => {
    const text = slice(source, line.content);
    const isBesideRow = [barred[at - 1], barred[at], barred[at + 1]].includes(true);
    if (isBesideRow && RULE.test(text)) return [];
    return [barred[at] ? rowOf(line, text) : line];
  });
}

function isBarred(text: string): boolean {
  return text.length <= LONGEST && (text.match(BAR)?.length ?? 0) >= FEWEST_BARS;
}

function rowOf(line: Line, text: string): Line {
  const edges = new Set([text.search(/\S/u), text.trimEnd().length - 1]);
  const cells = text.replace(BAR, (_, at: number) => (edges.has(at) ? ' ' : '\t'));
  const pieces = rowLine.parse(cells, line.content.start);
  return pieces ? { kind: 'row', span: line.span, content: line.content, pieces } : line;
}
