import { HTTPException } from 'hono/http-exception';
import { problemResponse } from '../http/problem.ts';
import type { Exchange } from './exchange.ts';
import { tellProblem, type WebProblem } from './problem-page.ts';
import type { Site } from './site.ts';

const PROBLEM: WebProblem = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  title: 'Unexpected error',
  detail: 'It has been logged.',
};

/** A fault of ours (`cause`) while a request was answered, with the response that tells it as any other problem is told: whoever catches it logs the cause. */
export function faultOf(site: Site, exchange: Exchange, cause: unknown): HTTPException {
  const iri = site.base + exchange.url.pathname.slice(1);
  return new HTTPException(500, { res: response(() => tellProblem(site, exchange, PROBLEM, { iri })), cause });
}

/** If it is the pages that are at fault, their page of it will not do either. */
function response(tell: () => Response): Response {
  try {
    return tell();
  } catch {
    return problemResponse(PROBLEM);
  }
}
