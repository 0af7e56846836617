import { datasetFacts } from '../catalog/dataset-facts.ts';
import { DEFAULT_LICENCE } from '../catalog/dataset-words.ts';
import { documentPaths } from '../catalog/document-paths.ts';
import { sharedBase } from '../rdf/iri.ts';
import type { Dataset } from '../store/dataset.ts';
import { DATASET, datasetThings } from './dataset-things.ts';
import { type Describe, describer, vocabularyDescriber } from './description.ts';
import type { RenderPage } from './document-view.ts';
import { RDF_FORMS, type RdfForm } from './form.ts';
import { nameIndex } from './name-index.ts';
import { type PageAsset, pageAssets } from './page/page-asset.ts';
import { plainPage } from './plain-page.ts';
import type { Site } from './site.ts';
import { findTopic } from './topic.ts';
import { graphWriter } from './written-graphs.ts';

/** What of a site its publisher decides. */
export interface SiteOptions {
  /** Where the server is reached, when a proxy stands in front (absolute, http or https); without it, where the request says. */
  readonly publicUrl?: string;
  /** An IRI. */
  readonly licence?: string;
  /** The day of the last change of the dataset (ISO); without it, that of the release, if the data are those of one. */
  readonly modified?: string;
  /** Whether GraphQL and SPARQL are answered beside the pages; they are, unless told otherwise. */
  readonly hasEndpoints?: boolean;
  /** The RDF forms of documents and graphs, Turtle first; all, unless told otherwise. */
  readonly forms?: readonly RdfForm[];
  /** The texts that the search page reads where no server searches. */
  readonly searchTexts?: () => PageAsset;
  /** Writes the pages that it has; the others are plain. */
  readonly page?: RenderPage;
}

/** The site that a published dataset makes. */
export function createSite(served: Dataset, options: SiteOptions = {}): Site {
  const { manifest, version, graph } = served;
  const { publicUrl, licence = served.manifest.publication?.licence ?? DEFAULT_LICENCE, page } = options;
  const { hasEndpoints = true, forms = RDF_FORMS } = options;
  const { base, release } = manifest;
  const modified = options.modified ?? release?.modified;
  const dataset = `${base}id/${DATASET}`;
  const kinds = new Map(manifest.graphs.map(({ iri, kind }) => [iri, kind]));
  const describe = describer(graph, (iri) => kinds.get(iri) === 'evidence');
  const known = { dataset, licence, ...(modified === undefined ? {} : { modified }) };
  const facts = once(() => datasetFacts(served, known));
  const things = datasetThings(served, { dataset, licence, hasEndpoints, forms, facts });
  const source = { graph, bases: [...new Set([base, sharedBase])], findByName: nameIndex(graph) };
  return {
    ...known,
    base,
    version,
    ...(release === undefined ? {} : { release: release.version }),
    facts,
    documents: once(() => documentPaths(served)),
    describe: latest((iri) => describe(iri) ?? things.describe(iri)),
    cited: things.cited,
    describeVocabulary: vocabularyDescriber(graph),
    writeGraph: graphWriter((iri) => graph.table.quadsOf(iri)),
    find: (segments) => {
      const rest = segments.join('/').replace(/\/$/, '');
      const iri = `${base}id/${rest}`;
      return things.has(iri) ? { kind: 'thing', iri, rest } : findTopic(source, segments);
    },
    pages: [...(page === undefined ? [] : [page]), plainPage],
    assets: once(() => [...pageAssets(), ...(options.searchTexts === undefined ? [] : [options.searchTexts()])]),
    forms,
    hasEndpoints,
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

/** Keeps the last description: who asks for a document in one form often asks for the others, too. */
function latest(describe: Describe): Describe {
  let last: { readonly iri: string; readonly description: ReturnType<Describe> } | undefined;
  return (iri) => {
    if (last?.iri !== iri) last = { iri, description: describe(iri) };
    return last.description;
  };
}

/** Where a server is reached; ends in `/`. */
function addressOf({ url }: Request, publicUrl: string | undefined): string {
  return publicUrl === undefined ? `${new URL(url).origin}/` : publicUrl.replace(/\/*$/, '/');
}
