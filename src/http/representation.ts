import { createHash } from 'node:crypto';
import { type ContentCoding, encode, preferredCoding } from './content-coding.ts';
import { isUnchanged, type Validators } from './precondition.ts';

/** The bytes of one representation, as they are and, once somebody has asked, as each coding makes them. */
export interface Representation {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly codings: Map<ContentCoding, Promise<CodedBytes>>;
}

interface CodedBytes {
  readonly bytes: Uint8Array;
  /** SHA-256. */
  readonly digest: Buffer;
}

/** What is told of a representation besides its bytes. */
export interface ResponseFacts {
  readonly status?: number;
  /** IMF-fixdate. */
  readonly lastModified?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A representation of a text (UTF-8). `mediaType` as the `Content-Type` header has it. */
export function textRepresentation(mediaType: string, text: string): Representation {
  return { mediaType, bytes: Buffer.from(text), codings: new Map() };
}

/**
 * The response of a GET or HEAD with a representation, in the coding the client likes best: a strong entity tag of its own for each representation and
 * coding (RFC 9110, section 8.8.3), the digest of the same bytes (`Repr-Digest`, RFC 9530), 304 where the client has it already. HEAD is GET without the
 * body. `Vary` gets `Accept-Encoding`.
 */
export async function represent(
  request: Request,
  representation: Representation,
  { status = 200, lastModified, headers = {} }: ResponseFacts = {},
): Promise<Response> {
  const coding = preferredCoding(request.headers.get('accept-encoding'), representation.bytes.byteLength);
  const { bytes, digest } = await codedBytes(representation, coding);
  const validators: Validators = {
    etag: `"${digest.toString('base64url').slice(0, 27)}"`,
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  // Whatever stands in front must not code it again: the tag and the digest are those of these bytes.
  const all = new Headers({ 'cache-control': 'public, no-cache, no-transform', ...headers, etag: validators.etag });
  all.append('vary', 'Accept-Encoding');
  if (lastModified !== undefined) all.set('last-modified', lastModified);
  if (status === 200 && isUnchanged(request, validators)) return new Response(null, { status: 304, headers: all });
  all.set('content-type', representation.mediaType);
  all.set('content-length', String(bytes.byteLength));
  all.set('repr-digest', `sha-256=:${digest.toString('base64')}:`);
  if (coding !== 'identity') all.set('content-encoding', coding);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { status, headers: all });
}

function codedBytes({ bytes, codings }: Representation, coding: ContentCoding): Promise<CodedBytes> {
  const known = codings.get(coding);
  if (known !== undefined) return known;
  const coded = encode(bytes, coding).then((result) => ({
    bytes: result,
    digest: createHash('sha256').update(result).digest(),
  }));
  codings.set(coding, coded);
  return coded;
}
