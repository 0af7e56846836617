import { connection, link, list } from '../field-link.ts';
import { localizedText, optionalLocalizedText, optionalText, text } from '../field-text.ts';
import { optionalBoolean, optionalDate, optionalIri, terms } from '../field-value.ts';
import { standingOn } from '../member-standing.ts';
import { standingName } from '../standing-name.ts';
import type { MemberStandingResolvers, MembershipResolvers, RegionResolvers } from '../types.generated.ts';
import { evidenced } from './node.ts';

/** The resolvers of `Region`. */
export const region: RegionResolvers = {
  ...evidenced,
  name: text,
  nameText: localizedText,
  reading: optionalText,
  readingText: optionalLocalizedText,
  coreCities: list,
  memberships: connection,
  members: (parent, args, context, info) =>
    list(parent, args, context, info).map((membership) => ({ membership, asOf: args.asOf })),
  agreements: connection,
  declaredOn: optionalDate,
  firstAgreementOn: optionalDate,
  firstVisionOn: optionalDate,
  formationInstrument: link,
  visionPage: optionalIri,
};

/** The resolvers of `Membership`. */
export const membership: MembershipResolvers = {
  ...evidenced,
  region: link,
  member: link,
  joinedOn: optionalDate,
  joinedLater: optionalBoolean,
  notBefore: optionalDate,
  knownOn: optionalDate,
  nationalScheme: optionalBoolean,
  standing: (membership, { asOf }) => standingName(standingOn(membership, asOf)),
  foundedBy: terms,
};

/** The resolvers of `MemberStanding`. */
export const memberStanding: MemberStandingResolvers = {
  id: ({ membership }) => membership.value,
  municipality: ({ membership }, args, context, info) => link(membership, args, context, info),
  standing: ({ membership, asOf }) => standingName(standingOn(membership, asOf)),
};
