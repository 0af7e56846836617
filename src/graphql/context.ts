import type { LoadedGraph } from '../store/graph-source.ts';

/** What every resolver of one operation is given: the answer to the operation's plan. */
export interface GraphQLContext {
  readonly graph: LoadedGraph;
}
