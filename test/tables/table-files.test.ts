import { describe, expect, it } from 'vitest';
import { csvRecords, csvRows } from '../support/csv.ts';
import { publishedQuads } from '../support/published.ts';
import { fc } from '../support/seeded.ts';
import { filesOf, groupOf, textOf } from './published-tables.ts';

const quads = publishedQuads();
const files = filesOf(quads);
const { tables } = files;
const NAMES = tables.map(({ name }) => name);

/** The cells of a table as the CSV file has them, without the header. */
function cellsOf(name: string): string[] {
  return csvRecords(textOf(files, `${name}.csv`))
    .slice(1)
    .flat();
}

describe('The tables', () => {
  it('are the eight that were asked for, and the two long ones', () => {
    expect(NAMES).toEqual([
      'agreements',
      'parties',
      'initiatives',
      'initiative-subjects',
      'roles',
      'role-types',
      'articles',
      'regions',
      'memberships',
      'municipalities',
    ]);
  });

  it('have as many rows as things', () => {
    const rows = Object.fromEntries(tables.map((each) => [each.name, each.rows]));
    expect(rows).toMatchObject({ agreements: 1, parties: 2, initiatives: 26, roles: 52, articles: 13 });
  });

  it('are files with plain names, media types and titles in both languages', () => {
    for (const { name, title, files: written } of tables) {
      expect(written.map(({ path, mediaType }) => `${path} ${mediaType}`)).toEqual([
        `table/${name}.csv text/csv`,
        `table/${name}-excel.csv text/csv`,
        `table/${name}.jsonl application/x-ndjson`,
      ]);
      expect(name).toMatch(/^[a-z-]+$/);
      expect(title.ja).toMatch(/\p{Script=Han}/u);
      expect(title.en).toMatch(/^[A-Z][a-z ]+$/);
    }
  });

  it('are the same bytes, in whatever order the statements come and however often', () => {
    const reversed = [...quads].reverse();
    expect(filesOf([...reversed, ...quads.slice(0, 500)])).toEqual(files);
  });

  it('stand in the order of the documents', () => {
    const headings = csvRows(textOf(files, 'initiatives.csv')).map(({ iri }) => /[^/]*$/.exec(iri as string)?.[0]);
    expect(headings.slice(6, 16)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((n) => `3-1-${n}`));
  });
});

describe.each(NAMES)('%s.csv', (name) => {
  const text = textOf(files, `${name}.csv`);
  const [header = [], ...rows] = csvRecords(text);

  it('has one header of unique ASCII names, and rows of its length', () => {
    expect(header.filter((each) => !/^[a-z][a-z0-9_]*$/.test(each))).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(rows).toHaveLength(tables.find((each) => each.name === name)?.rows as number);
  });

  it('has no line break, tab or control character in a cell, no layout space around one, and no BOM', () => {
    const cells = rows.flat();
    expect(cells.filter((cell) => /[\p{Cc}\u2028\u2029]|^\s|\s$/u.test(cell))).toEqual([]);
    expect(text).not.toContain('\ufeff');
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  });

  it('is the same for Excel, but for the BOM', () => {
    expect(textOf(files, `${name}-excel.csv`)).toBe(`\ufeff${text}`);
  });

  it('is the same as JSON Lines, with numbers, truth values and lists as such', () => {
    const columns = groupOf(files).tables.find(({ url }) => url === `${name}.csv`)?.tableSchema.columns ?? [];
    const lines = textOf(files, `${name}.jsonl`).trimEnd().split('\n');
    expect(lines).toHaveLength(rows.length);
    for (const [index, line] of lines.entries()) {
      const row = JSON.parse(line) as Record<string, unknown>;
      expect(Object.keys(row)).toEqual(header);
      for (const [at, column] of header.entries()) {
        const { datatype, separator } = columns.find((each) => each.name === column) ?? {};
        const value = row[column];
        const written = Array.isArray(value) ? value.join('|') : value === null ? '' : String(value);
        expect(written).toBe(rows[index]?.[at]);
        if (separator !== undefined) expect(Array.isArray(value)).toBe(true);
        else if (value !== null)
          expect(typeof value).toBe({ integer: 'number', boolean: 'boolean' }[datatype as string] ?? 'string');
      }
    }
  });
});

describe('The cells', () => {
  it('keep the zeros of codes', () => {
    const codes = csvRows(textOf(files, 'municipalities.csv')).map(({ code }) => code as string);
    expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
    expect(codes.filter((code) => code.startsWith('0')).length).toBeGreaterThan(100);
  });

  it('have days as ISO dates', () => {
    const days = NAMES.flatMap((name) => csvRows(textOf(files, `${name}.csv`))).flatMap((row) => Object.entries(row));
    const wrong = days.filter(([name, day]) => name.endsWith('_on') && !/^$|^\d{4}-\d{2}-\d{2}$/.test(day));
    expect(wrong).toEqual([]);
  });

  it('let each role be checked against the words of the source', () => {
    for (const row of csvRows(textOf(files, 'roles.csv'))) {
      expect(row.source_quote?.replaceAll(' ', '')).toBe(row.text?.replaceAll(' ', ''));
      expect(row.source_span_iris).toMatch(/\/span\/\d+-\d+$/);
    }
    for (const row of csvRows(textOf(files, 'role-types.csv'))) expect(row.source_quote).not.toBe('');
  });

  it('show which words made a role one of its type', () => {
    const row = csvRows(textOf(files, 'role-types.csv')).find(
      ({ role_iri, role_type }) => role_iri?.endsWith('/initiative/2-1/role/2') && role_type === 'cooperates',
    );
    expect(row?.source_quote).toContain('甲と連携');
  });

  it('are not so large that a spreadsheet would cut them (32,767 characters)', () => {
    expect(NAMES.flatMap(cellsOf).filter((cell) => cell.length > 32_767)).toEqual([]);
  });
});

describe('The reader of CSV that these tests use', () => {
  it('reads back whatever our writer may write', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', '東', '𠮷') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (records) => {
        const text = records.map(
          (record) => `${record.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')}\r\n`,
        );
        expect(csvRecords(text.join(''))).toEqual(records);
      }),
    );
  });
});
