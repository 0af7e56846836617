#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CurationError } from './agreement/curated.ts';
import { runBuild } from './command/build.ts';
import { EXTRACT_FORMATS, runExtract } from './command/extract.ts';
import { fileFault, isFileError } from './command/file-fault.ts';
import { type ExitCode, type Io, terminalProgress } from './command/io.ts';
import { runMint } from './command/mint.ts';
import { runRegistry } from './command/registry.ts';
import { runServe } from './command/serve.ts';
import { syntaxFault } from './command/syntax-fault.ts';
import { runText } from './command/text.ts';
import { runValidate } from './command/validate.ts';
import { LedgerError } from './press/ledger.ts';
import { SourceError } from './press/source-error.ts';
import { OutputFolderError } from './press/write-files.ts';
import { isBaseIri, sharedBase } from './rdf/iri.ts';
import { RdfSyntaxError } from './rdf/rdf-syntax-error.ts';
import { FactsError } from './registry/facts-error.ts';
import { RuleError } from './registry/pattern-rule.ts';
import { RegistryError } from './registry/read-registry.ts';
import { isDate } from './registry/succession-list.ts';
import { DatasetError } from './store/dataset-error.ts';

/** Faults of the input that stop a command: their message says what, where and what to do. Anything else is our bug and shows its stack. */
const INPUT_ERRORS = [
  CurationError,
  FactsError,
  LedgerError,
  SourceError,
  OutputFolderError,
  RuleError,
  RegistryError,
  DatasetError,
];

/** Runs a command line (`['build', '--check']`) and gives its exit code: 0 fine, 1 the input has faults, 2 wrong usage. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    io.progress.stop();
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const fault = inputFault(error);
    if (fault === undefined) throw error;
    io.stderr.write(`${fault}\n`);
    return 1;
  }
}

/** What to say of an error that the input is to blame for; `undefined` if it is our bug. */
function inputFault(error: unknown): string | undefined {
  if (error instanceof RdfSyntaxError) return syntaxFault(error);
  if (isFileError(error)) return fileFault(error);
  return INPUT_ERRORS.some((kind) => error instanceof kind) ? (error as Error).message : undefined;
}

function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('renkei')
    .description(
      '連携協約をリンクトオープンデータにし、公開する。\nTurns Japanese inter-municipal cooperation agreements into linked open data, and serves it.',
    )
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .exitOverride()
    .showHelpAfterError('(renkei --help shows the commands)');
  const add = (name: string, description: string, examples: readonly string[]) =>
    program
      .command(name)
      .description(description)
      .addOption(
        new Option(
          '--data <folder>',
          'folder with source/, registry/ and published/ (default: data/ of this package)',
        ).argParser(notEmpty),
      )
      .addHelpText('after', `\nExamples:\n${examples.map((example) => `  $ renkei ${example}`).join('\n')}`);
  const lang = () => new Option('--lang <language>', 'language of the report').choices(['ja', 'en']).default('ja');
  // Not commander's own env(), which asks process.env: the environment is read in one place.
  const base = () =>
    new Option('--base <iri>', "the publisher's base IRI, ends in / (or RENKEI_BASE_IRI)").default(
      io.environment.RENKEI_BASE_IRI ?? sharedBase,
    );
  program.hook('preAction', (_, command) => {
    const { base } = command.opts<{ base?: string }>();
    if (base !== undefined && !isBaseIri(base))
      command.error(`error: --base must be an absolute http(s) IRI that ends in "/": ${base}`);
    const { PORT } = io.environment;
    const isDefault = command.getOptionValueSource('port') === 'default';
    if (isDefault && PORT !== undefined && defaultPort(io) !== Number(PORT))
      command.error(`error: PORT is no number from 0 to 65535: ${PORT}`);
  });

  add('build', 'build data/published from data/ and ontology/, all or nothing', [
    'build',
    'build --check',
    'build --base https://data.example.jp/ --out out/published',
  ])
    .addOption(base())
    .option('--out <folder>', 'where to publish (default: published/ in the data folder)', notEmpty)
    .option('--check', 'write nothing; exit 1 if the published files are stale', false)
    .addOption(lang())
    .action(async (options) => done(await runBuild(options, io)));

  add('mint', 'give the agreement in data/source/SLUG its IRI, once and for all', ['mint kumamoto-arao-2025'])
    .argument('<slug>', 'name of the folder under data/source', notEmpty)
    .addOption(base())
    .addOption(lang())
    .action(async (slug, options) => done(await runMint(slug, options, io)));

  add('extract', 'read agreements and print what they say; the report goes to standard error', [
    'extract data/source/kumamoto-arao-2025/document.txt',
    'extract kyoyaku.txt --format json',
    'extract *.txt --format trig > kyoyaku.trig',
  ])
    .argument('<file...>', 'text files (UTF-8, UTF-16, Shift_JIS, EUC-JP)')
    .addOption(new Option('--format <format>', 'what to print').choices(Object.keys(EXTRACT_FORMATS)).default('turtle'))
    .addOption(base())
    .addOption(lang())
    .action(async (files, options) => done(await runExtract(files, options, io)));

  add('validate', 'hold RDF files or agreements to the shapes; without files, everything under data/', [
    'validate',
    'validate kyoyaku.ttl',
    'validate kyoyaku.txt --lang en',
  ])
    .addArgument(new Argument('[file...]', 'RDF (.ttl .trig .nq .nt .jsonld) or agreement texts'))
    .addOption(lang())
    .action(async (files, options) => done(await runValidate(files, options, io)));

  add('text', 'write the text of an agreement from its published graph alone', [
    'text https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27',
  ])
    .argument('<iri>', 'IRI of the agreement', notEmpty)
    .action(async (iri, options) => done(await runText(iri, options, io)));

  add('registry', 'build data/registry from facts, checked', ['registry --facts facts --taken-on 2026-11-22'])
    .requiredOption('--facts <folder>', 'folder with municipality-codes.csv and regions.json', notEmpty)
    .requiredOption('--taken-on <day>', 'ISO day on which the facts were taken over', isoDay)
    .action(async (options) => done(await runRegistry(options, io)));

  add('serve', 'serve data/published by GraphQL; builds nothing, writes nothing', [
    'serve',
    'serve --port 8080',
    'serve --host 0.0.0.0 --data /srv/renkei/data',
  ])
    .option('--host <address>', 'address to listen on (or HOST)', io.environment.HOST ?? '127.0.0.1')
    .option('--port <number>', 'port to listen on (or PORT)', portNumber, defaultPort(io))
    .action(async (options) => done(await runServe(options, io)));

  return program;
}

function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

const PORT_NUMBER = /^\d{1,5}$/;

function isoDay(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('A day is written as 2026-11-22.');
  return value;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!PORT_NUMBER.test(value) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/** PORT, if it is one: what is set for other programs must not keep `build` from running. */
function defaultPort({ environment: { PORT = '' } }: Io): number {
  return PORT_NUMBER.test(PORT) && Number(PORT) <= 65_535 ? Number(PORT) : 4000;
}

/** Whether this file is what was started, also through the link that npm puts into node_modules/.bin. */
function isStarted(): boolean {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
}

if (isStarted()) {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const io: Io = {
    stdout: process.stdout,
    stderr: process.stderr,
    progress: terminalProgress(process.stderr),
    environment: process.env,
  };
  process.exitCode = await runCli(process.argv.slice(2), io);
}
