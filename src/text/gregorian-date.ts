import { parseNumeral } from './numeral.ts';

const GREGORIAN = /^(?:西暦)?(?<year>[0-9０-９]{4})年(?<month>[0-9０-９]{1,2})月(?<day>[0-9０-９]{1,2})日$/u;

/** The day (`YYYY-MM-DD`) that a date in 西暦 is: `2020年3月28日`, white space anywhere; `undefined` if it is anything else, or there is no such day. */
export function parseGregorianDate(text: string): string | undefined {
  const groups = GREGORIAN.exec(text.replace(/\s/gu, ''))?.groups;
  if (!groups) return undefined;
  const [year = 0, month = 0, day = 0] = [groups.year, groups.month, groups.day].map((part) =>
    parseNumeral(part ?? ''),
  );
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
