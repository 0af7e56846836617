/**
 * Works that go on at the same time, a few at once: a program computes while the disk writes. If one fails, no other is begun, and whoever adds the next or waits for
 * the end is told.
 */
export class WorkQueue {
  readonly #limit: number;
  readonly #underWay = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  /** `limit`: how many works go on at once. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Begins a work as soon as there is room for it. Rejects with what an earlier one has failed with. */
  async add(work: () => Promise<void>): Promise<void> {
    while (this.#underWay.size >= this.#limit) await Promise.race(this.#underWay);
    this.#assertSound();
    const going: Promise<void> = work().then(
      () => this.#end(going),
      (error: unknown) => {
        this.#failure ??= { error };
        this.#end(going);
      },
    );
    this.#underWay.add(going);
  }

  /** Waits until nothing goes on. Rejects with what one of the works has failed with. */
  async finish(): Promise<void> {
    await this.settle();
    this.#assertSound();
  }

  /** Waits until nothing goes on, whether it fails or not. */
  async settle(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  #end(going: Promise<void>): void {
    this.#underWay.delete(going);
  }

  #assertSound(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
