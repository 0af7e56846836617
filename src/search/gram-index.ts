/**
 * Which of a list of texts may contain a part: for each pair of neighbouring UTF-16 code units (bigram) the texts that have it, in flat arrays. Each text ends in a
 * pair with the unit 0, so that the pairs that begin with a unit lead to all texts that have it.
 */
export class GramIndex {
  /** Number of each code unit that occurs, from 1; 0 for others. */
  readonly #numbers: Uint16Array;
  readonly #base: number;
  /** `first × base + second`, ascending. */
  readonly #grams: Uint32Array;
  /** The texts of gram `i` are at `starts[i]` up to `starts[i + 1]`, ascending. */
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;

  /** Indexes `texts`, which are known by their places in the list from then on. */
  constructor(readonly texts: readonly string[]) {
    this.#numbers = numberUnits(texts);
    this.#base = this.#numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
    const counts = new Map<number, number>();
    this.#eachGram((gram) => counts.set(gram, (counts.get(gram) ?? 0) + 1));
    this.#grams = Uint32Array.from(counts.keys()).sort();
    this.#starts = new Uint32Array(this.#grams.length + 1);
    const next = new Map<number, number>();
    this.#grams.forEach((gram, index) => {
      const start = this.#starts[index] as number;
      next.set(gram, start);
      this.#starts[index + 1] = start + (counts.get(gram) as number);
    });
    this.#postings = new Uint32Array(this.#starts.at(-1) as number);
    this.#eachGram((gram, text) => {
      const place = next.get(gram) as number;
      this.#postings[place] = text;
      next.set(gram, place + 1);
    });
  }

  /** How many bytes the index takes, the texts apart. */
  get byteLength(): number {
    return [this.#numbers, this.#grams, this.#starts, this.#postings].reduce((sum, each) => sum + each.byteLength, 0);
  }

  /** The texts that contain `part`, which is not empty, in ascending order. */
  textsWith(part: string): readonly number[] {
    const found: number[] = [];
    const candidates = part.length === 1 ? this.#textsWithUnit(part) : this.#rarestGram(part);
    for (const text of candidates) {
      if ((this.texts[text] as string).includes(part)) found.push(text);
    }
    return found;
  }

  #textsWithUnit(part: string): readonly number[] {
    const first = (this.#numbers[part.charCodeAt(0)] as number) * this.#base;
    if (first === 0) return [];
    const [from, to] = [this.#placeOf(first), this.#placeOf(first + this.#base)];
    const range = this.#postings.subarray(this.#starts[from], this.#starts[to]);
    return Array.from(Uint32Array.from(new Set(range)).sort());
  }

  /** The texts of the pair in `part` that the fewest texts have. */
  #rarestGram(part: string): Uint32Array {
    let rarest: Uint32Array | undefined;
    for (let unit = 0; unit + 1 < part.length; unit++) {
      const first = this.#numbers[part.charCodeAt(unit)] as number;
      const second = this.#numbers[part.charCodeAt(unit + 1)] as number;
      const texts = first === 0 || second === 0 ? new Uint32Array(0) : this.#textsOf(first * this.#base + second);
      if (rarest === undefined || texts.length < rarest.length) rarest = texts;
    }
    return rarest ?? new Uint32Array(0);
  }

  #textsOf(gram: number): Uint32Array {
    const place = this.#placeOf(gram);
    if (this.#grams[place] !== gram) return new Uint32Array(0);
    return this.#postings.subarray(this.#starts[place], this.#starts[place + 1]);
  }

  /** The place of the first gram that is not less than `gram`. */
  #placeOf(gram: number): number {
    let low = 0;
    let high = this.#grams.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#grams[middle] as number) < gram) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Shows each different gram of each text, text by text. */
  #eachGram(visit: (gram: number, text: number) => void): void {
    const seen = new Set<number>();
    this.texts.forEach((key, text) => {
      seen.clear();
      for (let unit = 0; unit < key.length; unit++) {
        const second = unit + 1 < key.length ? (this.#numbers[key.charCodeAt(unit + 1)] as number) : 0;
        const gram = (this.#numbers[key.charCodeAt(unit)] as number) * this.#base + second;
        if (seen.has(gram)) continue;
        seen.add(gram);
        visit(gram, text);
      }
    });
  }
}

function numberUnits(texts: readonly string[]): Uint16Array {
  const numbers = new Uint16Array(0x1_0000);
  let count = 0;
  for (const text of texts) {
    for (let unit = 0; unit < text.length; unit++) {
      const code = text.charCodeAt(unit);
      if (numbers[code] === 0) numbers[code] = ++count;
    }
  }
  return numbers;
}
