import type { OperationLimits } from '../graphql/operation-limits.ts';
import type { AddressTest } from '../http/address-list.ts';
import type { Budget } from '../http/budget.ts';
import type { Client } from '../http/client.ts';
import type { Log } from '../http/log.ts';
import type { Metrics } from '../http/metrics.ts';

/** How the server is set up. */
export interface AppConfig {
  /** The most bytes that the body of a request may have. */
  readonly maximumBodyBytes: number;
  /** The longest URL, in characters; without it, as long as the connection lets through. */
  readonly maximumUrlLength?: number;
  /** The longest value that a header may have, in characters; without it, as long as the connection lets through. */
  readonly maximumHeaderLength?: number;
  readonly log: Log;
  /** Counts the requests, and is asked at `/metrics`; without it, nothing is there. */
  readonly metrics?: Metrics;
  /** Whose clients may read the numbers besides those of this machine; without it, nobody. */
  readonly metricsFor?: AddressTest;
  /** What one GraphQL operation may cost. */
  readonly operationLimits?: OperationLimits;
  /** How many requests one client may send within a minute; without it, as many as it likes. */
  readonly requestBudget?: Budget;
  /** Why the server should get no more requests, if so: it is being stopped, say. Asked by `/health/ready`. */
  readonly unready?: () => Promise<string | undefined>;
}

/** What comes with every request, besides itself. */
export interface Environment {
  readonly Bindings: { readonly client: Client };
}
