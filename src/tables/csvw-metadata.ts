import type { NamedNode } from '@rdfjs/types';
import { skos } from '../rdf/namespace.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Bilingual, BothLanguages } from '../store/publication.ts';
import { isResource } from '../store/resource.ts';
import { SEPARATOR } from './fill-table.ts';
import type { FilledColumn, ForeignKey, Table, VirtualColumn } from './table.ts';

/** What the metadata say of all tables together. */
export interface TableGroupFacts {
  /** The base of the publisher's IRIs; ends in `/`. */
  readonly base: string;
  /** The IRI of the dataset that the tables are a part of; `{base}id/dataset` if nothing is said. */
  readonly dataset?: string;
  /** The licence of the data, an IRI. */
  readonly licence: string;
  /** What the dataset is called. */
  readonly title?: Bilingual;
}

/** A value of JSON as the metadata have it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const CONTEXT: Json = ['http://www.w3.org/ns/csvw', { '@language': 'ja' }];

const TITLE: BothLanguages = { ja: '連携協約の表', en: 'Tables of cooperation agreements' };

const DESCRIPTION: BothLanguages = {
  ja: "文字コードはUTF-8（BOMなし）。1行目は列名。複数の値は「|」で区切る。日付は西暦（YYYY-MM-DD）、団体コードは検査数字を含む6桁の文字列。空欄は「不明又は該当なし」を表し、0ではない。Excel用の{名前}-excel.csvは、内容は同じで、BOMが付き、数式と解される文字で始まる値の前に「'」を置く。Excelでそのまま開くと団体コードの先頭の0が失われるので、「データ」→「テキストまたはCSVから」で、列を文字列として読み込む。",
  en: 'UTF-8 without BOM. The first line holds the names of the columns. Several values in a cell are separated by "|". Days are ISO 8601 dates, codes of local governments texts of 6 digits with the check digit. An empty cell means unknown or none, never zero. The files {name}-excel.csv hold the same for Excel, with a BOM, and with an apostrophe before what Excel would run as a formula. Opened directly, Excel drops the leading zeros of codes: import the file (Data, From Text/CSV) with the columns as text.',
};

const DIALECT: Json = {
  encoding: 'utf-8',
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  headerRowCount: 1,
  lineTerminators: ['\r\n'],
  skipBlankRows: false,
  skipInitialSpace: false,
  trim: false,
};

/**
 * The metadata of the tables after CSV on the Web (https://www.w3.org/TR/tabular-metadata/): a table group that tells of every column what it holds and which
 * statements its cells make. Read by https://www.w3.org/TR/csv2rdf/ in minimal mode, the tables give the statements of the graph back. Definitions of
 * columns come from the ontology in `graph`, where it has them.
 */
export function tableGroup(tables: readonly Table[], graph: MemoryGraph, facts: TableGroupFacts): Json {
  return {
    '@context': CONTEXT,
    '@type': 'TableGroup',
    'dc:title': inBoth(facts.title ?? TITLE),
    'dc:description': inBoth(DESCRIPTION),
    'dc:license': { '@id': facts.licence },
    'dc:isPartOf': { '@id': facts.dataset ?? `${facts.base}id/dataset` },
    dialect: DIALECT,
    null: '',
    tables: tables.map((table) => describeTable(table, graph)),
  };
}

function describeTable(table: Table, graph: MemoryGraph): Json {
  const exact = new Set(table.columns.filter((column) => column.exact).map(({ name }) => name));
  const named = new Set(table.columns.filter((column) => column.exact && column.complete).map(({ name }) => name));
  const virtual = (table.virtual ?? []).filter((column) => namesIn(table, column).every((name) => named.has(name)));
  return {
    '@type': 'Table',
    url: `${table.name}.csv`,
    'dc:title': inBoth(table.title),
    'dc:description': inBoth(table.description),
    tableSchema: {
      '@type': 'Schema',
      ...(table.about === undefined ? {} : { aboutUrl: `{+${table.about}}` }),
      columns: [
        ...table.columns.map((column) => describeColumn(column, graph, saysSomething(table, column, exact))),
        ...virtual.map(describeVirtual),
      ],
      primaryKey: [...table.primaryKey],
      ...(table.foreignKeys === undefined ? {} : { foreignKeys: table.foreignKeys.map(describeForeignKey) }),
    },
  };
}

/** Whether statements can be read from a column: its cells are exact, one each, and so are the names of those that it is about. */
function saysSomething({ about }: Table, column: FilledColumn, exact: ReadonlySet<string>): boolean {
  if (column.statement === undefined || column.many === true || !column.exact) return false;
  const subject = column.statement.about ?? about;
  return subject !== undefined && exact.has(subject);
}

function namesIn(table: Table, { about, value }: VirtualColumn): string[] {
  return [about ?? table.about, value].filter((name) => typeof name === 'string');
}

function describeColumn(column: FilledColumn, graph: MemoryGraph, says: boolean): Json {
  const { name, title, datatype, lang, many, required, statement } = column;
  const description = column.description ?? (statement && definitionOf(graph, statement.property));
  return {
    '@type': 'Column',
    name,
    titles: { und: name, ...title },
    ...(description === undefined ? {} : { 'dc:description': inBoth(description) }),
    datatype,
    ...(lang === undefined ? {} : { lang }),
    ...(many === true ? { separator: SEPARATOR } : {}),
    ...(required === true ? { required } : {}),
    ...(statement === undefined ? {} : { propertyUrl: statement.property.value }),
    ...(statement?.about === undefined ? {} : { aboutUrl: `{+${statement.about}}` }),
    ...(statement !== undefined && datatype === 'anyURI' && many !== true ? { valueUrl: `{+${name}}` } : {}),
    ...(says ? {} : { suppressOutput: true }),
  };
}

function describeVirtual({ name, property, about, value }: VirtualColumn): Json {
  return {
    '@type': 'Column',
    name,
    virtual: true,
    ...(about === undefined ? {} : { aboutUrl: `{+${about}}` }),
    propertyUrl: property.value,
    valueUrl: typeof value === 'string' ? `{+${value}}` : value.value,
  };
}

function describeForeignKey({ columns, table, reference }: ForeignKey): Json {
  return { columnReference: [...columns], reference: { resource: `${table}.csv`, columnReference: [...reference] } };
}

/** The definition of a property in the ontology, if it is in both languages. */
function definitionOf(graph: MemoryGraph, property: NamedNode): BothLanguages | undefined {
  const id = graph.idOf(property);
  const texts = id < 0 ? [] : graph.objects(id, skos.definition);
  const inLanguage = (lang: string) =>
    texts.find((text) => !isResource(text) && text.language.toLowerCase() === lang)?.value;
  const [ja, en] = [inLanguage('ja'), inLanguage('en')];
  return ja === undefined || en === undefined ? undefined : { ja, en };
}

function inBoth({ ja, en }: Bilingual): Json {
  const japanese = { '@value': ja, '@language': 'ja' };
  return en === undefined ? [japanese] : [japanese, { '@value': en, '@language': 'en' }];
}
