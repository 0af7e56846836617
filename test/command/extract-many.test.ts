import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { renkei, snapshot, temporaryData, temporaryFolder } from '../support/command.ts';
import { REAL_TEXT } from '../support/press.ts';

const ROOT = join(import.meta.dirname, '../..');
const REAL = join(ROOT, 'data/source/kumamoto-arao-2025/document.txt');
const FAMILIES = join(ROOT, 'test/corpus/families');
const DAMAGED = REAL_TEXT.replace('(3) 物流機能の強化', '物流機能の強化');

/** A folder with these files. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), contents);
  }
  return folder;
}

const MIXED = {
  'a-good.txt': REAL_TEXT,
  'b-empty.txt': '',
  'c-noise.pdf': '%PDF-1.7\nno more of it',
  'd-damaged.txt': DAMAGED,
  'e-binary.docx': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0),
  'f-other.txt': REAL_TEXT.replaceAll('荒尾市', '宇土市'),
  'notes.xlsx': 'x',
};

const titles = (out: string) =>
  (JSON.parse(out) as ({ title: string | null } | null)[]).map((record) => record?.title ?? null);

describe('renkei extract with several files', () => {
  it('reads a folder of good and bad files: a list in the order of their names, a table, exit 1', async () => {
    const folder = await folderWith(MIXED);
    const { code, out, err } = await renkei(['extract', folder, '--format', 'json']);
    expect(code).toBe(1);
    const title = '熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約';
    expect(titles(out)).toEqual([title, null, null, title, null, title.replace('荒尾', '宇土')]);
    expect(err).toContain('d-damaged.txt:70:1: error[DOC_ROW_WITHOUT_NUMBER]');
    const results = Object.keys(MIXED).map((name) => new RegExp(`${name} .*  (\\S+)$`, 'm').exec(err)?.[1]);
    expect(results).toEqual(['正常', '読めません', '読めません', '誤りあり', '読めません', '正常', undefined]);
    expect(err).toContain('6件：正常 2、誤りあり 1、読めません 3\n');
    expect(err).toMatch(/除いたファイルが1件あります：.*notes\.xlsx\n$/);
  });

  it('keeps the order that is given, with null for a file that could not be read', async () => {
    const folder = await folderWith({ 'b.txt': REAL_TEXT.replace('大西一史', '大西 一史') });
    const gone = join(folder, 'gone.txt');
    const args = ['extract', gone, join(folder, 'b.txt'), REAL, gone, '--format', 'json', '--lang', 'en'];
    const { code, out, err } = await renkei(args);
    expect(code).toBe(1);
    expect(err).toContain(`${gone}: no such file or folder\n`);
    const [missing, second, third, again] = JSON.parse(out);
    expect([missing, again]).toEqual([null, null]);
    expect(second.parties[0].representative.name).toBe('大西一史');
    expect(third).toEqual(JSON.parse((await renkei(['extract', REAL, '--format', 'json', '--lang', 'en'])).out));
  });

  it('takes globs that the shell has left alone, and prints a list also where they match one file', async () => {
    const folder = await folderWith({ 'a.txt': REAL_TEXT, 'b.md': 'x' });
    const { code, out } = await renkei(['extract', join(folder, '*.txt'), '--format', 'json']);
    expect(code).toBe(0);
    expect(titles(out)).toHaveLength(1);
    expect(titles((await renkei(['extract', folder, '--format', 'json'])).out)).toHaveLength(1);
  });

  it('calls a glob that matches nothing, and a folder without documents, wrong usage', async () => {
    const folder = await folderWith({ 'b.md': 'x' });
    for (const path of [folder, join(folder, '*.txt')]) {
      const { code, out, err } = await renkei(['extract', REAL, path, '--format', 'json']);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^エラー：.*(?:ありません)。\n$/);
      expect((await renkei(['extract', path, '--lang', 'en'])).err).toMatch(/^error: /);
    }
  });

  it('gives up on files that take too long, tells so, and ends', async () => {
    const folder = await folderWith({ 'a.txt': REAL_TEXT, 'b.txt': REAL_TEXT });
    const { code, out, err } = await renkei(['extract', folder, '--format', 'json', '--time-limit', '0.001']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([null, null]);
    expect(err).toContain('b.txt: 0.001秒で読み終わらなかったため、打ち切りました');
  });

  it('does not wait for a pipe that nobody writes into', async () => {
    const folder = await folderWith({ 'a.txt': REAL_TEXT });
    const pipe = join(folder, 'pipe.txt');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const { code, out, err } = await renkei(['extract', pipe, join(folder, 'a.txt'), '--format', 'json']);
    expect(code).toBe(1);
    expect(titles(out)).toEqual([null, expect.stringContaining('荒尾市')]);
    expect(err).toContain('pipe.txt: 普通のファイルではありません');
  });

  it('writes one result for each file with --out, whole, and no two under one name', async () => {
    const folder = await folderWith({
      'a/document.txt': REAL_TEXT,
      'b/document.txt': REAL_TEXT.replaceAll('荒尾市', '宇土市'),
      'b/document.html': `<p>${REAL_TEXT}</p>`,
      'b/empty.txt': '',
    });
    const outFolder = join(await temporaryFolder(), 'made/here');
    const gone = join(folder, 'gone.txt');
    const { code, out, err } = await renkei(['extract', folder, gone, '--format', 'json', '--out', outFolder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`3件を ${outFolder} に書き出しました。\n読めなかった2件は書き出していません。\n`);
    const written = await snapshot(outFolder);
    const names = ['a/document.txt.json', 'b/document.html.json', 'b/document.txt.json'];
    expect(Object.keys(written)).toEqual(names);
    expect(JSON.parse(written['a/document.txt.json'] ?? '').title).toContain('荒尾市');
    expect(JSON.parse(written['b/document.txt.json'] ?? '').title).toContain('宇土市');
    const turtle = await renkei(['extract', REAL]);
    await renkei(['extract', REAL, '--out', outFolder]);
    expect(await readFile(join(outFolder, 'document.txt.ttl'), 'utf8')).toBe(turtle.out);
  });

  it('never writes over a file that it reads', async () => {
    const folder = await folderWith({ 'a.txt': REAL_TEXT, 'a.txt.json': '{}' });
    const before = await snapshot(folder);
    for (const args of [
      [join(folder, 'a.txt'), join(folder, 'a.txt.json'), '--format', 'json', '--out', folder],
      [join(folder, 'a.txt'), '--report', join(folder, 'a.txt')],
    ]) {
      expect(await renkei(['extract', ...args])).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/^エラー：/),
      });
    }
    expect(await snapshot(folder)).toEqual(before);
  });

  it('prints the same RDF for a file whether it is read alone or in a worker', async () => {
    for (const format of ['nquads', 'trig', 'turtle', 'jsonld']) {
      const alone = await renkei(['extract', REAL, '--format', format]);
      const twice = await renkei(['extract', REAL, REAL, '--format', format]);
      if (format === 'nquads' || format === 'jsonld') expect(twice.out).toBe(alone.out);
      expect(twice).toMatchObject({ code: 0, out: expect.stringContaining('Agreement') });
    }
  });

  it('shows how far it is, line by line where there is no terminal', () => {
    const families = ['F4-1-city-names-four-columns-cost-in-cells', 'F9a-1-settlement-ladder-role-lists'];
    const files = families.map((family) => join(FAMILIES, family, 'document.txt'));
    const cli = join(ROOT, 'dist/cli.js');
    const ran = spawnSync(process.execPath, [cli, 'extract', ...files, '--format', 'json'], { encoding: 'utf8' });
    expect(ran.status).toBe(0);
    expect(ran.stderr).toMatch(/^読み取り中 █+░+ 1\/2（50%）残り約\d+秒\n読み取り中 █+ 2\/2（100%）\n/);
    expect(titles(ran.stdout)).toHaveLength(2);
  });
});

describe('The report of renkei extract', () => {
  const schema = readFile(join(ROOT, 'schema/report.schema.json'), 'utf8').then((text) => JSON.parse(text));

  it('goes to a file as JSON, Markdown or text, and standard error keeps what was found', async () => {
    const folder = await folderWith({ 'a.txt': REAL_TEXT, 'b.txt': DAMAGED, 'c.txt': '' });
    const reports = await temporaryFolder();
    const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(await schema);
    for (const name of ['report.json', 'report.md', 'new/report.txt']) {
      const path = join(reports, name);
      const { code, err } = await renkei(['extract', folder, '--report', path, '--format', 'json']);
      expect(code).toBe(1);
      expect(err).toContain('b.txt:70:1: error[DOC_ROW_WITHOUT_NUMBER]');
      expect(err).not.toContain('MISSING_');
      expect(err).toContain(`報告を ${path} に書きました。`);
    }
    const json = JSON.parse(await readFile(join(reports, 'report.json'), 'utf8'));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.documents.map(({ result }: { result: string }) => result)).toEqual(['fine', 'errors', 'unread']);
    expect(await readFile(join(reports, 'report.md'), 'utf8')).toMatch(
      /^# 連携協約の読み取り報告\n\n## .*a\.txt（正常）/,
    );
    expect(await readFile(join(reports, 'new/report.txt'), 'utf8')).toMatch(/^■ .*a\.txt（正常）\n読み取ったもの\n/);
  });

  it('tells what the other agreements of the region in the same folder have', async () => {
    const members = ['宇土市', '宇城市', '合志市'];
    const others = members.map((name) => [`${name}.txt`, REAL_TEXT.replaceAll('荒尾市', name)]);
    const poor = REAL_TEXT.replaceAll('持続可能な地域公共交通網の形成', '広場の整備');
    const folder = await folderWith({ ...Object.fromEntries(others), 'own.txt': poor.replaceAll('荒尾市', '美里町') });
    const { code, err } = await renkei(['extract', folder, '--format', 'json', '--data', await temporaryData()]);
    expect(code).toBe(0);
    const said = err.split('\n').filter((line) => line.includes('SIBLINGS_'));
    expect(said).toEqual([
      `${join(folder, 'own.txt')}: note[SIBLINGS_HAVE_SUBJECT]: この圏域（熊本連携中枢都市圏）の他の協約3件すべてに「公共交通」の取組がありますが、この文書にはありません。`,
    ]);
  });

  it('counts published agreements of the region as siblings, but not the document itself', async () => {
    const poor = REAL_TEXT.replaceAll('持続可能な地域公共交通網の形成', '広場の整備');
    const files = ['宇土市', '宇城市'].map((name) => [`${name}.txt`, REAL_TEXT.replaceAll('荒尾市', name)]);
    const folder = await folderWith({ ...Object.fromEntries(files), 'own.txt': poor.replaceAll('荒尾市', '美里町') });
    const published = await renkei(['extract', folder, '--format', 'json']);
    expect(published.err).toContain('他の協約3件すべてに「公共交通」');
    await writeFile(join(folder, 'own.txt'), poor);
    expect((await renkei(['extract', folder, '--format', 'json'])).err).not.toContain('SIBLINGS_');
  });

  it('does without published agreements that cannot be read, and says so', async () => {
    const data = await temporaryData();
    await mkdir(join(data, 'published'));
    await writeFile(join(data, 'published/manifest.json'), '{');
    const { code, err } = await renkei(['extract', REAL, '--data', data]);
    expect(code).toBe(0);
    expect(err).toMatch(/^公開済みのデータを読めないため、公開済みの協約とは比べていません/);
  });
});
