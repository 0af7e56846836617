import { connection, link, list } from '../field-link.ts';
import { languageTexts, optionalDate, optionalIri, optionalText, text } from '../field-value.ts';
import type { MembershipResolvers, RegionResolvers } from '../types.generated.ts';
import { evidenced } from './node.ts';

/** The resolvers of `Region`. */
export const region: RegionResolvers = {
  ...evidenced,
  name: text,
  names: languageTexts,
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
  foundedBy: list,
};
