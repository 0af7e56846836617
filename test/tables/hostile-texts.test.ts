import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { oneLine } from '../../src/tables/one-line.ts';
import type { TableFiles } from '../../src/tables/table-files.ts';
import { csvRows } from '../support/csv.ts';
import { AGREEMENT, publishedQuads } from '../support/published.ts';
import { fc } from '../support/seeded.ts';
import { filesOf, groupOf, textOf } from './published-tables.ts';
import { differences } from './round-trip.ts';

const ROLE = `${AGREEMENT}/initiative/1-1/role/1`;
const quads = [...publishedQuads('main'), ...publishedQuads('derived')];

/** The statements of the dataset, with another text for one role. */
function withText(text: string): Quad[] {
  return quads.map((each) =>
    each.subject.value === ROLE && each.predicate.equals(rk.text)
      ? quad(each.subject, rk.text, literal(text, 'ja'), each.graph)
      : each,
  );
}

function roleCell(files: TableFiles, name: string): string | undefined {
  return csvRows(textOf(files, name).replace(/^\ufeff/, '')).find(({ iri }) => iri === ROLE)?.text;
}

function isSilent(files: TableFiles, table: string, column: string): boolean {
  const columns = groupOf(files).tables.find(({ url }) => url === table)?.tableSchema.columns;
  return columns?.find(({ name }) => name === column)?.suppressOutput === true;
}

/** The differences between the tables of `all` and their statements, where there are any. */
function faults(all: readonly Quad[]) {
  return Object.values(differences(filesOf(all), all)).filter(
    ({ invented, lost }) => invented.length + lost.length > 0,
  );
}

describe('A text of several lines', () => {
  const all = withText('事業を実施する。\n\t調整を行う。\r\n次の\t事業');
  const files = filesOf(all);

  it('is one line in the cell, with a mark where lines end', () => {
    expect(roleCell(files, 'roles.csv')).toBe('事業を実施する。 / 調整を行う。 / 次の 事業');
  });

  it('is no longer told to be the statement of the graph, and all other columns are', () => {
    expect(isSilent(files, 'roles.csv', 'text')).toBe(true);
    expect(isSilent(files, 'roles.csv', 'label')).toBe(false);
    expect(isSilent(files, 'initiatives.csv', 'content')).toBe(false);
    expect(faults(all)).toEqual([]);
  });
});

describe('A text that a spreadsheet would run', () => {
  it.each(['=1+1', '+81', '-1', '@SUM(A1)', '＝1', '－案'])('is data as it is, and harmless for Excel: %s', (text) => {
    const all = withText(text);
    const files = filesOf(all);
    expect(roleCell(files, 'roles.csv')).toBe(text);
    expect(roleCell(files, 'roles-excel.csv')).toBe(`'${text}`);
    expect(isSilent(files, 'roles.csv', 'text')).toBe(false);
    expect(faults(all)).toEqual([]);
  });
});

describe('A separator', () => {
  it('in a text of a list gives way to its full-width form, and stays where there is no list', () => {
    const name = (each: Quad) =>
      each.subject.value === `${AGREEMENT}/party/2` && each.predicate.equals(rk.nameAsWritten);
    const all = quads.map((each) => (name(each) ? quad(each.subject, rk.nameAsWritten, literal('荒|尾', 'ja')) : each));
    const files = filesOf(all);
    expect(csvRows(textOf(files, 'agreements.csv'))[0]?.party_names).toBe('熊本市|荒｜尾');
    expect(csvRows(textOf(files, 'parties.csv'))[1]?.name_as_written).toBe('荒|尾');
    expect(faults(all)).toEqual([]);
  });
});

describe('Any text', () => {
  const unit = fc.constantFrom(
    '東',
    '𠮷',
    'a',
    ' ',
    '\u3000',
    '"',
    ',',
    '\n',
    '\r',
    '\t',
    '|',
    '=',
    '#',
    '\u2028',
    '\u0000',
    '\u0085',
  );

  it('comes through as one line, and the tables say nothing that the graph does not', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (text) => {
        const all = withText(text);
        const files = filesOf(all);
        const cell = roleCell(files, 'roles.csv');
        expect(cell).toBe(oneLine(text));
        expect(cell).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(isSilent(files, 'roles.csv', 'text')).toBe(oneLine(text) !== text);
        expect(faults(all)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is made one line once: a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });
});

describe('What a table has no room for', () => {
  it('stops the writing: two texts where there is one cell', () => {
    const second = quad(namedNode(ROLE), rk.text, literal('もう一つ', 'ja'));
    expect(() => filesOf([...quads, second])).toThrow(/has 2 values of .*#text; a cell has room for one/);
  });

  it('takes nothing else with it: a role that nobody undertakes keeps its row', () => {
    const fewer = quads.filter((each) => !(each.subject.value === ROLE && each.predicate.equals(rk.undertakenBy)));
    const rows = csvRows(textOf(filesOf(fewer), 'roles.csv'));
    expect(rows).toHaveLength(52);
    expect(rows.find(({ iri }) => iri === ROLE)?.party_iri).toBe('');
  });

  it('is left out of the statements: an IRI that a URI template would change', () => {
    const page = quad(namedNode(AGREEMENT), rk.region, namedNode('https://w3id.org/renkei/id/region/熊本'));
    const all = [...quads.filter(({ predicate }) => !predicate.equals(rk.region)), page];
    const files = filesOf(all);
    expect(csvRows(textOf(files, 'agreements.csv'))[0]?.region_iri).toBe('https://w3id.org/renkei/id/region/熊本');
    expect(isSilent(files, 'agreements.csv', 'region_iri')).toBe(true);
    expect(faults(all)).toEqual([]);
  });
});

describe('A joint role', () => {
  const JOINT = `${AGREEMENT}/initiative/1-1/role/1`;
  const all = [...quads, quad(namedNode(JOINT), rk.undertakenBy, namedNode(`${AGREEMENT}/party/2`))];
  const files = filesOf(all);

  it('has a row for each of its parties, in their order, and for each of its types and parties', () => {
    const rows = csvRows(textOf(files, 'roles.csv')).filter(({ iri }) => iri === JOINT);
    expect(rows.map(({ party_alias }) => party_alias)).toEqual(['甲', '乙']);
    const typed = csvRows(textOf(files, 'role-types.csv')).filter(({ role_iri }) => role_iri === JOINT);
    expect(typed.map(({ party_name, role_type_iri }) => `${party_name} ${role_type_iri?.split('/').at(-1)}`)).toEqual([
      '熊本市 carries-out',
      '荒尾市 carries-out',
    ]);
  });

  it('says nothing twice and nothing false', () => {
    expect(faults(all)).toEqual([]);
  });
});

describe('An empty dataset', () => {
  it('has tables with a header and no rows', () => {
    const files = filesOf([]);
    expect(files.tables.map(({ rows }) => rows)).toEqual(files.tables.map(() => 0));
    expect(textOf(files, 'agreements.jsonl')).toBe('');
    expect(textOf(files, 'agreements.csv')).toMatch(/^iri,title,.*\r\n$/);
  });
});
