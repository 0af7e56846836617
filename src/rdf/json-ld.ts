import type { Quad, Quad_Graph, Quad_Object, Quad_Predicate, Quad_Subject, Term } from '@rdfjs/types';
import jsonld, { type ContextDefinition, type JsonLdDocument, type NodeObject } from 'jsonld';
import { canonicalQuads } from './canonical.ts';
import { RdfSyntaxError } from './rdf-syntax-error.ts';
import { blankNode, compareCodePoints, defaultGraph, literal, namedNode, quad } from './term.ts';
import { usedContext } from './used-context.ts';
import { assertWellFormed } from './well-formed.ts';

/** A JSON object as JSON.parse gives it. */
export type JsonObject = { readonly [key: string]: unknown };

/** Documents with a `@context`, by the IRI under which JSON-LD names them. */
export type KnownContexts = Readonly<Record<string, JsonObject>>;

/** What `fromJsonLd` is told: `file` for messages, `baseIri` for relative IRIs, `contexts` for those named by IRI. */
export interface JsonLdOptions {
  readonly file: string;
  readonly baseIri?: string;
  readonly contexts?: KnownContexts;
}

/** Safe mode: what JSON-LD would drop in silence (undefined terms, relative IRIs) is an error instead. */
const SAFE = { safe: true } as const;

/**
 * A dataset as JSON-LD 1.1, compacted with `context` (the value of `@context`), which is written into the document: whole, or what of it is `used` there. Two spaces of
 * indentation, final LF; the same quads give the same bytes. Values keep their lexical form: no native numbers or booleans.
 */
export async function toJsonLd(
  quads: Iterable<Quad>,
  context: JsonObject,
  written: 'whole' | 'used' = 'whole',
): Promise<string> {
  const dataset = (await canonicalQuads(quads)).map(withPrefixedGraph);
  const expanded = await jsonld.fromRDF(dataset, { ...SAFE, useNativeTypes: false });
  const compacted = await jsonld.compact(sortNodes(expanded) as JsonLdDocument, context as ContextDefinition, {
    ...SAFE,
    // An empty document would be an empty object, which safe mode refuses to read.
    graph: dataset.length === 0,
    documentLoader: offlineLoader({}),
  });
  const { '@context': _, ...content } = compacted as JsonObject;
  const document = written === 'whole' ? compacted : { '@context': usedContext(context, content), ...content };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/**
 * The quads of a JSON-LD 1.1 text. Throws {@link RdfSyntaxError}, also for a context that is not among `contexts` (nothing is ever
 * fetched) and for anything that would be lost. Numbers of type xsd:double come in canonical form, as the specification asks.
 */
export async function fromJsonLd(text: string, options: JsonLdOptions): Promise<Quad[]> {
  const document = parseJson(text, options.file);
  try {
    const dataset = await jsonld.toRDF(document as JsonLdDocument, {
      ...SAFE,
      ...(options.baseIri === undefined ? {} : { base: options.baseIri }),
      documentLoader: offlineLoader(options.contexts ?? {}),
    });
    const quads = withOwnTerms(dataset as unknown as readonly Quad[]);
    assertWellFormed(quads);
    return quads;
  } catch (error) {
    throw new RdfSyntaxError({ file: options.file, line: 1 }, explain(error), error);
  }
}

/** A document loader for the jsonld package that knows the given documents and never asks the network. */
export function offlineLoader(contexts: KnownContexts) {
  return async (url: string) => {
    const document = contexts[url];
    if (document === undefined) throw new Error(`The JSON-LD context ${url} is not known here, and is not fetched`);
    return { documentUrl: url, document: document as NodeObject };
  };
}

function parseJson(text: string, file: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    const end = message.includes('end of JSON input') ? json.length : undefined;
    const before = json.slice(0, position === undefined ? (end ?? 0) : Number(position)).split(/\r\n|\r|\n/);
    const column = position === undefined ? undefined : Array.from(before.at(-1) ?? '').length + 1;
    throw new RdfSyntaxError({ file, line: before.length, column }, message, error);
  }
}

/** jsonld puts the reason into `details`, one or two causes down. */
function explain(error: unknown): string {
  const { message, details } = error as Error & { details?: { event?: { message?: string }; cause?: unknown } };
  if (details?.event?.message) return `${details.event.message} ${JSON.stringify(details.event)}`;
  return details?.cause instanceof Error ? `${message} ${explain(details.cause)}` : message;
}

/** jsonld takes the label of a blank graph for its `@id`, without putting `_:` before it. */
function withPrefixedGraph(each: Quad): Quad {
  const { subject, predicate, object, graph } = each;
  return graph.termType === 'BlankNode' ? quad(subject, predicate, object, blankNode(`_:${graph.value}`)) : each;
}

/** Nodes, and the nodes of named graphs, in code point order of their IRIs. */
function sortNodes(nodes: readonly object[]): object[] {
  const id = (node: object) => String((node as JsonObject)['@id']);
  return nodes
    .map((node) => {
      const inner = (node as JsonObject)['@graph'];
      return Array.isArray(inner) ? { ...node, '@graph': sortNodes(inner) } : node;
    })
    .sort((a, b) => compareCodePoints(id(a), id(b)));
}

/** The plain objects of jsonld as terms of ours; blank nodes get labels that no other call uses. */
function withOwnTerms(dataset: readonly Quad[]): Quad[] {
  const blankNodes = new Map<string, Term>();
  const own = (term: Term): Term => {
    if (term.termType === 'NamedNode') return namedNode(term.value);
    if (term.termType === 'Literal') return literal(term.value, term.language || namedNode(term.datatype.value));
    if (term.termType !== 'BlankNode') return defaultGraph();
    const node = blankNodes.get(term.value) ?? blankNode();
    blankNodes.set(term.value, node);
    return node;
  };
  return dataset.map(({ subject, predicate, object, graph }) =>
    quad(
      own(subject) as Quad_Subject,
      own(predicate) as Quad_Predicate,
      own(object) as Quad_Object,
      own(graph) as Quad_Graph,
    ),
  );
}
