import { Argument } from 'commander';
import type { Definition } from './definition.ts';
import { runExtract } from './extract.ts';
import { EXTRACT_FORMATS } from './extract-format.ts';
import { runText } from './text.ts';
import { runValidate } from './validate.ts';

/** How long one file of several may take if nothing is said, in seconds. */
const TIME_LIMIT = 120;

/** Defines the commands that read: `extract`, `validate`, `text`. */
export function defineReading(definition: Definition): void {
  defineExtract(definition);
  const { io, done, add, language, values } = definition;
  add(
    'validate',
    'RDF又は協約を形の定め（SHACL）と照らし合わせる。指定がなければ data/ の全部',
    'hold RDF files or agreements to the shapes; without files, everything under data/',
    ['validate', 'validate kyoyaku.ttl', 'validate kyoyaku.txt --lang en', 'validate out'],
  )
    .addArgument(
      new Argument(
        '[path...]',
        {
          ja: 'RDF（.ttl .trig .nq .nt .jsonld）、協約の本文、フォルダー、ワイルドカード',
          en: 'RDF (.ttl .trig .nq .nt .jsonld), agreement texts, folders, globs',
        }[language],
      ),
    )
    .action(async (paths, options) => done(await runValidate(paths, options, io)));

  add(
    'text',
    '公開済みのグラフだけから協約の本文を書き出す',
    'write the text of an agreement from its published graph alone',
    ['text https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27'],
  )
    .addArgument(
      new Argument('<iri>', { ja: '協約のIRI', en: 'IRI of the agreement' }[language]).argParser(values.notEmpty),
    )
    .action(async (iri, options) => done(await runText(iri, options, io)));
}

function defineExtract({ io, done, add, option, base, values, language }: Definition): void {
  add(
    'extract',
    '協約を読み取り、データを出力する。報告は標準エラー出力に出る',
    'read agreements and print what they say; the report goes to standard error',
    [
      'extract data/source/kumamoto-arao-2025/document.txt',
      'extract kyoyaku.txt --format json --report houkoku.md',
      "extract kyoyaku/ 'reiki/**/*.html' --format json --out data-out",
    ],
  )
    .addArgument(
      new Argument(
        '<path...>',
        {
          ja: 'ファイル（テキスト、HTML、PDF、Word）、フォルダー、ワイルドカード（引用符で囲む）',
          en: 'files (plain text, HTML, PDF, Word), folders, globs (quoted)',
        }[language],
      ),
    )
    .addOption(
      option('--format <format>', '出力の形式', 'what to print')
        .choices(Object.keys(EXTRACT_FORMATS))
        .default('turtle'),
    )
    .addOption(
      option(
        '--out <folder>',
        '結果をファイルごとにこのフォルダーへ書く',
        'write one result for each file into this folder',
      ).argParser(values.notEmpty),
    )
    .addOption(
      option(
        '--report <file>',
        '報告を .html、.md、.txt 又は .json のファイルに書く',
        'write the report to a file, .html, .md, .txt or .json',
      ).argParser(values.reportFile),
    )
    .addOption(
      option(
        '--time-limit <seconds>',
        '複数のファイルを読むとき、1件にかける時間の上限（秒）',
        'of several files, how long one may take, in seconds',
      )
        .argParser(values.seconds)
        .default(TIME_LIMIT),
    )
    .addOption(base())
    .action(async (paths, options) => done(await runExtract(paths, options, io)));
}
