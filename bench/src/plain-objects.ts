import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { LoadedGraph } from '../../src/store/graph-source.ts';
import type { Resource } from '../../src/store/resource.ts';
import { bindingOf, classOf, isConnection, isResourceType } from './renkei.ts';

/** A thing as a plain JavaScript object: a property for every field of its GraphQL type, links as references to other objects. */
export interface PlainObject {
  readonly __typename: string;
  readonly id: string;
  [field: string]: unknown;
}

/** Everything that the API can say, as plain objects. */
export interface PlainObjects {
  readonly byIri: ReadonlyMap<string, PlainObject>;
  /** In canonical order. */
  readonly byType: ReadonlyMap<string, readonly PlainObject[]>;
}

type Field = GraphQLField<unknown, unknown>;

/** Copies what `graph` has of the types of `schema` (renkei's, with its resolvers) into plain objects. Takes a while; afterwards nothing of the graph is used. */
export function plainObjects(schema: GraphQLSchema, graph: LoadedGraph): PlainObjects {
  return new Copy(schema, graph).run();
}

class Copy {
  readonly #schema: GraphQLSchema;
  readonly #graph: LoadedGraph;
  readonly #objects = new Map<Resource, PlainObject>();

  constructor(schema: GraphQLSchema, graph: LoadedGraph) {
    this.#schema = schema;
    this.#graph = graph;
  }

  run(): PlainObjects {
    const byType = new Map(this.#types().map((type) => [type.name, this.#makeEmpty(type)]));
    for (const [resource, object] of this.#objects) this.#fill(resource, object);
    const byIri = new Map(Array.from(this.#objects.values(), (object): [string, PlainObject] => [object.id, object]));
    return { byIri, byType };
  }

  /** The types that stand for a class, Concept last: a policy field is one too, and the more special type is meant. */
  #types(): readonly GraphQLObjectType[] {
    const types = Object.values(this.#schema.getTypeMap()).filter(isObjectType);
    const withClass = types.filter((type) => classOf(type.astNode) !== undefined);
    return withClass.sort((a, b) => Number(a.name === 'Concept') - Number(b.name === 'Concept'));
  }

  #makeEmpty(type: GraphQLObjectType): readonly PlainObject[] {
    const standsFor = classOf(type.astNode);
    if (standsFor === undefined) return [];
    const resources = this.#graph.list(undefined, { from: 'class', class: standsFor });
    for (const resource of resources) {
      if (this.#objects.has(resource)) continue;
      this.#objects.set(resource, { __typename: type.name, id: resource.value });
    }
    return resources.flatMap((resource) => this.#objects.get(resource) ?? []);
  }

  #fill(resource: Resource, object: PlainObject): void {
    const type = this.#schema.getType(object.__typename) as GraphQLObjectType;
    for (const field of Object.values(type.getFields())) {
      // What depends on an argument (a day) is not a property of a thing.
      if (field.name !== 'id' && !field.args.some(isRequiredArgument)) {
        object[field.name] = this.#value(type, field, resource);
      }
    }
  }

  #value(type: GraphQLObjectType, field: Field, parent: unknown): unknown {
    const named = getNamedType(field.type);
    if (isConnection(named)) {
      return this.#copied(named, this.#graph.list(parent as Resource, bindingOf(field).reach), true);
    }
    const info = infoFor(this.#schema, type, field);
    return this.#copied(named, field.resolve?.(parent, {}, { graph: this.#graph, languages: [] }, info), false);
  }

  #copied(type: GraphQLNamedType, value: unknown, ofConnection: boolean): unknown {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) {
      return value.map((each) => this.#copied(type, each, ofConnection)).filter((each) => each !== null);
    }
    if (isLeafType(type)) return value;
    if (ofConnection || isResourceType(type)) return this.#objects.get(value as Resource) ?? null;
    // Term and LanguageText: objects without an IRI of their own.
    const fields = Object.values((type as GraphQLObjectType).getFields());
    return Object.fromEntries(fields.map((each) => [each.name, this.#value(type as GraphQLObjectType, each, value)]));
  }
}

const infos = new WeakMap<Field, GraphQLResolveInfo>();

/** As much of what GraphQL tells a resolver as renkei's resolvers ask for. */
function infoFor(schema: GraphQLSchema, parentType: GraphQLObjectType, field: Field): GraphQLResolveInfo {
  const known = infos.get(field);
  if (known !== undefined) return known;
  const told = { schema, parentType, fieldName: field.name, returnType: field.type, fieldNodes: [] };
  const info = told as unknown as GraphQLResolveInfo;
  infos.set(field, info);
  return info;
}
