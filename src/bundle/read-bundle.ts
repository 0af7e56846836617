import type { CkanSource } from '../catalog/ckan-package.ts';
import { fileDistribution } from '../catalog/distributions.ts';
import type { FileSource } from '../ckan/file-source.ts';
import { sha256 } from '../publish/published-file.ts';
import type { Message } from '../text/diagnostic.ts';
import { BLANK_PUBLISHER } from './blanks.ts';
import { type BundleContents, bundleContents } from './bundle-contents.ts';
import { BundleError } from './bundle-error.ts';
import { DATA_FOLDERS } from './bundle-file.ts';
import { type BundleDataset, type BundleManifest, MANIFEST_FILE, parseBundleManifest } from './bundle-manifest.ts';
import { namesOfSome } from './earlier-bundle.ts';

/** A bundle from which the data of its agreement can be published. */
export interface PublishableBundle {
  readonly source: CkanSource;
  /** The files that catalogs list, by their paths. */
  readonly files: FileSource;
  /** Where the folder will be; ends in `/`; absent where nobody has said. */
  readonly address?: string;
}

/**
 * Reads a bundle, a folder or a ZIP file, to be put into a catalog. Throws a {@link BundleError} for what is no bundle or an old one, for a draft, for one whose
 * publisher nobody has named, and for one whose data were changed or lost since it was made; an error of the file system for a place where nothing is.
 */
export async function readBundle(place: string): Promise<PublishableBundle> {
  const contents = await bundleContents(place);
  const text = new TextDecoder().decode(await contents.read(MANIFEST_FILE));
  const manifest = parseBundleManifest(text);
  if (!manifest) throw unusable(place, NO_BUNDLE);
  const dataset = datasetIn(manifest, place);
  if (dataset.publication.publisher.name.ja === BLANK_PUBLISHER) throw unusable(place, NAMELESS);
  await assertUnchanged(place, manifest, contents);
  const { address } = dataset;
  const files = below(`${DATA_FOLDERS.complete}/`, contents);
  return { source: sourceOf(dataset, manifest), files, ...(address === undefined ? {} : { address }) };
}

const NO_BUNDLE: Message = {
  ja: 'renkei bundle で作ったフォルダーでもZIPファイルでもありません',
  en: 'it is neither a folder nor a ZIP file that renkei bundle made',
};
const DRAFT: Message = {
  ja: '公開できない下書きです。理由は README.txt と report.html にあります。文書を直し、もう一度 renkei bundle で作ってください',
  en: 'it is a draft that cannot be published; README.txt and report.html tell why. Correct the document and make the bundle again',
};
const UNREAD: Message = {
  ja: '文書を読めなかったので、公開するデータがありません。理由は report.html にあります',
  en: 'the document could not be read, so there are no data; report.html tells why',
};
const OLD: Message = {
  ja: '古い版の renkei で作ったものです。もう一度 renkei bundle で作ってください',
  en: 'an older renkei made it. Make the bundle again',
};
const NAMELESS: Message = {
  ja: '公開者の名前がまだ記入されていません。renkei bundle に --publisher "○○市" --contact kikaku@city.example.jp を付けて、もう一度作ってください',
  en: 'nobody has said who publishes it. Make the bundle again with --publisher and --contact',
};

function datasetIn({ state, dataset }: BundleManifest, place: string): BundleDataset {
  if (state !== 'complete') throw unusable(place, state === 'draft' ? DRAFT : UNREAD);
  if (dataset === undefined) throw unusable(place, OLD);
  return dataset;
}

/** Makes sure that the data are as they were made, and that nobody has written other words into the package, which nobody would read. */
async function assertUnchanged(
  place: string,
  { files }: BundleManifest,
  { read }: Pick<BundleContents, 'read'>,
): Promise<void> {
  const changed: string[] = [];
  for (const { path, sha256: digest } of files) {
    const isData = path.startsWith(`${DATA_FOLDERS.complete}/`);
    if (!isData && path !== 'catalog/ckan-package.json') continue;
    const content = await read(path);
    if (content === undefined ? isData : sha256(content) !== digest) changed.push(path);
  }
  if (changed.length === 0) return;
  const names = namesOfSome(changed);
  throw unusable(place, {
    ja: `作ったあとに変わったか、なくなったファイルがあります（${names}）。もう一度 renkei bundle で作ってください。題名や説明を変えるには --publication を使います`,
    en: `files in it were changed or lost since it was made (${names}). Make the bundle again; --publication gives other words`,
  });
}

function sourceOf({ iri, publication, places, distributions, address }: BundleDataset, { files }: BundleManifest) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const listed = distributions.flatMap(({ slug, path, ...words }) => {
    const file = byPath.get(`${DATA_FOLDERS.complete}/${path}`);
    return file ? fileDistribution({ dataset: iri }, { ...file, path }, slug, words) : [];
  });
  return { base: address ?? '', dataset: iri, graphs: [], publication, places, listed };
}

function below(folder: string, { open, nameOf }: FileSource): FileSource {
  return { open: (path) => open(folder + path), nameOf: (path) => nameOf(folder + path) };
}

function unusable(place: string, why: Message): BundleError {
  return new BundleError({ ja: `${place}：${why.ja}。`, en: `${place}: ${why.en}.` });
}
