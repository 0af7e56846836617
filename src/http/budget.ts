import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Client } from './client.ts';

/** How much one client may use within a minute. */
export interface Budget {
  /** Takes `points`. Gives what is left; nothing for a client without an address, which is not limited. */
  take(client: Client, points: number): Promise<Balance | undefined>;
}

/** What is left of a budget. */
export interface Balance {
  readonly limit: number;
  readonly remaining: number;
  /** Until the whole budget is there again. */
  readonly resetSeconds: number;
  /** Whether what was asked for is more than there was: it must not be done. */
  readonly isExhausted: boolean;
}

const MINUTE = 60;

/** A budget of `limit` points a minute for each address, counted in memory. */
export function minuteBudget(limit: number): Budget {
  const limiter = new RateLimiterMemory({ points: limit, duration: MINUTE });
  return {
    async take({ address }, points) {
      if (address === undefined) return undefined;
      const state = await limiter.consume(address, points).catch((rejection: unknown) => {
        if (rejection instanceof RateLimiterRes) return rejection;
        throw rejection;
      });
      return {
        limit,
        remaining: state.remainingPoints,
        resetSeconds: Math.ceil(state.msBeforeNext / 1000),
        isExhausted: state.consumedPoints > limit,
      };
    },
  };
}

/** The headers that tell of a balance (RateLimit header fields for HTTP, draft); with `Retry-After` (RFC 9110, section 10.2.3) when it is exhausted. */
export function balanceHeaders({ limit, remaining, resetSeconds, isExhausted }: Balance): Record<string, string> {
  return {
    'ratelimit-policy': `"minute";q=${limit};w=${MINUTE}`,
    ratelimit: `"minute";r=${remaining};t=${resetSeconds}`,
    ...(isExhausted ? { 'retry-after': String(Math.max(1, resetSeconds)) } : {}),
  };
}
