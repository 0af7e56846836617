import { CkanError } from './ckan-error.ts';
import type { CkanMessageCode } from './ckan-message.ts';
import { errorLines } from './error-lines.ts';
import { isRecord, type JsonRecord, textOf } from './json-value.ts';
import { sizeText } from './size-text.ts';

/** An answer of a site, and what was asked. */
export interface CkanAnswer {
  readonly site: string;
  readonly action: string;
  readonly status: number;
  readonly headers: Headers;
  /** The whole body. */
  readonly text: string;
  /** What was sent along. */
  readonly file?: { readonly name: string; readonly bytes: number } | undefined;
}

/**
 * The `result` of an action. Throws a {@link CkanError} for everything else that CKAN and what stands before it answer: errors as objects, as bare strings
 * (400), pages of proxies (413, 502 …), redirects. The documentation of CKAN says that the status is always 200; the code gives others, so both are looked at.
 */
export function ckanResult(answer: CkanAnswer): unknown {
  const { status, text } = answer;
  if (status >= 300 && status < 400) throw redirected(answer);
  const body = parsed(text);
  if (status < 300 && isRecord(body) && body.success === true) return body.result;
  const error = isRecord(body) ? body.error : body;
  if (status === 413 || isTooLarge(error)) throw tooLarge(answer);
  if (status === 429) throw tooMany(answer);
  if (status >= 500) throw siteFault(answer, error);
  if (error === undefined) {
    throw status === 401 || status === 403 ? failure('FORBIDDEN', answer, title(text)) : notCkan(answer);
  }
  throw ofError(answer, error);
}

function ofError(answer: CkanAnswer, error: unknown): CkanError {
  const type = isRecord(error) ? error.__type : undefined;
  const lines = errorLines(error);
  const details = lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `\n  - ${line}`).join('');
  if (typeof error === 'string' && /^(?:Bad request - )?Action name not known/.test(error))
    return failure('ACTION_UNKNOWN', answer, details);
  if (type === 'Authorization Error' || answer.status === 401 || answer.status === 403)
    return failure('FORBIDDEN', answer, details);
  if (type === 'Not Found Error') return failure('NOT_FOUND', answer, details);
  if (type === 'Validation Error' && isMatchFailure(error)) {
    return new CkanError('CHANGED_MEANWHILE', { details }, { transient: true });
  }
  return failure(answer.status === 409 ? 'REFUSED' : 'BAD_REQUEST', answer, details);
}

/** `package_revise` found another state of the dataset than the one that was to be changed. 2.9 wraps its error in a list. */
function isMatchFailure(error: unknown): boolean {
  if (!isRecord(error)) return false;
  return 'match' in error || Object.values(error).some((each) => isRecord(each) && 'match' in each);
}

/** What CKAN says of an upload above `ckan.max_resource_size` (ckan/lib/uploader.py). */
function isTooLarge(error: unknown): boolean {
  return isRecord(error) && errorLines(error).some((line) => /\bupload\b.*too large/i.test(line));
}

function failure(code: CkanMessageCode, { site, action, status }: CkanAnswer, details: string): CkanError {
  return new CkanError(code, { site, action, status, details: details || '-' });
}

function redirected({ site, headers }: CkanAnswer): CkanError {
  const location = headers.get('location') ?? '';
  const target = URL.canParse(location, site) ? new URL(location, site) : undefined;
  return new CkanError('REDIRECTED', { site, target: target ? target.origin + target.pathname : location || '-' });
}

function tooLarge({ site, file }: CkanAnswer): CkanError {
  return new CkanError('TOO_LARGE', { site, file: file?.name ?? '-', size: sizeText(file?.bytes ?? 0) });
}

function tooMany({ site, action, headers }: CkanAnswer): CkanError {
  const seconds = retryAfter(headers);
  const wait = seconds === undefined ? '' : `Retry-After: ${seconds} s. `;
  return new CkanError('TOO_MANY', { site, action, wait }, { transient: true, retryAfter: seconds });
}

function siteFault({ site, action, status, headers, text }: CkanAnswer, error: unknown): CkanError {
  const details = error === undefined ? '' : errorLines(error).join(' / ');
  const again = { transient: true, retryAfter: retryAfter(headers) };
  return new CkanError('SITE_FAULT', { site, action, status, title: titled(text), details }, again);
}

function notCkan({ site, action, status, text }: CkanAnswer): CkanError {
  return new CkanError('NOT_CKAN', { site, action, status, title: titled(text) });
}

/** Seconds to wait (RFC 9110, section 10.2.3: a number or a date). */
function retryAfter(headers: Headers): number | undefined {
  const value = textOf(headers.get('retry-after'));
  if (/^\d+$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

function parsed(text: string): JsonRecord | string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) || typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function titled(text: string): string {
  const found = title(text);
  return found === '' ? '' : ` ${found}`;
}

/** What a page of a proxy calls itself. */
function title(text: string): string {
  return (/<title>([^<]{1,200})/i.exec(text)?.[1] ?? '').replace(/\s+/g, ' ').trim();
}
