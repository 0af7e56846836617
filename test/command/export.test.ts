import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runExport } from '../../src/command/export.ts';
import { renkei, temporaryFolder } from '../support/command.ts';
import { smallDataset } from '../support/small-site.ts';

let data: string;

beforeAll(async () => {
  data = await smallDataset();
});

afterAll(() => rm(data, { recursive: true, force: true }));

it('writes a site, says how much, and says so when nothing has changed', async () => {
  const out = join(await temporaryFolder(), 'site');
  const first = await renkei([
    'export',
    out,
    '--data',
    data,
    '--public-url',
    'https://town.example.jp/renkei',
    '--lang',
    'ja',
  ]);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(
    /^書き出しました：.*に\d+ファイル、[\d.]+ MB（書いたもの\d+、そのままのもの0、なくしたもの0）\n$/,
  );
  const manifest = JSON.parse(await readFile(join(out, 'export-manifest.json'), 'utf8'));
  expect(manifest.publicUrl).toBe('https://town.example.jp/renkei/');
  const second = await renkei([
    'export',
    out,
    '--data',
    data,
    '--public-url',
    'https://town.example.jp/renkei',
    '--lang',
    'en',
  ]);
  expect(second.out).toMatch(/^Up to date: \d+ files, .*nothing was written\.\n$/);
}, 60_000);

it('shows how far it is, and how long the rest will take', async () => {
  const steps: [string, string | undefined][] = [];
  const sink = { write: () => true };
  const progress = { step: (...step: [string, string?]) => steps.push([step[0], step[1]]), stop: () => undefined };
  const out = join(await temporaryFolder(), 'site');
  expect(await runExport(out, { data, lang: 'ja' }, { stdout: sink, stderr: sink, progress, environment: {} })).toBe(0);
  expect(steps.flatMap(([, plain]) => plain ?? []).length).toBe(10);
  expect(steps[0]?.[0]).toMatch(/^書き出し中 █*░+ \d+\/\d+（\d+%）残り約/);
  expect(steps.at(-1)?.[0]).toContain('（100%）');
  // Where the IRIs begin at the site itself, nobody has to lead them there.
  await expect(readFile(join(out, 'w3id/.htaccess'))).rejects.toThrow(/ENOENT/);
}, 60_000);

it('writes the forms that are asked for, and Turtle', async () => {
  const out = join(await temporaryFolder(), 'site');
  expect(await renkei(['export', out, '--data', data, '--forms', 'jsonld, nt'])).toMatchObject({ code: 0, err: '' });
  const { files } = JSON.parse(await readFile(join(out, 'export-manifest.json'), 'utf8'));
  const forms = (files as { path: string }[]).flatMap(({ path }) => /^ontology[.](\w+)$/.exec(path)?.[1] ?? []);
  expect(forms.sort()).toEqual(['html', 'jsonld', 'nt', 'ttl']);
}, 60_000);

it('refuses a folder that is something else, data that are not there, and wrong usage', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'letters'));
  await writeFile(join(folder, 'letters', 'dear.txt'), 'dear');
  const foreign = await renkei(['export', join(folder, 'letters'), '--data', data, '--lang', 'en']);
  expect(foreign).toMatchObject({ code: 1, out: '' });
  expect(foreign.err).toMatch(/letters is not replaced: it holds files, but no export-manifest\.json/);
  const missing = await renkei(['export', join(folder, 'new'), '--data', join(folder, 'letters'), '--lang', 'ja']);
  expect(missing).toMatchObject({ code: 1, out: '' });
  expect(missing.err).toContain('公開するデータがありません');
  expect(await renkei(['export'])).toMatchObject({ code: 2 });
  expect(await renkei(['export', 'x', '--public-url', 'ftp://x/'])).toMatchObject({ code: 2 });
});
