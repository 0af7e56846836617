import type { Diagnostic } from '../text/diagnostic.ts';
import { parseNumeral } from '../text/numeral.ts';
import { AnnexReader } from './annex-reader.ts';
import type { BlockDraft } from './block.ts';
import { contentOf } from './front.ts';
import { isSilent, type Line, type LineOf } from './line.ts';

/**
 * Reads one annex (別表): head, title, groups (`1 生活機能の強化…`) and rows: of three lines for each 取組, of a table with named columns, or of labels and texts
 * on lines of their own. A blank line inside a table is a page break and means nothing.
 */
export function readAnnex(lines: readonly Line[], source: string, diagnostics: Diagnostic[]): BlockDraft[] {
  const [head, ...rest] = lines;
  if (head?.kind !== 'annex') return [];
  const said = rest.filter((line) => !isSilent(line));
  const title = head.pieces.heading.text === '' ? said[0] : undefined;
  const annex = annexDraft(head, title, source);
  const reader = new AnnexReader(annex, diagnostics);
  const read = said.filter((line) => !(annex.heading && line === title));
  read.forEach((line, at) => {
    reader.take(line, read[at + 1]);
  });
  return [annex];
}

function annexDraft(head: LineOf<'annex'>, title: Line | undefined, source: string): BlockDraft {
  const { label, relation, heading } = head.pieces;
  const number = parseNumeral(label.text.replace(/[別表第\s]/g, ''));
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
