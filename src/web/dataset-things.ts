import type { Quad } from '@rdfjs/types';
import { type Cited, citedDataset, citedRelease, versionIri } from '../catalog/citation.ts';
import { datasetDescription } from '../catalog/dataset-description.ts';
import type { DatasetFacts } from '../catalog/dataset-facts.ts';
import { publisherIri } from '../catalog/dcat-place.ts';
import { versionDescription } from '../catalog/version-description.ts';
import type { Dataset } from '../store/dataset.ts';
import type { Release } from '../store/release.ts';
import type { Description } from './description.ts';
import type { RdfForm } from './form.ts';

/** The path of the dataset's IRI below `…/id/`. */
export const DATASET = 'dataset';

/** What a site tells of though its graph holds nothing of it: the dataset itself, and its versions. */
export interface DatasetThings {
  /** Whether `iri` is the dataset, or one of its versions. */
  has(iri: string): boolean;
  describe(iri: string): Description | undefined;
  /** How one of them is cited. */
  cited(iri: string): Cited | undefined;
}

/** What {@link DatasetThings} are made of. */
export interface DatasetThingsOptions {
  /** The IRI of the dataset. */
  readonly dataset: string;
  readonly licence: string;
  /** Whether GraphQL and SPARQL are answered beside the pages. */
  readonly hasEndpoints: boolean;
  /** The RDF forms of documents. */
  readonly forms: readonly RdfForm[];
  /** Asked once somebody wants to know of the dataset. */
  readonly facts: () => DatasetFacts;
}

/** The dataset and its versions, as a site tells of them. */
export function datasetThings(
  served: Dataset,
  { dataset, licence, hasEndpoints, forms, facts }: DatasetThingsOptions,
): DatasetThings {
  const { base, publication, releases = [] } = served.manifest;
  const cited = citedDataset(served, dataset);
  const versions = new Map(releases.map((release) => [versionIri(dataset, release.version), release]));
  const versioned = {
    base,
    dataset,
    licence,
    releases,
    title: cited.title,
    publisher: publication && publisherIri(dataset, publication),
  };
  const ofVersion = (release: Release | undefined) => release && versionDescription(versioned, release);
  let ofDataset: readonly Quad[] | undefined;
  const quadsOf = (iri: string) => {
    if (iri !== dataset) return ofVersion(versions.get(iri));
    ofDataset ??= datasetDescription(facts(), { services: hasEndpoints, forms: forms.map(({ name }) => name) });
    return ofDataset;
  };
  return {
    has: (iri) => iri === dataset || versions.has(iri),
    describe: (iri) => {
      const quads = quadsOf(iri);
      return quads && { iri, quads, stated: quads, omitted: [] };
    },
    cited: (iri) => {
      const release = versions.get(iri);
      if (release !== undefined) return citedRelease(cited, release, dataset);
      return iri === dataset ? cited : undefined;
    },
  };
}
