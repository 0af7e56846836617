import type { PageLanguage } from '../document-view.ts';

/** What pages say of versions, in both languages; {@link sayOfVersions}. */
const WORDS = {
  versions: { ja: '版と変更', en: 'Versions and changes' },
  version: { ja: '版', en: 'Version' },
  kind: { ja: 'データセットの版', en: 'A version of the dataset' },
  of: { ja: 'データセット', en: 'Dataset' },
  issued: { ja: '公開日', en: 'Issued' },
  notes: { ja: '内容', en: 'What is new' },
  previous: { ja: '前の版', en: 'Version before' },
  next: { ja: '次の版', en: 'Next version' },
  added: { ja: '追加', en: 'Added' },
  removed: { ja: '削除', en: 'Removed' },
  addedStatements: { ja: '追加された記述', en: 'Statements added' },
  removedStatements: { ja: '削除された記述', en: 'Statements removed' },
  changes: { ja: '変更点', en: 'Changes' },
  addedAgreements: { ja: '加わった協約・協定', en: 'Agreements added' },
  changedAgreements: { ja: '変わった協約・協定', en: 'Agreements changed' },
  removedAgreements: { ja: '公開をやめた協約・協定', en: 'Agreements no longer published' },
  byClass: { ja: '種類ごとの件数', en: 'Things by class' },
  byGraph: { ja: 'グラフごとの記述数', en: 'Statements by graph' },
  files: { ja: '差分のファイル', en: 'Files of changes' },
  filesNote: {
    ja: '圧縮したN-Quadsです（gzip）。前の版の全体から「削除」の行を除き、「追加」の行を加えると、この版の全体になります。',
    en: 'Compressed N-Quads (gzip). The whole of the version before, without the lines removed and with those added, is the whole of this one.',
  },
  none: {
    ja: 'まだ版番号の付いた公開はありません。',
    en: 'No version has been issued yet.',
  },
  changedSince: {
    ja: 'いまのデータは、最新の版のあとに変わっています。',
    en: 'The data have changed since the newest version.',
  },
  feed: { ja: '版と変更のフィード（Atom）', en: 'Feed of versions and changes (Atom)' },
} as const satisfies Record<string, Readonly<Record<PageLanguage, string>>>;

/** A saying about versions. */
export type VersionWord = keyof typeof WORDS;

/** What the pages say for `word` in a language. */
export function sayOfVersions(word: VersionWord, language: PageLanguage): string {
  return WORDS[word][language];
}
