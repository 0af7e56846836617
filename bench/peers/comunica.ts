import { QueryEngine } from '@comunica/query-sparql-rdfjs';
import type { Store } from 'n3';

const RK = 'https://w3id.org/renkei/ontology#';
const NAMES = [
  'Agreement',
  'title',
  'concludedOn',
  'party',
  'alias',
  'nameAsWritten',
  'initiative',
  'heading',
  'content',
  'role',
  'text',
  'undertakenBy',
];
/** Where Comunica keeps which fields have one value: without an object of one's own here, all things become one. */
const SINGLE = '@comunica/actor-init-query:singularizeVariables';

/** Comunica's GraphQL over a store: a function that asks about one agreement, or all. */
export function askComunica(store: Store, agreement: string | undefined): () => Promise<unknown> {
  const engine = new QueryEngine();
  const context = {
    ...Object.fromEntries(NAMES.map((name) => [name, RK + name])),
    type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
    ...(agreement === undefined ? {} : { ASKED: agreement }),
  };
  const which = agreement === undefined ? 'id @single type(_:Agreement)' : 'id(_:ASKED) @single';
  const query = `{ ${which} title @single concludedOn @single
    party { id @single alias @single nameAsWritten @single }
    initiative { id @single heading @single content @single role { id @single text @single undertakenBy { id @single alias @single } } } }`;
  return async () => {
    const options = {
      sources: [store],
      queryFormat: { language: 'graphql', version: '1.0' },
      '@context': context,
      [SINGLE]: {},
    };
    const result = await engine.query(query, options as never);
    const { data } = await engine.resultToString(result, 'tree', options as never);
    let text = '';
    for await (const part of data) text += part;
    return JSON.parse(text);
  };
}
