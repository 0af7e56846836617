import type { Message } from '../text/diagnostic.ts';
import { fillMessage } from '../text/fill-message.ts';

/** What the commands say of files, of a run over many files and of wrong usage, by stable code: the one home of these sentences. `{name}` stands for a detail. */
export const COMMAND_MESSAGES = {
  FILE_NOT_FOUND: { ja: 'そのようなファイルやフォルダーはありません', en: 'no such file or folder' },
  FILE_IS_FOLDER: { ja: 'フォルダーです。ファイルを指定してください', en: 'is a folder; give a file' },
  FILE_NO_FOLDER: {
    ja: 'フォルダーではないか、フォルダーでないものの下を指しています。フォルダーを指定してください',
    en: 'is a file, or lies below one; a folder is needed',
  },
  FILE_NO_ACCESS: { ja: 'アクセスする権限がありません', en: 'access is denied' },
  FILE_NO_SPACE: { ja: 'ディスクの空き容量が足りません', en: 'no space is left on the device' },
  FILE_READ_ONLY: { ja: '書き込みできない場所です', en: 'the file system is read-only' },
  FILE_TOO_LARGE: {
    ja: '大きすぎるため読めません（上限は{limit} MiB）。協約の本文だけのファイルに分けてください',
    en: 'is too large (the limit is {limit} MiB); split off a file with the text of the agreement alone',
  },
  FILE_NOT_REGULAR: {
    ja: '普通のファイルではありません（パイプなど）。ほかのファイルと一緒にせず、単独で指定してください',
    en: 'is no regular file (a pipe, say); give it alone, not together with others',
  },
  FILE_TROUBLE: { ja: '読み書きできません（{reason}）', en: '{reason}' },
  READING_TIMED_OUT: {
    ja: '{seconds}秒で読み終わらなかったため、打ち切りました。--time-limit で延ばせます',
    en: 'was not read within {seconds} s and was given up; --time-limit allows more',
  },
  READING_CRASHED: {
    ja: '読み取りの途中でプログラムが止まりました（{reason}）。renkei の不具合です。ファイルを添えてお知らせください',
    en: 'reading it broke down ({reason}). This is a fault of renkei: please report it with the file',
  },
  GLOB_MATCHES_NOTHING: {
    ja: 'エラー：「{pattern}」に当てはまるファイルがありません。',
    en: 'error: no file matches “{pattern}”.',
  },
  FOLDER_WITHOUT_DOCUMENTS: {
    ja: 'エラー：フォルダー「{folder}」に読めるファイル（{extensions}）がありません。',
    en: 'error: the folder “{folder}” holds no file that can be read ({extensions}).',
  },
  OUTPUT_IS_INPUT: {
    ja: 'エラー：書き出し先「{path}」は、読み取るファイルそのものです。別の場所を指定してください。',
    en: 'error: the output “{path}” is one of the files to be read. Name another place.',
  },
  OUTPUT_HOLDS_INPUT: {
    ja: 'エラー：書き出し先「{path}」の中に、読み取るファイルがあります。別の場所を指定してください。',
    en: 'error: the file to be read lies in the output “{path}”. Name another place.',
  },
  KINDS_LEFT_OUT: {
    ja: '読む種類でないため除いたファイルが{count}件あります：{files}',
    en: '{count} file(s) of other kinds were left out: {files}',
  },
  COMPARISON_LEFT_OUT: {
    ja: '公開済みのデータを読めないため、公開済みの協約とは比べていません（{reason}）。',
    en: 'Published agreements were not compared: their data cannot be read ({reason}).',
  },
  REPORT_WRITTEN: { ja: '報告を {path} に書きました。', en: 'The report is in {path}.' },
  OUTPUT_WRITTEN: { ja: '{count}件を {folder} に書き出しました。', en: '{count} file(s) written to {folder}.' },
  OUTPUT_UNREAD: {
    ja: '読めなかった{count}件は書き出していません。',
    en: '{count} file(s) could not be read, and nothing was written of them.',
  },
  TEXT_NOT_THERE: { ja: '{folder} に協約 <{iri}> はありません。', en: 'There is no agreement <{iri}> in {folder}.' },
} as const satisfies Record<string, Message>;

/** A code of {@link COMMAND_MESSAGES}. */
export type CommandMessageCode = keyof typeof COMMAND_MESSAGES;

/** A sentence of the commands in one language, with its details. */
export function commandMessage(
  code: CommandMessageCode,
  language: keyof Message,
  detail: Readonly<Record<string, string | number>> = {},
): string {
  return fillMessage(COMMAND_MESSAGES[code], detail)[language];
}
