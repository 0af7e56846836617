import { type Block, walkBlocks } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import { dateLine } from '../document/rule/date-line.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { type EraDate, findEraDates, formatEraDate, parseEraDate } from '../text/era-date.ts';
import { parseGregorianDate } from '../text/gregorian-date.ts';
import { agreementFinding } from './finding.ts';
import { groupPiece, type Value, valueFrom } from './value.ts';

/** A date with the number of a notice behind it, as code books print under the title: `平成31年3月29日告示第1711号`. */
const DATE_AND_NUMBER =
  /^[ \u3000]*(?<date>(?:明治|大正|昭和|平成|令和)[^年]{1,8}年[^月]{1,6}月[^日]{1,6}日)(?:[ \u3000]*\S{0,12}(?:告示|公告|公示|締結|第)\S{0,20})[ \u3000]*$/du;

/**
 * The day of conclusion: the date above the signatures, else the one under the title, else the one on the cover, else the one that stands under the title in one line with the number of a notice;
 * absent if there is none, or none that can exist. A date that is left blank is that of a draft.
 */
export function readConcludedOn(blocks: readonly Block[], diagnostics: Diagnostic[]): Value<string> | undefined {
  const isDraft = linesOf(blocks, 'closing').some((line) => isBlank(line));
  const written =
    inEraFirst(linesOf(blocks, 'closing').flatMap(dateLineOf).toReversed()) ??
    inEraFirst(linesOf(blocks, 'title').flatMap(dateLineOf)) ??
    inEraFirst(linesOf(blocks, 'cover').flatMap(dateLineOf)) ??
    linesOf(blocks, 'title').flatMap(dateBeforeNumber)[0];
  if (!written || (isDraft && !linesOf(blocks, 'closing').flatMap(dateLineOf).length)) {
    const where = blocks.find(({ kind }) => kind === 'closing')?.own ?? { start: 0, end: 0 };
    diagnostics.push(agreementFinding(isDraft ? 'AGR_BLANK_DATE' : 'AGR_NO_DATE', where));
    return undefined;
  }
  const plain = written.text.replace(/[（(][^（）()]*[）)]|\s/gu, '');
  const gregorian = parseGregorianDate(plain);
  if (gregorian && gregorian <= LATEST) return valueFrom(gregorian, written, 'era-date');
  const date = parseEraDate(plain);
  if (date && 'value' in date && date.precision === 'day' && date.value <= LATEST)
    return valueFrom(date.value, written, 'era-date');
  diagnostics.push(agreementFinding('AGR_IMPOSSIBLE_DATE', written.span, { date: written.text, ...meant(date) }));
  return undefined;
}

/** The first date of an era, else the first: one of 西暦 beside it may be the day on which a page was printed. */
function inEraFirst(dates: readonly Piece[]): Piece | undefined {
  return dates.find(({ text }) => !/^(?:西暦|[0-9０-９])/u.test(text)) ?? dates[0];
}

/** No era had more than 64 years (昭和64年): a later date, 令和99年, is a slip. Not the day of reading, which would give one document two records. */
const LATEST = '2082-12-31';

/** What the writer may have meant, as advice: 平成32年4月1日 is 令和2年4月1日. */
function meant(date: EraDate | undefined): { meantJa: string; meantEn: string } {
  const day = date && 'meant' in date && date.meant?.length === 10 ? formatEraDate(date.meant) : undefined;
  return day === undefined
    ? { meantJa: '原本を確かめてください。', meantEn: 'Look at the original.' }
    : { meantJa: `${day}ではありませんか。`, meantEn: `Is it ${day}?` };
}

function linesOf(blocks: readonly Block[], kind: 'closing' | 'title' | 'cover'): readonly Piece[] {
  return Array.from(walkBlocks(blocks)).flatMap((block) => (block.kind === kind ? (block.lines ?? []) : []));
}

function dateLineOf(line: Piece): Piece[] {
  const date = dateLine.parse(line.text, line.span.start)?.date;
  return date ? [date] : [];
}

function dateBeforeNumber(line: Piece): Piece[] {
  const match = line.text.length <= LONGEST ? DATE_AND_NUMBER.exec(line.text) : null;
  const date = match ? groupPiece(line, match, 'date') : undefined;
  return date ? [date] : [];
}

/** A line with a date and a number is not longer. */
const LONGEST = 60;

/** 令和　年　月　日: a form that is not filled in. */
function isBlank(line: Piece): boolean {
  return findEraDates(line.text).some((date) => 'problem' in date && date.problem === 'blank');
}
