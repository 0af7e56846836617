/** Facts that cannot be taken over: whoever brought them has to mend them. The message names every fault with its file and line. */
export class FactsError extends Error {
  override readonly name = 'FactsError';

  constructor(readonly problems: readonly string[]) {
    super(`Facts that cannot be taken over:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

/** Throws a {@link FactsError} if there are problems. */
export function refuseFaults(problems: readonly string[]): void {
  if (problems.length > 0) throw new FactsError(problems);
}
