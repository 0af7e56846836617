import { CC_BY, CC0, PUBLIC_DATA_LICENSE } from './licence.ts';

/** A licence that a CKAN site knows (`license_list`). */
export interface SiteLicence {
  readonly id: string;
  readonly url?: string | undefined;
}

/** A licence, and what it is called in places where its own IRI does not stand. */
interface KnownLicence {
  readonly iri: string;
  /** Other addresses under which sites list it. */
  readonly urls: readonly string[];
  /** Ids of sites, the most telling first; the first is taken where no site is asked. */
  readonly ids: readonly string[];
}

/** The licences that open data of Japan's local governments have. Ids are those of BODIK, then of opendefinition.org, then of CKAN itself. */
const LICENCES: readonly KnownLicence[] = [
  {
    iri: CC_BY,
    urls: ['http://www.opendefinition.org/licenses/cc-by'],
    ids: ['cc-by-40-intl', 'CC-BY-4.0', 'cc-by-4.0', 'cc-by'],
  },
  {
    iri: CC0,
    urls: ['http://www.opendefinition.org/licenses/cc-zero'],
    ids: ['cc-zero', 'CC0-1.0'],
  },
  {
    iri: PUBLIC_DATA_LICENSE,
    urls: ['https://www.digital.go.jp/en/resources/open_data/public_data_license_v1.0'],
    ids: ['PDL1.0'],
  },
];

/** The id of a licence where no site can be asked: that of BODIK. `undefined` for a licence we do not know. */
export function usualLicenceId(licence: string): string | undefined {
  return knownLicence(licence)?.ids[0];
}

/** The id of a licence on a site that lists these: by its address, by another of its addresses, by an id that sites give it. `undefined` if the site has it not. */
export function licenceIdOn(site: readonly SiteLicence[], licence: string): string | undefined {
  const known = knownLicence(licence);
  const byUrl = (url: string) => site.find((each) => each.url !== undefined && plainUrl(each.url) === plainUrl(url));
  const byId = (id: string) => site.find((each) => each.id === id);
  const found =
    byUrl(licence) ??
    firstOf(known?.ids.slice(0, -1) ?? [], byId) ??
    firstOf(known?.urls ?? [], byUrl) ??
    firstOf(known?.ids ?? [], byId);
  return found?.id;
}

function knownLicence(licence: string): KnownLicence | undefined {
  return LICENCES.find(({ iri, urls }) => [iri, ...urls].some((url) => plainUrl(url) === plainUrl(licence)));
}

function firstOf<T>(keys: readonly string[], find: (key: string) => T | undefined): T | undefined {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An address as sites mean it: scheme, `www.`, the language of a deed and a slash at the end make no other licence. */
function plainUrl(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?:deed|legalcode)(?:\.[a-z-]+)?$/, '')
    .replace(/\/+$/, '');
}
