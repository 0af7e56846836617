import type { Client } from '../http/client.ts';
import type { LoadedGraph } from '../store/graph-source.ts';
import type { Asking } from './asking.ts';

/** What every resolver of one operation is given: the answer to the operation's plan, and what its arguments are read with. */
export interface GraphQLContext {
  readonly graph: LoadedGraph;
  readonly asking: Asking;
}

/** What the server tells of each request. */
export interface ServerContext {
  readonly client: Client;
}
