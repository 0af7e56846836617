import { fold } from './fold.ts';

/** One word, or one phrase in quotation marks, of what somebody searches for. */
export interface SearchWord {
  /** As it was typed. */
  readonly written: string;
  /** Folded; never empty. */
  readonly key: string;
}

/** What somebody searches for: all the words must be found. */
export interface SearchQuery {
  /** At least one, none twice. */
  readonly words: readonly SearchWord[];
}

/** Why a query is refused: it has no letter or digit, or it is longer than queries may be. */
export type SearchFault = 'EMPTY' | 'TOO_LONG' | 'TOO_MANY_WORDS';

/** The most code points that a query may have. */
export const MAXIMUM_QUERY_LENGTH = 200;
/** The most words and phrases that a query may have. */
export const MAXIMUM_QUERY_WORDS = 10;

const PHRASE_OR_WORD = /"([^"]*)"|＂([^＂]*)＂|“([^”]*)”|「([^」]*)」|『([^』]*)』|[^\s"＂“「『]+|["＂“「『]/gu;

/**
 * Reads what was typed: words between white space (the ideographic space too), phrases in "…", ＂…＂, “…”, 「…」 or 『…』, where white space does not divide. A quotation
 * mark without its partner is passed over, like all signs.
 */
export function parseSearchQuery(text: string): SearchQuery | SearchFault {
  if (text.length > MAXIMUM_QUERY_LENGTH && Array.from(text).length > MAXIMUM_QUERY_LENGTH) return 'TOO_LONG';
  const words = new Map<string, SearchWord>();
  for (const [whole, ...phrases] of text.matchAll(PHRASE_OR_WORD)) {
    const written = phrases.find((phrase) => phrase !== undefined) ?? whole;
    const key = fold(written);
    if (key !== '' && !words.has(key)) words.set(key, { written: written.trim(), key });
  }
  if (words.size === 0) return 'EMPTY';
  return words.size > MAXIMUM_QUERY_WORDS ? 'TOO_MANY_WORDS' : { words: [...words.values()] };
}
