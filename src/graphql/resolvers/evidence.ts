import { connection, link, list } from '../field-link.ts';
import { localizedText, optionalLocalizedText, optionalText, text } from '../field-text.ts';
import {
  enumValue,
  integer,
  iri,
  iris,
  languageTexts,
  optionalBoolean,
  optionalDate,
  optionalEnumValue,
  optionalInteger,
  optionalIri,
  optionalTerm,
  term,
  terms,
  texts,
} from '../field-value.ts';
import type {
  EvidenceResolvers,
  Method,
  PropertyName,
  RuleResolvers,
  SourceResolvers,
  SpanResolvers,
  TextQuoteSelectorResolvers,
} from '../types.generated.ts';
import { evidenced, node } from './node.ts';

/** The resolvers of `Source`. */
export const source: SourceResolvers = {
  ...evidenced,
  agreement: link,
  fileName: text,
  mediaType: text,
  encoding: optionalText,
  sha256: text,
  byteSize: integer,
  characterCount: optionalInteger,
  origins: iris,
  obtainedOn: optionalDate,
  rights: optionalText,
  rightsText: optionalLocalizedText,
  spans: connection,
};

/** The resolvers of `Evidence`. */
export const evidence: EvidenceResolvers = {
  ...node,
  subject: term,
  predicate: iri,
  property: optionalEnumValue<PropertyName>(),
  object: term,
  method: enumValue<Method>(),
  rules: list,
  spans: list,
  inputs: terms,
  supersededBy: link,
  supersedes: list,
  sourcePages: iris,
  verified: optionalBoolean,
  statedOn: optionalDate,
};

/** The resolvers of `Span`. */
export const span: SpanResolvers = {
  ...node,
  source: link,
  locatedIn: link,
  selectors: list,
  evidence: list,
};

/** The resolvers of `TextQuoteSelector`. */
export const textQuoteSelector: TextQuoteSelectorResolvers = {
  ...node,
  exact: text,
  start: integer,
  end: integer,
};

/** The resolvers of `Rule`. */
export const rule: RuleResolvers = {
  ...node,
  label: text,
  labelText: localizedText,
  labels: languageTexts,
  definition: text,
  definitionText: localizedText,
  appliesTo: iris,
  patterns: texts,
  unlessPatterns: texts,
  infers: optionalIri,
  concludes: optionalTerm,
  strength: optionalText,
  priority: optionalInteger,
  evidence: connection,
};
