import type { PageLanguage } from './page-language.ts';

/** What the page says, in one language. */
export interface PageText {
  readonly title: string;
  readonly intro: string;
  readonly endpoint: string;
  readonly skip: string;
  readonly home: string;
  readonly otherLanguage: string;
  readonly query: string;
  readonly run: string;
  readonly runHint: string;
  readonly format: string;
  readonly page: string;
  readonly examples: string;
  readonly result: string;
  readonly yes: string;
  readonly no: string;
  readonly download: string;
  readonly problem: string;
  readonly rows: (shown: number, all: number) => string;
  readonly cut: (shown: number) => string;
}

/** The texts of the page. */
export const PAGE_TEXT: Readonly<Record<PageLanguage, PageText>> = {
  ja: {
    title: 'SPARQLで問い合わせる',
    intro:
      '連携協約のデータを、RDFの問い合わせ言語SPARQL 1.1で検索できます。グラフを指定しなければ、すべての名前付きグラフを合わせたものが対象です。更新はできません。',
    endpoint: 'エンドポイント：',
    skip: '本文へ移動',
    home: 'トップページ',
    otherLanguage: 'English',
    query: 'クエリ',
    run: '実行',
    runHint: 'Ctrl（⌘）+ Enter でも実行できます',
    format: '結果の形式',
    page: 'このページに表示',
    examples: 'クエリの例',
    result: '結果',
    yes: 'はい（true）',
    no: 'いいえ（false）',
    download: 'ほかの形式で開く',
    problem: '結果を返せません',
    rows: (shown, all) => (shown === all ? `${all}行` : `${all}行のうち${shown}行`),
    cut: (shown) => `このページには最初の${shown}行だけを表示しています。全体はほかの形式で開いてください。`,
  },
  en: {
    title: 'Ask by SPARQL',
    intro:
      'The data on inter-municipal cooperation agreements can be asked by SPARQL 1.1, the query language of RDF. Unless a query names graphs, it asks the union of all named graphs. Updates are refused.',
    endpoint: 'Endpoint:',
    skip: 'Skip to the content',
    home: 'Home',
    otherLanguage: '日本語',
    query: 'Query',
    run: 'Run',
    runHint: 'or press Ctrl (⌘) + Enter',
    format: 'Result as',
    page: 'a table on this page',
    examples: 'Example queries',
    result: 'Result',
    yes: 'Yes (true)',
    no: 'No (false)',
    download: 'Open it in another format',
    problem: 'There is no result',
    rows: (shown, all) => (shown === all ? `${all} ${all === 1 ? 'row' : 'rows'}` : `${shown} of ${all} rows`),
    cut: (shown) => `This page shows the first ${shown} rows only. Open another format for all of them.`,
  },
};
