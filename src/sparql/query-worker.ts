import { parentPort, workerData } from 'node:worker_threads';
import { Parser, Writer } from 'n3';
import { defaultGraph, namedNode, Store } from 'oxigraph';
import { isAbsoluteIri } from '../rdf/iri.ts';
import { readEngineError } from './engine-error.ts';
import type { QueryDataset, QueryWorkerData, WorkerAnswer, WorkerRequest } from './query-message.ts';

// A worker thread of the SPARQL endpoint: loads the dataset once, then answers one query after the other. Whoever started it may end it at any time.

const { nQuads, baseIri, maximumBytes, prefixes } = workerData as QueryWorkerData;
/** Turtle and TriG are for people: they are written with the prefixes that are known here. */
const WITH_PREFIXES = ['text/turtle', 'application/trig'];

const store = new Store();
// Each file apart: a blank node's label means another node in each.
for (const bytes of nQuads) store.load(bytes, { format: 'application/n-quads', lenient: true, no_transaction: true });
// The engine's own union of graphs gives a triple once for each graph that has it; a set of triples has it once (SPARQL 1.1, section 13). One graph after the
// other: an update keeps all that it adds beside the store until it ends.
for (const graph of graphNames()) store.update(`INSERT { ?s ?p ?o } WHERE { GRAPH <${graph}> { ?s ?p ?o } }`);

parentPort?.on('message', (request: WorkerRequest) => {
  const answer = answerTo(request);
  parentPort?.postMessage(answer, answer.kind === 'result' ? [answer.body.buffer] : []);
});
parentPort?.postMessage({ kind: 'ready' } satisfies WorkerAnswer);

/** The names of the graphs, each fit to be written in a query. Throws a TypeError for one that would not stay an IRI there. */
function graphNames(): string[] {
  const rows = store.query('SELECT ?g WHERE { GRAPH ?g { } }') as ReadonlyMap<string, { readonly value: string }>[];
  const names = rows.flatMap((row) => row.get('g')?.value ?? []);
  const wrong = names.find((name) => !isAbsoluteIri(name));
  if (wrong !== undefined) throw new TypeError(`Not the name of a graph: ${JSON.stringify(wrong)}`);
  return names;
}

function answerTo(request: WorkerRequest): WorkerAnswer {
  try {
    return bounded(request.kind === 'query' ? query(request) : convert(request), request.mediaType);
  } catch (error) {
    return readEngineError(error);
  }
}

function query({ query, mediaType, dataset }: WorkerRequest & { kind: 'query' }): string {
  const isForPeople = WITH_PREFIXES.includes(mediaType);
  const result = store.query(query, {
    base_iri: baseIri,
    results_format: isForPeople ? 'application/n-triples' : mediaType,
    ...graphs(dataset),
  });
  if (typeof result !== 'string') throw new Error('The engine gave no text.');
  return isForPeople ? abbreviated(result) : result;
}

/** Only these graphs, whatever the query says; without any parameter the query decides. */
function graphs(dataset: QueryDataset | undefined) {
  if (dataset === undefined) return {};
  return {
    default_graph: dataset.defaultGraphs.map(namedNode),
    named_graphs: dataset.namedGraphs.map(namedNode),
  };
}

/** Statements as Turtle, which is TriG too, with the prefixes that they use. */
function abbreviated(nTriples: string): string {
  const used = Object.entries(prefixes).filter(([, namespace]) => nTriples.includes(`<${namespace}`));
  const writer = new Writer({ format: 'text/turtle', prefixes: Object.fromEntries(used) });
  writer.addQuads(new Parser({ format: 'application/n-triples' }).parse(nTriples));
  let text = '';
  writer.end((_error, result: string) => {
    text = result;
  });
  return text;
}

function convert({ turtle, mediaType }: WorkerRequest & { kind: 'convert' }): string {
  if (mediaType === 'text/turtle') return turtle;
  const statements = new Store();
  statements.load(turtle, { format: 'text/turtle' });
  return statements.dump({ format: mediaType, from_graph_name: defaultGraph() });
}

/** The result as UTF-8, if it is not too large, and if the engine's RDF/XML is XML: a predicate without a local name has no element there. */
function bounded(text: string, mediaType: string): WorkerAnswer {
  if (mediaType === 'application/rdf+xml' && text.includes('<oxprefix: ')) {
    const message = 'RDF/XML cannot say it: a predicate does not end in a name (RDF 1.1 XML Syntax, section 5.1).';
    return { kind: 'inexpressible', message };
  }
  const body = new TextEncoder().encode(text);
  return body.length > maximumBytes ? { kind: 'too-large', bytes: body.length } : { kind: 'result', body };
}
