import { CC_BY, CC0, PUBLIC_DATA_LICENSE } from '../catalog/licence.ts';

/** The licences that have a short name, as open data of Japan's governments have them. */
const LICENCES: Readonly<Record<string, string>> = {
  'cc-by': CC_BY,
  pdl: PUBLIC_DATA_LICENSE,
  cc0: CC0,
};

/** The short names: CC BY 4.0, 公共データ利用規約1.0 (PDL 1.0), CC0 1.0. */
export const LICENCE_NAMES: readonly string[] = Object.keys(LICENCES);

/** The licence of data of which nothing else is said. */
export const DEFAULT_LICENCE_NAME = 'cc-by';

/** The IRI of a licence by its short name or by itself; `undefined` for what is neither. */
export function licenceByName(name: string): string | undefined {
  const known = Object.hasOwn(LICENCES, name.toLowerCase()) ? LICENCES[name.toLowerCase()] : undefined;
  return known ?? (/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(name) ? name : undefined);
}
