import { Argument } from 'commander';
import { type BundleOptions, runBundle } from './bundle.ts';
import type { Definition } from './definition.ts';
import { DEFAULT_LICENCE_NAME, LICENCE_NAMES } from './licence-name.ts';

/** Defines `bundle`. */
export function defineBundle(definition: Definition): void {
  const { io, done, add, option, base, values, language } = definition;
  const command = add(
    'bundle',
    '協約のファイル1件から、報告、表、RDF、カタログの記載などの一式を作る',
    'make everything that is needed to publish one agreement: report, tables, RDF, catalog entry',
    [
      'bundle kyoyaku.pdf --out kyoyaku-data',
      'bundle kyoyaku.docx --out kyoyaku-data.zip --publisher "○○市" --contact kikaku@city.example.jp --public-url https://www.city.example.jp/renkei/ --on 2027-04-01',
    ],
  )
    .addArgument(
      new Argument(
        '<file>',
        { ja: '協約のファイル（テキスト、HTML、PDF、Word）', en: 'the agreement (plain text, HTML, PDF, Word)' }[
          language
        ],
      ).argParser(values.notEmpty),
    )
    .addOption(
      option(
        '--out <place>',
        '作るフォルダー、又は .zip で終わるファイル',
        'the folder to make, or a file that ends in .zip',
      )
        .argParser(values.notEmpty)
        .makeOptionMandatory(),
    );
  for (const each of publicationOptions(definition)) command.addOption(each);
  command.addOption(base()).action(async (file: string, options: BundleOptions) => {
    if (options.origin !== undefined && options.on === undefined) command.error(originAlone(definition));
    done(await runBundle(file, options, io));
  });
}

function originAlone({ language }: Definition): string {
  return {
    ja: 'エラー：--origin は --on と一緒に使います（いつの時点の記載かを残すため）',
    en: 'error: --origin needs --on: what people state has its day',
  }[language];
}

/** What the publisher says; each goes into the entry in catalogs. */
function publicationOptions({ option, values }: Definition) {
  return [
    option('--publisher <name>', '公開者の名前（自団体の名称など）', "the publisher's name").argParser(values.name),
    option('--contact <email>', '問合せ先の電子メールアドレス', 'e-mail address for questions').argParser(values.email),
    option(
      '--licence <licence>',
      `データの利用条件。${LICENCE_NAMES.join('、')} 又はURL`,
      `licence of the data: ${LICENCE_NAMES.join(', ')} or a URL`,
    )
      .argParser(values.licence)
      .default(values.licence(DEFAULT_LICENCE_NAME), DEFAULT_LICENCE_NAME),
    option('--public-url <url>', 'このフォルダーを置く場所のURL', 'address at which the folder will be').argParser(
      values.folderUrl,
    ),
    option(
      '--origin <url>',
      'もとの文書を公表しているページのURL（--on と一緒に）',
      'page on which the document was made public (with --on)',
    ).argParser(values.pageUrl),
    option('--on <day>', '公開する日（2027-04-01）', 'ISO day of publication').argParser(values.isoDay),
    option(
      '--publication <file>',
      '公開者、題名、説明、利用条件などをすべて書いた publication.json（data/publication.json と同じ形）',
      'a publication.json that says it all: publisher, title, description, licence',
    )
      .argParser(values.notEmpty)
      .conflicts(['publisher', 'contact', 'licence']),
  ];
}
