import { preferred } from '../http/accept.ts';
import { formats } from '../rdf/format.ts';
import { type JsonObject, toJsonLd } from '../rdf/json-ld.ts';
import { toNTriples } from '../rdf/n-quads.ts';
import { prefixes } from '../rdf/namespace.ts';
import { toTurtle } from '../rdf/turtle.ts';
import type { LoadedGraph } from '../store/graph-source.ts';
import type { Plan } from '../store/plan.ts';
import { answerQuads } from './answer-quads.ts';

/** The forms of RDF in which the answer to any operation can be had. */
const RDF_ANSWERS = ['json-ld', 'turtle', 'n-triples'] as const;

/** One of {@link RDF_ANSWERS}. */
export type RdfAnswer = (typeof RDF_ANSWERS)[number];

/** JSON first: it is what a caller gets that has no preference. */
const OFFERS: readonly { readonly mediaType: string; readonly form?: RdfAnswer }[] = [
  { mediaType: 'application/graphql-response+json' },
  { mediaType: 'application/json' },
  ...RDF_ANSWERS.map((form) => ({ mediaType: formats[form].mediaType, form })),
];

/** What was loaded for an operation. */
export interface Loaded {
  readonly graph: LoadedGraph;
  readonly plan: Plan;
}

/** The form of RDF that a caller would rather have than JSON; none if it asks for JSON, or does not say. */
export function preferredRdf(accept: string | null): RdfAnswer | undefined {
  return preferred(accept, OFFERS)?.form;
}

/** The statements behind an answer, in a form of RDF; JSON-LD has the whole context within. */
export async function rdfAnswer({ graph, plan }: Loaded, form: RdfAnswer, context: JsonObject): Promise<Response> {
  const quads = answerQuads(graph, plan);
  const headers = { 'content-type': `${formats[form].mediaType}; charset=utf-8`, vary: 'Accept' };
  switch (form) {
    case 'json-ld':
      return new Response(await toJsonLd(quads, context), {
        headers: { ...headers, 'content-type': formats[form].mediaType },
      });
    case 'turtle':
      return new Response(await toTurtle(quads, prefixes), { headers });
    case 'n-triples':
      return new Response(await toNTriples(quads), { headers });
  }
}
