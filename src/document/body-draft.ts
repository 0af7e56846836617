import type { BlockDraft } from './block.ts';
import { trimmed } from './cells.ts';
import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { isUnfinished } from './unfinished.ts';

/** Whether a line of text goes on with a block: below a field's label, behind a sentence that is not finished, or as a further sentence of a field. */
export function goesOn({ heading }: BlockDraft, last: Piece | undefined, line: Piece): boolean {
  if (!last) return heading !== undefined;
  return isUnfinished(last.text) || (heading !== undefined && !isUnfinished(line.text));
}

/** The unnumbered first paragraph of an article. */
export function firstParagraph(text: Piece, start: number): BlockDraft {
  return { kind: 'paragraph', step: 'paragraph/1', start, text, children: [] };
}

/** The label of a field as the heading of its block, and its text if that stands on the same line. */
export function fieldOf({ label, text }: LineOf<'field'>['pieces']): Partial<BlockDraft> {
  return { heading: label, ...(text.text.trim() !== '' && { text: trimmed(text) }) };
}

/** The caption between label and text, without its brackets. */
export function withoutBrackets(piece: Piece): Piece | undefined {
  const found = trimmed(piece);
  if (found.text.length < 3) return undefined;
  return { text: found.text.slice(1, -1), span: { start: found.span.start + 1, end: found.span.end - 1 } };
}
