import { type Command, Option } from 'commander';
import { sharedBase } from '../rdf/iri.ts';
import type { ExitCode, Io } from './io.ts';
import { optionValues } from './option-value.ts';
import type { Language } from './options.ts';

/** What the definitions of the commands share. */
export interface Definition {
  readonly io: Io;
  readonly language: Language;
  /** Takes the exit code of the command that ran. */
  readonly done: (code: ExitCode) => void;
  /** A new command with the options that all have; of the program, or of a group. */
  add(name: string, ja: string, en: string, examples: readonly string[], group?: Command): Command;
  /** A name under which commands stand together: `ckan` of `renkei ckan push`. */
  group(name: string, ja: string, en: string): Command;
  option(flags: string, ja: string, en: string): Option;
  /** `--base`. */
  base(): Option;
  /** `--lang`. */
  lang(): Option;
  readonly values: ReturnType<typeof optionValues>;
}

/** What the commands of a program are defined with, in one language. */
export function definitionOf(program: Command, io: Io, language: Language, done: (code: ExitCode) => void): Definition {
  const values = optionValues(language);
  const option = (flags: string, ja: string, en: string) => new Option(flags, { ja, en }[language]);
  const lang = () =>
    option('--lang <language>', '報告と使い方の言語', 'language of the report and of this help')
      .choices(['ja', 'en'])
      .default(language);
  const data = () =>
    option(
      '--data <folder>',
      'source/、registry/、published/ のあるフォルダー（省略時: このパッケージの data/）',
      'folder with source/, registry/ and published/ (default: data/ of this package)',
    ).argParser(values.notEmpty);
  return {
    io,
    language,
    done,
    values,
    option,
    lang,
    group: (name, ja, en) => program.command(name).description({ ja, en }[language]).addOption(lang()),
    add: (name, ja, en, examples, group = program) =>
      group
        .command(name)
        .description({ ja, en }[language])
        .addOption(data())
        .addOption(lang())
        .addHelpText('after', examplesText(examples, language)),
    // Not commander's own env(), which asks process.env: the environment is read in one place.
    base: () =>
      option(
        '--base <iri>',
        '公開者のベースIRI。/ で終わる（環境変数 RENKEI_BASE_IRI でもよい）',
        "the publisher's base IRI, ends in / (or RENKEI_BASE_IRI)",
      ).default(io.environment.RENKEI_BASE_IRI ?? sharedBase),
  };
}

function examplesText(examples: readonly string[], language: Language): string {
  const lines = examples.map((example) => `  $ renkei ${example}`);
  return `\n${{ ja: '例:', en: 'Examples:' }[language]}\n${lines.join('\n')}`;
}
