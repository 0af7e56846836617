import { connection } from '../field-link.ts';
import { optionalText } from '../field-text.ts';
import { iri, optionalInteger } from '../field-value.ts';
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
