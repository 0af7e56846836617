/** What was made lately, by a text, within a bound: what was not asked for the longest goes first. */
export class Recent<Made> {
  readonly #made = new Map<string, { readonly value: Made; readonly weight: number }>();
  readonly #maximum: number;
  #weight = 0;

  /** `maximum` bounds the weights of all that is kept, together. */
  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  /** What was kept for `key`, if it still is. */
  get(key: string): Made | undefined {
    const found = this.#made.get(key);
    if (found === undefined) return undefined;
    this.#made.delete(key);
    this.#made.set(key, found);
    return found.value;
  }

  /** Keeps `value`, unless it weighs more than everything may together. */
  set(key: string, value: Made, weight: number): void {
    this.#drop(key);
    if (weight > this.#maximum) return;
    this.#made.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#made.keys()) {
      if (this.#weight <= this.#maximum) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#weight -= this.#made.get(key)?.weight ?? 0;
    this.#made.delete(key);
  }
}
