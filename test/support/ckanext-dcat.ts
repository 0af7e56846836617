import type { CatalogGraph } from './catalog.ts';

/** How a value of a feed becomes a field of CKAN: the first in the site's language (or the IRI), all of them, a whole number, an address without `mailto:`. */
type Reading = 'value' | 'list' | 'integer' | 'email';

/** A row of ckanext-dcat's mapping: the field, the property (or properties, the first that has a value) that it is read from. */
type Row = readonly [field: string, properties: string | readonly string[], reading?: Reading];

/**
 * What ckanext-dcat 2.4.3 (profile `euro_dcat_ap_3`, on a site without ckanext-scheming) makes of a feed: for a dataset, for a distribution, and for the things that
 * they lead to. The tests read our feed by this table, not by our own code; `ckanext-dcat-read.json` holds it to what the real one was seen to make.
 */
const DATASET_ROWS: readonly Row[] = [
  ['title', 'dct:title'],
  ['notes', 'dct:description'],
  ['url', 'dcat:landingPage'],
  ['version', ['dcat:version', 'owl:versionInfo']],
  ['version_notes', 'adms:versionNotes'],
  ['identifier', 'dct:identifier'],
  ['issued', 'dct:issued'],
  ['modified', 'dct:modified'],
  ['frequency', 'dct:accrualPeriodicity'],
  ['access_rights', 'dct:accessRights'],
  ['provenance', 'dct:provenance'],
  ['dcat_type', 'dct:type'],
  ['tags', 'dcat:keyword', 'list'],
  ['theme', 'dcat:theme', 'list'],
  ['language', 'dct:language', 'list'],
  ['conforms_to', 'dct:conformsTo', 'list'],
  ['documentation', 'foaf:page', 'list'],
  ['alternate_identifier', 'adms:identifier', 'list'],
  ['related_resource', 'dct:relation', 'list'],
  ['source', 'dct:source', 'list'],
  ['sample', 'adms:sample', 'list'],
  ['has_version', ['dcat:hasVersion', 'dct:hasVersion'], 'list'],
  ['is_version_of', 'dct:isVersionOf', 'list'],
  ['is_referenced_by', 'dct:isReferencedBy', 'list'],
  ['applicable_legislation', 'dcatap:applicableLegislation', 'list'],
];

/** Properties of which it makes fields that CKAN does not know, and so refuses the dataset: seen with 2.4.3 and CKAN 2.10.10. */
const REFUSED_ROWS: readonly Row[] = [
  ['provenance_activity', 'prov:wasGeneratedBy'],
  ['qualified_attribution', 'prov:qualifiedAttribution'],
];

/** See {@link DATASET_ROWS}. */
const DISTRIBUTION_ROWS: readonly Row[] = [
  ['name', 'dct:title'],
  ['description', 'dct:description'],
  ['access_url', 'dcat:accessURL'],
  ['download_url', 'dcat:downloadURL'],
  ['url', ['dcat:downloadURL', 'dcat:accessURL']],
  ['mimetype', 'dcat:mediaType'],
  ['format', 'dct:format'],
  ['license', 'dct:license'],
  ['rights', 'dct:rights'],
  ['size', 'dcat:byteSize', 'integer'],
  ['issued', 'dct:issued'],
  ['modified', 'dct:modified'],
  ['availability', 'dcatap:availability'],
  ['status', 'adms:status'],
  ['compress_format', 'dcat:compressFormat'],
  ['package_format', 'dcat:packageFormat'],
  ['language', 'dct:language', 'list'],
  ['conforms_to', 'dct:conformsTo', 'list'],
  ['documentation', 'foaf:page', 'list'],
  ['access_services', 'dcat:accessService', 'list'],
];

const CHECKSUM_ROWS: readonly Row[] = [
  ['hash', 'spdx:checksumValue'],
  ['hash_algorithm', 'spdx:algorithm'],
];

const AGENT_ROWS: readonly Row[] = [
  ['name', 'foaf:name'],
  ['email', 'foaf:mbox', 'email'],
  ['url', 'foaf:homepage'],
  ['type', 'dct:type'],
  ['identifier', 'dct:identifier'],
];

const CONTACT_ROWS: readonly Row[] = [
  ['name', 'vcard:fn'],
  ['email', 'vcard:hasEmail', 'email'],
  ['url', 'vcard:hasURL'],
  ['identifier', 'vcard:hasUID'],
];

const PERIOD_ROWS: readonly Row[] = [
  ['start', 'dcat:startDate'],
  ['end', 'dcat:endDate'],
];

/** A field of CKAN: absent where the feed says nothing. Those that CKAN keeps as `extras` stand among the others; lists, which are JSON there, are lists. */
export type CkanFields = Readonly<Record<string, unknown>>;

/** A site: its language, its address, and the licences that it lists. */
export interface CkanSite {
  readonly language: string;
  readonly url: string;
  readonly licences: readonly { readonly id: string; readonly url: string; readonly title: string }[];
}

/** The packages that a site makes of a feed: one of each node that is typed as a dataset. Throws where the harvest of one would fail. */
export function harvest(feed: CatalogGraph, site: CkanSite): CkanFields[] {
  return feed.members('dcat:Dataset').map((node) => {
    const refused = Object.keys(read(feed, node, REFUSED_ROWS, site));
    if (refused.length > 0) throw new Error(`__junk: The input field ${refused} was not expected. (${node})`);
    const fields = read(feed, node, DATASET_ROWS, site);
    if (fields.title === undefined) throw new Error(`KeyError: 'title' (${node})`);
    const resources = feed.values(node, 'dcat:distribution').map((each) => resource(feed, each, site));
    return {
      uri: node,
      homepage: site.url,
      ...fields,
      tags: ((fields.tags ?? []) as string[]).flatMap((tag) => tag.split(',').map((part) => part.trim())).sort(),
      ...linked(feed, node, ['publisher', 'dct:publisher'], AGENT_ROWS, site),
      ...linked(feed, node, ['creator', 'dct:creator'], AGENT_ROWS, site),
      ...linked(feed, node, ['contact', 'dcat:contactPoint'], CONTACT_ROWS, site),
      ...detailed(feed, node, ['temporal', 'dct:temporal'], PERIOD_ROWS, site),
      ...place(feed, node),
      license_id: resources.map(({ license }) => licenceId(feed, license as string, site)).find(Boolean) ?? '',
      resources,
    };
  });
}

function resource(feed: CatalogGraph, node: string, site: CkanSite): CkanFields {
  const checksums = feed.values(node, 'spdx:checksum').map((each) => read(feed, each, CHECKSUM_ROWS, site));
  return { uri: node, distribution_ref: node, ...read(feed, node, DISTRIBUTION_ROWS, site), ...checksums[0] };
}

/** The first agent or contact alone: `publisher_uri`, `publisher_name` … */
function linked(feed: CatalogGraph, node: string, [field, property]: Row, rows: readonly Row[], site: CkanSite) {
  const [first] = feed.values(node, String(property));
  return first === undefined ? {} : { [`${field}_uri`]: first, ...detailed(feed, node, [field, property], rows, site) };
}

/** What is said of the first thing that a property leads to: `temporal_start` … */
function detailed(
  feed: CatalogGraph,
  node: string,
  [field, property]: Row,
  rows: readonly Row[],
  site: CkanSite,
): CkanFields {
  const [first] = feed.values(node, String(property));
  if (first === undefined) return {};
  const entries = Object.entries(read(feed, first, rows, site));
  return Object.fromEntries(entries.map(([name, value]) => [`${field}_${name}`, value]));
}

/** Of several places the last alone, and the last label of all, whatever its language. */
function place(feed: CatalogGraph, node: string): CkanFields {
  const places = feed.values(node, 'dct:spatial');
  const label = places.flatMap((each) => feed.values(each, 'skos:prefLabel')).at(-1);
  return {
    ...(places.length === 0 ? {} : { spatial_uri: places.at(-1) }),
    ...(label === undefined ? {} : { spatial_text: label }),
  };
}

/** The licence is found by its address, to the letter, else by its title in the site's language. */
function licenceId(feed: CatalogGraph, licence: string, { language, licences }: CkanSite): string | undefined {
  const title = feed.text(licence, 'dct:title', language);
  return (licences.find(({ url }) => url === licence) ?? licences.find((each) => each.title === title))?.id;
}

function read(feed: CatalogGraph, node: string, rows: readonly Row[], site: CkanSite): CkanFields {
  const fields = rows.flatMap(([field, properties, reading = 'value']) => {
    const found = [properties].flat().find((each) => feed.objects(node, each).length > 0);
    return found === undefined ? [] : [[field, fieldOf(feed, node, found, reading, site)] as const];
  });
  return Object.fromEntries(fields);
}

function fieldOf(
  feed: CatalogGraph,
  node: string,
  property: string,
  reading: Reading,
  { language }: CkanSite,
): unknown {
  if (reading === 'list') return feed.values(node, property).sort();
  const objects = feed.objects(node, property);
  const [first] = objects;
  const labels = first?.termType === 'Literal' ? [] : feed.values(first?.value ?? '', 'rdfs:label');
  const value =
    labels[0] ?? objects.find((each) => 'language' in each && each.language === language)?.value ?? first?.value ?? '';
  if (reading === 'integer') return Math.trunc(Number(value));
  return reading === 'email' ? value.replace('mailto:', '') : value;
}
