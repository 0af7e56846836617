import { refuseFaults } from './facts-error.ts';
import { parsePlainCsv } from './plain-csv.ts';

/** Name of the file in `data/registry/`. */
export const countyFile = 'counties.csv';

/** The county (郡) of towns and villages by code, from `counties.csv`. Throws a FactsError for a code twice and for what is no county. */
export function parseCounties(text: string): Map<string, string> {
  const counties = new Map<string, string>();
  const problems: string[] = [];
  for (const { place, values } of parsePlainCsv(countyFile, text, ['code6', 'county'])) {
    if (!/^.+郡$/u.test(values.county)) problems.push(`${place}: not a county: ${values.county}`);
    if (counties.has(values.code6)) problems.push(`${place}: ${values.code6} occurred before`);
    counties.set(values.code6, values.county);
  }
  refuseFaults(problems);
  return counties;
}
