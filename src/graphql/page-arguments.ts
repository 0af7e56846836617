import type { OrderBy, PageRequest } from '../store/plan.ts';
import { callerError } from './caller-error.ts';
import { type CursorScope, decodeCursor } from './cursor.ts';

/** The most items that one connection gives at once, and how many it gives when nothing is said. */
export const MAXIMUM_PAGE_SIZE = 100;

/** The arguments of every connection (Relay, section 4), as GraphQL hands them over. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/**
 * The page that the arguments ask for, of a list in the order `orderBy`. Throws a coded error for a size that is refused or a cursor that does not
 * belong to `scope`.
 */
export function pageRequest(
  { first, last, after, before }: PageArguments,
  scope: CursorScope,
  orderBy?: readonly OrderBy[],
): PageRequest {
  if (first != null && last != null) throw callerError('BAD_PAGE_SIZE', 'Give first or last, not both.');
  return {
    ...(orderBy === undefined || orderBy.length === 0 ? {} : { orderBy }),
    ...(last == null ? { first: pageSize('first', first ?? MAXIMUM_PAGE_SIZE) } : { last: pageSize('last', last) }),
    ...(after == null ? {} : { after: decodeCursor(scope, after) }),
    ...(before == null ? {} : { before: decodeCursor(scope, before) }),
  };
}

/** `size` as it is. Throws a coded error if it is more than anything gives at once, or less than nothing. */
export function pageSize(argument: string, size: number): number {
  if (size >= 0 && size <= MAXIMUM_PAGE_SIZE) return size;
  throw callerError('BAD_PAGE_SIZE', `${argument} must be from 0 to ${MAXIMUM_PAGE_SIZE}, not ${size}.`);
}
