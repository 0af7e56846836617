import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
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
import type { Plan } from '../store/plan.ts';
import { needsOf } from './directive.ts';
import { type Field, isConnection, isResourceType, predicateOf } from './field-binding.ts';
import { Need } from './need.ts';
import { pageRequest } from './page-arguments.ts';
import { reachOf } from './reach.ts';

/** A valid operation with everything that is needed to read it. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What a valid operation needs of the graph, told by the `@property` and `@path` of its fields and by their arguments. A field that
 * only some of the possible types have is planned for all of them. One whose arguments are refused is left out: its resolver refuses it.
 */
export function planOperation(operation: Operation): Plan {
  return { branches: needOf(operation).toBranches() };
}

/** What a valid operation needs, before it is made a plan: see {@link planOperation}. */
export function needOf(operation: Operation): Need {
  const need = new Need();
  planSelections(operation, operation.definition.selectionSet, operation.schema.getQueryType() ?? undefined, need);
  return need;
}

function planSelections(
  operation: Operation,
  set: SelectionSetNode | undefined,
  type: GraphQLNamedType | undefined,
  need: Need,
): void {
  for (const selection of set?.selections ?? []) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      if (isObjectType(type) || isInterfaceType(type)) planField(operation, selection, type, need);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments[selection.name.value];
    const condition = fragment?.typeCondition && operation.schema.getType(fragment.typeCondition.name.value);
    planSelections(operation, fragment?.selectionSet, condition ?? type, need);
  }
}

function planField(
  operation: Operation,
  node: FieldNode,
  parentType: GraphQLObjectType | GraphQLInterfaceType,
  need: Need,
): void {
  const field: Field | undefined = parentType.getFields()[node.name.value];
  if (field === undefined) return;
  const type = getNamedType(field.type);
  const predicate = predicateOf(field);
  if (predicate !== undefined && !leadsToResources(type)) need.value(predicate);
  for (const needed of needsOf(field.astNode)) need.value(needed);
  if (isEnd(type)) return;
  const below = belowField(operation, node, parentType, field, need);
  if (below !== undefined) planSelections(operation, node.selectionSet, type, below);
}

/** What is wanted of what the field gives. Undefined if its arguments are refused. */
function belowField(
  operation: Operation,
  node: FieldNode,
  parentType: GraphQLObjectType | GraphQLInterfaceType,
  field: Field,
  need: Need,
): Need | undefined {
  const isRoot = parentType === operation.schema.getQueryType();
  // `nodes`, `edges`, `node`, `pageInfo`: they only shape what the field above has reached.
  if (!isRoot && predicateOf(field) === undefined) return need;
  try {
    const args = getArgumentValues(field, node, operation.variables);
    const reach = reachOf(operation.schema, parentType, field, args);
    return need.branch(reach, isConnection(getNamedType(field.type)) ? pageRequest(args) : undefined);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
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
