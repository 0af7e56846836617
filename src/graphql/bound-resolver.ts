import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import type { GraphQLContext } from './context.ts';
import { type Field, fieldOf } from './field-binding.ts';
import type { Resolvers } from './types.generated.ts';

/** Where a resolver stands: one field of one type. */
export interface Place {
  readonly schema: GraphQLSchema;
  readonly parentType: GraphQLObjectType;
  readonly field: Field;
}

/** A resolver that many fields share. */
export type SharedResolver<Parent, Args, Result> = (
  parent: Parent,
  args: Args,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
) => Result;

type AnyResolver = SharedResolver<never, never, unknown>;

const makers = new WeakMap<object, (place: Place) => AnyResolver>();

/**
 * A resolver for many fields. `make` looks up what it needs of one of them (its property, its reach), which {@link bindResolvers} has done
 * once for each; called unbound, the resolver looks it up each time.
 */
export function shared<Parent, Args, Result>(
  make: (place: Place) => SharedResolver<Parent, Args, Result>,
): SharedResolver<Parent, Args, Result> {
  const resolver: SharedResolver<Parent, Args, Result> = (parent, args, context, info) =>
    make({ schema: info.schema, parentType: info.parentType, field: fieldOf(info) })(parent, args, context, info);
  makers.set(resolver, make);
  return resolver;
}

/** Gives every field of `schema` for which `resolvers` has a shared resolver its own one. */
export function bindResolvers(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const parentType of Object.values(schema.getTypeMap())) {
    if (!isObjectType(parentType)) continue;
    // The schema holds bound copies of the resolvers it was given, so they are looked up where they were written.
    const written: Readonly<Record<string, unknown>> = { ...resolvers[parentType.name as keyof Resolvers] };
    for (const field of Object.values<Field>(parentType.getFields())) {
      const resolver = written[field.name];
      const make = typeof resolver === 'function' ? makers.get(resolver) : undefined;
      if (make !== undefined) field.resolve = make({ schema, parentType, field }) as NonNullable<Field['resolve']>;
    }
  }
}
