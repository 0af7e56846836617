import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The content codings (RFC 9110, section 8.4.1) that are offered. `identity` is none. */
export type ContentCoding = 'identity' | 'gzip' | 'br';

/** Shorter than this, a body is not worth compressing, in bytes. */
const WORTH_IT = 1_024;

/** Higher costs many times as long for little. */
const BROTLI_QUALITY = 5;

const compressors = {
  gzip: promisify(gzip),
  br: (body: Uint8Array) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
} as const;

/** The coding for a body of `bytes` bytes and a client with this `Accept-Encoding` (RFC 9110, section 12.5.3). */
export function preferredCoding(acceptEncoding: string | null, bytes: number): ContentCoding {
  if (acceptEncoding === null || bytes < WORTH_IT) return 'identity';
  const weights = new Map(acceptEncoding.split(',').map(weightOfPart));
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0;
  const [br, gz] = [weightOf('br'), weightOf('gzip')];
  if (br === 0 && gz === 0) return 'identity';
  return br >= gz ? 'br' : 'gzip';
}

/** A coding and its weight: `gzip;q=0.5`. No pattern with spaces in it: it would look at thousands of them again and again. */
function weightOfPart(part: string): readonly [coding: string, weight: number] {
  const [name = '', ...parameters] = part
    .toLowerCase()
    .split(';')
    .map((each) => each.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}

/** `body` in a coding. */
export async function encode(body: Uint8Array, coding: ContentCoding): Promise<Uint8Array> {
  return coding === 'identity' ? body : compressors[coding](body);
}
