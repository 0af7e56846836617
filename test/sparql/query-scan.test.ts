import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'sparqljs';
import { describe, expect, it } from 'vitest';
import { scanQuery } from '../../src/sparql/query-scan.ts';
import { fc } from '../support/seeded.ts';

describe('The scan of a query', () => {
  it.each<[string, string | undefined]>([
    ['SELECT * {}', 'select'],
    ['select*{}', 'select'],
    ['ASK{}', 'ask'],
    ['# SELECT\nASK {}', 'ask'],
    ['BASE <http://select/> PREFIX ask: <http://a#SELECT> CONSTRUCT WHERE {}', 'construct'],
    ['PREFIX : <urn:> DESCRIBE :x', 'describe'],
    ['PREFIX select:<urn:>\nPREFIX a.b-c: <urn:x>DESCRIBE select:x', 'describe'],
    ['INSERT DATA {}', 'update'],
    ['PREFIX a: <urn:> WITH a:x DELETE {} WHERE {}', 'update'],
    ['load <urn:x>', 'update'],
    ['', undefined],
    ['FROG {}', undefined],
    ['?select SELECT', 'select'],
    ['"SELECT" ASK', 'ask'],
  ])('%j begins a %s', (query, form) => {
    expect(scanQuery(query).form).toBe(form);
  });

  it.each([
    'ASK { SERVICE <urn:x> {} }',
    'ASK { service silent ?x {} }',
    'ASK{{}SERVICE<urn:x>{}}',
    'ASK { FILTER(?a<1)SERVICE<urn:x>{} FILTER(?b>2) }',
    'ASK { ?s ?p "#" . SERVICE <urn:x> {} }',
    "ASK { ?s ?p 'a\\'' . SERVICE <urn:x> {} }",
    'ASK { ?s ?p """a"b""c\\"""" . SERVICE <urn:x> {} }',
    'PREFIX ex: <urn:> ASK { ex:a\\#b ?p ?o . SERVICE <urn:x> {} }',
    "PREFIX ex: <urn:> ASK { ex:a\\'b ?p ?o . SERVICE <urn:x> {} }",
    "ASK { <urn:it's> ?p ?o . SERVICE <urn:x> {} }",
    'ASK { # SERVICE\n SERVICE <urn:x> {} }',
  ])('finds the service in %j', (query) => {
    expect(scanQuery(query).usesService).toBe(true);
  });

  it.each([
    'ASK { ?s ?p "SERVICE <urn:x> {}" }',
    "ASK { ?s ?p '''SERVICE\n''' }",
    'ASK { ?service ?p $SERVICE }',
    'PREFIX service: <urn:> ASK { service:a ?p ?o }',
    'PREFIX ex: <urn:> ASK { ex:service ex:SERVICE "a"@service }',
    'ASK { <urn:SERVICE> ?p _:service } # SERVICE',
    'ASK { ?s ?p ?SERVICE_x ; a <http://x/SERVICE/> }',
  ])('finds none in %j', (query) => {
    expect(scanQuery(query).usesService).toBe(false);
  });

  it('finds the first prefix that nobody has declared', () => {
    expect(scanQuery('PREFIX a: <urn:> ASK { a:x b:y "c:z" , <d:e> }').undeclared).toEqual({ prefix: 'b', offset: 27 });
    expect(scanQuery('PREFIX 国: <urn:> ASK { 国:x ?p "a"@ja }').undeclared).toBeUndefined();
  });

  it('ends for every text, and never mistakes what stands in a string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        scanQuery(text);
        const literal = text.replace(/["'\\\r\n]/g, '');
        expect(scanQuery(`ASK { ?s ?p "${literal} SERVICE " }`).usesService).toBe(false);
        expect(scanQuery(`ASK { ?s ?p "${literal}" . SERVICE <urn:x> {} }`).usesService).toBe(true);
      }),
    );
  });

  it('takes no more than linear time', () => {
    for (const part of ['"', "'''", '<', 'a:', '\\', '#', '?', '"\\']) {
      const start = performance.now();
      scanQuery(part.repeat(500_000));
      expect(performance.now() - start).toBeLessThan(3_000);
    }
  });
});

const TESTS = join(import.meta.dirname, '../../../shared/standards/w3c-rdf-tests/sparql/sparql11');
const isThere = existsSync(TESTS);
if (!isThere) process.stderr.write('Skipped: the tests of W3C are not there (../shared/standards/w3c-rdf-tests)\n');

describe.skipIf(!isThere)('The scan and a parser', () => {
  it('agree on every query of the tests of W3C that the parser can read', () => {
    const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((file) => /\.r[qu]$/.test(file));
    const read = files.flatMap((file) => {
      const text = readFileSync(join(TESTS, file), 'utf8');
      try {
        return [{ file, text, parsed: new Parser({ baseIRI: 'urn:base' } as object).parse(text) }];
      } catch {
        return [];
      }
    });
    expect(read.length).toBeGreaterThan(300);
    const differing = read.filter(({ text, parsed }) => {
      const { form, usesService, undeclared } = scanQuery(text);
      const expected = parsed.type === 'update' ? 'update' : parsed.queryType?.toLowerCase();
      const hasService = JSON.stringify(parsed).includes('"type":"service"');
      const isEmptyUpdate = parsed.type === 'update' && form === undefined;
      return (form !== expected && !isEmptyUpdate) || usesService !== hasService || undeclared !== undefined;
    });
    expect(differing.map(({ file, text, parsed }) => [file, scanQuery(text), parsed.type])).toEqual([]);
  });
});
