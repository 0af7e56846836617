/** Whether a municipality was in a region on a day, as far as the graph tells. */
export type Standing = 'yes' | 'no' | 'unknown';

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
 * Answers for a day. From the day of joining on: yes; before it: no. Without a day of joining: yes from the day on which the membership is known to hold, no
 * before the region had any agreement, and unknown between. An end is never assumed: memberships that ended carry their own dates.
 */
export function membershipStanding({ joinedOn, notBefore, knownOn }: MembershipDays, day: string): Standing {
  if (joinedOn !== undefined) return day >= joinedOn ? 'yes' : 'no';
  if (knownOn !== undefined && day >= knownOn) return 'yes';
  return notBefore !== undefined && day < notBefore ? 'no' : 'unknown';
}
