#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { CurationError } from './agreement/curated.ts';
import { fileFault, isFileError } from './command/file-fault.ts';
import { type ExitCode, type Io, terminalProgress } from './command/io.ts';
import { languageOf } from './command/language.ts';
import type { Language } from './command/options.ts';
import { createProgram } from './command/program.ts';
import { syntaxFault } from './command/syntax-fault.ts';
import { OutputFolderError } from './files/write-files.ts';
import { LedgerError } from './press/ledger.ts';
import { SourceError } from './press/source-error.ts';
import { PublicationError } from './publish/publication-error.ts';
import { RdfSyntaxError } from './rdf/rdf-syntax-error.ts';
import { FactsError } from './registry/facts-error.ts';
import { RuleError } from './registry/pattern-rule.ts';
import { RegistryError } from './registry/read-registry.ts';
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
  const language = languageOf(args);
  const program = createProgram(io, language, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    io.progress.stop();
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const fault = inputFault(error, language);
    if (fault === undefined) throw error;
    io.stderr.write(`${fault}\n`);
    return 1;
  }
}

/** What to say of an error that the input is to blame for; `undefined` if it is our bug. */
function inputFault(error: unknown, language: Language): string | undefined {
  if (error instanceof RdfSyntaxError) return syntaxFault(error);
  if (error instanceof PublicationError) return error.said[language];
  if (isFileError(error)) return fileFault(error, language);
  return INPUT_ERRORS.some((kind) => error instanceof kind) ? (error as Error).message : undefined;
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
