import { gunzipSync, gzipSync } from 'node:zlib';
import { compareCodePoints } from '../rdf/term.ts';

/** Statements that came and went between two states of a dataset: lines of canonical N-Quads, sorted in code point order. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The statements of canonical N-Quads texts (or their UTF-8), one line each. Blank nodes are told apart by their canonical labels. */
export function statementsOf(texts: Iterable<string | Buffer>): Set<string> {
  const statements = new Set<string>();
  for (const text of texts) for (const line of String(text).split('\n')) if (line !== '') statements.add(line);
  return statements;
}

/** What leads from one state to the next. */
export function changesBetween(before: ReadonlySet<string>, after: ReadonlySet<string>): Changes {
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((line) => !other.has(line)).sort(compareCodePoints);
  return { added: only(after, before), removed: only(before, after) };
}

/** The state after a change. Throws a RangeError if the change does not fit: it removes what is not there, or adds what is. */
export function applied(before: ReadonlySet<string>, { added, removed }: Changes): Set<string> {
  const after = new Set(before);
  for (const line of removed) if (!after.delete(line)) throw new RangeError(`removes what is not there: ${line}`);
  for (const line of added) {
    if (after.has(line)) throw new RangeError(`adds what is there already: ${line}`);
    after.add(line);
  }
  return after;
}

/** How many lines are made one text: all of a large dataset would be longer than a string may be. */
const LINES_AT_ONCE = 10_000;

/** Statements as a compressed file (gzip without a time: the same statements give the same bytes). */
export function compressed(lines: readonly string[]): Uint8Array {
  const parts: Buffer[] = [];
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
    const some = lines.slice(start, start + LINES_AT_ONCE);
    parts.push(Buffer.from(some.map((line) => `${line}\n`).join('')));
  }
  return gzipSync(Buffer.concat(parts), { level: 9 });
}

/** The statements of a compressed file. */
export function uncompressed(bytes: Uint8Array): string[] {
  const content = gunzipSync(bytes);
  const lines: string[] = [];
  for (let start = 0; start < content.length; ) {
    const end = content.indexOf('\n', start);
    const line = content.toString('utf8', start, end < 0 ? content.length : end);
    if (line !== '') lines.push(line);
    start = end < 0 ? content.length : end + 1;
  }
  return lines;
}
