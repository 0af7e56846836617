import { sharedBase } from '../rdf/iri.ts';
import type { Dataset } from '../store/dataset.ts';
import { datasetDescription } from './dataset-description.ts';
import { describer, vocabularyDescriber } from './description.ts';
import type { RenderPage } from './document-view.ts';
import { nameIndex } from './name-index.ts';
import { plainPage } from './plain-page.ts';
import type { Site } from './site.ts';
import { findTopic } from './topic.ts';

/** The licence of the data, unless the publisher has another: CC BY 4.0. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What of a site its publisher decides. */
export interface SiteOptions {
  /** Where the server is reached, when a proxy stands in front (absolute, http or https); without it, where the request says. */
  readonly publicUrl?: string;
  /** An IRI. */
  readonly licence?: string;
  /** The day of the last change of the dataset (ISO), where it is known. */
  readonly modified?: string;
  /** Writes the pages that it has; the others are plain. */
  readonly page?: RenderPage;
}

/** The path of the dataset's IRI below `…/id/`. */
const DATASET = 'dataset';

/** The site that a published dataset makes. */
export function createSite({ manifest, version, graph }: Dataset, options: SiteOptions = {}): Site {
  const { publicUrl, licence = LICENCE, modified, page } = options;
  const { base } = manifest;
  const dataset = `${base}id/${DATASET}`;
  const kinds = new Map(manifest.graphs.map(({ iri, kind }) => [iri, kind]));
  const describe = describer(graph, (iri) => kinds.get(iri) === 'evidence');
  const facts = { manifest, dataset, version, licence, ...(modified === undefined ? {} : { modified }) };
  const source = { graph, bases: [...new Set([base, sharedBase])], findByName: nameIndex(graph) };
  return {
    ...facts,
    base,
    describe: (iri) => describe(iri) ?? (iri === dataset ? datasetDescription(facts) : undefined),
    describeVocabulary: vocabularyDescriber(graph),
    find: (segments) =>
      segments.join('/').replace(/\/$/, '') === DATASET
        ? { kind: 'thing', iri: dataset, rest: DATASET }
        : findTopic(source, segments),
    pages: [...(page === undefined ? [] : [page]), plainPage],
    address: (request) => addressOf(request, publicUrl),
  };
}

/** Where a server is reached; ends in `/`. */
function addressOf({ url }: Request, publicUrl: string | undefined): string {
  return publicUrl === undefined ? `${new URL(url).origin}/` : publicUrl.replace(/\/*$/, '/');
}
