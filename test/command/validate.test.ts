import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editFile, renkei, temporaryData, temporaryFolder } from '../support/command.ts';
import { REAL_SLUG, REAL_TEXT } from '../support/press.ts';

const DATA = join(import.meta.dirname, '../../data');
const REAL = join(DATA, 'source', REAL_SLUG, 'document.txt');
const PUBLISHED = join(DATA, 'published/graph/431001-432041/2025-03-27');

async function file(name: string, text: string): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, text);
  return path;
}

const BAD = `@prefix rk: <https://w3id.org/renkei/ontology#> .
<https://w3id.org/renkei/id/agreement/x> a rk:Agreement ; rk:title "題名のない言語" .
`;

describe('renkei validate', () => {
  it.each(['.ttl', '.trig', '.nq', '.jsonld'])(
    'accepts the published graphs of an agreement as %s, together',
    async (extension) => {
      const paths = ['', '/evidence', '/derived'].map((graph) => PUBLISHED + graph + extension);
      const { code, out, err } = await renkei(['validate', ...paths, '--lang', 'en']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.startsWith(paths.map((path) => `${path}\n`).join(''))).toBe(true);
      expect(out).not.toContain('violation');
    },
  );

  it('accepts what renkei extract prints, in every format', async () => {
    for (const [format, extension] of [
      ['turtle', 'ttl'],
      ['trig', 'trig'],
      ['nquads', 'nq'],
      ['jsonld', 'jsonld'],
    ]) {
      const { out } = await renkei(['extract', REAL, '--format', format ?? '']);
      expect(await renkei(['validate', await file(`x.${extension}`, out)])).toMatchObject({ code: 0, err: '' });
    }
  });

  it('tells the violations of a bad graph, in the language asked for', async () => {
    const path = await file('bad.ttl', BAD);
    const english = await renkei(['validate', path, '--lang', 'en']);
    expect(english.code).toBe(1);
    expect(english.out).toMatch(/^.*bad\.ttl\nviolation: /);
    expect(english.out).toContain('node: <https://w3id.org/renkei/id/agreement/x>');
    expect((await renkei(['validate', path])).out).toContain('違反: ');
  });

  const BROKEN: readonly (readonly [string, string, RegExp])[] = [
    ['broken.ttl', '<a> <b> .\n<c> <d> "e\n', /broken\.ttl:\d+(?::\d+)?: ./],
    ['broken.nq', '<http://a/> <http://b/> .\n', /broken\.nq:1(?::\d+)?: ./],
    ['broken.jsonld', '{ "@id": ', /broken\.jsonld:1(?::\d+)?: ./],
    ['remote.jsonld', '{ "@context": "https://example.org/c", "a": 1 }', /remote\.jsonld:1: .*not fetched/],
    ['star.ttl', '<< <http://a/> <http://b/> <http://c/> >> <http://d/> 1 .', /star\.ttl:1(?::\d+)?: ./],
  ];
  it('tells file, line and column of syntax errors, and looks at the other files all the same', async () => {
    const paths = await Promise.all(BROKEN.map(([name, text]) => file(name, text)));
    const { code, err, out } = await renkei(['validate', ...paths, await file('bad.ttl', BAD), REAL, '--lang', 'en']);
    expect(code).toBe(1);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(BROKEN.length);
    for (const [at, [, , said]] of BROKEN.entries()) expect(lines[at]).toMatch(said);
    expect(out).toContain('bad.ttl\nviolation');
    expect(out).toContain(REAL);
  });

  it('reads other files as agreements, and tells their findings and the state of their graph', async () => {
    expect(await renkei(['validate', REAL])).toMatchObject({ code: 0, err: '' });
    const cut = await file('cut.txt', REAL_TEXT.replace('(3) 物流機能の強化', '物流機能の強化'));
    const { code, err } = await renkei(['validate', cut]);
    expect(code).toBe(1);
    expect(err).toContain('cut.txt:70:1: error[DOC_ROW_WITHOUT_NUMBER]');
    const noise = await file('noise.txt', 'これは協約ではない。\n');
    const nothing = await renkei(['validate', noise, '--lang', 'en']);
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining('noise.txt:1:1: error[DOC_NO_ARTICLE]') });
  });

  it('takes several roles of the same parties in one initiative for as many things', async () => {
    const twice = REAL_TEXT.replace(
      '\t乙の役割\t熊本港の',
      '\t甲及び乙の役割\t熊本港を使う。\n\t乙及び甲の役割\t熊本港の',
    );
    const path = await file(
      'twice.txt',
      twice.replace(
        '\t甲の役割\t熊本港の利用促進のための事業を実施する。\n',
        '\t甲の役割\t熊本港を使う。\n\t熊本市の役割\t熊本港の利用促進のための事業を実施する。\n',
      ),
    );
    const { code, out } = await renkei(['validate', path, '--lang', 'en']);
    expect(out).not.toContain('violation');
    expect(code).toBe(0);
  });

  it('without files validates everything under data, and writes nothing', async () => {
    const data = await temporaryData();
    const { code, err } = await renkei(['validate', '--data', data, '--lang', 'en']);
    expect(code).toBe(0);
    expect(err).toContain('is not up to date. Run: renkei build');
    await renkei(['build', '--data', data]);
    expect(await renkei(['validate', '--data', data])).toMatchObject({ code: 0, err: '' });
    const document = join(data, 'source', REAL_SLUG, 'document.txt');
    const published = await readFile(join(data, 'published/manifest.json'), 'utf8');
    await editFile(document, (text) => text.replace('\t乙の役割\t熊本港の', '\t丙の役割\t熊本港の'));
    const broken = await renkei(['validate', '--data', data]);
    expect(broken).toMatchObject({ code: 1, err: expect.stringContaining('error[AGR_UNKNOWN_PARTY]') });
    expect(await readFile(join(data, 'published/manifest.json'), 'utf8')).toBe(published);
  });

  it('says so of a file that is not there', async () => {
    for (const name of ['gone.ttl', 'gone.txt']) {
      const err = `${name}: no such file or folder\n`;
      expect(await renkei(['validate', name, '--lang', 'en'])).toEqual({ code: 1, out: '', err });
      const japanese = { code: 1, out: '', err: `${name}: そのようなファイルやフォルダーはありません\n` };
      expect(await renkei(['validate', name])).toEqual(japanese);
    }
  });

  it('takes folders and globs, and says which files of a folder it leaves alone', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'bad.ttl'), BAD);
    await writeFile(join(folder, 'notes.xlsx'), 'x');
    const { code, out, err } = await renkei(['validate', folder, '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toMatch(/bad\.ttl\nviolation: /);
    expect(err).toBe(`1 file(s) of other kinds were left out: ${join(folder, 'notes.xlsx')}\n`);
    expect((await renkei(['validate', join(folder, '*.ttl'), '--lang', 'en'])).out).toBe(out);
    expect(await renkei(['validate', join(folder, '*.trig')])).toMatchObject({ code: 2, out: '' });
  });
});
