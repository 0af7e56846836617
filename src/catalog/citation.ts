import type { Dataset } from '../store/dataset.ts';
import { type Bilingual, inLanguage } from '../store/publication.ts';
import type { Release } from '../store/release.ts';
import { DATASET_TITLE } from './dataset-words.ts';

/** What a dataset, or a version of it, is cited by: the one source of citations, whatever they are written as. */
export interface Cited {
  /** Of the version, where the data are those of one; else of the dataset. */
  readonly iri: string;
  /** Short, ASCII: the dataset among those of its publisher. */
  readonly identifier: string;
  readonly title: Bilingual;
  /** Who made it: its publisher, where that is known. */
  readonly author?: Bilingual;
  /** `1.0.0`; `1.0.0+4f2a81bc`, changed since; without a release, how the digest of its manifest begins. */
  readonly version: string;
  /** ISO day; known of releases only. */
  readonly issued?: string;
}

/** A thing of the dataset, to be cited as a part of it. */
export interface CitedPart {
  readonly iri: string;
  readonly title: string;
}

/** The languages of citations. */
export type CitationLanguage = 'ja' | 'en';

/** How many digits of a digest people are shown. */
const DIGITS = 12;

/** How the dataset that is served is cited. `dataset` is its IRI. */
export function citedDataset({ manifest, version }: Pick<Dataset, 'manifest' | 'version'>, dataset: string): Cited {
  const { publication, release, releases = [] } = manifest;
  const whole: Cited = {
    iri: dataset,
    identifier: publication?.identifier ?? 'renkei',
    title: publication?.title ?? DATASET_TITLE,
    ...(publication === undefined ? {} : { author: publication.publisher.name }),
    version: release?.version ?? version.slice(0, DIGITS),
  };
  const issued = releases.find((each) => each.version === release?.version);
  return issued === undefined ? whole : citedRelease(whole, issued, dataset);
}

/** How a release is cited, whichever is served. */
export function citedRelease(cited: Cited, { version, issued }: Release, dataset: string): Cited {
  return { ...cited, iri: versionIri(dataset, version), version, issued };
}

/** The IRI of a version of a dataset. */
export function versionIri(dataset: string, version: string): string {
  return `${dataset}/${version}`;
}

/** A citation as plain text, in the order of DataCite: creator (year), title, version, kind, IRI; of a `part`, its title comes first. */
export function citationText(cited: Cited, language: CitationLanguage, part?: CitedPart): string {
  const iri = readable((part ?? cited).iri);
  const year = cited.issued?.slice(0, 4);
  const title = inLanguage(cited.title, language);
  const author = cited.author && inLanguage(cited.author, language);
  if (language === 'ja') {
    const by = [author, year && `（${year}）`].join('');
    return `${part ? `「${part.title}」、` : ''}${by}『${title}』版 ${cited.version}［データセット］. ${iri}`;
  }
  const by = [author, year && `(${year})`].filter(Boolean).join(' ');
  return `${part ? `“${part.title}”. In: ` : ''}${by}${by && '. '}${title}, version ${cited.version} [Data set]. ${iri}`;
}

/** The languages in which there is something to cite, the first that of most readers. */
export function citationLanguages({ title }: Cited): readonly CitationLanguage[] {
  return title.en === undefined ? ['ja'] : ['ja', 'en'];
}

/** What a citation is called in a bibliography: ASCII letters, digits, `.` and `-`, which every program takes for a key. */
export function citationKey({ identifier, version }: Cited, language: CitationLanguage): string {
  return `${identifier}-${version}-${language}`.replace(/[^A-Za-z0-9.-]/g, '-');
}

/** An IRI as people read it: with kanji for percent signs, where that is what they stand for. */
function readable(iri: string): string {
  try {
    return decodeURI(iri);
  } catch {
    return iri;
  }
}
