import type { NamedNode, Quad, Term } from '@rdfjs/types';
import { oa, rdf } from '../rdf/namespace.ts';
import { sortedSet } from '../rdf/quad-set.ts';
import { namedNode } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import { isResource } from '../store/resource.ts';

/** More statements of one predicate than this lead to things that everything uses; they are counted instead of listed. */
const INCOMING_LIMIT = 1_000;

/** What these say is said by the things at their other ends, of which there is no end. */
const NOT_LISTED: readonly NamedNode[] = [rdf.type, rk.agreement];

/** What the graph says about a resource. */
export interface Description {
  readonly iri: string;
  /** With their graphs, each once, in canonical order: the named graphs of quad forms. */
  readonly quads: readonly Quad[];
  /**
   * The statements of them that triple forms carry, and quad forms in the default graph: those of every graph but the evidence graphs. Of a thing that only an evidence graph describes (evidence,
   * span), all.
   */
  readonly stated: readonly Quad[];
  /** The predicates of which too many statements lead to the resource: they are not among the quads. */
  readonly omitted: readonly { readonly predicate: NamedNode; readonly count: number }[];
}

/** Describes the resource `iri`; `undefined` if the graph makes no statement about it. */
export type Describe = (iri: string) => Description | undefined;

/**
 * The one definition of what the description of a resource is:
 *
 * 1. every statement about it (a concise bounded description: with those about the blank nodes and selectors they lead to, and so on);
 * 2. every statement that leads to it, but for `rdf:type` and `rk:agreement`, and for predicates of which there are more than 1,000 (`omitted`);
 * 3. its evidence: the same as in 1 about every `rk:Evidence` whose `rdf:subject` it is, and about the spans that this leads to.
 *
 * All by index: the cost is that of the answer. `isEvidence` tells the evidence graphs, by their IRIs.
 */
export function describer(graph: MemoryGraph, isEvidence: (graphIri: string) => boolean): Describe {
  return (iri) => {
    if (graph.resource(iri) === undefined) return undefined;
    const found: Quad[] = [];
    const topic = namedNode(iri);
    collectAbout(graph, topic, found);
    const own = found.length;
    const omitted = collectIncoming(graph, topic, found);
    collectEvidence(graph, topic, found);
    const quads = sortedSet(found);
    const isStated = ({ graph: { value } }: Quad) => !isEvidence(value);
    const isOnlyEvidence = !found.slice(0, own).some(isStated);
    return { iri, quads, stated: isOnlyEvidence ? quads : quads.filter(isStated), omitted };
  };
}

/**
 * The description of all things whose IRIs begin with `{iri}#`, and of `iri` itself: a document of hash terms, such as the ontology. Only what is said about
 * them: what is said with them is the data.
 */
export function vocabularyDescriber(graph: MemoryGraph): Describe {
  const subjects = new Map<string, Set<string>>();
  for (const { subject } of graph.table.quads()) {
    const [document = ''] = subject.value.split('#');
    if (subject.termType !== 'NamedNode') continue;
    const terms = subjects.get(document) ?? new Set();
    subjects.set(document, terms.add(subject.value));
  }
  return (iri) => {
    const found: Quad[] = [];
    for (const subject of subjects.get(iri) ?? []) collectAbout(graph, namedNode(subject), found);
    if (found.length === 0) return undefined;
    const quads = sortedSet(found);
    return { iri, quads, stated: quads, omitted: [] };
  };
}

/** The statements about `start`, and about what has no description but through them. */
function collectAbout(graph: MemoryGraph, start: Term, found: Quad[], seen = new Set<string>()): void {
  const key = `${start.termType} ${start.value}`;
  if (seen.has(key)) return;
  seen.add(key);
  for (const quad of graph.table.quads(start)) {
    found.push(quad);
    const { predicate, object } = quad;
    const isInner = object.termType === 'BlankNode' || predicate.equals(oa.hasSelector);
    if (isInner && object.termType !== 'Literal') collectAbout(graph, object, found, seen);
  }
}

/** The statements that lead to `topic`; gives what is too many. */
function collectIncoming(graph: MemoryGraph, topic: NamedNode, found: Quad[]): Description['omitted'] {
  const id = graph.idOf(topic);
  const omitted: Description['omitted'][number][] = [];
  for (const [predicate, count] of graph.incoming(id)) {
    if (NOT_LISTED.some((each) => each.equals(predicate))) continue;
    if (count > INCOMING_LIMIT) omitted.push({ predicate, count });
    else collectLinks(graph, topic, predicate, found);
  }
  return omitted;
}

function collectLinks(graph: MemoryGraph, topic: NamedNode, predicate: NamedNode, found: Quad[]): void {
  for (const id of graph.follow(graph.idOf(topic), { predicate, inverse: true })) {
    const subject = graph.term(id);
    // A blank node that leads here is a part of something else: its label means nothing outside.
    if (!isResource(subject) || subject.termType === 'BlankNode') continue;
    for (const quad of graph.table.quads(namedNode(subject.value))) {
      if (quad.predicate.equals(predicate) && quad.object.equals(topic)) found.push(quad);
    }
  }
}

function collectEvidence(graph: MemoryGraph, topic: NamedNode, found: Quad[]): void {
  const seen = new Set<string>();
  for (const evidence of graph.follow(graph.idOf(topic), { predicate: rdf.subject, inverse: true })) {
    const node = namedNode(graph.term(evidence).value);
    collectAbout(graph, node, found, seen);
    for (const span of graph.objects(evidence, rk.span)) collectAbout(graph, namedNode(span.value), found, seen);
  }
}
