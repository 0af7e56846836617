import { isCode6, isPrefectureCode } from './local-government-code.ts';

/** One row of the list of local government codes. */
export interface CodeListRow {
  readonly code6: string;
  /** Official name of the prefecture. */
  readonly prefecture: string;
  readonly name: string;
  /** Hiragana. */
  readonly kana: string;
}

const HEADER = 'code6,prefecture,name,kana';

/**
 * The rows of `municipality-codes.csv` (UTF-8; no field of it is quoted). Throws an Error that names every faulty line: another header, another number of fields,
 * quotes, a wrong check digit, a code twice, one prefecture number with two names, a reading that is not in hiragana.
 */
export function parseCodeList(text: string): CodeListRow[] {
  const [header, ...lines] = text
    .replace(/^\ufeff/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (header !== HEADER) throw new Error(`The code list starts with ${JSON.stringify(header)}, not with ${HEADER}`);
  const seen = new Set<string>();
  const prefectures = new Map<string, string>();
  const problems: string[] = [];
  const rows = lines.map((line, index) => {
    const row = parseRow(line);
    const fault = row ? faultOf(row, seen, prefectures) : 'not four plain fields';
    if (fault) problems.push(`line ${index + 2}: ${fault}: ${line}`);
    return row ?? { code6: '', prefecture: '', name: '', kana: '' };
  });
  if (problems.length > 0) throw new Error(`The code list has faults:\n${problems.join('\n')}`);
  return rows;
}

function parseRow(line: string): CodeListRow | undefined {
  const [code6, prefecture, name, kana, ...more] = line.split(',');
  if (!code6 || !prefecture || !name || !kana || more.length > 0 || line.includes('"')) return undefined;
  return { code6, prefecture, name, kana };
}

function faultOf(
  { code6, prefecture, kana }: CodeListRow,
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
  return /^[\p{Script=Hiragana}ー]+$/u.test(kana) ? undefined : 'a reading that is not in hiragana';
}
