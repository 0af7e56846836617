import type { PageRequest } from '../store/plan.ts';
import { callerError } from './caller-error.ts';
import { decodeCursor } from './cursor.ts';

/** The most items that one connection gives at once, and how many it gives when nothing is said. */
export const MAXIMUM_PAGE_SIZE = 100;

/** The arguments of every connection (Relay, section 4), as GraphQL hands them over. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** The page that the arguments ask for. Throws a coded error for a size that is refused or a cursor that is none of ours. */
export function pageRequest({ first, last, after, before }: PageArguments): PageRequest {
  const sizes = { ...size('first', first), ...size('last', last) };
  if (sizes.first !== undefined && sizes.last !== undefined) {
    throw callerError('BAD_PAGE_SIZE', 'Give first or last, not both.');
  }
  return {
    ...(sizes.last === undefined ? { first: sizes.first ?? MAXIMUM_PAGE_SIZE } : { last: sizes.last }),
    ...(after == null ? {} : { after: decodeCursor(after) }),
    ...(before == null ? {} : { before: decodeCursor(before) }),
  };
}

function size<Name extends 'first' | 'last'>(name: Name, value: number | null | undefined): { [N in Name]?: number } {
  if (value == null) return {};
  if (value >= 0 && value <= MAXIMUM_PAGE_SIZE) return { [name]: value } as { [N in Name]?: number };
  throw callerError('BAD_PAGE_SIZE', `${name} must be from 0 to ${MAXIMUM_PAGE_SIZE}, not ${value}.`);
}
