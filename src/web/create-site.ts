import { datasetFacts } from '../catalog/dataset-facts.ts';
import { documentPaths } from '../catalog/document-paths.ts';
import { voidDescription } from '../catalog/void-description.ts';
import { sharedBase } from '../rdf/iri.ts';
import type { Dataset } from '../store/dataset.ts';
import { type Description, describer, vocabularyDescriber } from './description.ts';
import type { RenderPage } from './document-view.ts';
import { nameIndex } from './name-index.ts';
import { type PageAsset, pageAssets } from './page/page-asset.ts';
import { plainPage } from './plain-page.ts';
import type { Site } from './site.ts';
import { findTopic } from './topic.ts';
import { graphWriter } from './written-graphs.ts';

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
  /** Whether GraphQL and SPARQL are answered beside the pages; they are, unless told otherwise. */
  readonly hasEndpoints?: boolean;
  /** The texts that the search page reads where no server searches. */
  readonly searchTexts?: () => PageAsset;
  /** Writes the pages that it has; the others are plain. */
  readonly page?: RenderPage;
}

/** The path of the dataset's IRI below `…/id/`. */
const DATASET = 'dataset';

/** The site that a published dataset makes. */
export function createSite(served: Dataset, options: SiteOptions = {}): Site {
  const { manifest, version, graph } = served;
  const { publicUrl, licence = served.manifest.publication?.licence ?? LICENCE, modified, page } = options;
  const { base } = manifest;
  const dataset = `${base}id/${DATASET}`;
  const kinds = new Map(manifest.graphs.map(({ iri, kind }) => [iri, kind]));
  const describe = describer(graph, (iri) => kinds.get(iri) === 'evidence');
  const known = { dataset, licence, ...(modified === undefined ? {} : { modified }) };
  const facts = once(() => datasetFacts(served, known));
  const ofDataset = once((): Description => {
    const quads = voidDescription(facts());
    return { iri: dataset, quads, stated: quads, omitted: [] };
  });
  const source = { graph, bases: [...new Set([base, sharedBase])], findByName: nameIndex(graph) };
  return {
    ...known,
    base,
    version,
    facts,
    documents: once(() => documentPaths(served)),
    describe: (iri) => describe(iri) ?? (iri === dataset ? ofDataset() : undefined),
    describeVocabulary: vocabularyDescriber(graph),
    writeGraph: graphWriter(() => graph.table.quads()),
    find: (segments) =>
      segments.join('/').replace(/\/$/, '') === DATASET
        ? { kind: 'thing', iri: dataset, rest: DATASET }
        : findTopic(source, segments),
    pages: [...(page === undefined ? [] : [page]), plainPage],
    assets: once(() => [...pageAssets(), ...(options.searchTexts === undefined ? [] : [options.searchTexts()])]),
    hasEndpoints: options.hasEndpoints ?? true,
    address: (request) => addressOf(request, publicUrl),
  };
}

/** What takes long to work out, and is not needed by everybody: done when it is first asked for, and kept. */
function once<T extends object>(work: () => T): () => T {
  let result: T | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

/** Where a server is reached; ends in `/`. */
function addressOf({ url }: Request, publicUrl: string | undefined): string {
  return publicUrl === undefined ? `${new URL(url).origin}/` : publicUrl.replace(/\/*$/, '/');
}
