import { connection, link, list } from '../field-link.ts';
import { optionalText, text } from '../field-text.ts';
import { integer } from '../field-value.ts';
import type { InitiativeResolvers, RoleResolvers, WordingGroupResolvers } from '../types.generated.ts';
import { evidenced, node } from './node.ts';

/** The resolvers of `Initiative`. */
export const initiative: InitiativeResolvers = {
  ...evidenced,
  agreement: link,
  order: integer,
  label: optionalText,
  number: optionalText,
  heading: text,
  content: optionalText,
  statedIn: link,
  pillar: link,
  subjects: list,
  roles: list,
  roleComparison: link,
  wordingGroup: link,
};

/** The resolvers of `Role`. */
export const role: RoleResolvers = {
  ...evidenced,
  agreement: link,
  initiative: link,
  order: integer,
  label: optionalText,
  text,
  parties: list,
  roleTypes: list,
  governedBy: list,
  refersTo: list,
};

/** The resolvers of `WordingGroup`. */
export const wordingGroup: WordingGroupResolvers = {
  ...node,
  initiatives: connection,
};
