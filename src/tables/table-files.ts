import type { MemoryGraph } from '../store/memory-graph.ts';
import type { BothLanguages } from '../store/publication.ts';
import { agreementTable } from './agreement-table.ts';
import { articleTable } from './article-table.ts';
import { toCsv, toExcelCsv } from './csv-text.ts';
import { type TableGroupFacts, tableGroup } from './csvw-metadata.ts';
import { initiativeSubjectTable } from './initiative-subject-table.ts';
import { initiativeTable } from './initiative-table.ts';
import { toJsonLines } from './json-lines.ts';
import { membershipTable } from './membership-table.ts';
import { municipalityTable } from './municipality-table.ts';
import { partyTable } from './party-table.ts';
import { regionTable } from './region-table.ts';
import { roleTable } from './role-table.ts';
import { roleTypeTable } from './role-type-table.ts';
import type { Table } from './table.ts';

/** A file to be published; `path` is relative to the folder of the dataset. */
export interface TableFile {
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

/** A table with the files that hold it: CSV, CSV for Excel, JSON Lines. */
export interface WrittenTable {
  readonly name: string;
  readonly title: BothLanguages;
  /** How many rows there are, the header not counted. */
  readonly rows: number;
  readonly files: readonly TableFile[];
}

/** All tables of a dataset, and the one file that describes them. */
export interface TableFiles {
  readonly tables: readonly WrittenTable[];
  readonly metadata: TableFile;
}

const TABLES: readonly ((graph: MemoryGraph) => Table)[] = [
  agreementTable,
  partyTable,
  initiativeTable,
  initiativeSubjectTable,
  roleTable,
  roleTypeTable,
  articleTable,
  regionTable,
  membershipTable,
  municipalityTable,
];

/** The tables of a dataset, in the order in which they are listed. */
export function tablesOf(graph: MemoryGraph): Table[] {
  return TABLES.map((make) => make(graph));
}

/** The files of all tables of a dataset, and their CSVW metadata. The same statements give the same bytes, in whatever order they came. */
export function tableFiles(graph: MemoryGraph, facts: TableGroupFacts): TableFiles {
  const tables = tablesOf(graph);
  const metadata = tableGroup(tables, graph, facts);
  return {
    tables: tables.map((table) => ({
      name: table.name,
      title: table.title,
      rows: table.rows.length,
      files: [
        { path: `table/${table.name}.csv`, mediaType: 'text/csv', text: toCsv(table) },
        { path: `table/${table.name}-excel.csv`, mediaType: 'text/csv', text: toExcelCsv(table) },
        { path: `table/${table.name}.jsonl`, mediaType: 'application/x-ndjson', text: toJsonLines(table) },
      ],
    })),
    metadata: {
      path: 'table/csv-metadata.json',
      mediaType: 'application/csvm+json',
      text: `${JSON.stringify(metadata, null, 2)}\n`,
    },
  };
}
