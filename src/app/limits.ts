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

/**
 * Counts requests with a question (`?q=`), which is searched for anew each time, and refuses a client that has sent too many within a minute. All other pages
 * are kept once they were written.
 */
export function questionsWithinBudget({ requestBudget }: AppConfig): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const hasQuestion = (context.req.query('q') ?? '') !== '';
    const balance = hasQuestion ? await requestBudget?.take(context.env.client, 1) : undefined;
    if (balance?.isExhausted !== true) return next();
    const detail = `One client may ask ${balance.limit} questions a minute. Ask the next in ${balance.resetSeconds} s.`;
    const problem = { status: 429, code: 'RATE_LIMITED', title: 'Too many requests', detail } as const;
    return problemResponse(problem, balanceHeaders(balance));
  };
}

/** Refuses headers that are too long to be meant (RFC 6585, section 5): lists of thousands of media types, tags or ranges. */
export function withinHeaderLength({ maximumHeaderLength }: AppConfig): MiddlewareHandler<Environment> {
  return async ({ req: { raw } }, next) => {
    if (maximumHeaderLength === undefined) return next();
    const [name] = [...raw.headers].find(([, value]) => value.length > maximumHeaderLength) ?? [];
    if (name === undefined) return next();
    const detail = `The value of a header may have at most ${maximumHeaderLength} characters. That of "${name}" has more.`;
    return problemResponse({ status: 431, code: 'HEADER_TOO_LARGE', title: 'Header too large', detail });
  };
}

/** A name or number of a host, with its port: what addresses can be made of, and nothing that means something elsewhere (quotation marks, semicolons). */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_.])?|\[[0-9a-f:.]+\])(?::\d+)?$/;

/** Refuses requests to hosts that cannot exist (RFC 9112, section 3.2): pages and links name the host of the request. */
export function withHost(): MiddlewareHandler<Environment> {
  return async ({ req: { url } }, next) => {
    if (HOST.test(new URL(url).host)) return next();
    const detail = 'The Host header, or the address in the request line, has no name of a host.';
    return problemResponse({ status: 400, code: 'BAD_REQUEST', title: 'Bad request', detail });
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
