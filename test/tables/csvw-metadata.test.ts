import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv.ts';
import { publishedQuads } from '../support/published.ts';
import { FACTS, filesOf, groupOf, textOf } from './published-tables.ts';

const files = filesOf(publishedQuads());
const group = groupOf(files);

/** The members that https://www.w3.org/TR/tabular-metadata/ allows, and of which we use any, by kind of description. */
const MEMBERS = {
  group: ['@context', '@type', 'tables', 'dialect', 'null'],
  table: ['@type', 'url', 'tableSchema'],
  schema: ['@type', 'columns', 'primaryKey', 'foreignKeys', 'aboutUrl'],
  column: [
    '@type',
    'name',
    'titles',
    'virtual',
    'suppressOutput',
    'required',
    'datatype',
    'lang',
    'separator',
    'aboutUrl',
    'propertyUrl',
    'valueUrl',
  ],
  dialect: [
    'encoding',
    'delimiter',
    'quoteChar',
    'doubleQuote',
    'header',
    'headerRowCount',
    'lineTerminators',
    'skipBlankRows',
    'skipInitialSpace',
    'trim',
  ],
};

/** The members of a description that are neither of CSVW nor common properties with a prefix. */
function unknownMembers(description: object, known: readonly string[]): string[] {
  return Object.keys(description).filter((key) => !known.includes(key) && !key.startsWith('dc:'));
}

/** The languages of a common property that is told in several. */
function languagesOf(
  values: readonly { readonly '@value': string; readonly '@language': string }[] | undefined,
): string[] {
  return (values ?? []).filter((each) => each['@value'].trim() !== '').map((each) => each['@language']);
}

describe('The CSVW metadata', () => {
  it('are a table group in the context of CSVW, with the licence and the dataset', () => {
    expect(group['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'ja' }]);
    expect(group).toMatchObject({
      '@type': 'TableGroup',
      'dc:license': { '@id': FACTS.licence },
      'dc:isPartOf': { '@id': 'https://w3id.org/renkei/id/dataset' },
      null: '',
    });
    expect(files.metadata).toMatchObject({ path: 'table/csv-metadata.json', mediaType: 'application/csvm+json' });
  });

  it('use the words of CSVW only, besides common properties', () => {
    expect(unknownMembers(group, MEMBERS.group)).toEqual([]);
    expect(unknownMembers(group.dialect, MEMBERS.dialect)).toEqual([]);
    for (const table of group.tables) {
      expect(unknownMembers(table, MEMBERS.table)).toEqual([]);
      expect(unknownMembers(table.tableSchema, MEMBERS.schema)).toEqual([]);
      for (const column of table.tableSchema.columns) expect(unknownMembers(column, MEMBERS.column)).toEqual([]);
    }
  });

  it('describe every table that is written, and its lines as they are', () => {
    expect(group.tables.map(({ url }) => url)).toEqual(files.tables.map(({ name }) => `${name}.csv`));
    expect(group.dialect).toMatchObject({
      encoding: 'utf-8',
      delimiter: ',',
      lineTerminators: ['\r\n'],
      headerRowCount: 1,
    });
  });

  it('quote the apostrophe rule in the two languages', () => {
    const text = files.metadata.content;
    expect(text).toContain('数式と解される文字');
    expect(text).toContain('Excel would run as a formula');
  });
});

describe.each(group.tables.map((table) => [table.url, table] as const))('The description of %s', (url, table) => {
  const { columns, primaryKey, foreignKeys = [] } = table.tableSchema;
  const names = columns.map(({ name }) => name);
  const real = columns.filter(({ virtual }) => virtual !== true);
  const rows = csvRows(textOf(files, url));

  it('has titles and descriptions in Japanese and English for the table and every column', () => {
    expect(languagesOf(table['dc:title'])).toEqual(['ja', 'en']);
    expect(languagesOf(table['dc:description'])).toEqual(['ja', 'en']);
    const silent = real.filter((column) => languagesOf(column['dc:description']).join() !== 'ja,en');
    expect(silent.map(({ name }) => name)).toEqual([]);
    for (const { name, titles } of real) {
      expect(titles?.und).toBe(name);
      expect(titles?.ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
      expect(titles?.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('names columns once, the virtual ones last, and no title is the name of another column', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(columns.slice(0, real.length)).toEqual(real);
    const titled = real.flatMap(({ name, titles }) =>
      Object.values(titles ?? {}).map((title) => [name, title] as const),
    );
    expect(titled.filter(([name, title]) => title !== name && names.includes(title))).toEqual([]);
  });

  it('refers in templates to columns that there are, with absolute addresses otherwise', () => {
    const templates = [table.tableSchema, ...columns].flatMap((each) =>
      [each.aboutUrl ?? [], 'valueUrl' in each ? (each.valueUrl ?? []) : []].flat(),
    );
    for (const template of templates) {
      const name = /^\{\+(\w+)\}$/.exec(template)?.[1];
      if (name === undefined) expect(template).toMatch(/^https?:\/\/\S+$/);
      else expect(real.find((each) => each.name === name)?.datatype).toBe('anyURI');
    }
    for (const { propertyUrl } of columns)
      if (propertyUrl !== undefined) expect(propertyUrl).toMatch(/^https?:\/\/[^\s{}]+$/);
  });

  it('lets no column make statements of an unnamed property', () => {
    expect(
      columns.filter(({ propertyUrl, suppressOutput }) => propertyUrl === undefined && suppressOutput !== true),
    ).toEqual([]);
  });

  it('has a primary key that tells rows apart', () => {
    expect(primaryKey.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])))).size).toBe(rows.length);
    expect(rows.filter((row) => primaryKey.some((name) => row[name] === ''))).toEqual([]);
  });

  it('has foreign keys that lead to one row each', () => {
    for (const { columnReference, reference } of foreignKeys) {
      const targets = csvRows(textOf(files, reference.resource)).map((row) =>
        JSON.stringify(reference.columnReference.map((name) => row[name])),
      );
      expect(new Set(targets).size).toBe(targets.length);
      const known = new Set(targets);
      const keys = rows
        .map((row) => columnReference.map((name) => row[name] as string))
        .filter((key) => key.some((each) => each !== ''));
      expect(keys.filter((key) => !known.has(JSON.stringify(key)))).toEqual([]);
      expect(columnReference.filter((name) => !names.includes(name))).toEqual([]);
    }
  });
});

describe('Local governments of parties', () => {
  it('are rows of the municipalities, where they are municipalities', () => {
    const known = new Set(csvRows(textOf(files, 'municipalities.csv')).map(({ iri }) => iri));
    const named = csvRows(textOf(files, 'parties.csv')).map((row) => row.local_government_iri as string);
    expect(named.filter((iri) => iri.includes('/id/municipality/') && !known.has(iri))).toEqual([]);
  });
});
