import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreementText } from '../agreement/to-text.ts';
import { parse } from '../rdf/parse.ts';
import { DatasetError } from '../store/dataset-error.ts';
import { nQuadsFile, parseManifest } from '../store/manifest.ts';
import type { ExitCode, Io } from './io.ts';
import { commandMessage } from './message.ts';
import { defaultFolders, type Language } from './options.ts';

/** Options of `renkei text`. */
export interface TextOptions {
  readonly data?: string;
  readonly lang: Language;
}

/** `renkei text IRI`: writes the text of an agreement from its published graph alone. */
export async function runText(iri: string, { data, lang }: TextOptions, io: Io): Promise<ExitCode> {
  const { published } = defaultFolders(data);
  io.progress.step(published);
  const file = join(published, 'manifest.json');
  const { graphs } = parseManifest(await readManifest(file), file);
  for (const graph of graphs.filter(({ kind }) => kind === 'main')) {
    const nquads = nQuadsFile(graph);
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
  io.stderr.write(`${commandMessage('TEXT_NOT_THERE', lang, { iri, folder: published })}\n`);
  return 1;
}

async function readManifest(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new DatasetError('DATASET_MISSING', `There is no dataset at ${file}. Run: renkei build`);
    throw error;
  });
}
