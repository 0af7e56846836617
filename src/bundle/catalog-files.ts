import { usualLicenceId } from '../catalog/ckan-licence.ts';
import { ckanPackage } from '../catalog/ckan-package.ts';
import { dcatCatalog } from '../catalog/dcat-catalog.ts';
import { CATALOG_CONTEXT } from '../catalog/dcat-context.ts';
import { formats } from '../rdf/format.ts';
import { toJsonLd } from '../rdf/json-ld.ts';
import { prefixes } from '../rdf/namespace.ts';
import { rdfXml, toRdfXml } from '../rdf/rdf-xml.ts';
import { toTurtle } from '../rdf/turtle.ts';
import type { Publication } from '../store/publication.ts';
import type { BundleFacts } from './bundle-facts.ts';
import type { BundleFile } from './bundle-file.ts';

/** The page of the bundle that people read, below its folder. */
export const LANDING_PAGE = 'index.html';

/** The entry in catalogs: DCAT in three forms, and the JSON that CKAN's `package_create` takes. `address`: where the folder will be; ends in `/`. */
export async function catalogFiles(
  facts: BundleFacts,
  publication: Publication,
  address: string,
): Promise<BundleFile[]> {
  const landingPage = `${address}${LANDING_PAGE}`;
  const quads = dcatCatalog(facts, { address, services: false, landingPage }) ?? [];
  const turtle = { content: await toTurtle(quads, prefixes), ...formats.turtle };
  const jsonLd = { content: await toJsonLd(quads, CATALOG_CONTEXT), ...formats['json-ld'] };
  const xml = { content: await toRdfXml(quads), ...rdfXml };
  return [
    {
      path: 'catalog/ckan-package.json',
      mediaType: 'application/json',
      content: `${JSON.stringify(packageOf(facts, publication, address), undefined, 2)}\n`,
      about: { ja: 'CKAN（BODIKなど）に登録する内容', en: 'The package for CKAN' },
    },
    ...[turtle, jsonLd, xml].map(({ content, extension, mediaType }) => ({
      path: `catalog/catalog${extension}`,
      mediaType,
      content,
      about: { ja: 'データカタログの記載（DCAT）', en: 'The entry in data catalogs (DCAT)' },
    })),
  ];
}

function packageOf({ base, dataset, places, listed }: BundleFacts, publication: Publication, address: string) {
  const { identifier: name, licence } = publication;
  const source = { base, dataset, graphs: [], publication, places, listed };
  const landingPage = `${address}${LANDING_PAGE}`;
  return ckanPackage(source, { name, address, landingPage, licenceId: usualLicenceId(licence), services: false });
}
