import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { literal, namedNode } from 'oxigraph';

type Filter = Readonly<Record<string, unknown>>;
type Order = Readonly<Record<string, unknown>>;

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const COMPARED: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
/** The documents' order: what things belong to, then numbers. */
const DOCUMENT_ORDER: Readonly<Record<string, readonly string[]>> = {
  Initiative: ['rk:agreement', 'rk:order'],
  Party: ['rk:agreement', 'rk:ordinal'],
  Role: ['rk:agreement', '^rk:role/rk:order', 'rk:order'],
  TextBlock: ['rk:agreement', 'rk:order'],
  Span: ['oa:hasSource', 'oa:hasSelector/oa:start'],
};

/**
 * Reads filters, orders and facets as SPARQL, from nothing but what introspection tells (the lines `RDF: …` and `PREFIX …` of descriptions) and
 * what the schema says of filters in words. Nothing of the code that answers GraphQL is used.
 */
export class SparqlReading {
  readonly #schema: GraphQLSchema;
  #names = 0;

  /** `schema` as a client builds it from introspection. */
  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The declarations that every query begins with. */
  get prologue(): string {
    return Array.from(this.#schema.description?.matchAll(/^PREFIX .*$/gm) ?? [], ([line]) => line).join('\n');
  }

  /** The whole IRI of a name with a prefix. */
  expand(name: string): string {
    const [prefix = '', local = ''] = name.split(/:(.*)/);
    const namespace = new RegExp(`^PREFIX ${prefix}: <(.*)>$`, 'm').exec(this.prologue)?.[1];
    if (namespace === undefined) throw new Error(`What is ${name}?`);
    return `${namespace}${local}`;
  }

  /** The things of a type that meet `where`, in order; of those that `parent` leads to by `field`, if given. */
  things(
    type: string,
    where: Filter,
    orderBy: readonly Order[],
    parent?: { iri: string; field: string; type: string },
  ): string {
    const keys = [...orderBy.map((each) => this.#orderKey(type, each)), ...this.#documentOrder(type)];
    const from = parent === undefined ? '' : `${namedNode(parent.iri)} ${this.path(parent.type, parent.field)} ?x .`;
    return `${this.prologue}
      SELECT ?x WHERE {
        { SELECT DISTINCT ?x WHERE { ${from} ${this.#isA('?x', type)} FILTER(${this.condition(type, where, '?x')}) } }
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
    const item = this.#item(this.field(type, field));
    return `${this.prologue}
      SELECT ?v (COUNT(DISTINCT ?x) AS ?n) WHERE {
        ${this.#isA('?x', type)} FILTER(${this.condition(type, Object.fromEntries(kept), '?x')})
        OPTIONAL { ?x ${this.path(type, field)} ?v . ${isThing(item) ? this.#isA('?v', item.name) : ''} }
      } GROUP BY ?v`;
  }

  /** A Boolean expression that says whether `x` meets a filter of a type. */
  condition(type: string, where: Filter, x: string): string {
    return joined(
      Object.entries(where).map(([name, value]) => this.#part(type, name, value, x)),
      '&&',
      'true',
    );
  }

  /** The property path of a field. */
  path(type: string, field: string): string {
    const path = rdfOf(this.field(type, field));
    if (path === undefined) throw new Error(`${type}.${field} is no way to values.`);
    return `(${path})`;
  }

  /** A field of a type. */
  field(type: string, name: string): GraphQLField<unknown, unknown> {
    const found = this.#type(type);
    const field = isObjectType(found) || isInterfaceType(found) ? found.getFields()[name] : undefined;
    if (field === undefined) throw new Error(`There is no ${type}.${name}.`);
    return field;
  }

  /** The IRI of an enum value. */
  enumTerm(type: string, name: string): string {
    const found = this.#type(type);
    const term = isEnumType(found) ? rdfOf(found.getValue(name)) : undefined;
    if (term === undefined) throw new Error(`${type}.${name} is no term.`);
    return term;
  }

  #part(type: string, name: string, value: unknown, x: string): string {
    const each = () => (value as readonly Filter[]).map((one) => this.condition(type, one, x));
    if (name === 'AND') return joined(each(), '&&', 'true');
    if (name === 'OR') return joined(each(), '||', 'false');
    if (name === 'NOT') return `!(${this.condition(type, value as Filter, x)})`;
    if (name === 'within') {
      const above = namedNode(String(value));
      return `(${x} = ${above} || EXISTS { ${x} ${this.path(type, 'ancestors')} ${above} })`;
    }
    if (name === 'id') return this.#values(x, 'ID', value as Filter);
    if (name.startsWith('as') && !this.#has(type, name)) {
      const narrower = name.slice(2);
      return `(EXISTS { ${this.#isA(x, narrower)} } && (${this.condition(narrower, value as Filter, x)}))`;
    }
    const field = this.field(type, name);
    const item = this.#item(field);
    if (isThing(item)) return this.#links(x, this.path(type, name), item.name, value as Filter);
    const { exists, ...tests } = value as Filter;
    const v = this.#variable();
    const reached = `${x} ${this.path(type, name)} ${v}`;
    const some =
      Object.keys(tests).length === 0 ? [] : [`EXISTS { ${reached} FILTER(${this.#values(v, item.name, tests)}) }`];
    const any = exists === undefined ? [] : [`${exists === true ? '' : '!'}(EXISTS { ${reached} })`];
    return joined([...some, ...any], '&&', 'true');
  }

  /** What is asked of the things at the end of a path. */
  #links(x: string, path: string, type: string, asked: Filter): string {
    const some = (where: Filter, isNegated = false): string => {
      const y = this.#variable();
      const met = this.condition(type, where, y);
      return `EXISTS { ${x} ${path} ${y} . ${this.#isA(y, type)} FILTER(${isNegated ? `!(${met})` : met}) }`;
    };
    const parts = Object.entries(asked).map(([name, value]) => {
      if (name === 'is' || name === 'some') return some(value as Filter);
      if (name === 'isNot' || name === 'none') return `!(${some(value as Filter)})`;
      if (name === 'every') return `!(${some(value as Filter, true)})`;
      if (name === 'exists') return `${value === true ? '' : '!'}(${some({})})`;
      return joined(
        Object.entries(value as Filter).map(([how, n]) => this.#count(x, path, type, how, Number(n))),
        '&&',
        'true',
      );
    });
    return joined(parts, '&&', 'true');
  }

  /** How many there are, told by whether there are so many different ones. */
  #count(x: string, path: string, type: string, how: string, n: number): string {
    const atLeast = (least: number): string => {
      if (least <= 0) return 'true';
      const ys = Array.from({ length: least }, () => this.#variable());
      const patterns = ys.map((y) => `${x} ${path} ${y} . ${this.#isA(y, type)}`);
      const differ = ys.flatMap((a, index) => ys.slice(index + 1).map((b) => `FILTER(${a} != ${b})`));
      return `EXISTS { ${[...patterns, ...differ].join(' ')} }`;
    };
    if (how === 'gte') return atLeast(n);
    if (how === 'gt') return atLeast(n + 1);
    if (how === 'lt') return `!(${atLeast(n)})`;
    if (how === 'lte') return `!(${atLeast(n + 1)})`;
    return `(${atLeast(n)} && !(${atLeast(n + 1)}))`;
  }

  /** Whether the value `v` of a kind passes all tests. */
  #values(v: string, kind: string, tests: Filter): string {
    return joined(
      Object.entries(tests).map(([name, value]) => this.#test(v, kind, name, value)),
      '&&',
      'true',
    );
  }

  #test(v: string, kind: string, name: string, value: unknown): string {
    if (name === 'in')
      return joined(
        (value as readonly unknown[]).map((each) => this.#test(v, kind, 'eq', each)),
        '||',
        'false',
      );
    if (name === 'contains') return `CONTAINS(STR(${v}), ${literal(String(value))})`;
    if (name === 'startsWith') return `STRSTARTS(STR(${v}), ${literal(String(value))})`;
    if (name === 'language')
      return value === ''
        ? `(isLiteral(${v}) && LANG(${v}) = "")`
        : `LANGMATCHES(LANG(${v}), ${literal(String(value))})`;
    if (name === 'iri') return `(isIRI(${v}) && STR(${v}) = ${literal(String(value))})`;
    const operator = COMPARED[name];
    if (operator !== undefined) return `(isLiteral(${v}) && ${v} ${operator} ${this.#value(kind, value)})`;
    if (name !== 'eq') throw new Error(`What is ${name}?`);
    if (kind === 'ID' || kind === 'IRI') return `(isIRI(${v}) && STR(${v}) = ${literal(String(value))})`;
    if (kind === 'String' || kind === 'LanguageText' || kind === 'Term') return `STR(${v}) = ${literal(String(value))}`;
    return `${v} = ${this.#value(kind, value)}`;
  }

  #value(kind: string, value: unknown): string {
    const datatype = { Int: 'integer', Boolean: 'boolean', Date: 'date' }[kind];
    if (datatype !== undefined) return literal(String(value), namedNode(`${XSD}${datatype}`)).toString();
    return this.enumTerm(kind, String(value));
  }

  /** What a key of an order binds, and how it orders; what has none comes last. */
  #orderKey(type: string, order: Order, way: readonly string[] = []): OrderKey {
    const [name = '', chosen] = Object.entries(order)[0] ?? [];
    const field = this.field(type, name);
    const item = this.#item(field);
    if (isThing(item)) return this.#orderKey(item.name, chosen as Order, [...way, this.path(type, name)]);
    const isDown = chosen === 'DESC';
    const path = [...way, this.path(type, name)].join('/');
    const pick = isDown ? 'MAX' : 'MIN';
    const keys: string[] = [];
    const ranked = (ways: string, test: string): string => {
      const k = this.#variable();
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
    const key = this.#variable();
    const bound = `BIND(COALESCE(${keys.join(', ')}) AS ${key})`;
    return { pattern: [...patterns, bound].join('\n'), by: `(!BOUND(${key})) ${isDown ? 'DESC' : 'ASC'}(${key})` };
  }

  #documentOrder(type: string): readonly OrderKey[] {
    const found = this.#type(type);
    const names = [type, ...(isObjectType(found) ? found.getInterfaces().map(({ name }) => name) : [])];
    const paths = names.map((name) => DOCUMENT_ORDER[name]).find((each) => each !== undefined) ?? [];
    return paths.map((path, index) => {
      const key = this.#variable();
      return {
        pattern: `OPTIONAL { ?x ${path} ${key} }`,
        by: index === 0 ? `STR(COALESCE(${key}, ?x))` : `COALESCE(${key}, 0)`,
      };
    });
  }

  /** That something is of a type: of its class, or of one of the classes that it stands for. */
  #isA(x: string, type: string): string {
    const found = this.#type(type);
    const own = rdfOf(found);
    if (own !== undefined) return `${x} a ${own} .`;
    const classes = isUnionType(found) ? found.getTypes().map((each) => rdfOf(each)) : [];
    return `FILTER(EXISTS { VALUES ?class { ${classes.join(' ')} } ${x} a ?class })`;
  }

  #has(type: string, name: string): boolean {
    const found = this.#type(type);
    return (isObjectType(found) || isInterfaceType(found)) && name in found.getFields();
  }

  #item(field: GraphQLField<unknown, unknown>): GraphQLNamedType {
    const named = getNamedType(field.type);
    const nodes = isObjectType(named) && named.name.endsWith('Connection') ? named.getFields().nodes : undefined;
    return nodes === undefined ? named : getNamedType(nodes.type);
  }

  #type(name: string): GraphQLNamedType {
    const found = this.#schema.getType(name);
    if (found === undefined || isInputObjectType(found)) throw new Error(`There is no type ${name}.`);
    return found;
  }

  #variable(): string {
    this.#names += 1;
    return `?y${this.#names}`;
  }
}

interface OrderKey {
  readonly pattern: string;
  readonly by: string;
}

/** What the last line of a description tells as RDF. */
export function rdfOf(
  described: { readonly description?: string | null | undefined } | null | undefined,
): string | undefined {
  return /^RDF: `(.+)`$/m.exec(described?.description ?? '')?.[1];
}

/** Whether a field gives several things, page by page or not. */
export function isSeveral({ type }: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(type).name.endsWith('Connection') || isListType(isNonNullType(type) ? type.ofType : type);
}

function isThing(type: GraphQLNamedType): boolean {
  return isUnionType(type) || ((isObjectType(type) || isInterfaceType(type)) && rdfOf(type) !== undefined);
}

function joined(parts: readonly string[], operator: string, none: string): string {
  return parts.length === 0 ? none : parts.map((each) => `(${each})`).join(` ${operator} `);
}
