import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { canonicalNQuads } from '../../src/rdf/canonical.ts';
import { parse } from '../../src/rdf/parse.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { renkei, temporaryFolder } from '../support/command.ts';
import { pressKnowledge, REAL_TEXT } from '../support/press.ts';

const REAL = join(import.meta.dirname, '../../data/source/kumamoto-arao-2025/document.txt');
const AGREEMENT = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';

async function file(text: string, name = 'document.txt'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, text);
  return path;
}

describe('renkei extract', () => {
  it('prints Turtle with main and derived statements, and no evidence', async () => {
    const { code, out, err } = await renkei(['extract', REAL]);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^■ .*document\.txt（正常）\n/) });
    const quads = new Parser({ format: 'text/turtle' }).parse(out);
    const has = (predicate: { value: string }) => quads.some((quad) => quad.predicate.value === predicate.value);
    expect([has(rk.title), has(rk.roleType), has(rk.method)]).toEqual([true, true, false]);
    expect(quads.filter(({ predicate }) => predicate.value === rk.undertakenBy.value)).toHaveLength(52);
  });

  it('prints the same three graphs in the quad formats', async () => {
    const context = (await pressKnowledge()).context;
    const canonical = new Set<string>();
    for (const [option, format] of [
      ['trig', 'trig'],
      ['nquads', 'n-quads'],
      ['jsonld', 'json-ld'],
    ] as const) {
      const { code, out } = await renkei(['extract', REAL, '--format', option]);
      expect(code).toBe(0);
      const quads =
        format === 'json-ld'
          ? await parse(out, { format, file: option }, { context: { '@context': context } })
          : new Parser({ format: format === 'trig' ? 'application/trig' : 'application/n-quads' }).parse(out);
      expect(new Set(quads.map(({ graph }) => graph.value)).size).toBe(3);
      canonical.add(await canonicalNQuads(quads));
    }
    expect(canonical.size).toBe(1);
  });

  it('prints one record for one file', async () => {
    const { out } = await renkei(['extract', REAL, '--format', 'json']);
    expect(JSON.parse(out).title).toBe('熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約');
  });

  it('prints several documents as one graph', async () => {
    const { out } = await renkei([
      'extract',
      REAL,
      await file(REAL_TEXT.replaceAll('荒尾市', '宇土市')),
      '--format',
      'nquads',
    ]);
    const agreements = new Set(out.match(/(?<=^<)[^>]+(?=> <[^>]*#type> <[^>]*#Agreement>)/gm));
    expect([...agreements]).toEqual([AGREEMENT, expect.stringMatching(/431001-432113\/2025-03-27$/)]);
  });

  it('names a document that cannot be identified by its hash', async () => {
    const { code, out } = await renkei([
      'extract',
      await file(REAL_TEXT.replaceAll('荒尾市', '無名市')),
      '--format',
      'trig',
    ]);
    expect(code).toBe(1);
    const quads = new Parser({ format: 'application/trig' }).parse(out);
    const [agreement] = quads.filter(({ object }) => object.value === rk.Agreement.value);
    expect(agreement?.subject.value).toMatch(/^urn:renkei:sha256:[0-9a-f]{64}$/);
    expect(quads.filter(({ predicate }) => predicate.value === rk.undertakenBy.value)).toHaveLength(52);
  });

  it('uses the base that is given', async () => {
    for (const run of [
      renkei(['extract', REAL, '--format', 'nquads', '--base', 'https://data.example.jp/']),
      renkei(['extract', REAL, '--format', 'nquads'], { RENKEI_BASE_IRI: 'https://data.example.jp/' }),
    ]) {
      expect((await run).out).toContain('<https://data.example.jp/id/agreement/431001-432041/2025-03-27>');
    }
  });

  it('exits 1 with the errors on standard error, while what was understood is on standard output', async () => {
    const path = await file(REAL_TEXT.replace('(3) 物流機能の強化', '物流機能の強化'));
    const { code, out, err } = await renkei(['extract', path, '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toContain(
      [
        'What to look at (1)',
        `${path}:70:1: error[DOC_ROW_WITHOUT_NUMBER]: An initiative of the annex has no number.`,
        '  物流機能の強化    取組内容    企業の事業活動を支援するため、熊本港の利用促進に取り組む。',
        '  ^^^^^^^^^^^^^^',
        'What is missing (1)',
        '',
      ].join('\n'),
    );
    expect(new Parser().parse(out).filter(({ predicate }) => predicate.value === rk.undertakenBy.value)).toHaveLength(
      52,
    );
  });

  it('exits 0 with warnings', async () => {
    const { code, err } = await renkei([
      'extract',
      await file(REAL_TEXT.replace('（基本方針）', '＊＊＊\n（基本方針）')),
    ]);
    expect(code).toBe(0);
    expect(err).toContain('warning[DOC_UNKNOWN_LINE]');
  });

  it('prints the first of many like findings, and how many more there are', async () => {
    const rows = '\t甲の役割\t行う。\n'.repeat(500);
    const { err } = await renkei(['extract', await file(`${REAL_TEXT}\n${rows}`), '--format', 'json', '--lang', 'en']);
    expect(err.match(/error\[DOC_ROW_WITHOUT_HEAD\]/g)).toHaveLength(50);
    expect(err).toContain('… and 450 more [DOC_ROW_WITHOUT_HEAD].\n');
  });

  it('says so of a file that is not there, as JSON also on standard output', async () => {
    const gone = join(await temporaryFolder(), 'gone.txt');
    const message = 'そのようなファイルやフォルダーはありません';
    const err = `${gone}: ${message}\n`;
    expect(await renkei(['extract', gone])).toEqual({ code: 1, out: '', err });
    const json = await renkei(['extract', gone, '--format', 'json']);
    expect({ ...json, out: '' }).toEqual({ code: 1, out: '', err });
    expect(JSON.parse(json.out)).toMatchObject({
      title: null,
      parties: [],
      diagnostics: [{ code: 'FILE_NOT_FOUND', severity: 'error', message, line: null, column: null }],
    });
    expect(Object.keys(JSON.parse(json.out))).toEqual(
      Object.keys(JSON.parse((await renkei(['extract', REAL, '--format', 'json'])).out)),
    );
  });

  it('says so of a file that is too large, without reading it', async () => {
    const path = await file('');
    await truncate(path, 65 * 2 ** 20);
    const { code, out, err } = await renkei(['extract', path, '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/too large \(the limit is 64 MiB\)/);
  });
});
