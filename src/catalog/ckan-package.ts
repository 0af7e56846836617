import { inLanguage, type Publication } from '../store/publication.ts';
import type { ReleaseState } from '../store/release.ts';
import { ckanTags } from './ckan-tag.ts';
import type { CoveredPlace } from './covered-place.ts';
import { type Distribution, type DistributionSource, distributions } from './distributions.ts';

/** What of a dataset its CKAN package is made of. */
export interface CkanSource extends DistributionSource {
  readonly publication: Publication;
  readonly release?: ReleaseState | undefined;
  /** The local governments that it is about; CKAN has no field for them, so the notes tell. */
  readonly places?: readonly CoveredPlace[] | undefined;
}

/** What is decided for one CKAN site. */
export interface CkanSettings {
  /** The dataset's name there: 2 to 100 of `a-z0-9_-`. */
  readonly name: string;
  /** Id or name of the organization that owns it. */
  readonly organization?: string | undefined;
  /** Where people reach our pages and files; ends in `/`. */
  readonly address: string;
  /** Where people read about the dataset; `{address}doc/dataset` if nothing is said. */
  readonly landingPage?: string | undefined;
  /** The id of the licence on the site. */
  readonly licenceId?: string | undefined;
  /** Whether the GraphQL and SPARQL services stand at the address. */
  readonly services: boolean;
}

/** A resource as CKAN takes it; `uri` is ours and tells it from all others. */
export interface CkanResource {
  readonly uri: string;
  readonly name: string;
  readonly description: string;
  readonly format: string;
  readonly mimetype?: string;
  /** What is inside a compressed file. */
  readonly mimetype_inner?: string;
  readonly url: string;
  /** Bytes. */
  readonly size?: number;
  /** SHA-256, lower-case hexadecimal. */
  readonly hash?: string;
  readonly hash_algorithm?: string;
}

/** A dataset as CKAN's `package_create` takes it. It has no `extras`: a site whose own scheme has a field of that name would refuse the whole. */
export interface CkanPackage {
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  /** Where people read about it, where there is such a page. */
  readonly url?: string;
  readonly version?: string;
  readonly author: string;
  readonly maintainer: string;
  readonly maintainer_email?: string;
  readonly license_id?: string;
  readonly owner_org?: string;
  readonly tags: readonly { readonly name: string }[];
  readonly resources: readonly CkanResource[];
}

/** The name of the hash in DCAT (SPDX 2.2), as ckanext-dcat keeps it. */
export const SHA256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';

/** The dataset as a CKAN package whose resources link to our files at `address`. Titles are Japanese, as on the sites of Japan; `notes` (Markdown) has both languages. */
export function ckanPackage(source: CkanSource, settings: CkanSettings): CkanPackage {
  const { publication, release } = source;
  const { name, organization, address, landingPage = `${address}doc/dataset`, licenceId, services } = settings;
  const { keywords, publisher, contact } = publication;
  return {
    name,
    title: publication.title.ja,
    notes: notes(source),
    url: landingPage,
    ...(release === undefined ? {} : { version: release.version }),
    author: publisher.name.ja,
    maintainer: contact.name.ja,
    ...(contact.email === undefined ? {} : { maintainer_email: contact.email }),
    ...(licenceId === undefined ? {} : { license_id: licenceId }),
    ...(organization === undefined ? {} : { owner_org: organization }),
    tags: ckanTags([...keywords.ja, ...(keywords.en ?? [])]).map((tag) => ({ name: tag })),
    resources: [
      ...distributions(source).map((distribution) => fileResource(distribution, address)),
      ...(services ? serviceResources(source.base, address) : []),
    ],
  };
}

/** What people read first: what it is, under which licence, and, apart from it, the rights of the texts it was read from. */
function notes({ publication, dataset, places = [] }: CkanSource): string {
  const { description, sourceRights, licence, contact } = publication;
  const inJapanese = [
    description.ja,
    ...(places.length === 0 ? [] : [`## 対象地域\n\n${placesIn(places, 'ja').join('、')}`]),
    `## 利用条件\n\nデータの利用条件：${licence}${sourceRights ? `\n\nもとの文書の権利：${sourceRights.ja}` : ''}`,
    `## 識別子と問い合わせ先\n\nデータセットのIRI：${dataset}\n\n問い合わせ先：${[contact.name.ja, contact.page].filter(Boolean).join(' ')}`,
  ];
  const inEnglish = [
    inLanguage(description, 'en'),
    ...(places.length === 0 ? [] : [`Area: ${placesIn(places, 'en').join(', ')}`]),
    `Licence of the data: ${licence}${sourceRights ? `\n\nRights of the source texts: ${inLanguage(sourceRights, 'en')}` : ''}`,
  ];
  return [...inJapanese, '## English', ...inEnglish].join('\n\n');
}

/** Places with their codes, as a text tells them. */
function placesIn(places: readonly CoveredPlace[], language: 'ja' | 'en'): string[] {
  const [open, close] = { ja: ['（', '）'], en: [' (', ')'] }[language];
  return places.map(({ name, code }) => `${inLanguage(name, language)}${open}${code}${close}`);
}

function fileResource(distribution: Distribution, address: string): CkanResource {
  const { iri, title, description, ckanFormat, mediaType, path, bytes, sha256 } = distribution;
  return {
    uri: iri,
    name: title.ja,
    description: `${description.ja}\n\n${description.en}`,
    format: ckanFormat,
    mimetype: mediaType,
    url: `${address}data/${path}`,
    size: bytes,
    ...(sha256 === undefined ? {} : { hash: sha256, hash_algorithm: SHA256 }),
  };
}

function serviceResources(base: string, address: string): CkanResource[] {
  return [
    {
      uri: `${base}id/service/graphql`,
      name: 'GraphQL（問い合わせ）',
      description:
        '必要な項目だけを問い合わせて受け取る窓口です。ブラウザーで開くと、その場で試せます。\n\nAsk for what you need, and try it in the browser.',
      format: 'GraphQL',
      url: `${address}graphql`,
    },
    {
      uri: `${base}id/service/sparql`,
      name: 'SPARQL（問い合わせ）',
      description: 'RDFの標準の問い合わせ言語 SPARQL 1.1 の窓口です。\n\nA SPARQL 1.1 endpoint.',
      format: 'SPARQL',
      url: `${address}sparql`,
    },
  ];
}
