import { agreementOnDay } from '../agreement-standing.ts';
import { connection, link, list } from '../field-link.ts';
import { optionalText, text } from '../field-text.ts';
import { integer, optionalDate, optionalInteger, terms } from '../field-value.ts';
import { agreementFactName, standingName } from '../standing-name.ts';
import type {
  AgreementResolvers,
  AgreementStandingResolvers,
  CostArrangementResolvers,
  ForeseenInstrumentResolvers,
  LegalEventResolvers,
  LiaisonMeetingResolvers,
  PartyResolvers,
} from '../types.generated.ts';
import { evidenced } from './node.ts';

/** The resolvers of `Agreement`. */
export const agreement: AgreementResolvers = {
  ...evidenced,
  title: text,
  coverTitle: optionalText,
  instrumentType: link,
  concludedOn: optionalDate,
  standing: (agreement, { asOf }, { graph }) => agreementOnDay(graph, agreement, asOf),
  legalBasis: link,
  region: link,
  parties: list,
  initiatives: connection,
  roles: connection,
  textBlocks: connection,
  cover: link,
  titleBlock: link,
  preamble: link,
  articles: list,
  annexes: list,
  closing: link,
  signatureBlocks: list,
  unknownBlocks: list,
  costArrangement: link,
  liaisonMeeting: link,
  foreseenInstruments: list,
  changeAndEnd: list,
  mannerOfExecution: optionalText,
  copies: optionalInteger,
  copiesPerHolder: optionalInteger,
  copyHolders: list,
  sources: list,
  amends: terms,
  amendedBy: connection,
  replaces: terms,
  replacedBy: connection,
  memberships: connection,
  events: list,
};

/** The resolvers of `AgreementStanding`. */
export const agreementStanding: AgreementStandingResolvers = {
  answer: ({ answer }) => standingName(answer),
  fact: ({ fact }) => agreementFactName(fact),
  day: ({ day }) => day ?? null,
  told: ({ told }) => told ?? null,
};

/** The resolvers of `Party`. */
export const party: PartyResolvers = {
  ...evidenced,
  agreement: link,
  ordinal: integer,
  alias: optionalText,
  nameAsWritten: text,
  localGovernment: link,
  position: link,
  address: optionalText,
  office: optionalText,
  signatory: optionalText,
  roles: connection,
  costArrangements: list,
  liaisonMeetings: list,
};

/** The resolvers of `CostArrangement`. */
export const costArrangement: CostArrangementResolvers = {
  ...evidenced,
  agreement: link,
  statedIn: link,
  costSharing: link,
  determination: optionalText,
  decidedBy: list,
};

/** The resolvers of `LiaisonMeeting`. */
export const liaisonMeeting: LiaisonMeetingResolvers = {
  ...evidenced,
  agreement: link,
  statedIn: link,
  name: optionalText,
  convenedBy: list,
  frequency: optionalText,
  purpose: optionalText,
};

/** The resolvers of `ForeseenInstrument`. */
export const foreseenInstrument: ForeseenInstrumentResolvers = {
  ...evidenced,
  agreement: link,
  nameAsWritten: text,
  legalBasis: link,
  roles: list,
};

/** The resolvers of `LegalEvent`. */
export const legalEvent: LegalEventResolvers = {
  ...evidenced,
  agreement: link,
  eventType: link,
  date: optionalDate,
  documentNumber: optionalText,
};
