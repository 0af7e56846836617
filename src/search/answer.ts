import type { Pace } from '../store/pace.ts';
import type { GramIndex } from './gram-index.ts';
import type { IndexedTexts } from './indexed-texts.ts';
import { fitness, rarity } from './score.ts';
import type { SearchWord } from './search-query.ts';

/** A text that has a word, and how well it answers to it, but for the weight of its field. */
export interface Answer {
  readonly text: number;
  readonly score: number;
}

/** The texts that have `word`, in ascending order. */
export function answers(texts: IndexedTexts, grams: GramIndex, word: SearchWord, pace: Pace): Answer[] {
  const having = grams.textsWith(word.key);
  const weight = rarity(texts.keys.length, having.length);
  return having.map((text) => {
    pace.tick();
    const key = texts.keys[text] as string;
    return { text, score: weight * fitness(texts.literal(text).value, key, word, texts.averageLength) };
  });
}
