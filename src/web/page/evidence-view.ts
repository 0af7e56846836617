import type { Literal } from '@rdfjs/types';
import { dcterms, oa, rdf } from '../../rdf/namespace.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource, Value } from '../../store/resource.ts';
import type { Reader } from './reader.ts';

/** Where in a source a statement stands. Positions count code points from 0; `end` is exclusive. */
export interface QuoteView {
  readonly span: Resource;
  readonly exact: Literal | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly source: Resource | undefined;
}

/** Why a statement is made. */
export interface EvidenceView {
  readonly evidence: Resource;
  readonly subject: Resource | undefined;
  readonly predicate: Resource | undefined;
  readonly object: Value | undefined;
  readonly method: Resource | undefined;
  readonly rules: readonly Resource[];
  readonly quotes: readonly QuoteView[];
  readonly inputs: readonly Resource[];
  readonly pages: readonly Resource[];
  readonly verified: boolean | undefined;
  readonly statedOn: string | undefined;
  readonly supersededBy: Resource | undefined;
}

/** Reads one piece of evidence. */
export function evidenceView(read: Reader, evidence: Resource): EvidenceView {
  const verified = read.string(evidence, rk.verified);
  return {
    evidence,
    subject: read.link(evidence, rdf.subject),
    predicate: read.link(evidence, rdf.predicate),
    object: read.value(evidence, rdf.object),
    method: read.link(evidence, rk.method),
    rules: read.links(evidence, rk.rule),
    quotes: read.links(evidence, rk.span).map((span) => quoteView(read, span)),
    inputs: read.links(evidence, rk.input),
    pages: read.links(evidence, dcterms.source),
    verified: verified === undefined ? undefined : verified === 'true' || verified === '1',
    statedOn: read.string(evidence, rk.statedOn),
    supersededBy: read.link(evidence, rk.supersededBy),
  };
}

/** Reads a passage of a source. */
export function quoteView(read: Reader, span: Resource): QuoteView {
  const [selector] = read.links(span, oa.hasSelector);
  return {
    span,
    exact: selector && read.text(selector, oa.exact, 'ja'),
    start: selector && read.string(selector, oa.start),
    end: selector && read.string(selector, oa.end),
    source: read.link(span, oa.hasSource),
  };
}

/** All the evidence for what is stated about a thing, or only for some of its properties. */
export function evidenceOf(read: Reader, thing: Resource, properties?: readonly string[]): readonly EvidenceView[] {
  return read
    .incoming(thing, rdf.subject)
    .map((evidence) => evidenceView(read, evidence))
    .filter(({ predicate }) => properties === undefined || properties.includes(predicate?.value ?? ''));
}
