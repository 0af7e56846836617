import type { Publication } from '../store/publication.ts';
import type { DatasetFacts } from './dataset-facts.ts';

/** The address of the catalog, below that of the server, without a suffix. */
export const CATALOG_PATH = 'catalog';

/** Where the catalog says that things are, and what is there. */
export interface CatalogPlace {
  /** Where files and pages are reached; ends in `/`. */
  readonly address: string;
  /** Whether GraphQL and SPARQL are answered there: a folder of files has neither. */
  readonly services: boolean;
  /** Where people read about the dataset; `{address}doc/dataset` if nothing is said. */
  readonly landingPage?: string;
}

/** The facts of a dataset whose publisher has said how it is published: only such a one has a catalog. */
export type PublishedFacts = DatasetFacts & { readonly publication: Publication };

/** Whether a dataset can be listed in catalogs. */
export function isPublished(facts: DatasetFacts): facts is PublishedFacts {
  return facts.publication !== undefined;
}

/** The IRI of the publisher of a dataset: its own, else one that the dataset gives it. */
export function publisherIri(dataset: string, { publisher }: Publication): string {
  return publisher.iri ?? `${dataset}#publisher`;
}

/** The IRIs of what a catalog lists, below `base`, which ends in `/`: they never change, wherever the server stands. */
export function catalogIris({ base, dataset, publication }: PublishedFacts) {
  return {
    catalog: `${base}id/catalog`,
    dataset,
    graphql: `${base}id/service/graphql`,
    sparql: `${base}id/service/sparql`,
    publisher: publisherIri(dataset, publication),
    contact: `${dataset}#contact`,
    provenance: `${dataset}#provenance`,
    making: `${dataset}#making`,
    sourceRights: `${dataset}#source-rights`,
  } as const;
}
