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
  readonly content: string;
}

/** A table with the files that hold it: CSV, CSV for Excel, JSON Lines. */
export interface WrittenTable {
  readonly name: string;
  readonly title: BothLanguages;
  /** How many rows there are, the header not counted. */
  readonly rows: number;
  readonly files: readonly TableFile[];
}

/** Tables of a dataset, and the one file that describes them. */
export interface TableFiles {
  readonly tables: readonly WrittenTable[];
  readonly metadata: TableFile;
}

/** Which tables are written, where and in which forms. */
export interface TableScope {
  /** Relative to the folder of the dataset. */
  readonly folder: string;
  /** Names of tables; all if nothing is said. */
  readonly names?: readonly string[];
  readonly jsonLines: boolean;
}

/** The tables of a whole dataset. */
const WHOLE: TableScope = { folder: 'table', jsonLines: true };

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
function tablesOf(graph: MemoryGraph): Table[] {
  return TABLES.map((make) => make(graph));
}

/** The files of the tables of a dataset, and their CSVW metadata. The same statements give the same bytes, in whatever order they came. */
export function tableFiles(graph: MemoryGraph, facts: TableGroupFacts, scope: TableScope = WHOLE): TableFiles {
  const tables = within(scope, tablesOf(graph));
  const metadata = tableGroup(tables, graph, facts);
  return {
    tables: tables.map((table) => ({
      name: table.name,
      title: table.title,
      rows: table.rows.length,
      files: filesOf(table, scope),
    })),
    metadata: {
      path: `${scope.folder}/csv-metadata.json`,
      mediaType: 'application/csvm+json',
      content: `${JSON.stringify(metadata, null, 2)}\n`,
    },
  };
}

function filesOf(table: Table, { folder, jsonLines }: TableScope): TableFile[] {
  const path = `${folder}/${table.name}`;
  return [
    { path: `${path}.csv`, mediaType: 'text/csv', content: toCsv(table) },
    { path: `${path}-excel.csv`, mediaType: 'text/csv', content: toExcelCsv(table) },
    ...(jsonLines ? [{ path: `${path}.jsonl`, mediaType: 'application/x-ndjson', content: toJsonLines(table) }] : []),
  ];
}

/** The tables of a scope, without references to others, which CSVW does not allow. */
function within({ names }: TableScope, tables: readonly Table[]): readonly Table[] {
  if (names === undefined) return tables;
  return tables
    .filter(({ name }) => names.includes(name))
    .map((table) => {
      const foreignKeys = table.foreignKeys?.filter((key) => names.includes(key.table));
      return { ...table, ...(foreignKeys && { foreignKeys }) };
    });
}
