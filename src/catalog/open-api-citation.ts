import { BIBTEX_TYPE } from './bibtex.ts';
import { ATOM_TYPE, FEED_PATH } from './changes-feed.ts';
import { CSL_JSON_TYPE } from './csl-json.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { inPath, operation } from './open-api-part.ts';

/** What there is to cite the dataset by, and to follow its changes. The feed is there once there was a release. */
export function citationPaths({ releases }: DatasetFacts): Readonly<Record<string, object>> {
  const [newest] = releases;
  const dataset = newest === undefined ? 'dataset' : `dataset/${newest.version}`;
  const citation = (id: string, name: string, type: string) => ({
    get: operation({
      id,
      summary: `How the dataset, or a version of it, is cited, in ${name}: an entry for each language.`,
      tag: 'data',
      types: [type],
      parameters: [inPath('dataset', '`dataset`, or `dataset/` and a version.', dataset)],
      others: { 304: 'NotModified', 404: 'NotFound' },
    }),
  });
  const feed = {
    get: operation({
      id: 'getChanges',
      summary: 'The versions of the dataset, each with the files of the statements that came and went.',
      tag: 'data',
      types: [ATOM_TYPE],
      others: { 304: 'NotModified' },
    }),
  };
  return {
    '/doc/{dataset}.bib': citation('getBibTex', 'BibTeX', BIBTEX_TYPE),
    '/doc/{dataset}.csl.json': citation('getCslJson', 'CSL-JSON', CSL_JSON_TYPE),
    ...(newest === undefined ? {} : { [`/${FEED_PATH}`]: feed }),
  };
}
