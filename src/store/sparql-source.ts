import type { NamedNode } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { type ClassOrder, canonicalOrder } from './canonical-order.ts';
import type { GraphSource, LoadedGraph, LoadOptions } from './graph-source.ts';
import type { Plan } from './plan.ts';
import { type EndpointOptions, type Select, SparqlEndpoint } from './sparql/endpoint.ts';
import { oneOf, select, triple, variable } from './sparql/expression.ts';
import { FactReader } from './sparql/fact-reader.ts';
import { PartLoader } from './sparql/part-loader.ts';
import { PlanLoader } from './sparql/plan-loader.ts';
import { RemoteGraph } from './sparql/remote-graph.ts';
import { type SearchKey, TextFinder } from './sparql/text-finder.ts';
import type { Fold } from './term-values.ts';

export type { EndpointOptions, SparqlFetch } from './sparql/endpoint.ts';
export { EndpointError, type EndpointErrorCode } from './sparql/endpoint-error.ts';
export { namedGraphs } from './sparql/named-graphs.ts';
export { sparqlFetch } from './sparql/sparql-fetch.ts';
export type { SearchKey } from './sparql/text-finder.ts';

/** What a {@link SparqlSource} is told. */
export interface SparqlSourceOptions extends EndpointOptions {
  /** The version of the dataset, as {@link GraphSource} has it. Nothing at an endpoint tells it: whoever loads the data does. */
  readonly version: string;
  /** How texts are folded for the test `folded`, which fails without it. */
  readonly fold?: Fold;
  /** Where folded texts are published, so that fewer texts are fetched for the test `folded`. */
  readonly searchKey?: SearchKey;
}

/**
 * A dataset behind a SPARQL 1.1 endpoint as a source. It must have no blank nodes: they cannot be asked about. What fails at the endpoint is thrown as an `EndpointError`
 * where the branch is read that needed it, and is never shown as an empty answer.
 */
export class SparqlSource implements GraphSource {
  readonly version: string;
  readonly #options: SparqlSourceOptions;
  readonly #endpoint: SparqlEndpoint;
  /** By the IRI of the class: the data stay the same. */
  readonly #orders = new Map<string, Promise<readonly ClassOrder[]>>();

  constructor(options: SparqlSourceOptions) {
    this.version = options.version;
    this.#options = options;
    this.#endpoint = new SparqlEndpoint(options);
  }

  async load(plan: Plan, { deadline }: LoadOptions = {}): Promise<LoadedGraph> {
    const ask: Select = (query) => this.#endpoint.select(query, deadline);
    const { fold, searchKey } = this.#options;
    const facts = new FactReader(ask);
    const ordersOf = (type: NamedNode | undefined) => this.#ordersOf(type);
    const parts = new PartLoader({ select: ask, facts, ordersOf });
    const loader = new PlanLoader({ parts, facts, texts: new TextFinder({ fold, searchKey, select: ask }) });
    await loader.load(plan.branches, []);
    return new RemoteGraph(loader.answers, loader.facts);
  }

  /** Asked once for each class, whatever the deadline of who asks first; forgotten if it fails. */
  async #ordersOf(type: NamedNode | undefined): Promise<readonly ClassOrder[]> {
    if (type === undefined) return canonicalOrder;
    const asked = this.#orders.get(type.value) ?? ordersAmong(type, (query) => this.#endpoint.select(query));
    this.#orders.set(type.value, asked);
    try {
      return await asked;
    } catch (error) {
      this.#orders.delete(type.value);
      throw error;
    }
  }
}

/** The classes in canonical order that things of a class are of. */
async function ordersAmong(type: NamedNode, ask: Select): Promise<readonly ClassOrder[]> {
  const [thing, other] = [variable('thing'), variable('type')];
  const where = [
    triple(thing, rdf.type, type),
    oneOf(
      other,
      canonicalOrder.map((order) => order.class),
    ),
    triple(thing, rdf.type, other),
  ];
  const rows = await ask(select([other], where, { distinct: true }));
  const found = new Set(rows.map((row) => row.get(other.value)?.value));
  return canonicalOrder.filter((order) => found.has(order.class.value));
}
