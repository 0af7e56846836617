import { QueryEngine } from '@comunica/query-sparql-rdfjs';
import { createLens } from 'ldkit';
import { xsd } from 'ldkit/namespaces';
import type { Store } from 'n3';

const RK = 'https://w3id.org/renkei/ontology#';
const PARTY = { '@type': `${RK}Party`, alias: { '@id': `${RK}alias`, '@optional': true } } as const;
const NAMED_PARTY = { ...PARTY, nameAsWritten: `${RK}nameAsWritten` } as const;
const ROLE = {
  '@type': `${RK}Role`,
  text: `${RK}text`,
  parties: { '@id': `${RK}undertakenBy`, '@array': true, '@schema': PARTY, '@optional': true },
} as const;
const INITIATIVE = {
  '@type': `${RK}Initiative`,
  heading: `${RK}heading`,
  content: { '@id': `${RK}content`, '@optional': true },
  roles: { '@id': `${RK}role`, '@array': true, '@schema': ROLE, '@optional': true },
} as const;
const AGREEMENT = {
  '@type': `${RK}Agreement`,
  title: `${RK}title`,
  concludedOn: { '@id': `${RK}concludedOn`, '@type': xsd.date },
  parties: { '@id': `${RK}party`, '@array': true, '@schema': NAMED_PARTY },
  initiatives: { '@id': `${RK}initiative`, '@array': true, '@schema': INITIATIVE },
} as const;

/** LDkit over a store: a function that asks about one agreement, or all (LDkit gives 1,000 at most). */
export function askLdkit(store: Store, agreement: string | undefined): () => Promise<unknown> {
  const lens = createLens(AGREEMENT, { sources: [store], engine: new QueryEngine() } as never);
  return () => (agreement === undefined ? lens.find({ take: 1000 }) : lens.findByIri(agreement));
}
