import type { Span } from './span.ts';

/** `error`: the document contradicts itself or is damaged. `warning`: it was read, but somebody should look. `note`: what others have and this lacks. */
export type Severity = 'error' | 'warning' | 'note';

/** A sentence in the two languages of the reports. */
export interface Message {
  readonly ja: string;
  readonly en: string;
}

/** A finding about a document: a value, never an exception. `span` is where to look, in code units of the source text. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
}
