import { invalidIriCharacter, loneSurrogate } from './well-formed.ts';

/** The base of everything that all publishers share: ontology, schemes, rules, local governments, regions. */
export const sharedBase = 'https://w3id.org/renkei/';

/** Characters that stand in a path segment as they are: RFC 3987 `iunreserved` that people can read, and `+` (joint roles: `1+2`). */
const READABLE = /[A-Za-z0-9._~+-]|(?!\p{ASCII})[\p{L}\p{M}\p{N}]/u;

/**
 * A text as one segment of an IRI path: kanji and kana stay readable, everything else is percent-encoded as UTF-8.
 * Throws a RangeError for what cannot be a segment: the empty text, `.`, `..`, a lone surrogate.
 */
export function iriSegment(text: string): string {
  if (text === '' || text === '.' || text === '..' || loneSurrogate.test(text)) {
    throw new RangeError(`Not an IRI path segment: ${JSON.stringify(text)}`);
  }
  return Array.from(text, (character) => (READABLE.test(character) ? character : percentEncode(character))).join('');
}

/** An IRI path of the given segments: `iriPath('id', 'region', '熊本')` is `id/region/熊本`. Numbers are written in decimal. */
export function iriPath(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => iriSegment(String(segment))).join('/');
}

/** Whether `text` can be the base of a publisher's IRIs: an absolute http(s) IRI with a host, ending in `/`, without query, fragment or credentials. */
export function isBaseIri(text: string): boolean {
  return /^https?:\/\/[^/?#@]+\/(?:[^?#]*\/)?$/.test(text) && URL.canParse(text) && isAbsoluteIri(text);
}

/** Whether `text` is an IRI with a scheme and only characters that may stand in one (RFC 3987; the parts are not looked at). */
export function isAbsoluteIri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) && !invalidIriCharacter.test(text) && !loneSurrogate.test(text);
}

/**
 * The IRI of a path below a base: `iriBelow(base, 'id/region/kumamoto')`. The path is taken as it is (see {@link iriPath}).
 * Throws a RangeError for a base that is none and for a path that would leave it (`/…`, `..`, a scheme).
 */
export function iriBelow(base: string, path: string): string {
  if (!isBaseIri(base)) throw new RangeError(`Not a base IRI (absolute http or https, ending in "/"): ${base}`);
  if (/^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)|(?:^|\/)\.\.?(?:\/|$)/.test(path) || !isAbsoluteIri(base + path)) {
    throw new RangeError(`Not a path below ${base}: ${JSON.stringify(path)}`);
  }
  return base + path;
}

/** The UTF-8 bytes of a character, each as `%XX`. */
function percentEncode(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}
