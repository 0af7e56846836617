/** The licences that have a short name, as open data of Japan's governments have them. */
const LICENCES: Readonly<Record<string, string>> = {
  'cc-by': 'https://creativecommons.org/licenses/by/4.0/',
  pdl: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** The short names: CC BY 4.0, 公共データ利用規約1.0 (PDL 1.0), CC0 1.0. */
export const LICENCE_NAMES: readonly string[] = Object.keys(LICENCES);

/** The licence of data of which nothing else is said. */
export const DEFAULT_LICENCE = 'cc-by';

/** The IRI of a licence by its short name or by itself; `undefined` for what is neither. */
export function licenceByName(name: string): string | undefined {
  const known = Object.hasOwn(LICENCES, name.toLowerCase()) ? LICENCES[name.toLowerCase()] : undefined;
  return known ?? (/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(name) ? name : undefined);
}
