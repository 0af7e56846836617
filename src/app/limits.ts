import type { MiddlewareHandler } from 'hono';
import { refusal } from '../graphql/refusal.ts';
import { balanceHeaders } from '../http/budget.ts';
import { problemResponse } from '../http/problem.ts';
import type { AppConfig, Environment } from './app-config.ts';

/** Every refusal at the GraphQL endpoint is a GraphQL result. */
export function tooLarge({ maximumBodyBytes }: AppConfig): Response {
  return refusal(413, 'REQUEST_TOO_LARGE', `The body of a request may have at most ${maximumBodyBytes} bytes.`);
}

/** Refuses URLs that are too long (RFC 9110, section 15.5.15). */
export function withinUrlLength({ maximumUrlLength }: AppConfig): MiddlewareHandler<Environment> {
  return async ({ req: { url } }, next) => {
    if (maximumUrlLength === undefined || url.length <= maximumUrlLength) return next();
    const detail = `A URL may have at most ${maximumUrlLength} characters. Send long queries by POST.`;
    return problemResponse({ status: 414, code: 'URI_TOO_LONG', title: 'URI too long', detail });
  };
}

/** Refuses a client that has sent too many requests within a minute (RFC 6585, section 4). */
export function withinBudget({ requestBudget }: AppConfig): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const balance = await requestBudget?.take(context.env.client, 1);
    if (balance === undefined) return next();
    const headers = balanceHeaders(balance);
    if (balance.isExhausted) {
      const message = `One client may send ${balance.limit} requests a minute. Send the next in ${balance.resetSeconds} s.`;
      return refusal(429, 'RATE_LIMITED', message, headers);
    }
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    return undefined;
  };
}
