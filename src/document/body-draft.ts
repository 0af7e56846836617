import { parseNumeral } from '../text/numeral.ts';
import { articleNumber } from './article-number.ts';
import type { BlockDraft } from './block.ts';
import { trimmed } from './cells.ts';
import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { isUnfinished } from './unfinished.ts';

/**
 * Whether a line of text goes on with a block: below a field's label, behind a sentence that is not finished, or that ends at the margin, or as a further sentence of
 * a field.
 */
export function goesOn({ heading }: BlockDraft, last: Piece | undefined, line: LineOf<'text'>): boolean {
  if (!last) return heading !== undefined;
  if (isUnfinished(last.text) || line.isBelowFull) return true;
  return heading !== undefined && !isUnfinished(line.pieces.text.text);
}

/** The unnumbered first paragraph of an article. */
export function firstParagraph(text: Piece, start: number): BlockDraft {
  return { kind: 'paragraph', step: 'paragraph/1', start, text, children: [] };
}

/** A numbered paragraph of an article: `2 …`. */
export function furtherParagraph({ pieces: { mark, text }, span: whole }: LineOf<'mark'>, number: number): BlockDraft {
  const step = `paragraph/${number}`;
  return { kind: 'paragraph', step, start: whole.start, label: mark, number: String(number), text, children: [] };
}

/** The label of a field as the heading of its block, and its text if that stands on the same line. */
export function fieldOf({ label, text }: LineOf<'field'>['pieces']): Partial<BlockDraft> {
  return { heading: label, ...(text.text.trim() !== '' && { text: trimmed(text) }) };
}

/** The caption between label and text, without its brackets. */
function withoutBrackets(piece: Piece): Piece | undefined {
  const found = trimmed(piece);
  if (found.text.length < 3) return undefined;
  return { text: found.text.slice(1, -1), span: { start: found.span.start + 1, end: found.span.end - 1 } };
}

/** An article with the caption above it or behind its label, and its first paragraph if that stands on the same line. */
export function articleDraft(line: LineOf<'article'>, above: LineOf<'caption'> | undefined): BlockDraft {
  const { label, text } = line.pieces;
  const number = articleNumber(label.text);
  const caption = above?.pieces.caption ?? withoutBrackets(line.pieces.caption);
  return {
    kind: 'article',
    step: `article/${number}`,
    start: (above ?? line).span.start,
    label,
    number,
    ...(caption && { caption }),
    children: text.text === '' ? [] : [firstParagraph(text, text.span.start)],
  };
}

const PART_LEVELS = '編部章節款';
const PART_STEPS = ['part', 'division', 'chapter', 'group', 'subgroup'];

/** How deep a part with this label stands: 第一編 0, 第二章 2. */
export function partLevel(label: string): number {
  return PART_LEVELS.indexOf(label.trim().slice(-1));
}

/** A part (編, 章); `place` is its number where the printed one is none. */
export function partDraft({ span: { start }, pieces: { label, heading } }: LineOf<'part'>, place: number): BlockDraft {
  const number = String(parseNumeral(label.text.replace(/[第編部章節款\s]/gu, '')) ?? place);
  const step = `${PART_STEPS[partLevel(label.text)] ?? 'part'}/${number}`;
  return { kind: 'part', step, start, label, number, heading: trimmed(heading), children: [] };
}
