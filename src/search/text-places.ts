/** One place in which a text stands: its numbers of text, thing and field. */
type Visit = (text: number, thing: number, field: number) => void;

/** In which fields of which things each text stands, in flat arrays of numbers. */
export class TextPlaces {
  /** The places of text `i` are at `starts[i]` up to `starts[i + 1]`. */
  readonly #starts: Uint32Array;
  readonly #things: Uint32Array;
  readonly #fields: Uint8Array;

  /** `each` shows every place, twice the same; the places of a text keep their order. */
  constructor(texts: number, each: (visit: Visit) => void) {
    this.#starts = new Uint32Array(texts + 1);
    each((text) => {
      this.#starts[text + 1] = (this.#starts[text + 1] as number) + 1;
    });
    for (let text = 0; text < texts; text++) {
      this.#starts[text + 1] = (this.#starts[text + 1] as number) + (this.#starts[text] as number);
    }
    this.#things = new Uint32Array(this.#starts[texts] as number);
    this.#fields = new Uint8Array(this.#things.length);
    const next = this.#starts.slice();
    each((text, thing, field) => {
      const place = next[text] as number;
      this.#things[place] = thing;
      this.#fields[place] = field;
      next[text] = place + 1;
    });
  }

  /** Shows the places of a text, in order. */
  eachOf(text: number, visit: (thing: number, field: number) => void): void {
    const end = this.#starts[text + 1] as number;
    for (let place = this.#starts[text] as number; place < end; place++) {
      visit(this.#things[place] as number, this.#fields[place] as number);
    }
  }
}
