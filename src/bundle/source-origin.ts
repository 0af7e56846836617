import type { Quad } from '@rdfjs/types';
import type { AgreementNames } from '../agreement/names.ts';
import { dcterms, rdf, xsd } from '../rdf/namespace.ts';
import { literal, namedNode, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Bilingual } from '../store/publication.ts';

/** Where the document was made public, as somebody stated on a day. */
export interface SourceOrigin {
  /** An IRI. */
  readonly page: string;
  /** The day on which the document was had from there (ISO), if that is known. */
  readonly obtainedOn?: string | undefined;
  /** ISO day. */
  readonly statedOn: string;
  /** Of the document. */
  readonly rights?: Bilingual | undefined;
}

/** What an `about.ttl` would say of the document: its page, the day, its rights, each with its evidence. */
export function originQuads(
  { agreement }: AgreementNames,
  { page, obtainedOn, statedOn, rights }: SourceOrigin,
): Quad[] {
  const at = (fragment: string) => namedNode(`${agreement.value}#${fragment}`);
  const stated = (name: string, predicate: Quad['predicate'], object: Quad['object']) => [
    quad(at(name), rdf.type, rk.Evidence),
    quad(at(name), rdf.subject, at('source')),
    quad(at(name), rdf.predicate, predicate as typeof rk.origin),
    quad(at(name), rdf.object, object),
    quad(at(name), dcterms.source, namedNode(page)),
    quad(at(name), rk.statedOn, literal(statedOn, xsd.date)),
  ];
  return [
    ...stated('origin', rk.origin, namedNode(page)),
    ...(obtainedOn === undefined ? [] : stated('obtained-on', rk.obtainedOn, literal(obtainedOn, xsd.date))),
    ...(rights === undefined ? [] : stated('rights-ja', rk.rights, literal(rights.ja, 'ja'))),
    ...(rights?.en === undefined ? [] : stated('rights-en', rk.rights, literal(rights.en, 'en'))),
  ];
}
