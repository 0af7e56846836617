/**
 * A half-open range of a text, in UTF-16 code units as JavaScript counts them: `start` is the first unit, `end` the one after the last.
 * Only {@link SourceText.codePoints} turns it into the Unicode code points that are published (W3C Web Annotation, TextPositionSelector).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` to `end`; an empty span is allowed. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** The part of `text` that `range` covers. */
export function slice(text: string, range: Span): string {
  return text.slice(range.start, range.end);
}

/** Whether `inner` lies within `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `range` without the white space (Unicode, so the ideographic space too) at either end of it; empty at its start if nothing is left. */
export function trimSpan(text: string, range: Span): Span {
  const part = slice(text, range);
  const kept = part.trim();
  if (kept === '') return span(range.start, range.start);
  const start = range.start + part.indexOf(kept);
  return span(start, start + kept.length);
}
