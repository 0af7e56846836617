import { connection } from '../field-link.ts';
import { iri, optionalInteger, optionalText } from '../field-value.ts';
import type { LawProvisionResolvers } from '../types.generated.ts';
import { evidenced } from './node.ts';

/** The resolvers of `LawProvision`. */
export const lawProvision: LawProvisionResolvers = {
  ...evidenced,
  law: iri,
  article: optionalText,
  paragraph: optionalInteger,
  item: optionalInteger,
  agreements: connection,
  foreseenInstruments: connection,
  referredToBy: connection,
};
