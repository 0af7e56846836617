import type { Client } from '../http/client.ts';
import type { Log } from '../http/log.ts';
import { isUnchanged } from '../http/precondition.ts';
import { problemResponse } from '../http/problem.ts';
import { prefixes } from '../rdf/namespace.ts';
import type { Manifest } from '../store/manifest.ts';
import { answerTag } from './answer-tag.ts';
import { EXAMPLE_PARAMETER, exampleQueries } from './page/example-queries.ts';
import { pageLanguage } from './page/page-language.ts';
import { PAGE_POLICY, type PageProblem, type PageResult, queryPage } from './page/query-page.ts';
import type { WorkerRequest } from './query-message.ts';
import { type PoolLimits, type PoolOutcome, type PoolState, QueryPool } from './query-pool.ts';
import { failureProblem, notAcceptable, refuseQuery } from './query-problem.ts';
import { type QueryRequest, readRequest } from './query-request.ts';
import { type QueryScan, scanQuery } from './query-scan.ts';
import { chooseFormat, PAGE_FORMAT, RESULT_FORMATS, type ResultFormat, type ResultKind } from './result-format.ts';
import { describeService } from './service-description.ts';

/** What the endpoint is made of; see `SparqlParts`. */
export interface EndpointParts {
  readonly manifest: Manifest;
  readonly version: string;
  readonly nQuads: () => Promise<readonly Uint8Array[]>;
  readonly log: Log;
  readonly publicUrl?: string;
  readonly limits: PoolLimits;
  readonly maximumBytes: number;
  /** Told when a worker had to be ended because of what a client had asked. */
  readonly onWorkerLost?: (client: Client) => void;
}

/** A query, with all that decides its answer. */
interface Job {
  readonly request: Request;
  readonly client: Client;
  readonly asked: QueryRequest;
  readonly scan: QueryScan;
  readonly kind: ResultKind;
  readonly format: ResultFormat;
}

/** What a page shows, with the status of its problem. */
interface PageContent {
  readonly asked: QueryRequest;
  readonly example?: string;
  readonly result?: PageResult & { readonly status?: number };
}

/** A body that has arrived whole, or the problem why there is none. */
type Outcome = Uint8Array<ArrayBuffer> | Response;

/** The endpoint without its budget: requests in, responses out. */
export class SparqlEndpoint {
  readonly #parts: EndpointParts;
  #pool: Promise<QueryPool> | undefined;
  #started: QueryPool | undefined;

  constructor(parts: EndpointParts) {
    this.#parts = parts;
  }

  /** Starts the workers, if they have not been. */
  start(): void {
    this.#workers().catch((error: unknown) => this.#parts.log.error('The query workers cannot be started', error));
  }

  /** How the workers are; `undefined` before they are started. */
  state(): PoolState | undefined {
    return this.#started?.state();
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => undefined);
    pool?.close();
  }

  /** Answers one request. */
  async answer(request: Request, client: Client): Promise<Response> {
    const read = await readRequest(request);
    if (read.kind === 'refused') return read.response;
    if (read.kind === 'service') return this.#describe(request, client);
    const scan = scanQuery(read.request.query);
    const kind = scan.form === 'construct' || scan.form === 'describe' ? 'statements' : 'solutions';
    const format = chooseFormat(request.headers.get('accept'), RESULT_FORMATS[kind], read.request.format);
    if (format === undefined) return notAcceptable(RESULT_FORMATS[kind]);
    return this.#answerQuery({ request, client, asked: read.request, scan, kind, format });
  }

  #workers(): Promise<QueryPool> {
    this.#pool ??= this.#startPool().catch((error: unknown) => {
      this.#pool = undefined;
      throw error;
    });
    return this.#pool;
  }

  async #startPool(): Promise<QueryPool> {
    const { nQuads, manifest, maximumBytes, limits, log } = this.#parts;
    const workerData = { nQuads: await nQuads(), baseIri: manifest.base, maximumBytes, prefixes };
    this.#started = new QueryPool({ workerData, limits, log });
    return this.#started;
  }

  async #answerQuery(job: Job): Promise<Response> {
    const { request, scan, format } = job;
    const headers = { ...this.#validators(job), ...VARY };
    if (headers.etag !== undefined && isUnchanged(request, { etag: headers.etag.replace(/^W\//, '') })) {
      return new Response(null, { status: 304, headers });
    }
    if (format === PAGE_FORMAT) return this.#page(request, { asked: job.asked, result: await this.#pageResult(job) });
    const result = await this.#run(job, format.engineType);
    if (result instanceof Response) return result;
    if (scan.form === undefined) throw new Error('The engine has answered a query that the scan does not know.');
    return respond(request, result, { ...headers, 'content-type': format.contentType });
  }

  /** The result of a query, or the problem why there is none. */
  async #run({ request, client, asked, scan }: Job, mediaType: string): Promise<Outcome> {
    const refusal = refuseQuery(scan);
    if (refusal !== undefined) return problemResponse(refusal);
    const { query, dataset } = asked;
    const message: WorkerRequest = { kind: 'query', query, mediaType, ...(dataset === undefined ? {} : { dataset }) };
    const outcome = await this.#ask(message, client, request.signal);
    if (outcome.kind === 'result') return outcome.body;
    if (outcome.kind === 'crashed') throw new Error('A query worker crashed', { cause: outcome.reason });
    const { limits, maximumBytes } = this.#parts;
    return failureProblem(outcome, { query, scan, limits, maximumBytes });
  }

  async #ask(message: WorkerRequest, client: Client, signal?: AbortSignal): Promise<PoolOutcome> {
    const outcome = await (await this.#workers()).ask(message, client, signal);
    if (['timed-out', 'exhausted', 'crashed', 'abandoned'].includes(outcome.kind)) this.#parts.onWorkerLost?.(client);
    return outcome;
  }

  /** An entity tag for what is asked by GET, unless the same query may be answered differently the next time. Pages have none: they change with us. */
  #validators({ request, scan, format }: Job): { readonly etag?: string; readonly 'cache-control': string } {
    if (request.method === 'POST' || scan.isVolatile || format === PAGE_FORMAT) return { 'cache-control': 'no-store' };
    const facts = { version: this.#parts.version, url: new URL(request.url), mediaType: format.mediaType };
    return { etag: answerTag(facts), 'cache-control': 'public, no-cache' };
  }

  async #pageResult(job: Job): Promise<PageResult & { readonly status?: number }> {
    const body = await this.#run(job, job.kind === 'statements' ? 'text/turtle' : PAGE_FORMAT.engineType);
    if (!(body instanceof Response)) return { kind: job.kind, text: new TextDecoder().decode(body) };
    return { kind: 'problem', status: body.status, problem: (await body.json()) as PageProblem };
  }

  async #page(request: Request, content: PageContent): Promise<Response> {
    const page = await queryPage({
      ...content,
      language: pageLanguage(request),
      endpoint: this.#address(request),
      names: { base: this.#parts.manifest.base, prefixes },
    });
    const headers = { ...VARY, 'content-type': PAGE_FORMAT.contentType, 'content-security-policy': PAGE_POLICY };
    return respond(request, page, { ...headers, 'referrer-policy': 'no-referrer' }, content.result?.status);
  }

  /** The description of the service, or the page where queries are written. */
  async #describe(request: Request, client: Client): Promise<Response> {
    const format = chooseFormat(request.headers.get('accept'), RESULT_FORMATS.statements);
    if (format === undefined) return notAcceptable(RESULT_FORMATS.statements);
    if (format === PAGE_FORMAT) {
      const name = new URL(request.url).searchParams.get(EXAMPLE_PARAMETER);
      const example = exampleQueries().find((each) => each.name === name) ?? exampleQueries()[0];
      return this.#page(request, { asked: { query: example?.query ?? '' }, example: example?.name ?? '' });
    }
    const turtle = await describeService(this.#address(request), this.#parts.manifest);
    const headers = { ...VARY, 'content-type': format.contentType, 'cache-control': 'public, no-cache' };
    if (format.engineType === 'text/turtle') return respond(request, turtle, headers);
    const converted = await this.#ask({ kind: 'convert', turtle, mediaType: format.engineType }, client);
    if (converted.kind === 'result') return respond(request, converted.body, headers);
    throw new Error(`The service description cannot be written as ${format.engineType}`, { cause: converted });
  }

  /** The address of the endpoint as its users know it. */
  #address(request: Request): string {
    const { origin, pathname } = new URL(request.url);
    return `${this.#parts.publicUrl?.replace(/\/$/, '') ?? origin}${pathname}`;
  }
}

/** Form, language and coding of an answer depend on these. */
const VARY = { vary: 'Accept, Accept-Language, Accept-Encoding' };

/** HEAD is answered as GET without the body (RFC 9110, section 9.3.2). */
function respond(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Response {
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}
