import { parseNumeral } from './numeral.ts';
import { type Span, span } from './span.ts';

/**
 * Why a date as written names no day. `no-such-day`: 2月30日, 13月. `beyond-era`, `before-era`: the day exists, but not in that era (平成32年, 令和元年4月30日).
 * `old-calendar`: before 明治6年, when the months were the moon's and cannot be counted back. `blank`: a form not filled in (令和 年 月 日).
 */
export type EraDateProblem = 'no-such-day' | 'beyond-era' | 'before-era' | 'old-calendar' | 'blank';

/** A date of the Japanese calendar found in a text. `span` covers it, from the era to 年, 月 or 日. */
export type EraDate = ReadEraDate | ProblemEraDate;

/** A date that could be read: `YYYY-MM-DD` when the precision is `day`, `YYYY-MM` when `month`, `YYYY` when `year`. */
export interface ReadEraDate {
  readonly span: Span;
  readonly precision: 'day' | 'month' | 'year';
  readonly value: string;
}

/** A date that names no day. `meant`, of the same form as a value, is what counting on in the era's years would give, for use in a message only. */
export interface ProblemEraDate {
  readonly span: Span;
  readonly problem: EraDateProblem;
  readonly meant?: string;
}

interface Era {
  readonly names: readonly string[];
  /** First and last day, ISO. 大正15年12月25日 and 明治45年7月30日 were also the first day of the era that followed: both names are right. */
  readonly first: string;
  readonly last: string;
}

const ERAS: readonly Era[] = [
  { names: ['令和', '㋿'], first: '2019-05-01', last: '9999-12-31' },
  { names: ['平成', '㍻'], first: '1989-01-08', last: '2019-04-30' },
  { names: ['昭和', '㍼'], first: '1926-12-25', last: '1989-01-07' },
  { names: ['大正', '㍽'], first: '1912-07-30', last: '1926-12-25' },
  { names: ['明治', '㍾'], first: '1868-01-25', last: '1912-07-30' },
];
const GREGORIAN_SINCE = '1873-01-01';

/** Padding between the parts; bounded, so that a long run of spaces costs no time. */
const GAP = '[^\\S\\r\\n]{0,20}';
const NUMBER = '[0-9０-９]{1,4}|[〇零一二三四五六七八九十百壱弐参拾]{1,6}';
const ERA = ERAS.flatMap((era) => era.names.map((name) => Array.from(name).join(GAP))).join('|');
/** After the year: month and day, either of them perhaps left blank; or a month; or nothing, but not 年度 or 年代. */
const TAIL = [
  `${GAP}(?<month>${NUMBER})?${GAP}月${GAP}(?<day>${NUMBER})?${GAP}(?<dayMark>日)`,
  `${GAP}(?<monthOnly>${NUMBER})${GAP}月`,
  `(?!${GAP}[度代])`,
].join('|');
const PATTERN = new RegExp(`(?<era>${ERA})${GAP}(?<year>元|${NUMBER})?${GAP}年(?:${TAIL})`, 'g');

/** All dates of the Japanese calendar in `text`, in order: 令和7年3月27日, 昭和五十年四月一日, 平成２８年　７月 ８日, 平成26年; fiscal years (年度) are none. */
export function findEraDates(text: string): readonly EraDate[] {
  return Array.from(text.matchAll(PATTERN), readMatch).filter((date) => date !== undefined);
}

/** The date that `text` is, white space around it aside; `undefined` if it is anything else or more. */
export function parseEraDate(text: string): EraDate | undefined {
  const [date, another] = findEraDates(text);
  if (!date || another) return undefined;
  const around = text.slice(0, date.span.start) + text.slice(date.span.end);
  return around.trim() === '' ? date : undefined;
}

const JAPANESE_CALENDAR = new Intl.DateTimeFormat('ja-JP-u-ca-japanese-nu-latn', {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/**
 * Writes a day (`YYYY-MM-DD`) as 令和7年3月27日, first years as 元年. Inverse of {@link parseEraDate}.
 * @throws RangeError for what is not a day, or is one before 明治6年1月1日.
 */
export function formatEraDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(day) && isDay(year ?? 0, month ?? 0, date ?? 0);
  if (!exists || day < GREGORIAN_SINCE) throw new RangeError(`Not a day of the Japanese calendar since 1873: ${day}`);
  return JAPANESE_CALENDAR.format(new Date(`${day}T00:00:00Z`));
}

function readMatch(match: RegExpExecArray): EraDate | undefined {
  const groups = match.groups ?? {};
  const place = { span: span(match.index, match.index + match[0].length) };
  const month = groups.month ?? groups.monthOnly;
  const expected = groups.dayMark ? [groups.month, groups.day] : month === undefined ? [] : [month];
  const written = [groups.year === '元' ? '1' : groups.year, ...expected];
  if (written.includes(undefined)) return expected.length > 0 ? { ...place, problem: 'blank' } : undefined;
  const numbers = written.map((numeral) => parseNumeral(numeral ?? '')).filter((number) => number !== undefined);
  if (numbers.length < written.length) return undefined;
  const name = (groups.era ?? '').replace(/\s/g, '');
  const era = ERAS.find((candidate) => candidate.names.includes(name));
  return era && { ...place, ...judge(era, numbers) };
}

type Judgement = Omit<ReadEraDate, 'span'> | Omit<ProblemEraDate, 'span'>;

/** Year, perhaps month, perhaps day, of an era: the value, or what is wrong with it. */
function judge(era: Era, numbers: readonly number[]): Judgement {
  const [eraYear = 0, month, day] = numbers;
  const year = Number(era.first.slice(0, 4)) + eraYear - 1;
  if (year > 9999) return { problem: 'beyond-era' };
  if (!isDay(year, month ?? 1, day ?? 1)) return { problem: 'no-such-day' };
  const value = [String(year), ...numbers.slice(1).map((part) => String(part).padStart(2, '0'))].join('-');
  const precision = (['year', 'month', 'day'] as const)[numbers.length - 1] ?? 'day';
  // A month or year belongs to the era if any of its days does, so bounds are compared at its own precision.
  if (eraYear === 0 || value < era.first.slice(0, value.length)) return { problem: 'before-era', meant: value };
  if (value > era.last.slice(0, value.length)) return { problem: 'beyond-era', meant: value };
  if (value < GREGORIAN_SINCE.slice(0, value.length)) return { problem: 'old-calendar' };
  return { precision, value };
}

/** Whether the civil calendar has that day. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 && month <= 12;
}
