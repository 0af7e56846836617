import type { SelectQuery, VariableTerm } from 'sparqljs';
import type { Deadline } from '../deadline.ts';
import { EndpointError } from './endpoint-error.ts';
import { group, select } from './expression.ts';
import { queryText } from './query-text.ts';
import { parseResults, type Row } from './select-results.ts';
import { Turns } from './turns.ts';

/** Sends a query to an endpoint. `accept` is the media type that is wanted; `signal` ends the request when nobody waits any more. */
export type SparqlFetch = (query: string, accept: string, signal: AbortSignal) => Promise<Response>;

/** Which endpoint, and how it is asked. */
export interface EndpointOptions {
  readonly fetch: SparqlFetch;
  /** The IRIs of the named graphs whose union is read; without them, the default graph of the endpoint (of Virtuoso that is everything it has, its own graphs included). */
  readonly graphs?: readonly string[];
  /** How long one query may take; 10,000 milliseconds by default. */
  readonly milliseconds?: number;
  /** The number of rows at which the endpoint cuts results without a word; 10,000 by default, as Virtuoso does. */
  readonly maximumRows?: number;
  /** How many queries are under way at once; 4 by default. */
  readonly parallel?: number;
}

/** Asks a query; gives all its solutions. */
export type Select = (query: SelectQuery) => Promise<readonly Row[]>;

const ACCEPT = 'application/sparql-results+json';

/** More rows than these are not fetched for one query, however often it could be asked on. */
const MOST_ROWS = 1_000_000;

/** How often a deadline is looked at while an endpoint is waited for, in milliseconds. */
const POLL = 100;

/** A SPARQL 1.1 endpoint: asks it, waits no longer than it should, and takes only whole answers. */
export class SparqlEndpoint {
  readonly #options: EndpointOptions;
  readonly #milliseconds: number;
  readonly #maximumRows: number;
  readonly #turns: Turns;

  constructor(options: EndpointOptions) {
    this.#options = options;
    this.#milliseconds = options.milliseconds ?? 10_000;
    this.#maximumRows = options.maximumRows ?? 10_000;
    this.#turns = new Turns(options.parallel ?? 4);
  }

  /** All solutions of a query whose variables are named one by one. Rejects with an {@link EndpointError}, or with what the deadline throws. */
  async select(query: SelectQuery, deadline?: Deadline): Promise<readonly Row[]> {
    const { rows, cutAt } = await this.#ask(query, deadline);
    if (rows.length < cutAt || (query.limit !== undefined && rows.length >= query.limit)) return rows;
    return this.#inParts(query, cutAt, deadline);
  }

  /** What was cut is asked again in parts, in an order in which they join: around the query, for stores that put no more than so many rows in order. */
  async #inParts(query: SelectQuery, size: number, deadline: Deadline | undefined): Promise<readonly Row[]> {
    const variables = query.variables.map((each) => ('expression' in each ? each.variable : each) as VariableTerm);
    const order = query.order ?? variables.map((expression) => ({ expression }));
    const all: Row[] = [];
    for (;;) {
      const inner = group([{ ...query, order: [...order] }]);
      const { rows } = await this.#ask(select(variables, [inner], { offset: all.length, limit: size }), deadline);
      all.push(...rows);
      if (rows.length < size) return all;
      if (all.length > MOST_ROWS) throw new EndpointError('ENDPOINT_TOO_MUCH', `More than ${MOST_ROWS} rows.`);
    }
  }

  async #ask(query: SelectQuery, deadline: Deadline | undefined) {
    const text = queryText(query, this.#options.graphs);
    return this.#turns.take(async () => {
      deadline?.check();
      const { response, body } = await this.#inTime((signal) => this.#send(text, signal), deadline);
      const cut = Number(response.headers.get('x-sparql-maxrows') ?? Number.NaN);
      const cutAt = Number.isInteger(cut) && cut > 0 ? cut : this.#maximumRows;
      return { rows: parseResults(body), cutAt };
    });
  }

  async #send(text: string, signal: AbortSignal): Promise<{ readonly response: Response; readonly body: string }> {
    const response = await this.#options.fetch(text, ACCEPT, signal);
    const body = await response.text();
    if (!response.ok) {
      throw new EndpointError('ENDPOINT_FAILED', `The endpoint answered ${response.status}: ${beginning(body)}`);
    }
    // Virtuoso stops early by itself (S1TAT) and hands over what it has.
    if (response.headers.has('x-sql-state')) {
      throw new EndpointError(
        'ENDPOINT_TIMEOUT',
        `The endpoint stopped early: ${response.headers.get('x-sql-message')}`,
      );
    }
    const type = response.headers.get('content-type') ?? '';
    if (!/json/i.test(type))
      throw new EndpointError('ENDPOINT_ANSWER', `The endpoint sent ${type}: ${beginning(body)}`);
    return { response, body };
  }

  /** What `work` gives, unless it takes too long: then it is told to stop, and not waited for. */
  async #inTime<Result>(
    work: (signal: AbortSignal) => Promise<Result>,
    deadline: Deadline | undefined,
  ): Promise<Result> {
    const controller = new AbortController();
    const { signal } = controller;
    const stopped = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    const late = new EndpointError(
      'ENDPOINT_TIMEOUT',
      `The endpoint has not answered within ${this.#milliseconds} ms.`,
    );
    const timer = setTimeout(() => controller.abort(late), this.#milliseconds);
    const poll = setInterval(() => abortWhenOver(controller, deadline), POLL);
    try {
      return await Promise.race([stopped, work(signal)]);
    } catch (error) {
      throw signal.aborted ? signal.reason : asEndpointError(error);
    } finally {
      clearTimeout(timer);
      clearInterval(poll);
    }
  }
}

function abortWhenOver(controller: AbortController, deadline: Deadline | undefined): void {
  try {
    deadline?.check();
  } catch (error) {
    controller.abort(error);
  }
}

function asEndpointError(error: unknown): EndpointError {
  if (error instanceof EndpointError) return error;
  return new EndpointError('ENDPOINT_FAILED', 'The endpoint could not be asked.', { cause: error });
}

function beginning(body: string): string {
  return JSON.stringify(body.slice(0, 300));
}
