import { type GraphQLDirective, getDirectiveValues, type OperationDefinitionNode } from 'graphql';
import { preferenceOf } from './field-text.ts';
import { type LanguagePreference, languagePreference } from './language-preference.ts';

/** What tells the languages of an operation. */
interface Telling {
  /** `@lang(prefer:)`, if the schema has it. */
  readonly directive: GraphQLDirective | null | undefined;
  readonly definition: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** `Accept-Language` of the request. */
  readonly header: string | null;
}

/**
 * In which languages an operation wants its texts: those of its `@lang`, else of the request; one that is malformed there is as good as none (RFC 9110,
 * section 12.5.4: who sends it may not know). Throws a coded error for a malformed `@lang`.
 */
export function operationLanguages({ directive, definition, variables, header }: Telling): LanguagePreference {
  const given = directive && getDirectiveValues(directive, definition, variables);
  if (typeof given?.prefer === 'string') return preferenceOf(given.prefer);
  return languagePreference(header ?? '') ?? [];
}
