import { schemaOrgDataset } from '../catalog/schema-org.ts';
import type { Message } from '../text/diagnostic.ts';
import type { BundleFacts } from './bundle-facts.ts';
import { LANDING_PAGE } from './catalog-files.ts';

/** A bundle as search engines of datasets read it from its page (https://schema.org/Dataset): the page is that of the folder, and there is no page of the catalog. */
export function schemaOrgOf(facts: BundleFacts, address: string, language: keyof Message): object | undefined {
  const described = schemaOrgDataset(facts, { address, language });
  if (!described) return undefined;
  const { includedInDataCatalog: _, ...dataset } = described;
  return { ...dataset, url: `${address}${LANDING_PAGE}` };
}
