import { isObjectType } from 'graphql';
import { namedNode } from 'oxigraph';
import { SparqlCondition } from './sparql-condition.ts';
import { isThing, rdfOf, type SparqlSchema } from './sparql-schema.ts';

type Filter = Readonly<Record<string, unknown>>;
type Order = Readonly<Record<string, unknown>>;

/** The documents' order: what things belong to, then numbers. */
const DOCUMENT_ORDER: Readonly<Record<string, readonly string[]>> = {
  Initiative: ['rk:agreement', 'rk:order'],
  Party: ['rk:agreement', 'rk:ordinal'],
  Role: ['rk:agreement', '^rk:role/rk:order', 'rk:order'],
  TextBlock: ['rk:agreement', 'rk:order'],
  Span: ['oa:hasSource', 'oa:hasSelector/oa:start'],
};

/** Reads questions with filters, orders and facets as SPARQL, by what the schema tells of itself. Nothing of the code that answers GraphQL is used. */
export class SparqlReading {
  readonly #schema: SparqlSchema;
  readonly #condition: SparqlCondition;

  constructor(schema: SparqlSchema) {
    this.#schema = schema;
    this.#condition = new SparqlCondition(schema);
  }

  /** The things of a type that meet `where`, in order; of those that `parent` leads to by `field`, if given. */
  things(
    type: string,
    where: Filter,
    orderBy: readonly Order[],
    parent?: { iri: string; field: string; type: string },
  ): string {
    const keys = [...orderBy.map((each) => this.#orderKey(type, each)), ...this.#documentOrder(type)];
    const from =
      parent === undefined ? '' : `${namedNode(parent.iri)} ${this.#schema.path(parent.type, parent.field)} ?x .`;
    return `${this.#schema.prologue}
      SELECT ?x WHERE {
        { SELECT DISTINCT ?x WHERE { ${from} ${this.#schema.isA('?x', type)} FILTER(${this.#condition.condition(type, where, '?x')}) } }
        ${keys.map(({ pattern }) => pattern).join('\n')}
      } ORDER BY ${keys.map(({ by }) => by).join(' ')} STR(?x)`;
  }

  /** How many things of a type that meet `where` have each value of `field`; `where` may say other things of that field, which are left out. */
  facet(type: string, field: string, where: Filter): string {
    const others = Object.entries(where).filter(([name]) => name !== field);
    const kept = others.map(([name, value]) =>
      name === 'AND'
        ? [name, (value as readonly Filter[]).filter((each) => Object.keys(each).join() !== field)]
        : [name, value],
    );
    const item = this.#schema.item(this.#schema.field(type, field));
    return `${this.#schema.prologue}
      SELECT ?v (COUNT(DISTINCT ?x) AS ?n) WHERE {
        ${this.#schema.isA('?x', type)} FILTER(${this.#condition.condition(type, Object.fromEntries(kept), '?x')})
        OPTIONAL { ?x ${this.#schema.path(type, field)} ?v . ${isThing(item) ? this.#schema.isA('?v', item.name) : ''} }
      } GROUP BY ?v`;
  }

  /** What a key of an order binds, and how it orders; what has none comes last. */
  #orderKey(type: string, order: Order, way: readonly string[] = []): OrderKey {
    const [name = '', chosen] = Object.entries(order)[0] ?? [];
    const field = this.#schema.field(type, name);
    const item = this.#schema.item(field);
    if (isThing(item)) return this.#orderKey(item.name, chosen as Order, [...way, this.#schema.path(type, name)]);
    const isDown = chosen === 'DESC';
    const path = [...way, this.#schema.path(type, name)].join('/');
    const pick = isDown ? 'MAX' : 'MIN';
    const keys: string[] = [];
    const ranked = (ways: string, test: string): string => {
      const k = this.#schema.variable();
      keys.push(k);
      return `OPTIONAL { SELECT ?x (${pick}(?of) AS ${k}) WHERE { ${ways} ${test} } GROUP BY ?x }`;
    };
    const own = `?x ${path} ?v .`;
    const patterns: string[] = [];
    if (item.name === 'Int' || item.name === 'Date') patterns.push(ranked(own, 'BIND(?v AS ?of)'));
    else {
      if (['skos:prefLabel', 'rdfs:label', 'rk:name'].includes(rdfOf(field) ?? '')) {
        const reading = `{ ${own} } UNION { ?x ${[...way, 'rk:reading'].join('/')} ?v }`;
        for (const tag of ['ja-hira', 'ja-kana'])
          patterns.push(ranked(reading, `FILTER(LCASE(LANG(?v)) = "${tag}") BIND(STR(?v) AS ?of)`));
      }
      patterns.push(ranked(own, 'FILTER(LANG(?v) = "ja") BIND(STR(?v) AS ?of)'), ranked(own, 'BIND(STR(?v) AS ?of)'));
    }
    const key = this.#schema.variable();
    const bound = `BIND(COALESCE(${keys.join(', ')}) AS ${key})`;
    return { pattern: [...patterns, bound].join('\n'), by: `(!BOUND(${key})) ${isDown ? 'DESC' : 'ASC'}(${key})` };
  }

  #documentOrder(type: string): readonly OrderKey[] {
    const found = this.#schema.type(type);
    const names = [type, ...(isObjectType(found) ? found.getInterfaces().map(({ name }) => name) : [])];
    const paths = names.map((name) => DOCUMENT_ORDER[name]).find((each) => each !== undefined) ?? [];
    return paths.map((path, index) => {
      const key = this.#schema.variable();
      return {
        pattern: `OPTIONAL { ?x ${path} ${key} }`,
        by: index === 0 ? `STR(COALESCE(${key}, ?x))` : `COALESCE(${key}, 0)`,
      };
    });
  }
}

interface OrderKey {
  readonly pattern: string;
  readonly by: string;
}
