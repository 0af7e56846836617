import type { Client } from '../http/client.ts';
import type { LoadedGraph } from '../store/graph-source.ts';
import type { Asking } from './asking.ts';
import type { LanguagePreference } from './language-preference.ts';
import type { Searches } from './searches.ts';

/** What every resolver of one operation is given: the answer to the operation's plan, and what its arguments are read with. */
export interface GraphQLContext {
  readonly graph: LoadedGraph;
  readonly asking: Asking;
  readonly searches: Searches;
  /** In which languages texts are wanted where a field does not say: those of the operation, else of the request. */
  readonly languages: LanguagePreference;
}

/** What the server tells of each request. */
export interface ServerContext {
  readonly client: Client;
}
