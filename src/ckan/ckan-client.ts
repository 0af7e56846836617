import { setTimeout as sleepFor } from 'node:timers/promises';
import { answerText, LONGEST_ANSWER } from './answer-text.ts';
import { type CkanAnswer, ckanResult } from './ckan-answer.ts';
import { CkanError } from './ckan-error.ts';
import { waitBefore } from './retry.ts';
import { sizeText } from './size-text.ts';

/** A file to be sent. */
export interface SentFile {
  /** The field of the form. */
  readonly field: string;
  /** ASCII: CKAN drops all other letters. */
  readonly name: string;
  readonly mediaType: string;
  readonly contents: Uint8Array<ArrayBuffer>;
}

/** How a site is asked. */
export interface CkanClientOptions {
  /** The front page of the site, without a slash at the end. */
  readonly url: string;
  /** An API token; without it the site shows what everybody may see. */
  readonly token?: string | undefined;
  /** Milliseconds between two calls. */
  readonly pause: number;
  /** How long an answer may take, in milliseconds; a file gets more time by its size. */
  readonly timeLimit?: number;
  /** Waits so many milliseconds; another in tests. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

const TIME_LIMIT = 60_000;
/** The slowest line that a file is sent over, in bytes per second. */
const SLOWEST_LINE = 20_000;

/** The action API of a CKAN site (version 3). The token goes to this site only: redirects are not followed. */
export class CkanClient {
  readonly url: string;
  readonly hasToken: boolean;
  readonly #token: string | undefined;
  readonly #pause: number;
  readonly #timeLimit: number;
  readonly #sleep: (milliseconds: number) => Promise<unknown>;
  #endOfLast = Number.NEGATIVE_INFINITY;

  /** Throws a {@link CkanError} for a token that cannot be one. */
  constructor({ url, token, pause, timeLimit = TIME_LIMIT, sleep = sleepFor }: CkanClientOptions) {
    // fetch would say so, too, but its error shows the token.
    if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) throw new CkanError('TOKEN_INVALID');
    this.url = url;
    this.hasToken = token !== undefined;
    this.#token = token;
    this.#pause = pause;
    this.#timeLimit = timeLimit;
    this.#sleep = sleep;
  }

  /** The result of an action that changes nothing; asked again a few times while the site is busy or the connection breaks. Throws a {@link CkanError}. */
  async read(action: string, parameters: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const query = new URLSearchParams(parameters).toString();
    for (let failures = 1; ; failures++) {
      try {
        return await this.#call(action, query === '' ? '' : `?${query}`, { method: 'GET' });
      } catch (error) {
        await this.waitAfter(error, failures);
      }
    }
  }

  /** The result of an action that changes something; asked once. Throws a {@link CkanError}. */
  async write(action: string, body: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    return this.#call(action, '', { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** The same with a file. */
  async upload(action: string, fields: Readonly<Record<string, unknown>>, file: SentFile): Promise<unknown> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
    form.set(file.field, new Blob([file.contents], { type: file.mediaType }), file.name);
    return this.#call(action, '', { method: 'POST', body: form }, { name: file.name, bytes: file.contents.length });
  }

  /** Waits before something is tried again after its `failures`th error; throws the error if that would not help. */
  async waitAfter(error: unknown, failures: number): Promise<void> {
    await this.#sleep(waitBefore(error, failures, this.#pause));
  }

  async #call(action: string, query: string, init: RequestInit, file?: CkanAnswer['file']): Promise<unknown> {
    const wait = this.#endOfLast + this.#pause - performance.now();
    if (wait > 0) await this.#sleep(wait);
    const limit = this.#timeLimit + Math.ceil(((file?.bytes ?? 0) / SLOWEST_LINE) * 1000);
    try {
      const response = await fetch(`${this.url}/api/3/action/${action}${query}`, {
        ...init,
        headers: { ...init.headers, accept: 'application/json', 'user-agent': 'renkei', ...this.#authorization() },
        redirect: 'manual',
        signal: AbortSignal.timeout(limit),
      });
      return ckanResult({ site: this.url, action, file, ...(await this.#answerOf(response, action)) });
    } catch (error) {
      throw error instanceof CkanError ? error : this.#connectionError(error, action, limit);
    } finally {
      this.#endOfLast = performance.now();
    }
  }

  /** What was answered, clean of the token. */
  async #answerOf(response: Response, action: string): Promise<Pick<CkanAnswer, 'status' | 'headers' | 'text'>> {
    const { status } = response;
    const text = await answerText(response);
    if (text === undefined)
      throw new CkanError('ANSWER_TOO_LONG', { site: this.url, action, status, size: sizeText(LONGEST_ANSWER) });
    const headers = new Headers([...response.headers].map(([name, value]) => [name, this.#clean(value)]));
    return { status, headers, text: this.#clean(text) };
  }

  #authorization(): Record<string, string> {
    return this.#token === undefined ? {} : { authorization: this.#token };
  }

  /** A proxy's page of errors, or an address it sends us to, may show the headers it was sent. */
  #clean(text: string): string {
    return this.#token === undefined ? text : text.replaceAll(this.#token, '***');
  }

  #connectionError(error: unknown, action: string, limit: number): unknown {
    if (!(error instanceof Error)) return error;
    const site = this.url;
    if (error.name === 'TimeoutError')
      return new CkanError('TIMED_OUT', { site, action, seconds: Math.ceil(limit / 1000) }, { transient: true });
    if (!(error instanceof TypeError)) return error;
    const cause = error.cause as { readonly code?: string; readonly message?: string } | undefined;
    const reason = this.#clean(cause?.code ?? cause?.message ?? error.message);
    return CUT_LINE.test(reason)
      ? new CkanError('CUT', { site, action, reason }, { transient: true })
      : new CkanError('UNREACHABLE', { site, reason });
  }
}

/** What a line is cut by (Node's and undici's codes); unknown names, closed ports, silent hosts and wrong certificates do not get better by asking again. */
const CUT_LINE = /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_(?!CONNECT)\w+)$/;
