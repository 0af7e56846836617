import { Readable } from 'node:stream';
import type { DatasetCore, Quad, Term } from '@rdfjs/types';
import { Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../src/rdf/json-ld.ts';
import { rdf } from '../../src/rdf/namespace.ts';
import { namedNode } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { loadTool } from '../sparql/tools.ts';
import { csvRows } from '../support/csv.ts';
import { csvwStatements, type DescribedTable } from '../support/csvw.ts';
import { publishedQuads } from '../support/published.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { CSVW_CONTEXT } from './csvw-context.ts';
import { filesOf, groupOf, textOf } from './published-tables.ts';
import { differences, keyOf, subjectsOf } from './round-trip.ts';

const quads = publishedQuads();
const files = filesOf(quads);
const { tables } = groupOf(files);
const all = differences(files, quads);

/** Of which class every thing has a row. The two long tables have rows for what has values only. */
const CLASSES = {
  'agreements.csv': [rk.Agreement],
  'parties.csv': [rk.Party],
  'initiatives.csv': [rk.Initiative],
  'roles.csv': [rk.Role],
  'articles.csv': [rk.Article, rk.Paragraph, rk.Item],
  'regions.csv': [rk.Region],
  'memberships.csv': [rk.Membership],
  'municipalities.csv': [rk.Municipality],
};

/** The objects of each subject and property. */
const objects = new Map<string, Set<string>>();
for (const { subject, predicate, object } of quads) {
  const key = `${subject.value} ${predicate.value}`;
  objects.set(key, (objects.get(key) ?? new Set()).add(object.value));
}

/** The name of the column in `{+name}`. */
function columnIn(template: string | undefined): string {
  return /\w+/.exec(template ?? '')?.[0] ?? '';
}

const NOTHING = { invented: [], lost: [] };

describe('The statements that CSVW reads out of the tables', () => {
  it.each(tables.map(({ url }) => url))('are those of the graph, all of them and no others: %s', (url) => {
    expect(all[url]).toEqual(NOTHING);
  });

  it.each(Object.entries(CLASSES))('are about every thing of the classes of %s', (url, classes) => {
    const table = tables.find((each) => each.url === url) as DescribedTable;
    const things = quads.filter(
      ({ predicate, object }) => predicate.equals(rdf.type) && classes.some((each) => each.equals(object)),
    );
    const subjects = subjectsOf(table.tableSchema.aboutUrl, table, textOf(files, url));
    expect([...subjects].sort()).toEqual([...new Set(things.map(({ subject }) => subject.value))].sort());
  });

  it('come from every column with a property but the lists', () => {
    const silent = tables.flatMap(({ url, tableSchema }) =>
      tableSchema.columns
        .filter(
          ({ suppressOutput, propertyUrl, separator }) =>
            suppressOutput === true && propertyUrl !== undefined && separator === undefined,
        )
        .map(({ name }) => `${url} ${name}`),
    );
    expect(silent).toEqual([]);
    const made = tables.flatMap((table) => csvwStatements(table, textOf(files, table.url)));
    expect(new Set(made.map(({ quad }) => keyOf(quad))).size).toBeGreaterThan(18_000);
  });

  it.each(tables.map((table) => [table.url, table] as const))(
    'have beside them lists that hold what the graph has: %s',
    (url, { tableSchema }) => {
      const rows = csvRows(textOf(files, url));
      const lists = tableSchema.columns.filter(({ separator, propertyUrl }) => separator && propertyUrl);
      for (const { name, aboutUrl, propertyUrl, separator } of lists) {
        const subject = columnIn(aboutUrl ?? tableSchema.aboutUrl);
        const listed = rows.map((row) =>
          (row[name] as string)
            .split(separator as string)
            .filter(Boolean)
            .sort(),
        );
        const stated = rows.map((row) => [...(objects.get(`${row[subject]} ${propertyUrl}`) ?? [])].sort());
        expect(listed).toEqual(stated);
      }
    },
  );

  it('invent nothing in a small dataset with joint roles, and lose what no table has a column for', async () => {
    const small = await fixtureQuads();
    const found = Object.values(differences(filesOf(small), small));
    expect(found.flatMap(({ invented }) => invented)).toEqual([]);
    // Names in English, which the shapes do not allow, and a core city without a membership.
    const lost = found.flatMap(({ lost }) => lost).filter((key) => !/ontology#name 3.*@en$/s.test(key));
    expect(lost).toEqual([expect.stringContaining('ontology#coreCity')]);
  });
});

/** The part of rdf-parser-csvw that is used here. */
type Csvw = new (options: {
  metadata: DatasetCore;
  baseIRI: string;
}) => { import(input: Readable): AsyncIterable<{ subject: Term; predicate: Term; object: Term }> };

const tool = loadTool('rdf-parser-csvw') as { default: Csvw } | undefined;

describe.skipIf(tool === undefined)('rdf-parser-csvw', () => {
  it.each(tables.map((table) => [table.url, table] as const))('reads the same statements: %s', async (url, table) => {
    const Parser = tool?.default as Csvw;
    const { dialect } = groupOf(files);
    const text = JSON.stringify({ '@context': CSVW_CONTEXT, dialect, tableSchema: table.tableSchema });
    const metadata = new Store(await fromJsonLd(text, { file: 'csv-metadata.json', contexts: {} }));
    const base = `https://example.org/${url}`;
    const read: string[] = [];
    for await (const { subject, predicate, object } of new Parser({ metadata, baseIRI: base }).import(
      Readable.from([textOf(files, url)], { objectMode: false }),
    )) {
      if (subject.termType !== 'NamedNode' || predicate.value.startsWith('http://www.w3.org/ns/csvw#')) continue;
      read.push(keyOf({ subject, predicate: namedNode(predicate.value), object } as Quad));
    }
    const ours = csvwStatements(table, textOf(files, url)).map(({ quad }) => keyOf(quad));
    expect([...new Set(read)].sort()).toEqual([...new Set(ours)].sort());
  });
});
