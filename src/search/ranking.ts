/** Scores are told in thousandths, so that equal ones are equal, and none is above a million. */
const PARTS = 1000;
const MOST = 1e6 * PARTS;

/** Things by their scores, the highest first, then by their numbers. One number for each, so that sorting is fast. */
export class Ranking {
  /** `(MOST - score in thousandths) × size + thing`, ascending. */
  readonly #places: Float64Array;
  readonly #size: number;

  private constructor(places: Float64Array, size: number) {
    this.#places = places;
    this.#size = size;
  }

  /** Ranks the things whose score, `scores[thing]`, is not 0. Fewer than nine million things are exact. */
  static of(scores: Float64Array): Ranking {
    const size = scores.length;
    const places = new Float64Array(scores.reduce((count, score) => (score > 0 ? count + 1 : count), 0));
    let next = 0;
    scores.forEach((score, thing) => {
      if (score === 0) return;
      const parts = Math.min(MOST, Math.max(1, Math.round(score * PARTS)));
      places[next++] = (MOST - parts) * size + thing;
    });
    return new Ranking(places.sort(), size);
  }

  /** How many things there are. */
  get length(): number {
    return this.#places.length;
  }

  /** The number of the thing at a place, from 0. */
  thingAt(index: number): number {
    return (this.#places[index] as number) % this.#size;
  }

  /** The score of the thing at a place, with three decimals. */
  scoreAt(index: number): number {
    return (MOST - Math.floor((this.#places[index] as number) / this.#size)) / PARTS;
  }

  /** The things that pass `test`, in the same order. */
  kept(test: (thing: number) => boolean): Ranking {
    return new Ranking(
      this.#places.filter((place) => test(place % this.#size)),
      this.#size,
    );
  }
}
