import { connection, link, list } from '../field-link.ts';
import { optionalDate, optionalIri, optionalText, terms, text } from '../field-value.ts';
import type { MembershipResolvers, RegionResolvers } from '../types.generated.ts';
import { evidenced } from './node.ts';

/** The resolvers of `Region`. */
export const region: RegionResolvers = {
  ...evidenced,
  name: text,
  reading: optionalText,
  coreCities: list,
  memberships: connection,
  agreements: connection,
  declaredOn: optionalDate,
  firstAgreementOn: optionalDate,
  visionPage: optionalIri,
};

/** The resolvers of `Membership`. */
export const membership: MembershipResolvers = {
  ...evidenced,
  region: link,
  member: link,
  joinedOn: optionalDate,
  foundedBy: terms,
};
