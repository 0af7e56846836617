import { readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { BundleError } from '../bundle/bundle-error.ts';
import { type Bundle, makeBundle } from '../bundle/make-bundle.ts';
import type { PublicationSettings } from '../bundle/publication.ts';
import { assertBundlePlace, writeBundle } from '../bundle/write-bundle.ts';
import { LARGEST_FILE } from '../intake/read-document.ts';
import { readKnowledge } from '../press/knowledge.ts';
import type { DocumentFacts } from '../press/report/document-facts.ts';
import type { DocumentReport } from '../press/report/document-report.ts';
import { readPublisherWords } from '../publish/read-publication.ts';
import { printBundle } from './bundle-summary.ts';
import { compareWithSiblings } from './compare-with-siblings.ts';
import { describeFileError, fileFault, isFileError } from './file-fault.ts';
import type { ExitCode, Io } from './io.ts';
import { commandMessage } from './message.ts';
import { defaultFolders, type Language } from './options.ts';
import { say } from './say.ts';

/** Options of `renkei bundle`; values have been checked. */
export interface BundleOptions {
  readonly base: string;
  readonly data?: string;
  readonly lang: Language;
  /** A folder, or a file whose name ends in `.zip`. */
  readonly out: string;
  readonly publisher?: string;
  readonly contact?: string;
  /** An IRI. */
  readonly licence: string;
  /** ISO day. */
  readonly on?: string;
  /** Where the folder will be; ends in `/`. */
  readonly publicUrl?: string;
  /** The page on which the document was made public. */
  readonly origin?: string;
  /** ISO day on which it was had from there. */
  readonly obtainedOn?: string;
  /** The rights of the document, in Japanese. */
  readonly sourceRights?: string;
  /** A file like `publication.json` that says who publishes, in place of name, contact and licence. */
  readonly publication?: string;
}

/**
 * `renkei bundle FILE --out PLACE`: everything that is needed to publish the agreement in one document, in one folder or ZIP file. What cannot be published is
 * written as a draft, with the reasons, and the exit code is 1.
 */
export async function runBundle(path: string, options: BundleOptions, io: Io): Promise<ExitCode> {
  const { lang, out } = options;
  const clash = clashOf(out, path);
  if (clash) {
    io.stderr.write(`${commandMessage(clash, lang, { path: out })}\n`);
    return 2;
  }
  const bytes = await bytesOf(path, lang, io);
  if (!bytes) return 1;
  const settings = await settingsOf(options, io);
  if (!settings) return 1;
  try {
    await atPlace(out, assertBundlePlace(out));
    const bundle = await make(path, bytes, settings, options, io);
    io.progress.step(out);
    await atPlace(out, writeBundle(out, bundle.files));
    io.progress.stop();
    printBundle(bundle, { path, out, language: lang }, io);
    return bundle.state === 'complete' ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    io.progress.stop();
    say(io.stderr, lang, error.said);
    return 1;
  }
}

/** What is done at the place of the bundle, with errors that name it as it was given: what is written first has a name that nobody knows. */
async function atPlace(place: string, doing: Promise<void>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    if (!isFileError(error)) throw error;
    const because = (language: Language) => describeFileError(error, language).message;
    throw new BundleError({
      ja: `${place} に書き込めません（${because('ja')}）。別の場所を指定してください。`,
      en: `${place} cannot be written (${because('en')}). Name another place.`,
    });
  }
}

/** What is wrong where the document is the file that would be written, or lies in the folder that would be replaced. */
function clashOf(out: string, path: string): 'OUTPUT_IS_INPUT' | 'OUTPUT_HOLDS_INPUT' | undefined {
  const way = relative(resolve(out), resolve(path));
  if (way === '') return 'OUTPUT_IS_INPUT';
  const leaves = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return leaves ? undefined : 'OUTPUT_HOLDS_INPUT';
}

/** The document; `undefined`, and a line on standard error, if it cannot be had. */
async function bytesOf(path: string, language: Language, io: Io): Promise<Uint8Array | undefined> {
  const tell = (message: string) => {
    io.stderr.write(`${path}: ${message}\n`);
    return undefined;
  };
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return tell(commandMessage('FILE_TOO_LARGE', language, { limit: LARGEST_FILE / 2 ** 20 }));
    return await readFile(path);
  } catch (error) {
    if (!isFileError(error)) throw error;
    io.stderr.write(`${fileFault(error, language, path)}\n`);
    return undefined;
  }
}

/** What the options say; `undefined`, and a line on standard error, if the file of the publisher cannot be had. Throws a PublicationError. */
async function settingsOf(options: BundleOptions, io: Io): Promise<PublicationSettings | undefined> {
  const { publisher, contact, licence, on, publicUrl, origin, obtainedOn, sourceRights, publication: file } = options;
  const said = {
    ...(publisher === undefined ? {} : { publisher }),
    ...(contact === undefined ? {} : { contact }),
    ...(on === undefined ? {} : { modified: on }),
    ...(origin === undefined ? {} : { origin }),
    ...(obtainedOn === undefined ? {} : { obtainedOn }),
    ...(sourceRights === undefined ? {} : { sourceRights }),
    ...(publicUrl === undefined ? {} : { address: publicUrl }),
  };
  try {
    return { licence, ...said, ...(file === undefined ? {} : { publication: await readPublisherWords(file) }) };
  } catch (error) {
    if (!isFileError(error)) throw error;
    io.stderr.write(`${fileFault(error, options.lang, file)}\n`);
    return undefined;
  }
}

async function make(
  path: string,
  bytes: Uint8Array,
  settings: PublicationSettings,
  { base, data, lang }: BundleOptions,
  io: Io,
): Promise<Bundle> {
  io.progress.step('ontology/, data/registry/');
  const folders = defaultFolders(data);
  const knowledge = await readKnowledge(folders);
  const finishReport = async (report: DocumentReport, facts: DocumentFacts) => {
    const [compared] = await compareWithSiblings([{ report, facts }], folders.published, knowledge, lang, io);
    return compared?.report ?? report;
  };
  const fileName = basename(path);
  const { step: onStep } = io.progress;
  return makeBundle({ bytes, fileName, base, knowledge, language: lang, settings, finishReport, onStep });
}
