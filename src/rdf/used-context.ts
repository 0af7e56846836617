import type { JsonObject } from './json-ld.ts';

/**
 * The part of a JSON-LD context that a document compacted with it needs: the terms and prefixes that it is written with, those that their definitions are written with,
 * and what begins with `@`. A word of a text that is also a term is taken for one, which costs a line.
 */
export function usedContext(context: JsonObject, document: unknown): JsonObject {
  const used = new Set<string>();
  const use = (word: string) => {
    if (!Object.hasOwn(context, word) || used.has(word)) return;
    used.add(word);
    eachWord(context[word], use);
  };
  eachWord(document, use);
  return Object.fromEntries(Object.entries(context).filter(([name]) => name.startsWith('@') || used.has(name)));
}

/** Shows each key and text of a JSON value, and what stands before the first colon in it, which may be a prefix. */
function eachWord(value: unknown, use: (word: string) => void): void {
  if (typeof value === 'string') {
    use(value);
    const colon = value.indexOf(':');
    if (colon > 0) use(value.slice(0, colon));
  } else if (Array.isArray(value)) {
    for (const each of value) eachWord(each, use);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      eachWord(key, use);
      eachWord(inner, use);
    }
  }
}
