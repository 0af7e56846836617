import { connection, list } from '../field-link.ts';
import { iris, languageTexts, text } from '../field-value.ts';
import type { ConceptResolvers, PolicyFieldResolvers } from '../types.generated.ts';
import { node } from './node.ts';

/** The resolvers of `PolicyField`. */
export const policyField: PolicyFieldResolvers = {
  ...node,
  label: text,
  labels: languageTexts,
  notation: text,
  definition: text,
  schemes: iris,
  broader: list,
  narrower: list,
  ancestors: list,
  descendants: list,
  initiatives: connection,
};

/** The resolvers of `Concept`. */
export const concept: ConceptResolvers = {
  ...node,
  label: text,
  labels: languageTexts,
  notation: text,
  definition: text,
  schemes: iris,
  broader: list,
  narrower: list,
  ancestors: list,
  descendants: list,
  roles: connection,
  parties: connection,
  agreements: connection,
  initiatives: connection,
  costArrangements: connection,
  events: connection,
};
