import type { Deadline } from './deadline.ts';

/** After how many steps the clock is looked at again: a step takes well under a microsecond, looking at the clock about as long. */
const STEPS_BETWEEN_CHECKS = 1024;

/** Counts the steps of one operation and checks its deadline every so often. */
export class Pace {
  readonly #deadline: Deadline | undefined;
  #steps = 0;

  constructor(deadline: Deadline | undefined) {
    this.#deadline = deadline;
  }

  /** One step more. Throws what the deadline throws. */
  tick(): void {
    this.#steps++;
    if (this.#steps % STEPS_BETWEEN_CHECKS === 0) this.#deadline?.check();
  }
}
