import type { Bilingual, BothLanguages } from '../store/publication.ts';

/** How catalogs call a distribution, and what they say of it. */
export interface DistributionWords {
  readonly title: BothLanguages;
  readonly description: BothLanguages;
  /** What it is one of several forms of: its title without the form. */
  readonly formOf?: BothLanguages;
  /** The languages of the texts in it (ISO 639-1); without it, Japanese and English. */
  readonly languages?: readonly ('ja' | 'en')[];
}

/** The whole dataset as one file. */
export const WHOLE_WORDS: DistributionWords = {
  title: { ja: 'データセット全体（N-Quads）', en: 'The whole dataset (N-Quads)' },
  description: {
    ja: 'すべての協約とその根拠、導いた事実、地方公共団体と圏域の登録簿、語彙。出所ごとに名前付きグラフに分かれています。',
    en: 'All agreements with their evidence and what was derived from them, the registry of local governments and regions, and the vocabulary, in named graphs by origin.',
  },
};

/** The CSVW description of the tables. */
export const CSVW_WORDS: DistributionWords = {
  title: { ja: '表の定義（CSVW）', en: 'Definition of the tables (CSVW)' },
  description: {
    ja: 'すべての表について、列の意味、型、文字コードを機械で読める形に定めたもの（W3C CSV on the Web）。',
    en: 'What the columns of all tables mean, their types and encodings, for programs (W3C CSV on the Web).',
  },
};

/** Graphs that all agreements share, by kind. */
export const COMMON_GRAPH_WORDS: Readonly<Record<string, DistributionWords>> = {
  registry: {
    title: { ja: '地方公共団体と圏域の登録簿', en: 'Registry of local governments and regions' },
    description: {
      ja: '市区町村、都道府県、圏域の名称、コード、変遷。',
      en: 'Names, codes and changes of municipalities, prefectures and regions.',
    },
    languages: ['ja'],
  },
  vocabulary: {
    title: { ja: '語彙と分類', en: 'Vocabulary and classifications' },
    description: {
      ja: 'データに使うクラス、プロパティ、分類の定義。',
      en: 'Definitions of the classes, properties and classifications in the data.',
    },
  },
};

/** Tables in which no column is in English: the others have the labels of their concepts in both languages. */
const JAPANESE_TABLES: ReadonlySet<string> = new Set(['municipalities', 'memberships']);

/** The languages of a table, by its name, as {@link DistributionWords} have them. */
export function tableLanguages(name: string): Pick<DistributionWords, 'languages'> {
  return JAPANESE_TABLES.has(name) ? { languages: ['ja'] } : {};
}

/** A table in one form; `forExcel`: with a byte order mark. */
export function tableWords(title: Bilingual, form: string, forExcel: boolean): DistributionWords {
  const english = title.en ?? title.ja;
  const formOf = { ja: title.ja, en: english };
  if (forExcel)
    return {
      formOf,
      title: { ja: `${title.ja}（Excel用CSV）`, en: `${english} (CSV for Excel)` },
      description: {
        ja: `「${title.ja}」の表。BOM付きUTF-8なので、Excelで文字化けせずに開けます。団体コードの先頭の0を残すには、文字列として読み込んでください。`,
        en: `The table “${english}” in UTF-8 with a byte order mark, by which Excel knows the encoding. Import columns as text, or codes lose their leading zeros.`,
      },
    };
  return {
    formOf,
    title: { ja: `${title.ja}（${form}）`, en: `${english} (${form})` },
    description: {
      ja: `「${title.ja}」の表。BOMなしのUTF-8です。`,
      en: `The table “${english}” in UTF-8 without a byte order mark.`,
    },
  };
}

/** One agreement, by its key: codes of its parties and the day it was concluded (`431001-432041/2025-03-27`). */
export function agreementWords(key: string): DistributionWords {
  return {
    title: { ja: `連携協約 ${key}`, en: `Cooperation agreement ${key}` },
    description: {
      ja: `連携協約 ${key}（当事者の全国地方公共団体コードと締結日）の当事者、条文、取組、役割分担。`,
      en: `Parties, articles, initiatives and roles of the agreement ${key} (codes of its parties, day of conclusion).`,
    },
  };
}

/** What of a thing, in which form: `title（Turtle）`. */
export function inForm({ title, ...words }: DistributionWords, form: string): DistributionWords {
  return { ...words, formOf: title, title: { ja: `${title.ja}（${form}）`, en: `${title.en} (${form})` } };
}
