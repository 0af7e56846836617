import { isUtf8 } from 'node:buffer';

const CHUNK_BYTES = 65_536;
const LINE_FEED = 0x0a;

/** Where a file stops being UTF-8: the byte from 0, and its line from 1. */
export interface InvalidByte {
  readonly offset: number;
  readonly line: number;
}

/** The first byte of the first sequence that is not UTF-8; `undefined` if all of it is. Reads the file once. */
export function firstInvalidByte(bytes: Uint8Array): InvalidByte | undefined {
  for (let start = 0, line = 1; start < bytes.length; ) {
    const end = characterBoundary(bytes, Math.min(start + CHUNK_BYTES, bytes.length));
    const chunk = bytes.subarray(start, end);
    if (!isUtf8(chunk)) {
      const valid = validLength(chunk);
      return { offset: start + valid, line: line + countLineFeeds(chunk.subarray(0, valid)) };
    }
    line += countLineFeeds(chunk);
    start = end;
  }
  return undefined;
}

/** `end`, or up to three bytes before it, so that no sequence is cut. */
function characterBoundary(bytes: Uint8Array, end: number): number {
  let boundary = end;
  while (boundary > end - 3 && ((bytes[boundary] ?? 0) & 0xc0) === 0x80) boundary -= 1;
  return boundary;
}

/** How many bytes of a chunk that is not UTF-8 come before its first bad sequence, by halving. */
function validLength(chunk: Uint8Array): number {
  let valid = 0;
  let invalid = chunk.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (isBeginningOfUtf8(chunk.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  const prefix = chunk.subarray(0, valid);
  for (let cut = 0; cut <= 3; cut += 1) if (isUtf8(prefix.subarray(0, valid - cut))) return valid - cut;
  return valid;
}

/** Whether the bytes are UTF-8 but perhaps for a sequence not finished at the end. */
function isBeginningOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('UTF-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false; // Thrown for nothing else than a sequence that does not fit.
  }
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === LINE_FEED) count += 1;
  return count;
}
