import { Argument } from 'commander';
import { RDF_FORMS } from '../web/form.ts';
import type { Definition } from './definition.ts';
import { runExport } from './export.ts';

const FORMS = RDF_FORMS.map(({ suffix }) => suffix);

/** Defines the command that writes the site as a folder of files: `export`. */
export function defineExport({ io, language, done, add, option, values }: Definition): void {
  add(
    'export',
    'サーバーが返すものをすべてファイルとして書き出す（サーバーのない公開先のため。すべてか無か）',
    'write everything that the server would send as files, for hosting without a server; all or nothing',
    ['export site', 'export site --public-url https://www.town.example.jp/renkei/'],
  )
    .addArgument(
      new Argument(
        '<folder>',
        {
          ja: '書き出す先。新しいフォルダーか、前に書き出したフォルダー',
          en: 'where to write: a new folder, or one of an earlier export',
        }[language],
      ).argParser(values.notEmpty),
    )
    .addOption(
      option(
        '--public-url <url>',
        'そのフォルダーを公開するURL（省略時: データのベースIRI）',
        'where the folder will be reached (default: the base IRI of the data)',
      ).argParser(values.exportUrl),
    )
    .addOption(
      option(
        '--report-url <url>',
        'ページに載せる、誤りの連絡先（https: か mailto:）',
        'where readers of the pages report mistakes (https: or mailto:)',
      ).argParser(values.reportUrl),
    )
    .addOption(
      option(
        '--forms <list>',
        `ページのほかに書き出すRDFの形式。コンマ区切り（値: ${FORMS.join(', ')}。ttl はいつも書き出す。省略時: 全部）`,
        `the RDF forms to write beside the pages, divided by commas (of ${FORMS.join(', ')}; ttl is always written; default: all)`,
      ).argParser(values.rdfForms),
    )
    .action(async (folder, options) => done(await runExport(folder, options, io)));
}
