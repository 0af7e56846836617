import { existsSync, writeFileSync } from 'node:fs';
import { Argument, type Command, CommanderError } from 'commander';
import { publicationTemplate } from '../bundle/publication-template.ts';
import type { Message } from '../text/diagnostic.ts';
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
  addTemplate(command, definition);
  command.addOption(base()).action(async (file: string, options: BundleOptions) => {
    const fault = originFault(options);
    if (fault) command.error(fault[language]);
    done(await runBundle(file, options, io));
  });
}

/** An option that prints and ends, as `--help` does: whatever else is missing on the command line. */
function addTemplate(command: Command, { io, option, language }: Definition): void {
  command.addOption(
    option(
      '--publication-template [file]',
      '--publication に渡すファイルのひな形を書いて（ファイル名がなければ表示して）終わる',
      'write a template of the file for --publication, or print it, and end',
    ),
  );
  command.on('option:publication-template', (file: string | null) => {
    if (file === null) io.stdout.write(publicationTemplate());
    else if (existsSync(file)) command.error(alreadyThere(file)[language]);
    // Not by a redirection: PowerShell would write another encoding.
    else writeFileSync(file, publicationTemplate(), { flag: 'wx' });
    throw new CommanderError(0, 'renkei.template', '');
  });
}

function alreadyThere(file: string): Message {
  return {
    ja: `エラー：${file} は既にあります。ひな形には別の名前を指定してください`,
    en: `error: ${file} is there already; name another file for the template`,
  };
}

/** What is wrong with what is said of the document. */
function originFault({ origin, on, obtainedOn }: BundleOptions): Message | undefined {
  if (origin !== undefined && on === undefined && obtainedOn === undefined)
    return {
      ja: 'エラー：--origin は、--obtained-on（入手日）か --on（公開する日）と一緒に使います（いつの時点の記載かを残すため）',
      en: 'error: --origin needs --obtained-on or --on: what people state has its day',
    };
  if (obtainedOn !== undefined && origin === undefined)
    return {
      ja: 'エラー：--obtained-on は --origin と一緒に使います（どこから入手したかを残すため）',
      en: 'error: --obtained-on needs --origin: a day alone does not say where the document is from',
    };
  if (obtainedOn !== undefined && on !== undefined && obtainedOn > on)
    return {
      ja: `エラー：--obtained-on（${obtainedOn}）が --on（公開する日、${on}）より後です`,
      en: `error: --obtained-on (${obtainedOn}) is after --on (${on})`,
    };
  return undefined;
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
      'もとの文書を公表しているページのURL（入手元。--obtained-on か --on と一緒に）',
      'page on which the document was made public (with --obtained-on or --on)',
    ).argParser(values.pageUrl),
    option(
      '--obtained-on <day>',
      'そのページから文書を入手した日（入手日、2027-03-31）',
      'ISO day on which the document was had from there',
    ).argParser(values.isoDay),
    option(
      '--source-rights <text>',
      'もとの文書の権利についての一文（省略時: 利用条件は本文そのものには及ばない、という文）',
      'rights of the document, in Japanese (default: the licence does not extend to the text itself)',
    ).argParser(values.name),
    option('--on <day>', '公開する日（2027-04-01）', 'ISO day of publication').argParser(values.isoDay),
    option(
      '--publication <file>',
      '公開者と問合せ先などを書いたJSONファイル（ひな形は --publication-template）。題名、説明、利用条件なども書ける',
      'a JSON file with publisher, contact and, if wished, title, description, licence (see --publication-template)',
    )
      .argParser(values.notEmpty)
      .conflicts(['publisher', 'contact', 'licence', 'sourceRights']),
  ];
}
