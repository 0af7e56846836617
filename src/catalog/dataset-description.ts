import type { Quad } from '@rdfjs/types';
import { sortedSet } from '../rdf/quad-set.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { dcatCatalog } from './dcat-catalog.ts';
import { type SiteOffers, voidDescription } from './void-description.ts';

/**
 * The one description of the dataset: VoID, and with it, if the dataset can be listed, what the catalog says, so that whoever reads either finds all. It is the same
 * wherever the server stands: all addresses are below the publisher's base.
 */
export function datasetDescription(facts: DatasetFacts, offers: SiteOffers): Quad[] {
  const listed = dcatCatalog(facts, { address: facts.base, services: offers.services }) ?? [];
  return sortedSet([...voidDescription(facts, offers), ...listed]);
}
