import type { Diagnostic } from '../text/diagnostic.ts';
import { parseNumeral } from '../text/numeral.ts';
import { slice, span } from '../text/span.ts';
import { AnnexReader } from './annex-reader.ts';
import { rowsOfBars } from './bar-lines.ts';
import type { BlockDraft } from './block.ts';
import { rowsOfCells } from './cell-lines.ts';
import { contentOf } from './front.ts';
import { rowsOfGaps } from './gap-columns.ts';
import { isSilent, type Line, type LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { joinMarked } from './line-text.ts';
import { withFields } from './marked-fields.ts';
import { rowsOfSpaces } from './space-columns.ts';

/**
 * Reads one annex (別表): head, title, groups (`1 生活機能の強化…`) and rows: of three lines for each 取組, of a table with named columns, or of labels and texts
 * on lines of their own. A blank line inside a table is a page break and means nothing.
 */
export function readAnnex(lines: readonly Line[], source: string, diagnostics: Diagnostic[]): BlockDraft[] {
  const [head, ...rest] = lines;
  if (head?.kind !== 'annex') return [];
  const filled = rest.filter((line) => !isSilent(line));
  const said = withFields(
    joinMarked(rowsOfCells(rowsOfSpaces(rowsOfGaps(rowsOfBars(filled, source), source), source), source), source),
  );
  const relation = head.pieces.relation.text === '' ? relationOf(said[0]) : undefined;
  if (relation) said.shift();
  const isNamed = head.pieces.heading.text !== '' || said[1]?.kind === 'field';
  const title = isNamed ? undefined : said[0];
  const annex = { ...annexDraft(head, title, source), ...(relation && { relation }) };
  const hasSentences = said.some(({ content }) => /。\s*$/u.test(slice(source, content)));
  const reader = new AnnexReader(annex, diagnostics, hasSentences);
  const read = said.filter((line) => !(annex.heading && line === title));
  read.forEach((line, at) => {
    reader.take(line, read[at + 1], read[at + 2]);
  });
  return [annex];
}

/** The provision an annex belongs to, where that stands on the line below its head: `（第３条関係）`. */
function relationOf(line: Line | undefined): Piece | undefined {
  if (line?.kind !== 'caption' || !line.pieces.caption.text.endsWith('関係')) return undefined;
  const { open, caption, close } = line.pieces;
  return { text: open.text + caption.text + close.text, span: span(open.span.start, close.span.end) };
}

function annexDraft(head: LineOf<'annex'>, title: Line | undefined, source: string): BlockDraft {
  const { label, relation, heading } = head.pieces;
  const number = parseNumeral(label.text.replace(/[別表紙第\s]/g, ''));
  return {
    kind: 'annex',
    // An annex without a number is the only one; its place in the IRIs is 1 all the same.
    step: `annex/${number ?? 1}`,
    start: head.span.start,
    label,
    ...(number !== undefined && { number: String(number) }),
    ...(relation.text !== '' && { relation }),
    ...(heading.text !== '' && { heading }),
    ...(title?.kind === 'text' && { heading: contentOf(title, source) }),
    children: [],
  };
}
