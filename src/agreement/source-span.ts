import { type Span, span } from '../text/span.ts';
import type { Text } from './value.ts';

/**
 * Where a part of a text stands in the source. Only white space was taken out of the source's characters, so the n-th character of the value is found by
 * walking both; `part` is in code units of the value. A part that the layout broke has one span for each piece.
 */
export function sourceSpans(text: Text, source: string, part: Span): Span[] {
  const spans: Span[] = [];
  let index = 0;
  for (const piece of text.spans) {
    let first: number | undefined;
    let last = piece.start;
    // Items of a list are joined by line feeds that no piece holds.
    if (text.value[index] === '\n' && source[piece.start] !== '\n') index += 1;
    for (let at = piece.start; at < piece.end && index < part.end; at += 1) {
      if (source[at] !== text.value[index]) continue;
      if (index >= part.start) {
        first ??= at;
        last = at + 1;
      }
      index += 1;
    }
    if (first !== undefined) spans.push(span(first, last));
  }
  return spans;
}
