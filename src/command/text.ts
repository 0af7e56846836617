import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreementText } from '../agreement/to-text.ts';
import { parse } from '../rdf/parse.ts';
import { DatasetError } from '../store/dataset-error.ts';
import { parseManifest } from '../store/manifest.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders } from './options.ts';

/** `renkei text IRI`: writes the text of an agreement from its published graph alone. */
export async function runText(iri: string, options: { readonly data?: string }, io: Io): Promise<ExitCode> {
  const { published } = defaultFolders(options.data);
  io.progress.step('Reading the graph');
  const file = join(published, 'manifest.json');
  const { graphs } = parseManifest(await readManifest(file), file);
  for (const graph of graphs.filter(({ kind }) => kind === 'main')) {
    const nquads = graph.files.find(({ mediaType }) => mediaType === 'application/n-quads');
    if (!nquads) continue;
    const quads = await parse(await readFile(join(published, nquads.path), 'utf8'), {
      format: 'n-quads',
      file: nquads.path,
    });
    const text = agreementText(quads, iri);
    if (text === undefined) continue;
    io.progress.stop();
    io.stdout.write(text);
    return 0;
  }
  io.progress.stop();
  io.stderr.write(`There is no agreement <${iri}> in ${published}.\n`);
  return 1;
}

async function readManifest(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new DatasetError('DATASET_MISSING', `There is no dataset at ${file}. Run: renkei build`);
    throw error;
  });
}
