import type { MemoryGraph } from '../store/memory-graph.ts';
import { toCsv, toExcelCsv } from '../tables/csv-text.ts';
import { type TableGroupFacts, tableGroup } from '../tables/csvw-metadata.ts';
import type { Table } from '../tables/table.ts';
import { tablesOf } from '../tables/table-files.ts';
import { type BundleFile, DATA_FOLDERS } from './bundle-file.ts';

/** The tables about agreements; those of all regions and municipalities of the country are not an agreement's. */
const TABLES: readonly string[] = [
  ...['agreements', 'parties', 'initiatives', 'initiative-subjects', 'roles', 'role-types', 'articles'],
];

/** A table of a bundle with its files. */
export interface BundleTable {
  readonly table: Table;
  readonly files: readonly BundleFile[];
}

/** The tables of one agreement, and what describes them. */
export interface BundleTables {
  readonly tables: readonly BundleTable[];
  readonly metadata: BundleFile;
}

/** The tables of the one agreement in a graph, as CSV and as CSV for Excel, with CSVW metadata beside them in `{folder}/tables`. */
export function tableFiles(folder: string, graph: MemoryGraph, facts: TableGroupFacts): BundleTables {
  const tables = tablesOf(graph)
    .filter(({ name }) => TABLES.includes(name))
    .map(withinBundle);
  const metadata = tableGroup(tables, graph, facts);
  return {
    tables: tables.map((table) => ({ table, files: filesOf(folder, table) })),
    metadata: {
      path: `${folder}/tables/csv-metadata.json`,
      mediaType: 'application/csvm+json',
      content: `${JSON.stringify(metadata, undefined, 2)}\n`,
      about: {
        ja: '表の列の意味（CSVW。プログラム用）',
        en: 'What the columns of the tables mean (CSVW, for programs)',
      },
    },
  };
}

/** A table without references to tables that are not in the bundle, which CSVW does not allow. */
function withinBundle(table: Table): Table {
  const foreignKeys = table.foreignKeys?.filter((key) => TABLES.includes(key.table));
  return { ...table, ...(foreignKeys && { foreignKeys }) };
}

function filesOf(folder: string, table: Table): BundleFile[] {
  const { name, title } = table;
  const use =
    folder === DATA_FOLDERS.draft ? { ja: 'CSV', en: 'CSV' } : { ja: 'CSV、公開用', en: 'CSV, to be published' };
  return [
    {
      path: `${folder}/tables/${name}.csv`,
      mediaType: 'text/csv',
      content: toCsv(table),
      about: { ja: `${title.ja}の表（${use.ja}）`, en: `${title.en} (${use.en})` },
    },
    {
      path: `${folder}/tables/${name}-excel.csv`,
      mediaType: 'text/csv',
      content: toExcelCsv(table),
      about: { ja: `${title.ja}の表（CSV、Excelで開く用）`, en: `${title.en} (CSV, to be opened in Excel)` },
    },
  ];
}
