import type { Diagnostic } from '../text/diagnostic.ts';
import { type Span, span } from '../text/span.ts';
import type { Origin } from './origin.ts';

/** The text of a document that was in another format than plain text, the way back into it, and what is to be said of the extraction. */
export interface ExtractedText {
  readonly text: string;
  readonly originOf: OriginOf;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Where in the original file a place of the extracted text is from, in the order of the text: an element for each element, a box for each line of a page that it
 * touches. A place is a span or an offset in code units; what the extraction added (TABs, line ends) is from nowhere.
 */
export type OriginOf = (place: Span | number) => readonly Origin[];

/** A place as a span: an offset is the character at it. */
export function placeSpan(place: Span | number): Span {
  return typeof place === 'number' ? span(place, place) : place;
}
