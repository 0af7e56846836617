import { literal, namedNode } from 'oxigraph';
import { isThing, type SparqlSchema } from './sparql-schema.ts';

type Filter = Readonly<Record<string, unknown>>;

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const COMPARED: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** Reads filters as SPARQL, by what the schema says of them in words. Nothing of the code that answers GraphQL is used. */
export class SparqlCondition {
  readonly #schema: SparqlSchema;

  constructor(schema: SparqlSchema) {
    this.#schema = schema;
  }

  /** A Boolean expression that says whether `x` meets a filter of a type. */
  condition(type: string, where: Filter, x: string): string {
    return joined(
      Object.entries(where).map(([name, value]) => this.#part(type, name, value, x)),
      '&&',
      'true',
    );
  }

  #part(type: string, name: string, value: unknown, x: string): string {
    const each = () => (value as readonly Filter[]).map((one) => this.condition(type, one, x));
    if (name === 'AND') return joined(each(), '&&', 'true');
    if (name === 'OR') return joined(each(), '||', 'false');
    if (name === 'NOT') return `!(${this.condition(type, value as Filter, x)})`;
    if (name === 'within') {
      const above = namedNode(String(value));
      return `(${x} = ${above} || EXISTS { ${x} ${this.#schema.path(type, 'ancestors')} ${above} })`;
    }
    if (name === 'id') return this.#values(x, 'ID', value as Filter);
    if (name.startsWith('as') && !this.#schema.has(type, name)) {
      const narrower = name.slice(2);
      return `(EXISTS { ${this.#schema.isA(x, narrower)} } && (${this.condition(narrower, value as Filter, x)}))`;
    }
    const field = this.#schema.field(type, name);
    const item = this.#schema.item(field);
    if (isThing(item)) return this.#links(x, this.#schema.path(type, name), item.name, value as Filter);
    const { exists, ...tests } = value as Filter;
    const v = this.#schema.variable();
    const reached = `${x} ${this.#schema.path(type, name)} ${v}`;
    const some =
      Object.keys(tests).length === 0 ? [] : [`EXISTS { ${reached} FILTER(${this.#values(v, item.name, tests)}) }`];
    const any = exists === undefined ? [] : [`${exists === true ? '' : '!'}(EXISTS { ${reached} })`];
    return joined([...some, ...any], '&&', 'true');
  }

  /** What is asked of the things at the end of a path. */
  #links(x: string, path: string, type: string, asked: Filter): string {
    const some = (where: Filter, isNegated = false): string => {
      const y = this.#schema.variable();
      const met = this.condition(type, where, y);
      return `EXISTS { ${x} ${path} ${y} . ${this.#schema.isA(y, type)} FILTER(${isNegated ? `!(${met})` : met}) }`;
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
      const ys = Array.from({ length: least }, () => this.#schema.variable());
      const patterns = ys.map((y) => `${x} ${path} ${y} . ${this.#schema.isA(y, type)}`);
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
    return this.#schema.enumTerm(kind, String(value));
  }
}

function joined(parts: readonly string[], operator: string, none: string): string {
  return parts.length === 0 ? none : parts.map((each) => `(${each})`).join(` ${operator} `);
}
