import { CkanError } from './ckan-error.ts';

/** How often something is tried before it is given up. */
const MOST_FAILURES = 5;
/** The first pause, in milliseconds; each next is twice as long. */
const FIRST_WAIT = 1000;
/** The longest that a site can make us wait, in seconds. */
const LONGEST_WAIT = 120;

/** How long to wait before trying again after the `failures`th error in a row, in milliseconds. Throws the error if trying again would not help. */
export function waitBefore(error: unknown, failures: number, pause: number): number {
  if (!(error instanceof CkanError) || !error.transient || failures >= MOST_FAILURES) throw error;
  const asked = error.retryAfter ?? 0;
  if (asked > LONGEST_WAIT) throw error;
  return Math.max(asked * 1000, pause, FIRST_WAIT * 2 ** (failures - 1));
}
