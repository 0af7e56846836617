/** Whether a term, by its id, passes. */
export type IdTest = (id: number) => boolean;

/** What a byte of {@link Verdicts} says. */
const [UNKNOWN, PASSED, FAILED] = [0, 1, 2];

/** Of how many terms one must have been judged until a byte for each takes less room than a map. */
const DENSE = 32;

/** `test`, which is asked about each term once at most; `size` is the number of terms. */
export function judgedOnce(size: number, test: IdTest): IdTest {
  const verdicts = new Verdicts(size);
  return (id) => {
    const known = verdicts.get(id);
    if (known !== undefined) return known;
    const passes = test(id);
    verdicts.set(id, passes);
    return passes;
  };
}

/** What a test has said of terms: few at first, so that small questions stay small. */
class Verdicts {
  readonly #size: number;
  readonly #sparse = new Map<number, boolean>();
  #dense: Uint8Array | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  get(id: number): boolean | undefined {
    if (this.#dense === undefined) return this.#sparse.get(id);
    const verdict = this.#dense[id];
    return verdict === UNKNOWN ? undefined : verdict === PASSED;
  }

  set(id: number, passes: boolean): void {
    if (this.#dense !== undefined) this.#dense[id] = passes ? PASSED : FAILED;
    else this.#sparse.set(id, passes);
    if (this.#dense === undefined && this.#sparse.size * DENSE > this.#size) this.#spread();
  }

  #spread(): void {
    this.#dense = new Uint8Array(this.#size);
    for (const [id, passes] of this.#sparse) this.#dense[id] = passes ? PASSED : FAILED;
    this.#sparse.clear();
  }
}
