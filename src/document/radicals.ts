import type { Diagnostic } from '../text/diagnostic.ts';
import { kanjiOfRadical } from '../text/kanji-variants.ts';
import { span } from '../text/span.ts';
import { documentFinding } from './finding.ts';

/** CJK Radicals Supplement and Kangxi Radicals (Unicode): what PDF files have for whole characters, and copied text keeps. */
const RADICAL = /[\u2e80-\u2fd5]/gu;

/** How many different signs are shown. */
const SHOWN = 8;

/**
 * One error for all signs of a text that only look like kanji, at the first of them: names, offices and headings that have one are not those that we know, and
 * would silently be lost. The text is not changed: what is quoted must be what the file has.
 */
export function radicals(text: string): Diagnostic[] {
  const found = Array.from(text.matchAll(RADICAL));
  const [first] = found;
  if (first === undefined) return [];
  const signs = [...new Set(found.map(([sign]) => sign))].slice(0, SHOWN);
  const where = span(first.index, first.index + first[0].length);
  const details = { found: signs.join(' '), meant: signs.map(kanjiOfRadical).join(' '), count: found.length };
  return [documentFinding('DOC_RADICAL', where, details)];
}
