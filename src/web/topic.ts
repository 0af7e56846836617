import { iriPath } from '../rdf/iri.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { FindByName } from './name-index.ts';

/** What a path below `/id/` or `/doc/` leads to. */
export type Topic =
  /** A thing. `rest` is the canonical path of its IRI below `…/id/`. */
  | { readonly kind: 'thing'; readonly iri: string; readonly rest: string }
  /** A thing that is no longer published, or a part of one: `withdrawn` is the IRI that the data have the reason under. */
  | { readonly kind: 'withdrawn'; readonly iri: string; readonly withdrawn: string }
  /** Things by a name: one is meant, or the client must choose. */
  | { readonly kind: 'named'; readonly iris: readonly string[] };

/** No IRI of ours has more segments; looking for more would only cost time. */
const MAXIMUM_SEGMENTS = 32;

/** What topics are found in. */
export interface TopicSource {
  readonly graph: MemoryGraph;
  /** The bases that IRIs may have, the publisher's own first. */
  readonly bases: readonly string[];
  readonly findByName: FindByName;
}

/**
 * Finds the thing whose IRI has these segments below `…/id/`: as they are (NFC), else in normal width (NFKC); without a slash at the end; else by a name
 * (`municipality/荒尾市`). `undefined` if there is none.
 */
export function findTopic({ graph, bases, findByName }: TopicSource, segments: readonly string[]): Topic | undefined {
  const given = segments.at(-1) === '' ? segments.slice(0, -1) : segments;
  if (given.length === 0 || given.length > MAXIMUM_SEGMENTS || given.some((segment) => !isSegment(segment)))
    return undefined;
  for (const form of ['NFC', 'NFKC'] as const) {
    const rest = iriPath(...given.map((segment) => segment.normalize(form)));
    for (const base of bases) {
      const topic = topicAt(graph, `${base}id/`, rest);
      if (topic !== undefined) return topic;
    }
  }
  const [kind = '', name = '', more] = given;
  const iris = more === undefined ? findByName(kind, name) : [];
  return iris.length > 0 ? { kind: 'named', iris } : undefined;
}

/** Whether a text can be a segment of an IRI in some form. */
function isSegment(text: string): boolean {
  return !['', '.', '..'].includes(text.normalize('NFKC')) && !/\p{Surrogate}/u.test(text);
}

function topicAt(graph: MemoryGraph, below: string, rest: string): Topic | undefined {
  const iri = below + rest;
  for (let end = rest.length; end > 0; end = rest.lastIndexOf('/', end - 1)) {
    const ancestor = graph.resource(below + rest.slice(0, end));
    if (ancestor === undefined) continue;
    if (ancestor.objects(rk.withdrawnOn).length > 0) return { kind: 'withdrawn', iri, withdrawn: ancestor.value };
    if (end === rest.length) return { kind: 'thing', iri, rest };
  }
  return undefined;
}
