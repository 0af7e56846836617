import { membershipStanding } from '../analysis/membership-standing.ts';
import type { Standing } from '../analysis/standing.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Resource } from '../store/resource.ts';

/** A membership with the day that is asked about. */
export interface MemberOnDay {
  readonly membership: Resource;
  /** ISO day. */
  readonly asOf: string;
}

/** Whether a membership held on a day, as far as the graph tells. Reads the properties that `@needs` of the field names. */
export function standingOn(membership: Resource, asOf: string): Standing {
  const day = (property: (typeof rk)['joinedOn' | 'notBefore' | 'knownOn']) => membership.objects(property)[0]?.value;
  return membershipStanding(
    { joinedOn: day(rk.joinedOn), notBefore: day(rk.notBefore), knownOn: day(rk.knownOn) },
    asOf,
  );
}
