import type { Literal, NamedNode } from '@rdfjs/types';
import type { Deadline } from '../store/deadline.ts';
import { Pace } from '../store/pace.ts';
import { pageRange } from '../store/page.ts';
import { Recent } from '../store/recent.ts';
import { type Answer, answers } from './answer.ts';
import { GramIndex } from './gram-index.ts';
import type { IndexedTexts } from './indexed-texts.ts';
import { Ranking } from './ranking.ts';
import type { SearchQuery } from './search-query.ts';
import { SEARCHABLE, type SearchableType } from './searchable.ts';
import type { Searcher, SearchHit, SearchPage, SearchRequest, TypeCount } from './searcher.ts';
import { snippet } from './snippet.ts';

/** How many things the results that are kept have together: 32 MB. */
const MAXIMUM_KEPT = 4_000_000;

/** What a query has found, of all types. */
interface Found {
  /** For each word the texts that have it. */
  readonly answers: readonly (readonly Answer[])[];
  readonly ranking: Ranking;
  readonly types: readonly TypeCount[];
}

/**
 * The n-gram index of texts in memory. A word is found wherever its key stands in the key of a text, in the midst of words too; a thing is found if each word is
 * found in any of its texts. Its score is the sum, over the words and the texts, of: rarity of the word × weight of the field × fitness of the text (`score.ts`).
 */
export class SearchIndex implements Searcher {
  readonly #texts: IndexedTexts;
  readonly #grams: GramIndex;
  readonly #found = new Recent<Found>(MAXIMUM_KEPT);

  constructor(texts: IndexedTexts) {
    this.#texts = texts;
    this.#grams = new GramIndex(this.#texts.keys);
  }

  /** How many different texts and how many things are indexed, and how many bytes the n-grams take. */
  get size(): { readonly texts: number; readonly things: number; readonly gramBytes: number } {
    return { texts: this.#texts.keys.length, things: this.#texts.size, gramBytes: this.#grams.byteLength };
  }

  search({ query, types, page }: SearchRequest, deadline?: Deadline): SearchPage {
    const found = this.#find(query, new Pace(deadline));
    const ranking = types === undefined ? found.ranking : found.ranking.kept((thing) => this.#isOf(thing, types));
    const placeAt = (index: number) => [-ranking.scoreAt(index), this.#texts.resource(ranking.thingAt(index)).value];
    const { start, end } = pageRange(ranking.length, placeAt, page);
    return {
      hits: Array.from({ length: end - start }, (_, index) => this.#hit(ranking, start + index, found, query)),
      totalCount: ranking.length,
      hasPreviousPage: start > 0,
      hasNextPage: end < ranking.length,
      types: found.types,
    };
  }

  #isOf(thing: number, types: readonly SearchableType[]): boolean {
    return types.includes(this.#texts.typeOf(thing));
  }

  #find(query: SearchQuery, pace: Pace): Found {
    const key = JSON.stringify(query.words.map(({ key, written }) => [key, written]));
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = query.words.map((word) => answers(this.#texts, this.#grams, word, pace));
    const ranking = this.#rank(found, pace);
    const result = { answers: found, ranking, types: this.#countTypes(ranking) };
    this.#found.set(key, result, ranking.length + found.reduce((sum, { length }) => sum + length, 0));
    return result;
  }

  /** Adds up, word by word, what the texts of each thing are worth; 0 stands for a thing that lacks a word. */
  #rank(found: readonly (readonly Answer[])[], pace: Pace): Ranking {
    let scores: Float64Array | undefined;
    for (const texts of found) {
      const before = scores;
      const now = new Float64Array(this.#texts.size);
      for (const { text, score } of texts) {
        this.#texts.eachPlace(text, (thing, { weight }) => {
          pace.tick();
          const soFar = before === undefined ? 0 : (before[thing] as number);
          if (before !== undefined && soFar === 0) return;
          now[thing] = ((now[thing] as number) || soFar) + score * weight;
        });
      }
      scores = now;
    }
    return Ranking.of(scores ?? new Float64Array(0));
  }

  #hit(ranking: Ranking, index: number, found: Found, query: SearchQuery): SearchHit {
    const thing = ranking.thingAt(index);
    const resource = this.#texts.resource(thing);
    const score = ranking.scoreAt(index);
    const { property, text } = this.#bestText(thing, found);
    return {
      resource,
      type: this.#texts.typeOf(thing),
      score,
      place: [-score, resource.value],
      property,
      text,
      snippet: snippet(text.value, query),
    };
  }

  /** The text of a thing that adds most to its score; of equal ones the first of the fields. */
  #bestText(thing: number, found: Found): { readonly property: NamedNode; readonly text: Literal } {
    const own = this.#texts.ofThing(thing).map(({ text, field }) => {
      const score = found.answers.reduce((sum, each) => sum + scoreOf(each, text), 0);
      return { property: field.property, text: this.#texts.literal(text), score: score * field.weight };
    });
    return own.reduce((chosen, each) => (each.score > chosen.score ? each : chosen));
  }

  #countTypes(ranking: Ranking): TypeCount[] {
    const counts = new Map<SearchableType, number>();
    for (let index = 0; index < ranking.length; index++) {
      const type = this.#texts.typeOf(ranking.thingAt(index));
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    const listed = SEARCHABLE.map(({ type }) => ({ type, count: counts.get(type) ?? 0 }));
    return listed.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  }
}

/** The score of a text among the answers to a word, which are in ascending order of the texts; 0 if it is none. */
function scoreOf(found: readonly Answer[], text: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((found[middle] as Answer).text < text) low = middle + 1;
    else high = middle;
  }
  const answer = found[low];
  return answer?.text === text ? answer.score : 0;
}
