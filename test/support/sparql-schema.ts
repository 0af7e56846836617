import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** What introspection tells of a schema as RDF: the lines `RDF: …` and `PREFIX …` of descriptions. */
export class SparqlSchema {
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

  /** The property path of a field. */
  path(type: string, field: string): string {
    const path = rdfOf(this.field(type, field));
    if (path === undefined) throw new Error(`${type}.${field} is no way to values.`);
    return `(${path})`;
  }

  /** A field of a type. */
  field(type: string, name: string): GraphQLField<unknown, unknown> {
    const found = this.type(type);
    const field = isObjectType(found) || isInterfaceType(found) ? found.getFields()[name] : undefined;
    if (field === undefined) throw new Error(`There is no ${type}.${name}.`);
    return field;
  }

  /** The IRI of an enum value. */
  enumTerm(type: string, name: string): string {
    const found = this.type(type);
    const term = isEnumType(found) ? rdfOf(found.getValue(name)) : undefined;
    if (term === undefined) throw new Error(`${type}.${name} is no term.`);
    return term;
  }

  /** That something is of a type: of its class, or of one of the classes that it stands for. */
  isA(x: string, type: string): string {
    const found = this.type(type);
    const own = rdfOf(found);
    if (own !== undefined) return `${x} a ${own} .`;
    const classes = isUnionType(found) ? found.getTypes().map((each) => rdfOf(each)) : [];
    return `FILTER(EXISTS { VALUES ?class { ${classes.join(' ')} } ${x} a ?class })`;
  }

  /** Whether a type has a field. */
  has(type: string, name: string): boolean {
    const found = this.type(type);
    return (isObjectType(found) || isInterfaceType(found)) && name in found.getFields();
  }

  /** The type of what a field gives: of a list, of the things in it. */
  item(field: GraphQLField<unknown, unknown>): GraphQLNamedType {
    const named = getNamedType(field.type);
    const nodes = isObjectType(named) && named.name.endsWith('Connection') ? named.getFields().nodes : undefined;
    return nodes === undefined ? named : getNamedType(nodes.type);
  }

  /** A type that is no input. */
  type(name: string): GraphQLNamedType {
    const found = this.#schema.getType(name);
    if (found === undefined || isInputObjectType(found)) throw new Error(`There is no type ${name}.`);
    return found;
  }

  /** A variable that nothing else is called. */
  variable(): string {
    this.#names += 1;
    return `?y${this.#names}`;
  }
}

/** What the last line of a description tells as RDF. */
export function rdfOf(
  described: { readonly description?: string | null | undefined } | null | undefined,
): string | undefined {
  return /^RDF: `(.+)`$/m.exec(described?.description ?? '')?.[1];
}

/** Whether a type stands for things, not values. */
export function isThing(type: GraphQLNamedType): boolean {
  return isUnionType(type) || ((isObjectType(type) || isInterfaceType(type)) && rdfOf(type) !== undefined);
}
