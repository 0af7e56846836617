import type { Standing } from './standing.ts';

/** What the graph says of a membership. All days are ISO (`YYYY-MM-DD`), which compare as strings. */
export interface MembershipDays {
  /** The day of joining, where a source dates this very membership. */
  readonly joinedOn?: string | undefined;
  /** A day before which nobody can have been a member: that of the region's first agreement. */
  readonly notBefore?: string | undefined;
  /** A day on which the membership is known to hold: that on which the facts were taken over. */
  readonly knownOn?: string | undefined;
}

/**
 * Whether a municipality was a member on a day. From the day of joining to the day on which the membership was last known to hold: yes. Before the day of
 * joining, or before the region had any agreement: no. All other days are unknown: those between the first agreement and the day of a membership that no source
 * dates, and those that are later than all that is known, since a member may have left.
 */
export function membershipStanding({ joinedOn, notBefore, knownOn }: MembershipDays, day: string): Standing {
  const first = joinedOn ?? notBefore;
  if (first !== undefined && day < first) return 'no';
  const [from, until] = [joinedOn ?? knownOn, knownOn ?? joinedOn];
  return from !== undefined && until !== undefined && from <= day && day <= until ? 'yes' : 'unknown';
}
