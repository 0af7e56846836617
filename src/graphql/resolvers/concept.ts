import { connection, list } from '../field-link.ts';
import { localizedText, text } from '../field-text.ts';
import { iris, languageTexts } from '../field-value.ts';
import type { ConceptResolvers, PolicyFieldResolvers } from '../types.generated.ts';
import { node } from './node.ts';

/** The resolvers of `PolicyField`. */
export const policyField: PolicyFieldResolvers = {
  ...node,
  label: text,
  labelText: localizedText,
  labels: languageTexts,
  notation: text,
  definition: text,
  definitionText: localizedText,
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
  labelText: localizedText,
  labels: languageTexts,
  notation: text,
  definition: text,
  definitionText: localizedText,
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
