import type { SearchWord } from './search-query.ts';

/** How soon more occurrences of a word stop to matter, and how much the length of a text matters: the constants of BM25, for short texts. */
const K1 = 1.2;
const B = 0.5;
/** Written exactly as it was typed, not only the same once folded. */
const EXACT = 1.2;
/** The text is the word. */
const WHOLE = 2;
/** The text begins with the word. */
const BEGINNING = 1.2;

/** What a word weighs in a collection of `count` texts, `having` of which have it: the inverse document frequency of BM25, never negative. */
export function rarity(count: number, having: number): number {
  return Math.log(1 + (count - having + 0.5) / (having + 0.5));
}

/**
 * How well a text that has `word` answers to it, but for the rarity of the word and the weight of the field: the term frequency of BM25 (Robertson and Zaragoza 2009,
 * section 3.2) with the length of the folded text against the average, and more if the text is the word, begins with it, or has it as it was typed.
 */
export function fitness(text: string, key: string, word: SearchWord, averageLength: number): number {
  const occurrences = countOf(key, word.key);
  const length = 1 - B + (B * key.length) / averageLength;
  const frequency = (occurrences * (K1 + 1)) / (occurrences + K1 * length);
  const position = key === word.key ? WHOLE : key.startsWith(word.key) ? BEGINNING : 1;
  return frequency * position * (text.includes(word.written) ? EXACT : 1);
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
