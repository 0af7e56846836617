import type { MemoryGraph } from '../store/memory-graph.ts';
import type { TableGroupFacts } from '../tables/csvw-metadata.ts';
import { tableFiles, type WrittenTable } from '../tables/table-files.ts';
import type { Message } from '../text/diagnostic.ts';
import { type BundleFile, DATA_FOLDERS } from './bundle-file.ts';

/** The tables about agreements; those of all regions and municipalities of the country are not an agreement's. */
const TABLES: readonly string[] = [
  ...['agreements', 'parties', 'initiatives', 'initiative-subjects', 'roles', 'role-types', 'articles'],
];

/** A table of a bundle with its files. */
export interface BundleTable extends Omit<WrittenTable, 'files'> {
  readonly files: readonly BundleFile[];
}

/** The tables of one agreement, and what describes them. */
export interface BundleTables {
  readonly tables: readonly BundleTable[];
  readonly metadata: BundleFile;
}

/** The tables of the one agreement in a graph, as CSV and as CSV for Excel, with CSVW metadata beside them in `{folder}/tables`. */
export function bundleTables(folder: string, graph: MemoryGraph, facts: TableGroupFacts): BundleTables {
  const scope = { folder: `${folder}/tables`, names: TABLES, jsonLines: false };
  const { tables, metadata } = tableFiles(graph, facts, scope);
  const isDraft = folder === DATA_FOLDERS.draft;
  return {
    tables: tables.map(({ files, ...table }) => ({
      ...table,
      files: files.map((file) => ({ ...file, about: aboutOf(table.title, file.path, isDraft) })),
    })),
    metadata: {
      ...metadata,
      about: {
        ja: '表の列の意味（CSVW。プログラム用）',
        en: 'What the columns of the tables mean (CSVW, for programs)',
      },
    },
  };
}

function aboutOf({ ja, en }: Message, path: string, isDraft: boolean): Message {
  if (path.endsWith('-excel.csv'))
    return { ja: `${ja}の表（CSV、Excelで開く用）`, en: `${en} (CSV, to be opened in Excel)` };
  return isDraft
    ? { ja: `${ja}の表（CSV）`, en: `${en} (CSV)` }
    : { ja: `${ja}の表（CSV、公開用）`, en: `${en} (CSV, to be published)` };
}
