import { isHiragana } from './code-list.ts';
import { refuseFaults } from './facts-error.ts';
import { isCode6, isPrefectureCode } from './local-government-code.ts';
import { parsePlainCsv } from './plain-csv.ts';

/** How a local government, or its name or code, came to an end. */
export const successionKinds = [
  'merged-new',
  'merged-into',
  'became-city',
  'became-town',
  'became-designated-city',
  'renamed',
  'county-changed',
] as const;

/**
 * One row of `successions.csv`: what a local government was until a day, and which code came after it. A row whose successor has the same code ends a name only;
 * a body that was divided has one row for each successor.
 */
export interface SuccessionRow {
  readonly code6: string;
  readonly prefecture: string;
  /** Empty where the source has none. */
  readonly county: string;
  readonly name: string;
  /** Hiragana. */
  readonly kana: string;
  /** xsd:date: the first day on which the change was in force. */
  readonly changedOn: string;
  readonly kind: (typeof successionKinds)[number];
  readonly successorCode6: string;
  /** Whether the successor's code was new on that day. */
  readonly isNewCode: boolean;
}

/** Name of the file in `data/registry/`. */
export const successionFile = 'successions.csv';

const COLUMNS = [
  'code6',
  'prefecture',
  'county',
  'name',
  'kana',
  'changedOn',
  'kind',
  'successorCode6',
  'newCode',
] as const;

type Values = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The rows of `successions.csv`. Throws a FactsError that names every faulty line. */
export function parseSuccessions(text: string): SuccessionRow[] {
  const rows = parsePlainCsv(successionFile, text, COLUMNS);
  refuseFaults(rows.flatMap(({ place, values }) => faultsOf(values).map((fault) => `${place}: ${fault}`)));
  return rows.map(({ values: { newCode, kind, ...rest } }) => ({
    ...rest,
    kind: kindOf(kind) ?? 'renamed',
    isNewCode: newCode === 'yes',
  }));
}

function kindOf(text: string): SuccessionRow['kind'] | undefined {
  return successionKinds.find((kind) => kind === text);
}

function faultsOf({ code6, county, name, kana, changedOn, kind, successorCode6, newCode }: Values): string[] {
  const isMunicipality = (code: string): boolean => isCode6(code) && !isPrefectureCode(code);
  const faults: [boolean, string][] = [
    [!isMunicipality(code6), `${code6} is not a municipality code with its check digit`],
    [!isMunicipality(successorCode6), `${successorCode6} is not a municipality code with its check digit`],
    [county !== '' && !county.endsWith('郡'), `${county} is not a county`],
    [name === '', 'a name is missing'],
    [!isHiragana(kana), `the reading ${kana} is not in hiragana`],
    [!isDate(changedOn), `${changedOn} is not a date`],
    [kindOf(kind) === undefined, `the kind ${kind} is none of ${successionKinds.join(', ')}`],
    [newCode !== 'yes' && newCode !== 'no', `newCode is ${newCode}, not yes or no`],
  ];
  return faults.flatMap(([isFaulty, fault]) => (isFaulty ? [fault] : []));
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day before a day: the last one on which a body existed that was succeeded on `date`. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
