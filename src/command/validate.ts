import { readFile } from 'node:fs/promises';
import type { Quad } from '@rdfjs/types';
import { extractDocument, extractionQuads, hasErrors, namesOf } from '../press/extract.ts';
import { type Knowledge, readKnowledge } from '../press/knowledge.ts';
import { placeFinder } from '../press/place.ts';
import { publish } from '../publish.ts';
import { formatOfFile, formats } from '../rdf/format.ts';
import { sharedBase } from '../rdf/iri.ts';
import { parse } from '../rdf/parse.ts';
import { RdfSyntaxError } from '../rdf/rdf-syntax-error.ts';
import { deriveMemberships } from '../registry/derive-memberships.ts';
import { deriveRegistry } from '../registry/derive-registry.ts';
import { reportText } from '../shacl/report.ts';
import { validate } from '../shacl/validate.ts';
import type { SourceText } from '../text/source-text.ts';
import { fileFault, isFileError } from './file-fault.ts';
import { DOCUMENT_EXTENSIONS, findInputs } from './find-inputs.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';
import { printFaults } from './print-faults.ts';
import { printFindings } from './print-sources.ts';
import { refuseEmpty, tellLeftOut } from './refuse-empty.ts';
import { say } from './say.ts';
import { syntaxFault } from './syntax-fault.ts';

/** Options of `renkei validate`. */
export interface ValidateOptions {
  readonly data?: string;
  readonly lang: Language;
}

/** The kinds of files that are looked for in a folder. */
const EXTENSIONS = [...Object.values(formats).map(({ extension }) => extension), ...DOCUMENT_EXTENSIONS];

/**
 * `renkei validate [PATH…]`: RDF files are held to the shapes together, as one dataset (a main graph needs its derived one); other files are read as agreements,
 * each by itself. Ontology and registry are always there. Paths are files, folders and globs; without any: everything under `data/`, as `build` does, writing
 * nothing. A file at fault does not keep the others from being looked at.
 */
export async function runValidate(given: readonly string[], options: ValidateOptions, io: Io): Promise<ExitCode> {
  if (given.length === 0) return validateData(options, io);
  io.progress.step('ontology/, data/registry/');
  const knowledge = await readKnowledge(defaultFolders(options.data));
  const inputs = await findInputs(given, EXTENSIONS);
  if (refuseEmpty(inputs, EXTENSIONS, options.lang, io)) return 2;
  const paths = inputs.files;
  const rdf = paths.filter((path) => formatOfFile(path) !== undefined);
  const groups = [
    ...(rdf.length > 0 ? [rdf] : []),
    ...paths.filter((path) => !rdf.includes(path)).map((path) => [path]),
  ];
  let code: ExitCode = 0;
  for (const group of groups) {
    io.progress.step(group.join(', '));
    const isFine = await (group === rdf ? validateRdf : validateDocument)(group, knowledge, options, io);
    if (!isFine) code = 1;
  }
  io.progress.stop();
  tellLeftOut(inputs, options.lang, io);
  return code;
}

/** Whether the RDF files are fine, each and all together. */
async function validateRdf(paths: readonly string[], knowledge: Knowledge, options: ValidateOptions, io: Io) {
  const contexts = { [`${sharedBase}context.jsonld`]: { '@context': knowledge.context } };
  const files: NamedQuads[] = [];
  for (const path of paths) {
    const format = formatOfFile(path) ?? 'turtle';
    const quads = await readable(path, options.lang, io, async () =>
      parse(await readFile(path, 'utf8'), { format, file: path, baseIri: sharedBase }, contexts),
    );
    if (quads) files.push({ path, quads });
  }
  const isFine = files.length === 0 || (await report(files, new Map(), knowledge, options, io));
  return isFine && files.length === paths.length;
}

/** Whether an agreement is fine, its text and its graph. */
async function validateDocument(
  [path = '']: readonly string[],
  knowledge: Knowledge,
  options: ValidateOptions,
  io: Io,
) {
  const bytes = await readable(path, options.lang, io, () => readFile(path));
  if (!bytes) return false;
  const extraction = await extractDocument(bytes, path, knowledge);
  io.progress.stop();
  printFindings(extraction, path, options.lang, io);
  const names = namesOf(extraction, sharedBase);
  const quads = extractionQuads(extraction, names, knowledge);
  const { source } = extraction.file;
  const sources = new Map(source ? [[names.source.value, source]] : []);
  const isFine = await report([{ path, quads }], sources, knowledge, options, io);
  return isFine && !hasErrors(extraction);
}

/** What is read of a file; `undefined`, and a line on standard error, if it cannot be opened or is broken RDF. */
async function readable<T>(path: string, language: Language, io: Io, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const fault =
      error instanceof RdfSyntaxError
        ? syntaxFault(error)
        : isFileError(error)
          ? fileFault(error, language, path)
          : undefined;
    if (fault === undefined) throw error;
    io.progress.stop();
    io.stderr.write(`${fault}\n`);
    return undefined;
  }
}

interface NamedQuads {
  readonly path: string;
  readonly quads: readonly Quad[];
}

/** Validates files as one dataset and prints what concerns their own nodes, not the registry's. Whether there is no violation. */
async function report(
  files: readonly NamedQuads[],
  sources: ReadonlyMap<string, SourceText>,
  { vocabulary, registryQuads, shapes }: Knowledge,
  { lang }: ValidateOptions,
  io: Io,
): Promise<boolean> {
  const quads = files.flatMap((file) => file.quads);
  const own = new Set(quads.map(({ subject }) => subject.value));
  const world = [
    ...vocabulary,
    ...registryQuads,
    ...deriveRegistry(registryQuads),
    ...deriveMemberships(registryQuads),
  ];
  const all = await validate([...quads, ...world], shapes);
  const results = all.results.filter(({ focusNode }) => own.has(focusNode.value));
  const result = { results, conforms: !results.some(({ severity }) => severity === 'violation') };
  io.progress.stop();
  const heads = files.map(({ path }) => `${path}\n`).join('');
  io.stdout.write(`${heads}${reportText(result, { language: lang, where: placeFinder(quads, sources) })}`);
  return result.conforms;
}

async function validateData({ data, lang }: ValidateOptions, io: Io): Promise<ExitCode> {
  const folders = defaultFolders(data);
  const outcome = await publish({
    ...folders,
    base: sharedBase,
    out: folders.published,
    checkOnly: true,
    onStep: io.progress.step,
  });
  io.progress.stop();
  if (outcome.kind === 'faulty-sources') {
    printFaults(outcome, folders.data, lang, io);
    return 1;
  }
  const where = outcome.kind === 'violations' ? outcome.where : () => [];
  io.stdout.write(reportText(outcome.report, { language: lang, where }));
  if (outcome.kind === 'stale') {
    say(io.stderr, lang, {
      ja: `${folders.published} は最新ではありません。renkei build を実行してください。`,
      en: `${folders.published} is not up to date. Run: renkei build`,
    });
  }
  return outcome.report.conforms ? 0 : 1;
}
