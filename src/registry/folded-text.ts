import { type Span, span } from '../text/span.ts';
import { toHalfWidth } from '../text/width.ts';

/** A text as rules read it, with the way back: `origins[i]` is where code unit `i` of `text` stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** One longer than `text`: the last entry is the length of the original. */
  readonly origins: readonly number[];
}

/**
 * The form in which rules match: no white space at all, full-width Latin letters, digits and signs in half width, so that `Ｄ Ｖ` and `DV` are one.
 * For matching only; values keep what the document wrote.
 */
export function fold(original: string): FoldedText {
  const origins: number[] = [];
  let text = '';
  for (const { index, 0: run } of toHalfWidth(original).matchAll(/\S+/gu)) {
    text += run;
    for (let offset = 0; offset < run.length; offset++) origins.push(index + offset);
  }
  return { text, origins: [...origins, original.length] };
}

/** Where a span of the folded text stands in the original. White space inside it is covered, white space around it is not. */
export function originalSpan(folded: FoldedText, range: Span): Span {
  const start = folded.origins[range.start] ?? 0;
  const last = folded.origins[range.end - 1];
  return span(start, range.end > range.start && last !== undefined ? last + 1 : start);
}
