import { connection, link, list } from '../field-link.ts';
import { localizedText, optionalLocalizedText, optionalText, text } from '../field-text.ts';
import { optionalDate, optionalIri } from '../field-value.ts';
import type { MunicipalityResolvers, PrefectureResolvers } from '../types.generated.ts';
import { evidenced } from './node.ts';

/** The resolvers that every kind of local government shares. */
const localGovernment = {
  ...evidenced,
  code6: text,
  code5: text,
  corporateNumber: optionalText,
  name: text,
  nameText: localizedText,
  reading: optionalText,
  readingText: optionalLocalizedText,
  eStatCode: optionalIri,
  validFrom: optionalDate,
  validUntil: optionalDate,
  succeededBy: list,
  predecessors: list,
  parties: connection,
  agreements: connection,
};

/** The resolvers of `Municipality`. */
export const municipality: MunicipalityResolvers = {
  ...localGovernment,
  county: optionalText,
  prefecture: link,
  memberships: connection,
  coreOf: connection,
};

/** The resolvers of `Prefecture`. */
export const prefecture: PrefectureResolvers = {
  ...localGovernment,
  municipalities: connection,
};
