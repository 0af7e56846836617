import type { BothLanguages } from '../store/publication.ts';

/** What the catalog says besides what the publisher does. */
export const CATALOG_WORDS = {
  catalogOf: { ja: 'のカタログ', en: 'Catalog of: ' },
  catalog: {
    ja: 'データセットと、その配布ファイル及び問い合わせ窓口の一覧です。',
    en: 'The dataset, the files in which it can be had, and the services that answer questions about it.',
  },
  record: { ja: 'についての記載', en: 'Record of: ' },
  provenance: { ja: '作成の方法', en: 'How it was made' },
  provenanceText: {
    ja: '公表された協約の文書を、公開している規則で読み取りました。規則で導いた値と人が補った値は、文書から写した値と区別しています。どの値にも、もとの文書の該当箇所又は典拠を付けています。',
    en: 'Read from published agreements by published rules. What rules derived or people added is told apart from what the documents say; every value leads to its place in a document, or to its reference.',
  },
  making: { ja: '協約の文書の読取り', en: 'Reading the documents of the agreements' },
  sourceRights: { ja: 'もとの文書の権利', en: 'Rights of the source texts' },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** A service that answers questions: what catalogs say of it. */
export interface ServiceWords {
  readonly title: BothLanguages;
  readonly description: BothLanguages;
  readonly keywords: readonly string[];
}

/** The GraphQL service. */
export const GRAPHQL_WORDS: ServiceWords = {
  title: { ja: 'GraphQLによる問い合わせ', en: 'GraphQL service' },
  description: {
    ja: '協約、取組、役割分担、地方公共団体などを、必要な項目だけ指定して取得できます。ブラウザーで開くと、その場で試せます。',
    en: 'Ask for agreements, initiatives, roles and local governments, naming the fields that you need; a browser shows an editor.',
  },
  keywords: ['GraphQL', 'API'],
};

/** The SPARQL service. */
export const SPARQL_WORDS: ServiceWords = {
  title: { ja: 'SPARQLによる問い合わせ', en: 'SPARQL service' },
  description: {
    ja: 'RDFの標準の問い合わせ言語SPARQL 1.1で、すべての記述を検索できます。ブラウザーで開くと、その場で試せます。',
    en: 'All statements, by the standard query language SPARQL 1.1; a browser shows an editor.',
  },
  keywords: ['SPARQL', 'API'],
};
