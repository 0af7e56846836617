import type { GraphQLSchema } from 'graphql';
import type { ConnectionRequest } from './connection-request.ts';
import { facetFields } from './facet-field.ts';
import { chosenFields, facetGrouping, groupKey, groupNodes } from './facet-grouping.ts';
import type { Need } from './need.ts';
import { pageSize } from './page-arguments.ts';
import type { Arguments } from './reach.ts';

/** A connection as it is planned: what it is asked for, and what is wanted of the thing it hangs on. */
interface PlannedList {
  readonly request: ConnectionRequest;
  readonly above: Need;
}

/** Plans the facet `name` of a connection; gives what is wanted of the things that are counted there. */
export function planFacet(schema: GraphQLSchema, { request, above }: PlannedList, name: string, args: Arguments): Need {
  const size = pageSize('first', Number(args.first));
  const field = facetFields(request.type).find((each) => each.name === name);
  if (field === undefined) throw new Error(`${request.type.name} has no facet ${name}.`);
  const reach = request.facetReach(name);
  return above.grouping(reach, facetGrouping(field, args.by), size, groupNodes(schema, reach, [field]));
}

/** Plans the groups of a connection; gives what is wanted of the things that it is grouped by. */
export function planGroups(schema: GraphQLSchema, { request, above }: PlannedList, args: Arguments): Need {
  const size = pageSize('first', Number(args.first));
  const fields = chosenFields(request.type, args.by as readonly string[]);
  const nodes = fields.flatMap((field) => groupNodes(schema, request.reach, field.fields));
  return above.grouping(request.reach, { keys: fields.map(groupKey) }, size, nodes);
}
