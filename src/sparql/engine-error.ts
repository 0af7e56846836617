import type { WorkerAnswer } from './query-message.ts';

/** What the engine says when a query is not written as SPARQL asks. */
const SYNTAX = /^error at (\d+):(\d+): expected (?:one of )?([\s\S]*)$/;

/** Errors of the WebAssembly machine and of the stack: what ran in it stopped half-way, and must not run again. */
const EXHAUSTED = ['RuntimeError', 'RangeError'];

/** Tells whose fault an error of the engine is. */
export function readEngineError(error: unknown): WorkerAnswer {
  if (!(error instanceof Error)) throw error;
  const { name, message } = error;
  if (EXHAUSTED.includes(name)) return { kind: 'exhausted', reason: `${name}: ${message}` };
  const [, line, column, expected = ''] = SYNTAX.exec(message) ?? [];
  if (line === undefined || column === undefined) return { kind: 'invalid', message };
  return { kind: 'invalid', message: sentence(expected), line: Number(line), column: Number(column) };
}

/** The engine lists what might have stood there: sentences of its own, words of SPARQL, and classes of characters, which help nobody. */
function sentence(expected: string): string {
  const parts = expected
    .replace(/\[['_][^\]]*\]/g, '')
    .split(/,\s*/)
    .map((part) => part.trim());
  const own = parts.filter((part) => /^[A-Z][\w*]* .* /.test(part));
  if (own.length > 0) return `${own.join('. ')}.`;
  const words = parts.filter((part) => /^[A-Z]+$/.test(part) || /^"[^"\\]+"$/.test(part));
  return words.length > 0
    ? `The query cannot be read from here on. Possible here, among others: ${words.join(', ')}.`
    : 'The query cannot be read from here on.';
}
