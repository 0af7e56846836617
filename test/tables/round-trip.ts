import type { Quad } from '@rdfjs/types';
import { termKey } from '../../src/rdf/term.ts';
import type { TableFiles } from '../../src/tables/table-files.ts';
import { csvwStatements, type DescribedTable } from '../support/csvw.ts';
import { groupOf, textOf } from './published-tables.ts';

/** A statement as a text that tells it from all others. */
export function keyOf({ subject, predicate, object }: Quad): string {
  return [subject, predicate, object].map(termKey).join(' ');
}

/** How the statements that a table makes differ from those of the graph. */
export interface Difference {
  readonly invented: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Compares what every table says in RDF with the graph: for each column, the statements of its property about the subjects that the table has for it. Columns of
 * one subject and one property (a name in two languages) are taken together.
 */
export function differences(files: TableFiles, quads: readonly Quad[]): Record<string, Difference> {
  return Object.fromEntries(
    groupOf(files).tables.map((table) => [table.url, differenceOf(table, textOf(files, table.url), quads)]),
  );
}

function differenceOf(table: DescribedTable, csv: string, quads: readonly Quad[]): Difference {
  const made = csvwStatements(table, csv);
  const asked = new Set(made.map(({ quad }) => `${quad.subject.value} ${quad.predicate.value}`));
  // A subject whose cell is empty makes no statement, so the column that names it tells which subjects there are.
  for (const { aboutUrl, propertyUrl, suppressOutput } of table.tableSchema.columns) {
    if (suppressOutput === true || propertyUrl === undefined) continue;
    for (const subject of subjectsOf(aboutUrl ?? table.tableSchema.aboutUrl, table, csv))
      asked.add(`${subject} ${propertyUrl}`);
  }
  const ours = new Set(made.map(({ quad }) => keyOf(quad)));
  const wanted = quads.filter((each) => asked.has(`${each.subject.value} ${each.predicate.value}`)).map(keyOf);
  const theirs = new Set(wanted);
  return {
    invented: [...ours].filter((key) => !theirs.has(key)),
    lost: [...theirs].filter((key) => !ours.has(key)),
  };
}

/** The IRIs in the column that a template `{+name}` names. */
export function subjectsOf(template: string | undefined, table: DescribedTable, csv: string): Set<string> {
  const name = /^\{\+(\w+)\}$/.exec(template ?? '')?.[1];
  const column = table.tableSchema.columns.find((each) => each.name === name);
  if (column === undefined) throw new Error(`Not a column: ${template}`);
  const about = {
    ...column,
    aboutUrl: `{+${name}}`,
    propertyUrl: 'urn:x',
    valueUrl: `{+${name}}`,
    suppressOutput: false,
  };
  const only = {
    ...table,
    tableSchema: {
      ...table.tableSchema,
      columns: table.tableSchema.columns.map((each) => (each === column ? about : { ...each, suppressOutput: true })),
    },
  };
  return new Set(csvwStatements(only, csv).map(({ quad }) => quad.subject.value));
}
