import type { Span } from '../../src/text/span.ts';

/** A sample in which the places that must be found are marked: `荒尾市は、⟦令和7年2月30日⟧に`. Marks may stand inside one another, and be empty. */
export interface MarkedText {
  /** The sample without its marks. */
  readonly text: string;
  /** The places, in the order of their opening marks. */
  readonly spans: readonly Span[];
}

const OPEN = '⟦';
const CLOSE = '⟧';

/** Takes the marks out of a sample. Throws for marks that do not match. */
export function readMarks(sample: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const part of sample.split(/([⟦⟧])/)) {
    if (part === OPEN) {
      const place = { start: text.length, end: -1 };
      spans.push(place);
      open.push(place);
    } else if (part === CLOSE) {
      const place = open.pop();
      if (!place) throw new Error(`A mark is closed that was not opened: ${text.slice(-20)}`);
      place.end = text.length;
    } else text += part;
  }
  if (open.length > 0) throw new Error('A mark is not closed');
  return { text, spans };
}
