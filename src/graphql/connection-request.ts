import type { GraphQLCompositeType, GraphQLNamedType } from 'graphql';
import type { OrderBy, PageRequest, Reach } from '../store/plan.ts';
import type { Asking } from './asking.ts';
import { type CursorScope, cursorScope } from './cursor.ts';
import { type Field, itemType } from './field-binding.ts';
import type { Filter } from './filter-condition.ts';
import { orderArgument } from './order-argument.ts';
import { type PageArguments, pageRequest } from './page-arguments.ts';
import { type Arguments, reachOf } from './reach.ts';

/** What a field of a connection type is asked for: one filter, of which page, count and facets are three projections. */
export interface ConnectionRequest {
  /** The type of the things. */
  readonly type: GraphQLNamedType;
  readonly reach: Reach;
  readonly page: PageRequest;
  readonly scope: CursorScope;
  /** What a facet counts: the same things, but for what the top of `where` says of the facet's own field. */
  facetReach(field: string): Reach;
}

/** What the arguments of a field of a connection type ask for. Throws a coded error for arguments that are refused. */
export function connectionRequest(
  asking: Asking,
  parentType: GraphQLCompositeType,
  field: Field,
  args: Arguments,
): ConnectionRequest {
  const type = itemType(field.type);
  const orderBy = orderOf(type, args);
  const scope = cursorScope(asking.version, type.name, orderBy);
  const reach = reachOf(asking, parentType, field, args);
  const where = args.where as Filter | null | undefined;
  const facetReaches = new Map<string, Reach>();
  return {
    type,
    reach,
    page: pageRequest(args as PageArguments, scope, orderBy),
    scope,
    facetReach(name) {
      if (where == null || !speaksOf(where, name)) return reach;
      const known =
        facetReaches.get(name) ?? reachOf(asking, parentType, field, { ...args, where: without(where, name) });
      facetReaches.set(name, known);
      return known;
    },
  };
}

function orderOf(type: GraphQLNamedType, { orderBy }: Arguments): readonly OrderBy[] | undefined {
  return Array.isArray(orderBy) ? orderArgument(type, orderBy) : undefined;
}

/** Whether the top of a filter says something of the field alone: itself, or as the only thing in a member of its AND. */
function speaksOf(where: Filter, name: string): boolean {
  return name in where || members(where).some((member) => isOnly(member, name));
}

/** A filter without what its top says of the field alone. */
function without(where: Filter, name: string): Filter {
  const { [name]: _own, AND: and, ...others } = where;
  return and == null ? others : { ...others, AND: members(where).filter((member) => !isOnly(member, name)) };
}

function members({ AND }: Filter): readonly Filter[] {
  return Array.isArray(AND) ? AND : [];
}

function isOnly(filter: Filter, name: string): boolean {
  const names = Object.keys(filter);
  return names.length === 1 && names[0] === name;
}
