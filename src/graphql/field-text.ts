import type { Literal } from '@rdfjs/types';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Resource, Value } from '../store/resource.ts';
import { type Place, type SharedResolver, shared } from './bound-resolver.ts';
import { callerError } from './caller-error.ts';
import type { GraphQLContext } from './context.ts';
import { missingValue, predicateAt } from './field-value.ts';
import {
  chooseLanguage,
  fallbackOrder,
  type LanguagePreference,
  languagePreference,
  UNDETERMINED,
} from './language-preference.ts';

/** One of the texts that a field has in several languages. */
export interface ChosenText {
  readonly value: string;
  /** Its language tag, in lower case. */
  readonly language: string;
  /** The tags of all of them, in the order in which they stand in for each other. */
  readonly available: readonly string[];
}

/** The argument that fields with several languages have. */
interface LanguageArguments {
  readonly lang?: string | null;
}

/** What fields that were given `lang` ask for, by their places in the operation: within one run of it, arguments stay the same. */
const asked = new WeakMap<readonly FieldNode[], LanguagePreference>();

/** The text of a field that may lack it, in the language in force. */
export const optionalText = optional((literals, preference) => chosen(literals, preference)?.value ?? null);

/** The text of a field that always has it, in the language in force. */
export const text = required((literals, preference) => chosen(literals, preference)?.value ?? null);

/** The same as {@link optionalText}, with its language and what else there is. */
export const optionalLocalizedText = optional(localized);

/** The same as {@link text}, with its language and what else there is. */
export const localizedText = required(localized);

type Read<Result> = (literals: readonly Literal[], preference: LanguagePreference) => Result | null;
type TextResolver<Result> = SharedResolver<Resource, LanguageArguments, Result>;

function optional<Result>(read: Read<Result>): TextResolver<Result | null> {
  return shared((place) => {
    const predicate = predicateAt(place);
    return (parent, args, context, info) => read(literals(parent.objects(predicate)), inForce(args, context, info));
  });
}

function required<Result>(read: Read<Result>): TextResolver<Result> {
  return shared((place: Place) => {
    const predicate = predicateAt(place);
    return (parent, args, context, info) => {
      const value = read(literals(parent.objects(predicate)), inForce(args, context, info));
      if (value === null) throw missingValue(parent, place);
      return value;
    };
  });
}

/** What the field asks for, else the operation or the request. */
function inForce(
  { lang }: LanguageArguments,
  { languages }: GraphQLContext,
  { fieldNodes }: GraphQLResolveInfo,
): LanguagePreference {
  if (lang == null) return languages;
  const preference = asked.get(fieldNodes) ?? preferenceOf(lang);
  asked.set(fieldNodes, preference);
  return preference;
}

/** The languages that an argument lists. Throws a coded error for one that does not list any. */
export function preferenceOf(lang: string): LanguagePreference {
  const preference = languagePreference(lang);
  if (preference !== undefined) return preference;
  const shown = JSON.stringify(lang.slice(0, 80));
  throw callerError(
    'BAD_LANGUAGE',
    `Languages are written as in Accept-Language, such as "ja, en;q=0.5", not ${shown}.`,
  );
}

function localized(literals: readonly Literal[], preference: LanguagePreference): ChosenText | null {
  const literal = chosen(literals, preference);
  if (literal === undefined) return null;
  return { value: literal.value, language: tagOf(literal), available: fallbackOrder(tagsOf(literals)) };
}

/** Of several in the chosen language the first. */
function chosen(literals: readonly Literal[], preference: LanguagePreference): Literal | undefined {
  if (literals.length < 2) return literals[0];
  const tag = chooseLanguage(tagsOf(literals), preference);
  return literals.find((literal) => tagOf(literal) === tag);
}

function tagsOf(literals: readonly Literal[]): readonly string[] {
  return [...new Set(literals.map(tagOf))];
}

function tagOf({ language }: Literal): string {
  return language === '' ? UNDETERMINED : language;
}

function literals(values: readonly Value[]): readonly Literal[] {
  return values.filter((value) => value.termType === 'Literal');
}
