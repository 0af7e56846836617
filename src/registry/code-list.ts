import { refuseFaults } from './facts-error.ts';
import { isCode6, isPrefectureCode } from './local-government-code.ts';
import { parsePlainCsv } from './plain-csv.ts';

/** One row of the list of local government codes. */
export interface CodeListRow {
  readonly code6: string;
  /** Official name of the prefecture. */
  readonly prefecture: string;
  readonly name: string;
  /** Hiragana. */
  readonly kana: string;
}

/** Name of the file in the folder of facts. */
export const codeListFile = 'municipality-codes.csv';

/**
 * The rows of `municipality-codes.csv`. Throws a FactsError that names every faulty line: another header, another number of fields, a wrong check digit, a code
 * twice, one prefecture number with two names, a reading that is not in hiragana.
 */
export function parseCodeList(text: string): CodeListRow[] {
  const rows = parsePlainCsv(codeListFile, text, ['code6', 'prefecture', 'name', 'kana']);
  const seen = new Set<string>();
  const prefectures = new Map<string, string>();
  refuseFaults(
    rows.flatMap(({ place, values }) => {
      const fault = faultOf(values, seen, prefectures);
      return fault === undefined ? [] : [`${place}: ${fault}: ${Object.values(values).join(',')}`];
    }),
  );
  return rows.map(({ values }) => values);
}

function faultOf(
  { code6, prefecture, name, kana }: CodeListRow,
  seen: Set<string>,
  prefectures: Map<string, string>,
): string | undefined {
  if (!isCode6(code6) || isPrefectureCode(code6)) return 'not a municipality code with its check digit';
  if (seen.has(code6)) return 'a code that occurred before';
  seen.add(code6);
  const number = code6.slice(0, 2);
  const known = prefectures.get(number) ?? prefecture;
  prefectures.set(number, known);
  if (known !== prefecture) return `prefecture ${number} is ${known} elsewhere`;
  if (name === '') return 'a name is missing';
  return isHiragana(kana) ? undefined : 'a reading that is not in hiragana';
}

/** Whether a reading is written in hiragana alone. */
export function isHiragana(text: string): boolean {
  return /^[\p{Script=Hiragana}ー]+$/u.test(text);
}
