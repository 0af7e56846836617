import type { DocumentReport } from '../press/report/document-report.ts';
import { findingCount, readLines } from '../press/report/report-words.ts';
import type { Publication } from '../store/publication.ts';
import type { Message } from '../text/diagnostic.ts';
import { makeVisible } from '../text/visible.ts';
import type { Blank } from './blanks.ts';
import type { BundleFile, BundleState } from './bundle-file.ts';
import { stateWords } from './report-page.tsx';
import type { SourceAdvice } from './source-advice.ts';

/** What the read-me tells of. */
export interface ReadmeInput {
  /** As it was given. */
  readonly fileName: string;
  readonly state: BundleState;
  readonly report: DocumentReport;
  readonly reasons: readonly Message[];
  readonly blanks: readonly Blank[];
  readonly gaps: readonly SourceAdvice[];
  /** Absent for what must not be published. */
  readonly publication?: Publication | undefined;
  readonly files: readonly BundleFile[];
}

/** The read-me of a bundle, in Japanese with a part in English: plain text as the editors of Windows take it, UTF-8 with a BOM, lines ending in CRLF. */
export function readmeText(input: ReadmeInput): string {
  const { state, report } = input;
  const parts = [
    [
      '連携協約のデータ一式',
      '',
      `「${makeVisible(input.fileName)}」を読み取って作りました。`,
      stateWords(state, report).ja,
    ],
    ...(input.reasons.length > 0 ? [['■ 公開できない理由', ...numbered(input.reasons.map(({ ja }) => ja))]] : []),
    ...readPart(report),
    ['■ 次にすること', ...numbered(steps(input))],
    ...(input.gaps.length > 0 ? [gapsPart(input.gaps)] : []),
    ['■ 入っているもの', ...input.files.map(({ path, about }) => `  ${path}　${about.ja}`)],
    ...(input.files.some(({ path }) => path.endsWith('-excel.csv')) ? [EXCEL_PART] : []),
    ...(input.publication ? [catalogPart(input.publication), rightsPart(input.publication)] : []),
    englishPart(input),
  ];
  return `\uFEFF${parts.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

function readPart({ read }: DocumentReport): string[][] {
  if (!read) return [];
  return [['■ 読み取ったもの', ...readLines(read, 'ja').map(([label, value]) => `  ${label}：${makeVisible(value)}`)]];
}

function steps({ state, report, blanks }: ReadmeInput): string[] {
  const open = 'report.html をダブルクリックして開き、読み取った内容をもとの文書と見比べてください。';
  if (state === 'unread')
    return ['report.html に読めなかった理由があります。別の形のファイルで、もう一度実行してください。'];
  const look = lookStep(findingCount(report), report.missing.length);
  if (state === 'draft') return [open, look, '文書を直して、もう一度 renkei bundle を実行してください。'];
  const fill = blanks.map(({ what, option }) => `     ・${what.ja}　${option}`);
  return [
    open,
    look,
    ...(blanks.length === 0
      ? []
      : [
          [
            `catalog フォルダーと index.html に、まだ記入されていない項目があります。次のオプションを付けてもう一度実行すると入ります。記入するまで、この二つは公開しないでください。${ckanNote(blanks)}`,
            ...fill,
          ].join('\r\n'),
        ]),
    'ホームページに置くか（index.html が入口です。index.html、data、catalog があれば足ります）、データカタログに登録してください。',
  ];
}

/** What may be done though something is blank. */
function ckanNote(blanks: readonly Blank[]): string {
  return blanks.some(({ isForCkan }) => isForCkan) ? '' : 'renkei ckan push での登録は、このままでもできます。';
}

function lookStep(findings: number, missing: number): string {
  if (findings + missing === 0) return '「確かめていただきたい所」と「見当たらないもの」はありません。';
  return `「確かめていただきたい所」が${findings}件、「見当たらないもの」が${missing}件あります。report.html の説明を読み、確かめてください。`;
}

function gapsPart(gaps: readonly SourceAdvice[]): string[] {
  return [
    '■ もとの文書について書き添えられること',
    '  なくても公開できます。次のオプションを付けてもう一度実行すると、どこから得た文書かをデータに書きます。',
    ...gaps.map(({ what, option }) => `     ・${what.ja}　${option}`),
  ];
}

/** What a double click does to the tables. */
const EXCEL_PART: readonly string[] = [
  '■ 表をExcelで見るには',
  '  -excel.csv のファイルは、ダブルクリックで開いても文字化けしません。ただし、団体コードの先頭の0が消え、「(1)」のような番号が -1 になります。',
  '  値をそのまま見るには、Excelの「データ」→「テキストまたはCSVから」でファイルを選び、「データ型検出」を「データ型を検出しない」にして読み込んでください。',
  '  Excelで上書き保存したファイルは、値が変わっていることがあるので、公開しないでください。',
];

function catalogPart({ identifier }: Publication): string[] {
  return [
    '■ データカタログ（CKAN、BODIKなど）に登録するには',
    '  コマンドで登録するとき：サイトの自分のページでAPIトークンを作り、環境変数 RENKEI_CKAN_TOKEN に入れて（PowerShellなら $env:RENKEI_CKAN_TOKEN = "トークン"）、次を実行してください。「このフォルダー」は、このフォルダー又はZIPファイルの名前です。',
    '     renkei ckan plan --bundle このフォルダー --url https://data.bodik.jp --organization 団体コード　（変わる点を示すだけ）',
    '     renkei ckan push --bundle このフォルダー --url https://data.bodik.jp --organization 団体コード　（登録する。次からは違うところだけを送る）',
    `  画面から登録するとき：データセット名を ${identifier}（BODIKでは、前に自団体の6桁のコードと _ を付けます）とし、data/tables の .csv と data/agreement.ttl などのファイルをリソースとして追加してください。題名、説明、タグ、ライセンスは catalog/ckan-package.json に書いてあるものを写せます。`,
    '  DCATを収集するカタログには：catalog/catalog.ttl（又は .rdf、.jsonld）の場所を知らせてください。',
  ];
}

function rightsPart({ licence, sourceRights, publisher, contact }: Publication): string[] {
  return [
    '■ 利用条件',
    `  データの利用条件：${licence}`,
    ...(sourceRights ? [`  もとの文書の権利：${sourceRights.ja}`] : []),
    `  公開者：${publisher.name.ja}`,
    `  問合せ先：${[contact.name.ja, contact.email ?? contact.page].filter(Boolean).join('　')}`,
  ];
}

function englishPart({ fileName, state, report, reasons, blanks, gaps }: ReadmeInput): string[] {
  return [
    '■ In English',
    `  Made from "${makeVisible(fileName)}" by renkei bundle. ${stateWords(state, report).en}`,
    ...reasons.map(({ en }) => `  - ${en}`),
    ...blanks.map(({ what, option }) => `  - Still to be filled in: ${what.en} (${option})`),
    ...gaps.map(({ what, option }) => `  - May be said: ${what.en} (${option})`),
    '  report.html: what was read, what to look at. manifest.json: every file with its size and SHA-256.',
  ];
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${index + 1}. ${line}`);
}
