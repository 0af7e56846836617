import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Path } from '../store/path.ts';
import type { Plan } from '../store/plan.ts';
import type { Asking } from './asking.ts';
import { type ConnectionRequest, connectionRequest } from './connection-request.ts';
import { needsOf } from './directive.ts';
import { type Field, isConnection, isFacets, isResourceType, predicateOf, stepReach } from './field-binding.ts';
import { Need } from './need.ts';
import { planFacet, planGroups } from './plan-facet.ts';
import { type Arguments, reachOf } from './reach.ts';
import type { SearchArguments } from './search-request.ts';
import type { Searches } from './searches.ts';

/** A valid operation with everything that is needed to read it. */
export interface Operation extends Asking {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly searches: Searches;
}

/**
 * What a valid operation needs of the graph, told by the `@property` and `@path` of its fields and by their arguments. A field that
 * only some of the possible types have is planned for all of them. One whose arguments are refused is left out: its resolver refuses it.
 */
export function needOf(operation: Operation): Need {
  const need = new Need();
  planSelections(operation, operation.definition.selectionSet, operation.schema.getQueryType() ?? undefined, { need });
  return need;
}

/** The plan that gets what is needed; worked out when it is read, which the store in memory never does. */
export function planOf(need: Need): Plan {
  let branches: Plan['branches'] | undefined;
  return {
    get branches() {
      branches ??= need.toBranches();
      return branches;
    },
  };
}

/** Where in an operation fields are read. */
interface At {
  /** What is wanted there. */
  readonly need: Need;
  /** Within a connection: what it is asked for, and what is wanted of the thing it hangs on. */
  readonly list?: { readonly request: ConnectionRequest; readonly above: Need };
}

function planSelections(
  operation: Operation,
  set: SelectionSetNode | undefined,
  type: GraphQLNamedType | undefined,
  at: At,
): void {
  for (const selection of set?.selections ?? []) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      if (isObjectType(type) || isInterfaceType(type)) planField(operation, selection, type, at);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments[selection.name.value];
    const condition = fragment?.typeCondition && operation.schema.getType(fragment.typeCondition.name.value);
    planSelections(operation, fragment?.selectionSet, condition ?? type, at);
  }
}

function planField(
  operation: Operation,
  node: FieldNode,
  parentType: GraphQLObjectType | GraphQLInterfaceType,
  at: At,
): void {
  const field: Field | undefined = parentType.getFields()[node.name.value];
  if (field === undefined) return;
  const type = getNamedType(field.type);
  const predicate = predicateOf(field);
  if (predicate !== undefined && !leadsToResources(type)) at.need.value(predicate);
  for (const path of needsOf(field.astNode)) planPath(path, at.need);
  if (isResourceType(type)) at.need.resource();
  const below = belowField(operation, node, parentType, field, at);
  if (below !== undefined && !isEnd(type)) planSelections(operation, node.selectionSet, type, below);
}

/** The values at the end of a way are wanted. */
function planPath(path: Path, need: Need): void {
  const [step, ...more] = path;
  if (step === undefined) return;
  if (more.length === 0) need.value(step.predicate);
  else planPath(more, need.branch(stepReach(step)));
}

/** What is wanted of what the field gives. Undefined if its arguments are refused. */
function belowField(
  operation: Operation,
  node: FieldNode,
  parentType: GraphQLObjectType | GraphQLInterfaceType,
  field: Field,
  at: At,
): At | undefined {
  try {
    return planned(operation, parentType, field, getArgumentValues(field, node, operation.variables), at);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function planned(
  operation: Operation,
  parentType: GraphQLObjectType | GraphQLInterfaceType,
  field: Field,
  args: Arguments,
  at: At,
): At {
  const { need, list } = at;
  if (list !== undefined && isFacets(parentType)) {
    return { need: planFacet(operation.schema, list, field.name, args) };
  }
  if (list !== undefined && isConnection(parentType) && field.name === 'groups') {
    return { need: planGroups(operation.schema, list, args) };
  }
  const type = getNamedType(field.type);
  const isRoot = parentType === operation.schema.getQueryType();
  // `nodes`, `edges`, `node`, `pageInfo`, `facets`: they only shape what the field above has reached.
  if (isEnd(type) || (!isRoot && predicateOf(field) === undefined)) return at;
  if (type.name === 'SearchConnection') return { need: planSearch(operation, args, need) };
  if (!isConnection(type)) return { need: need.branch(reachOf(operation, parentType, field, args)) };
  const request = connectionRequest(operation, parentType, field, args);
  return { need: need.branch(request.reach, request.page), list: { request, above: need } };
}

/** What is wanted of the things that a search finds. */
function planSearch({ searches }: Operation, args: Arguments, need: Need): Need {
  const { reach, request } = searches.plan(args as unknown as SearchArguments);
  return need.branch(reach, request.page);
}

function leadsToResources(type: GraphQLNamedType): boolean {
  return isConnection(type) || isResourceType(type);
}

/** Whether the graph is not read any further below a type: a scalar, an enum, or one that only takes a literal apart. */
function isEnd(type: GraphQLNamedType): boolean {
  if (isLeafType(type)) return true;
  if (!isObjectType(type) || leadsToResources(type)) return false;
  return Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)));
}

/** What `@skip` and `@include` say (GraphQL specification, section 3.13). */
function isIncluded({ variables }: Operation, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  if (skip?.if === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return include?.if !== false;
}
