import type { NamedNode, Quad, Term } from '@rdfjs/types';
import { namedNode } from '../../rdf/term.ts';
import { GraphBuilder } from '../graph-builder.ts';
import type { LoadedGraph, Page } from '../graph-source.ts';
import type { Group, Grouping, GroupValue } from '../grouping.ts';
import type { MemoryGraph } from '../memory-graph.ts';
import type { PageRequest, Reach } from '../plan.ts';
import { isResource, type Resource, type Value } from '../resource.ts';
import type { Answers } from './answers.ts';
import type { CountedGroup } from './group-query.ts';

/** The answer to a plan from an endpoint: which things each branch leads to, and a small graph of what was fetched of them. */
export class RemoteGraph implements LoadedGraph {
  readonly #answers: Answers;
  readonly #graph: MemoryGraph;
  readonly #bare = new Map<string, Resource>();

  constructor(answers: Answers, facts: Iterable<Quad>) {
    this.#answers = answers;
    const builder = new GraphBuilder();
    for (const fact of facts) builder.add(fact);
    this.#graph = builder.build();
  }

  list(parent: Resource | undefined, reach: Reach): readonly Resource[] {
    return this.#answers.part(parent?.value, { reach }).items.map((iri) => this.#resource(iri));
  }

  page(parent: Resource | undefined, reach: Reach, page: PageRequest): Page {
    const { items, keyOf, ...counts } = this.#answers.part(parent?.value, { reach, page });
    return { ...counts, items: items.map((iri) => this.#resource(iri)), keyOf: ({ value }) => keyOf(value) };
  }

  groups(parent: Resource | undefined, reach: Reach, grouping: Grouping): readonly Group[] {
    const groups = this.#answers.groups(parent?.value, { reach, grouping });
    return groups.map(({ keys, count }) => ({ keys: keys.map((key) => this.#groupValue(key)), count }));
  }

  #groupValue(key: CountedGroup['keys'][number]): GroupValue {
    if (key === undefined || typeof key === 'string') return key;
    return key.termType === 'NamedNode' ? this.#resource(key.value) : (key as Value);
  }

  #resource(iri: string): Resource {
    const id = this.#graph.idOf(namedNode(iri));
    const known = id < 0 ? this.#bare.get(iri) : this.#graph.term(id);
    if (known !== undefined && isResource(known)) return known;
    const bare = new BareResource(iri);
    this.#bare.set(iri, bare);
    return bare;
  }
}

/** A thing of which nothing was fetched. */
class BareResource implements Resource {
  readonly termType = 'NamedNode';

  constructor(readonly value: string) {}

  objects(_predicate: NamedNode): readonly Value[] {
    return [];
  }

  equals(other: Term | null | undefined): boolean {
    return other?.termType === this.termType && other.value === this.value;
  }
}
