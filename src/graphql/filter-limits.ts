import type { GraphQLError } from 'graphql';
import { callerError } from './caller-error.ts';

/** How deep a filter may go: through links, AND, OR and NOT. */
export const MAXIMUM_FILTER_DEPTH = 8;

/** The most tests and nested filters that one filter may have. */
export const MAXIMUM_CONDITIONS = 200;

/** The most values that one `in` may list. */
export const MAXIMUM_VALUES = 1_000;

/** Counts what one filter asks. Throws a coded error when it is too much. */
export class FilterLimits {
  #conditions = 0;

  /** A filter at the depth `depth` begins, 1 being the outermost. */
  enter(depth: number): void {
    if (depth > MAXIMUM_FILTER_DEPTH) throw tooLarge(`It is nested more than ${MAXIMUM_FILTER_DEPTH} deep.`);
    this.count();
  }

  /** Another test. */
  count(): void {
    this.#conditions += 1;
    if (this.#conditions > MAXIMUM_CONDITIONS) throw tooLarge(`It has more than ${MAXIMUM_CONDITIONS} conditions.`);
  }

  /** The values of an `in`. */
  checkValues(values: readonly unknown[]): void {
    if (values.length > MAXIMUM_VALUES)
      throw tooLarge(`There are ${values.length} values in it, and ${MAXIMUM_VALUES} is the most.`);
  }
}

/** The error for a null in a filter, which asks nothing that has an answer: most often a variable without a value. */
export function badFilter(place: string): GraphQLError {
  return callerError(
    'BAD_FILTER',
    `null is nothing to compare with (${place}). Leave it out, or ask for exists: false.`,
  );
}

function tooLarge(reason: string): GraphQLError {
  return callerError('FILTER_TOO_LARGE', `This filter is too large. ${reason}`);
}
