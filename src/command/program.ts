import type { Command } from 'commander';
import { isBaseIri } from '../rdf/iri.ts';
import { defineBundle } from './define-bundle.ts';
import { defineCatalog } from './define-catalog.ts';
import { defineExport } from './define-export.ts';
import { definePublishing } from './define-publishing.ts';
import { defineReading } from './define-reading.ts';
import { defineRelease } from './define-release.ts';
import { definitionOf } from './definition.ts';
import type { ExitCode, Io } from './io.ts';
import { LocalCommand } from './local-command.ts';
import { isPortWrong } from './option-value.ts';
import type { Language } from './options.ts';

/** The commands of `renkei` with their options, help and examples in one language. `done` takes the exit code of the one that ran. */
export function createProgram(io: Io, language: Language, done: (code: ExitCode) => void): Command {
  const program = new LocalCommand('renkei', language)
    .description(
      {
        ja: '連携協約をリンクトオープンデータにし、公開する。（English: renkei --help --lang en）',
        en: 'Turns Japanese inter-municipal cooperation agreements into linked open data, and serves it.',
      }[language],
    )
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .helpCommand('help [command]', { ja: 'コマンドの使い方を表示する', en: 'show how a command is used' }[language])
    .exitOverride();
  const definition = definitionOf(program, io, language, done);
  program.addOption(definition.lang()).hook('preAction', (_, command) => checkOptions(command, io, language));
  definePublishing(definition);
  defineRelease(definition);
  defineCatalog(definition);
  defineExport(definition);
  defineBundle(definition);
  defineReading(definition);
  return program;
}

/** What holds for the options of every command. */
function checkOptions(command: Command, io: Io, language: Language): void {
  const { base } = command.opts<{ base?: string }>();
  if (base !== undefined && !isBaseIri(base))
    command.error(
      {
        ja: `エラー：--base は、/ で終わる http(s) の絶対IRIです：${base}`,
        en: `error: --base must be an absolute http(s) IRI that ends in "/": ${base}`,
      }[language],
    );
  if (command.getOptionValueSource('port') === 'default' && isPortWrong(io))
    command.error(
      {
        ja: `エラー：環境変数 PORT は0から65535までの数です：${io.environment.PORT}`,
        en: `error: PORT is no number from 0 to 65535: ${io.environment.PORT}`,
      }[language],
    );
}
