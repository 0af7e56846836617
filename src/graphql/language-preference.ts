import { parseAccept } from 'hono/utils/accept';
import { compareCodePoints } from '../rdf/term.ts';

/** Languages in the order in which somebody wants them: ranges in lower case with their weights, the heaviest first. Empty: nothing was asked. */
export type LanguagePreference = readonly LanguageRange[];

/** A basic language range (RFC 4647, section 2.1) with its weight from 0 (unwanted) to 1. */
export interface LanguageRange {
  readonly range: string;
  readonly q: number;
}

/** The tag that stands for a text without a language (RFC 5646, section 4.1). */
export const UNDETERMINED = 'und';

/** `language-range [ weight ]` as RFC 9110, sections 12.4.2 and 12.5.4, writes it. */
const ELEMENT = /^(?:\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)(?:[ \t]*;[ \t]*q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/** Reads languages as the header `Accept-Language` has them: `ja, en;q=0.5`. Undefined if that is not how they are written, or there are none. */
export function languagePreference(text: string): LanguagePreference | undefined {
  const elements = text.split(',').map((element) => element.replace(/^[ \t]+|[ \t]+$/g, ''));
  const given = elements.filter((element) => element !== '');
  if (given.length === 0 || !given.every((element) => ELEMENT.test(element))) return undefined;
  return parseAccept(given.join(',')).map(({ type, q }) => ({ range: type.toLowerCase(), q }));
}

/**
 * Which of the tags (lower case, at least one) is wanted most: that which lookup (RFC 4647, section 3.4) finds for the first range that finds any, else the
 * first of {@link fallbackOrder}. `*` stands for all that no other range speaks of. What is unwanted (q=0) is taken only if there is nothing else.
 */
export function chooseLanguage(tags: readonly string[], preference: LanguagePreference): string | undefined {
  const ordered = fallbackOrder(tags);
  const wanted = ordered.filter((tag) => governing(preference, tag)?.q !== 0);
  if (wanted.length === 0) return ordered[0];
  for (const { range, q } of preference) {
    if (q === 0) break;
    const found =
      range === '*' ? wanted.find((tag) => governing(preference, tag)?.range === '*') : lookUp(wanted, range);
    if (found !== undefined) return found;
  }
  return wanted[0];
}

/** Tags in the order in which they stand in for what is missing: ja, ja-…, en, en-…, any other by code point, at last text without a language. */
export function fallbackOrder(tags: readonly string[]): readonly string[] {
  return tags.length < 2 ? tags : tags.toSorted((a, b) => fallbackRank(a) - fallbackRank(b) || compareCodePoints(a, b));
}

function fallbackRank(tag: string): number {
  if (tag === UNDETERMINED) return 5;
  const [language] = tag.split('-');
  const base = language === 'ja' ? 0 : language === 'en' ? 2 : 4;
  return base < 4 && tag !== language ? base + 1 : base;
}

/** The range that speaks of a tag: the longest of those that take it (basic filtering: RFC 4647, section 3.3.1). */
function governing(preference: LanguagePreference, tag: string): LanguageRange | undefined {
  const length = ({ range }: LanguageRange) => (range === '*' ? 0 : range.length);
  return preference
    .filter(({ range }) => range === '*' || tag === range || tag.startsWith(`${range}-`))
    .reduce<LanguageRange | undefined>((best, each) => (best && length(best) >= length(each) ? best : each), undefined);
}

/** The tag that is the range, or the range with as little as possible left off its end. */
function lookUp(tags: readonly string[], range: string): string | undefined {
  for (let rest = range; rest !== ''; rest = shortened(rest)) if (tags.includes(rest)) return rest;
  return undefined;
}

/** Without its last subtag, and then without a single letter at its end, which only introduces something. */
function shortened(range: string): string {
  const end = range.lastIndexOf('-');
  return end < 0 ? '' : range.slice(0, end).replace(/-[a-z0-9]$/, '');
}
