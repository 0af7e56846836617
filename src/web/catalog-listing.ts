import { type Distribution, distributions } from '../catalog/distributions.ts';
import { schemaOrgDataset } from '../catalog/schema-org.ts';
import type { JsonObject } from '../rdf/json-ld.ts';
import type { Publication } from '../store/publication.ts';
import type { Exchange } from './exchange.ts';
import type { Site } from './site.ts';

/** What catalogs and search engines are told of the dataset, for the pages about it. */
export interface CatalogListing {
  /** JSON-LD in the words of schema.org. */
  readonly schemaOrg: JsonObject;
  readonly publication: Publication;
  /** The files, in the order in which people look for them. */
  readonly distributions: readonly Distribution[];
}

/** What is told of the dataset of a site; `undefined` where nobody has said how it is published. */
export function catalogListing(site: Site, { address, language }: Exchange): CatalogListing | undefined {
  const facts = site.facts();
  const { publication } = facts;
  const schemaOrg = schemaOrgDataset(facts, { address, language });
  return schemaOrg && publication && { schemaOrg, publication, distributions: distributions(facts) };
}
