import { resolve } from 'node:path';
import { programVersion } from '../files/program-version.ts';
import { assertReplaceable } from '../files/write-files.ts';
import { asciiIri } from '../http/link-header.ts';
import { lazySearcher } from '../search/lazy-searcher.ts';
import { openSite } from '../server/open-site.ts';
import { readDataset } from '../store/dataset.ts';
import { RDF_FORMS, type RdfForm } from '../web/form.ts';
import type { SiteFile } from '../web/site-files.ts';
import { assertNothingAdded } from './assert-nothing-added.ts';
import { ExportFolder, type FolderChange } from './export-folder.ts';
import { EXPORT_MANIFEST, type LeftOut, manifestText } from './export-manifest.ts';
import { filePath } from './file-path.ts';
import { rulesFor } from './rules.ts';

/** What to export, and where to. */
export interface ExportOptions {
  /** The folder of a published dataset. */
  readonly dataDir: string;
  /** The folder to write; it may be an earlier export. */
  readonly out: string;
  /** Where the folder will be reached (absolute, http or https); without it, at the base of the data's IRIs. */
  readonly publicUrl?: string;
  /** Where readers of the pages tell of mistakes: `https:` or `mailto:`. */
  readonly reportUrl?: string;
  /** The suffixes of the RDF forms of documents and named graphs; all of them, unless told otherwise. Turtle is always there: it is what clients without a wish are sent. */
  readonly forms?: readonly string[];
  /** Told after each file. */
  readonly onFile?: (done: number, total: number) => void;
}

/** What came of an export. */
export interface ExportOutcome extends FolderChange {
  /** Of the whole folder, the manifest included. */
  readonly files: number;
  readonly bytes: number;
  /** Documents that cannot be said in RDF/XML: their addresses. */
  readonly lacking: readonly string[];
}

/** What a folder of files cannot answer. */
const LEFT_OUT: readonly LeftOut[] = [
  { address: 'graphql', why: { ja: '問い合わせに答えるサーバーが要る', en: 'needs a server that answers' } },
  { address: 'sparql', why: { ja: '問い合わせに答えるサーバーが要る', en: 'needs a server that answers' } },
  { address: 'openapi.json', why: { ja: 'サーバーのAPIの説明', en: 'describes the API of a server' } },
  { address: '.well-known/api-catalog', why: { ja: 'サーバーのAPIの一覧', en: 'lists the APIs of a server' } },
  { address: 'metrics', why: { ja: 'サーバーの状態', en: 'tells the state of a server' } },
  { address: 'health', why: { ja: 'サーバーの状態', en: 'tells the state of a server' } },
];

/** The forms that were not wanted. */
function formsLeftOut(forms: readonly RdfForm[]): LeftOut[] {
  return RDF_FORMS.filter((form) => !forms.includes(form)).flatMap(({ suffix, name }) =>
    ['doc', 'graph'].map((folder) => ({
      address: `${folder}/*.${suffix}`,
      why: { ja: `${name}は書き出さない指定`, en: `${name} was not asked for` },
    })),
  );
}

/**
 * Writes everything that a server of the dataset would send as files, byte for byte, with the rules by which common hosts send them as it would. All or nothing: until
 * everything is there, an earlier export in the folder stays as it is. Rejects with a `DatasetError` for data that cannot be served, with an `OutputFolderError` for a
 * folder that is something else, or in which others have put files.
 */
export async function exportSite(options: ExportOptions): Promise<ExportOutcome> {
  const { dataDir, out, reportUrl } = options;
  await assertReplaceable(out, [dataDir], EXPORT_MANIFEST);
  await assertNothingAdded(out);
  const dataset = await readDataset(dataDir);
  const { graph, manifest, version } = dataset;
  const publicUrl = (options.publicUrl ?? manifest.base).replace(/\/*$/, '/');
  const forms = RDF_FORMS.filter(({ suffix }, place) => place === 0 || (options.forms?.includes(suffix) ?? true));
  const site = openSite({
    ...{ dataset, dataDir, publicUrl, forms, hasEndpoints: false },
    searcher: lazySearcher(graph),
    ...(reportUrl === undefined ? {} : { reportUrl }),
  });
  const folder = await ExportFolder.begin(resolve(out));
  try {
    const lacking = await putFiles(folder, site, publicUrl, options.onFile);
    await putRules(folder, rulesFor(dataset, { publicUrl, forms, listed: site.listed(), files: folder.files }));
    const text = manifestText({
      ...{ renkei: programVersion(), base: manifest.base, publicUrl, dataset: version },
      ...{ leftOut: [...LEFT_OUT, ...formsLeftOut(forms)], files: folder.files },
    });
    const change = await folder.finish(EXPORT_MANIFEST, text);
    const { files } = folder;
    return { ...change, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), lacking };
  } finally {
    await folder.close();
  }
}

/** Asks the site for each file. Gives the addresses of those that it refuses as it may. */
async function putFiles(
  folder: ExportFolder,
  site: ReturnType<typeof openSite>,
  publicUrl: string,
  onFile: ExportOptions['onFile'],
): Promise<string[]> {
  const lacking: string[] = [];
  const files = site.files();
  // A site knows its own path; what asks it, like a proxy, takes it away.
  const { origin } = new URL(publicUrl);
  let done = 0;
  for (const file of files) {
    const response = await site.respond(new Request(`${origin}/${asciiIri(file.path)}`));
    if (isLacking(file, response)) lacking.push(file.path);
    else
      await folder.put(
        filePath(file.path),
        response.headers.get('content-type') ?? '',
        new Uint8Array(await response.arrayBuffer()),
      );
    done++;
    onFile?.(done, files.length);
  }
  return lacking;
}

function isLacking({ path, status = 200, mayLack }: SiteFile, response: Response): boolean {
  if (response.status === status) return false;
  if (mayLack === true && response.status === 406) return true;
  throw new Error(`/${path} answers with ${response.status}, not ${status}.`);
}

async function putRules(folder: ExportFolder, rules: ReturnType<typeof rulesFor>): Promise<void> {
  for (const { path, content } of rules) {
    await folder.put(path, 'text/plain; charset=utf-8', Buffer.from(content));
  }
}
