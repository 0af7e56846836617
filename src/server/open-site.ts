import { executableSchema } from '../graphql/executable-schema.ts';
import type { PromptSearcher } from '../search/lazy-searcher.ts';
import type { Dataset } from '../store/dataset.ts';
import type { RdfForm } from '../web/form.ts';
import { graphqlNames } from '../web/page/graphql-names.ts';
import type { PageAsset } from '../web/page/page-asset.ts';
import { pageRenderer } from '../web/page/render-page.tsx';
import { searchTexts } from '../web/page/search-texts.ts';
import { type WebSite, webSite } from '../web/web-handler.ts';

/** What a site is made of. */
export interface SiteParts {
  readonly dataset: Dataset;
  /** The folder that the dataset was read from. */
  readonly dataDir: string;
  readonly searcher: PromptSearcher;
  /** Where people reach the site; without it, where the request says. */
  readonly publicUrl?: string;
  readonly reportUrl?: string;
  /** The RDF forms of documents and graphs, Turtle first (all of them). */
  readonly forms?: readonly RdfForm[];
  /** Whether GraphQL and SPARQL are answered beside the pages (the default). */
  readonly hasEndpoints?: boolean;
}

/** Everything about a dataset that is asked for by its address, with its pages: the same for a server and for a folder of files. */
export function openSite(parts: SiteParts): WebSite {
  const { dataset, dataDir, searcher, publicUrl, reportUrl, forms, hasEndpoints } = parts;
  const { graph, manifest } = dataset;
  const { base: dataBase, graphs, releases = [] } = manifest;
  let texts: PageAsset | undefined;
  const searched = () => {
    texts ??= searchTexts({ graph, dataBase });
    return texts;
  };
  const page = pageRenderer({
    ...{ graph, searcher, dataBase, graphs, releases },
    searchTexts: searched,
    graphqlNames: graphqlNames(executableSchema()),
    ...(reportUrl === undefined ? {} : { reportUrl }),
  });
  return webSite({
    ...{ dataset, dataDir, page },
    searchTexts: searched,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(forms === undefined ? {} : { forms }),
    ...(hasEndpoints === undefined ? {} : { hasEndpoints }),
  });
}
