import { type Problem, problemResponse } from '../http/problem.ts';
import { prefixes } from '../rdf/namespace.ts';
import type { PoolLimits, PoolOutcome } from './query-pool.ts';
import type { QueryScan } from './query-scan.ts';
import type { ResultFormat } from './result-format.ts';
import { excerptAt, positionAt } from './syntax-excerpt.ts';

/** An answer of a worker that is none to the caller, or no answer at all. */
type Failure = Exclude<PoolOutcome, { readonly kind: 'result' | 'crashed' }>;

/** What a problem is told with. */
export interface FailedQuery {
  readonly query: string;
  readonly scan: QueryScan;
  readonly limits: PoolLimits;
  readonly maximumBytes: number;
}

/** How many brackets may be open at the same time: far more would break the engine's stack, and cost a worker. */
const MAXIMUM_DEPTH = 256;

/** Refuses what a query must not do here, before it runs; `undefined` if it may run. */
export function refuseQuery({ form, usesService, depth }: QueryScan): Problem | undefined {
  if (depth > MAXIMUM_DEPTH) {
    const detail = `Brackets are nested ${depth} deep. The most is ${MAXIMUM_DEPTH}.`;
    return { status: 422, code: 'QUERY_TOO_COSTLY', title: 'The query needs too much', detail };
  }
  if (form === 'update') {
    const detail = 'These data can be read here, not changed. Queries begin with SELECT, ASK, CONSTRUCT or DESCRIBE.';
    return { status: 403, code: 'UPDATE_REFUSED', title: 'Updates are refused', detail };
  }
  if (!usesService) return undefined;
  const detail = 'This server asks no other on behalf of a query: leave SERVICE out, or ask from your own engine.';
  return { status: 400, code: 'SERVICE_REFUSED', title: 'SERVICE is refused', detail };
}

/** No format of the results will do. */
export function notAcceptable(offered: readonly ResultFormat[]): Response {
  const alternatives = [...new Set(offered.map(({ mediaType }) => mediaType))];
  const detail = `This result can be had as ${alternatives.join(', ')}.`;
  const title = 'None of the accepted formats is possible';
  return problemResponse(
    { status: 406, code: 'NOT_ACCEPTABLE', title, detail, extensions: { alternatives } },
    { vary: 'Accept' },
  );
}

/** Tells why a query has no result. */
export function failureProblem(failure: Failure, failed: FailedQuery): Response {
  const seconds = failed.limits.milliseconds / 1000;
  switch (failure.kind) {
    case 'invalid':
      return problemResponse(invalid(failure, failed));
    case 'timed-out':
      return problemResponse({
        status: 503,
        code: 'QUERY_TIMEOUT',
        title: 'The query took too long',
        detail: `A query may run for ${seconds} s. This one was ended; nothing of its result is given. Ask for less, or add conditions.`,
        extensions: { limitSeconds: seconds },
      });
    case 'too-large':
      return problemResponse({
        status: 422,
        code: 'RESULT_TOO_LARGE',
        title: 'The result is too large',
        detail: `A result may have ${failed.maximumBytes} bytes; this one has ${failure.bytes}. Ask in parts, with LIMIT and OFFSET, or take the published files.`,
        extensions: { limitBytes: failed.maximumBytes, bytes: failure.bytes },
      });
    case 'exhausted':
      return problemResponse({
        status: 422,
        code: 'QUERY_TOO_COSTLY',
        title: 'The query needs too much',
        detail: 'The query needs more memory than there is, or is nested too deeply.',
      });
    case 'inexpressible':
      return problemResponse(
        { status: 406, code: 'INEXPRESSIBLE_RESULT', title: 'Not possible in this format', detail: failure.message },
        { vary: 'Accept' },
      );
    case 'queue-full':
      return tooManyQueries(429, `${failed.limits.waiting} queries are waiting already.`);
    case 'waited-too-long':
    case 'cancelled':
    case 'abandoned':
    case 'stopped':
      return tooManyQueries(503, 'No worker became free in time.');
  }
}

function tooManyQueries(status: 429 | 503, detail: string): Response {
  const problem = { status, code: 'TOO_MANY_QUERIES', title: 'Too many queries at the moment', detail } as const;
  return problemResponse(problem, { 'retry-after': '5' });
}

function invalid({ message, line, column }: Failure & { kind: 'invalid' }, { query, scan }: FailedQuery): Problem {
  const prefix = scan.undeclared;
  const engine = line === undefined || column === undefined ? undefined : { line, column };
  const position = prefix !== undefined && engine !== undefined ? positionAt(query, prefix.offset) : engine;
  const reason = prefix !== undefined && engine !== undefined ? undeclared(prefix.prefix) : message;
  const place = position === undefined ? '' : `Line ${position.line}, column ${position.column}: `;
  return {
    status: 400,
    code: 'INVALID_QUERY',
    title: 'The query is not valid',
    detail: `${place}${reason}`,
    extensions: position === undefined ? {} : { ...position, excerpt: excerptAt(query, position) },
  };
}

/** The engine stumbles over an undeclared prefix only later; this is the place and the remedy. */
function undeclared(prefix: string): string {
  const namespace = Object.entries(prefixes).find(([name]) => name === prefix)?.[1];
  const remedy = namespace === undefined ? '' : ` Write before the query: PREFIX ${prefix}: <${namespace}>`;
  return `The prefix "${prefix}:" is not declared.${remedy}`;
}
