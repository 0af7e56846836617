import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { ckanData } from '../support/ckan-data.ts';
import { editFile, type Ran, renkei } from '../support/command.ts';
import { type FakeCkan, fakeCkan, TOKEN } from '../support/fake-ckan.ts';

const TOKEN_SET = { RENKEI_CKAN_TOKEN: TOKEN };

/** Runs a command as {@link renkei} does, its progress in `err` too; the token may be in nothing that it says. */
async function ran(args: readonly string[], environment: Record<string, string> = TOKEN_SET): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    progress: { step: (text, plain) => (err += `${text}\n${plain ?? ''}\n`), stop: () => undefined },
    environment,
  });
  expect(out + err).not.toContain(TOKEN);
  return { code, out, err };
}

function at(site: FakeCkan, data: string, ...more: string[]): string[] {
  return ['--url', site.url, '--organization', '431001', '--data', data, '--pause', '0', ...more];
}

describe('renkei ckan package', () => {
  it('prints the package with links to the files, without any option but the data', async () => {
    const { data } = await ckanData();
    const { code, out, err } = await renkei(['ckan', 'package', '--data', data]);
    expect(code).toBe(0);
    const { resources, ...fields } = JSON.parse(out) as { resources: Record<string, unknown>[] };
    expect(fields).toMatchObject({
      name: 'renkei-kyoyaku',
      title: '連携協約データ',
      url: 'https://data.example.jp/doc/dataset',
      version: '1.0.0',
      author: '熊本市',
      maintainer: '政策企画課',
      maintainer_email: 'kikaku@example.jp',
      license_id: 'cc-by-40-intl',
      tags: [{ name: '連携協約' }, { name: '教育' }, { name: '文化' }, { name: 'スポーツ' }, { name: 'open data' }],
    });
    expect(fields).not.toHaveProperty('extras');
    expect(fields).not.toHaveProperty('owner_org');
    expect(err).toContain('license_id はBODIKでのID');
    for (const each of resources) {
      expect(each.url).toMatch(/^https:\/\/data\.example\.jp\/[ -~]+$/);
      expect(each.uri).toMatch(/^https:\/\/data\.example\.jp\/id\//);
      if (!/sparql|graphql/.test(String(each.url))) expect(each.hash).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(resources.map(({ format }) => format)).toEqual(
      expect.arrayContaining(['CSV', 'TTL', 'JSON-LD', 'N-Quads', 'GraphQL', 'SPARQL']),
    );
  });

  it('tells the rights of the source texts apart from the licence of the data', async () => {
    const { data } = await ckanData();
    const { out } = await renkei(['ckan', 'package', '--data', data]);
    const { notes } = JSON.parse(out) as { notes: string };
    expect(notes).toContain(
      'データの利用条件：https://creativecommons.org/licenses/by/4.0/\n\nもとの文書の権利：本文は各団体のもの。',
    );
    expect(notes).toContain('Rights of the source texts: The texts belong to the local governments.');
  });

  it('takes names, addresses and the licence from its options; on BODIK the code comes first', async () => {
    const { data } = await ckanData();
    const printed = async (...more: string[]) =>
      JSON.parse((await renkei(['ckan', 'package', '--data', data, ...more])).out);
    expect(await printed('--organization', '431001')).toMatchObject({
      name: '431001_renkei-kyoyaku',
      owner_org: '431001',
    });
    expect(await printed('--organization', 'kikaku')).toMatchObject({ name: 'renkei-kyoyaku', owner_org: 'kikaku' });
    const other = await printed(
      '--name',
      'x-y',
      '--public-url',
      'https://www.example.jp/lod',
      '--licence',
      'PDL1.0',
      '--no-services',
    );
    expect(other).toMatchObject({ name: 'x-y', url: 'https://www.example.jp/lod/doc/dataset', license_id: 'PDL1.0' });
    expect(JSON.stringify(other)).not.toContain('graphql');
    expect(other.resources[0]).toMatchObject({ uri: expect.stringMatching(/^https:\/\/data\.example\.jp\//) });
  });

  it('says what is missing of a dataset that nobody has described', async () => {
    const { data, folder } = await ckanData();
    await editFile(join(folder, 'manifest.json'), (text) => text.replace('"publication"', '"publicity"'));
    const { code, out, err } = await renkei(['ckan', 'package', '--data', data]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('data/publication.json');
  });
});

describe('renkei ckan plan', () => {
  it('tells in plain words what a push would make, and writes nothing', async () => {
    const site = await fakeCkan();
    const { data } = await ckanData();
    const { code, out } = await ran(['ckan', 'plan', ...at(site, data)]);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      `データセットを新しく作ります（公開）：${site.url}/dataset/431001_renkei-kyoyaku`,
      '  + 協約一覧（CSV）を追加（アップロード：agreements.csv, 32 B）',
    ]);
    expect(out).toMatch(/\n反映するには：renkei ckan push（同じオプション）\n$/);
    expect(out).not.toContain('GraphQL');
    expect(site.writes()).toEqual([]);
  });

  it('tells every kind of change, in English too', async () => {
    const site = await fakeCkan();
    const made = await ckanData();
    await ran(['ckan', 'push', ...at(site, made.data)]);
    const [dataset] = site.catalog.packages.values();
    const [first, second] = dataset?.resources ?? [];
    Object.assign(first ?? {}, { description: 'others wrote this' });
    dataset?.resources.splice(2, 1);
    dataset?.resources.push({ id: 'by-hand', name: '解説', url: 'https://example.jp/' });
    dataset?.tags.push({ name: 'ODS' });
    await made.change({ 'table/agreements-excel.csv': 'x\n' }, { title: { ja: '新しい題' } });
    await made.removeAgreement('431001-433675/2025-03-27');
    const { out } = await ran(['ckan', 'plan', ...at(site, made.data, '--lang', 'en')]);
    expect(second?.name).toBe('協約一覧（Excel用CSV）');
    expect(out.split('\n').slice(0, -1)).toEqual([
      `Dataset (is there): ${site.url}/dataset/431001_renkei-kyoyaku`,
      '  ~ title changes: 新しい題',
      '  ~ 協約一覧（CSV）: description changes',
      '  ~ 協約一覧（Excel用CSV） gets new contents (upload: agreements-excel.csv, 2 B)',
      '  + 協約一覧（JSON Lines） is added (upload: agreements.jsonl, 34 B)',
      expect.stringMatching(/^ {2}~ データセット全体（N-Quads） gets new contents \(upload: renkei\.nq\.gz, \d+ B\)$/),
      '  - 連携協約 431001-433675/2025-03-27（Turtle） is removed (no longer published)',
      '  - 連携協約 431001-433675/2025-03-27（JSON-LD） is removed (no longer published)',
      '  = resources that stay: 7',
      '  = resources that others put there are left alone: 解説',
      '  = tags that others put there stay: ODS',
      'To carry this out: renkei ckan push, with the same options',
    ]);
  });

  it('needs no token for a public dataset, and says what the token may not', async () => {
    const site = await fakeCkan();
    const { data } = await ckanData();
    expect(await ran(['ckan', 'plan', ...at(site, data)], {})).toMatchObject({ code: 0 });
    expect(site.calls.every(({ authorization }) => authorization === undefined)).toBe(true);
    const wrong = await ran(['ckan', 'plan', ...at(site, data)], { RENKEI_CKAN_TOKEN: 'wrong-token' });
    expect(wrong).toMatchObject({ code: 0, err: expect.stringContaining('データセットを作れません') });
    expect(wrong.err).not.toContain('wrong-token');
  });

  it('is JSON for programs', async () => {
    const site = await fakeCkan();
    const { data } = await ckanData();
    const { out } = await ran(['ckan', 'plan', ...at(site, data, '--format', 'json')]);
    expect(JSON.parse(out)).toMatchObject({
      name: '431001_renkei-kyoyaku',
      dataset: 'create',
      changes: true,
      resources: expect.arrayContaining([
        expect.objectContaining({ change: 'add', name: '協約一覧（CSV）', upload: true }),
      ]),
    });
  });

  it('says of a licence that the site has not', async () => {
    const site = await fakeCkan({ licences: [{ id: 'notspecified', url: '' }] });
    const { data } = await ckanData();
    const { err } = await ran(['ckan', 'plan', ...at(site, data)]);
    expect(err).toContain('ライセンス一覧に https://creativecommons.org/licenses/by/4.0/ がありません');
    expect((await ran(['ckan', 'plan', ...at(site, data, '--licence', 'cc-by')])).err).not.toContain('ライセンス一覧');
  });
});

describe('renkei ckan push', () => {
  it('brings the site to what is published, tells each step, and then finds nothing to change', async () => {
    const site = await fakeCkan();
    const { data } = await ckanData();
    const first = await ran(['ckan', 'push', ...at(site, `${data}`)]);
    expect(first).toMatchObject({
      code: 0,
      out: `反映しました（14回の更新）：${site.url}/dataset/431001_renkei-kyoyaku\n`,
      err: expect.stringContaining('[2/14] アップロード中：agreements.csv (32 B)\n'),
    });
    site.calls.length = 0;
    const second = await ran(['ckan', 'push', ...at(site, data)]);
    expect(second).toMatchObject({ code: 0, out: `変更はありません：${site.url}/dataset/431001_renkei-kyoyaku\n` });
    expect(site.writes()).toEqual([]);
    const plan = await ran(['ckan', 'plan', ...at(site, data)]);
    expect(plan.out).toMatch(/変更のないリソース：13件\n変更はありません。\n$/);
  });

  it('takes the address of the API for that of the site, links, and makes private datasets', async () => {
    const site = await fakeCkan();
    const { data } = await ckanData();
    const args = at(site, data, '--link', '--private', '--public-url', 'https://www.example.jp/');
    args[1] = `${site.url}/api/3/action/`;
    expect(await ran(['ckan', 'push', ...args])).toMatchObject({ code: 0 });
    const [dataset] = site.catalog.packages.values();
    expect(dataset).toMatchObject({ private: true });
    expect(dataset?.resources.map(({ url }) => url)).toContain('https://www.example.jp/graphql');
    // Nobody is told against their will: without --private, what is private stays so.
    await ran(['ckan', 'push', ...at(site, data, '--link')]);
    expect([...site.catalog.packages.values()][0]).toMatchObject({ private: true });
  });

  it('tries again when the line breaks once, and says so', async () => {
    const site = await fakeCkan();
    const { data } = await ckanData();
    site.fault = ({ number }) => (number === 8 ? { kind: 'cut-request' } : undefined);
    const { code, err } = await ran(['ckan', 'push', ...at(site, data, '--lang', 'en')]);
    expect(code).toBe(0);
    expect(err).toContain('resource_create: the connection to');
  });

  it('ends with 1 and a sentence where the site refuses, with 2 without a token', async () => {
    const site = await fakeCkan();
    const { data } = await ckanData();
    const wrong = await ran(['ckan', 'push', ...at(site, data)], { RENKEI_CKAN_TOKEN: 'wrong-token' });
    expect(wrong).toMatchObject({ code: 1, out: '', err: expect.stringContaining('package_create') });
    expect(wrong.err).not.toContain('wrong-token');
    site.calls.length = 0;
    for (const environment of [{}, { RENKEI_CKAN_TOKEN: ' ' }]) {
      const without = await ran(['ckan', 'push', ...at(site, data)], environment as Record<string, string>);
      expect(without).toMatchObject({ code: 2, out: '', err: expect.stringContaining('RENKEI_CKAN_TOKEN') });
    }
    expect(site.calls).toEqual([]);
  });

  it('sends no file that is not what the manifest says', async () => {
    const site = await fakeCkan();
    const { data, folder } = await ckanData();
    await editFile(join(folder, 'table/agreements.csv'), (text) => text.replace('431001', '431002'));
    const { code, err } = await ran(['ckan', 'push', ...at(site, data)]);
    expect(code).toBe(1);
    expect(err).toContain('agreements.csv が manifest.json の示すものと違います。renkei build を実行してください。');
    expect(site.catalog.files.size).toBe(0);
  });
});

describe('renkei ckan', () => {
  it.each(['package', 'plan', 'push'])(
    '%s --help describes its options in both languages, with an example',
    async (command) => {
      const english = await renkei(['ckan', command, '--help', '--lang', 'en']);
      expect(english).toMatchObject({ code: 0, err: '' });
      expect(english.out).toContain(`  $ renkei ckan ${command}`);
      expect(english.out).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}]/u);
      expect((await renkei(['ckan', command, '--help'])).out).toMatch(/--public-url <url> +\S*[ぁ-ん]/);
    },
  );

  it('lists its commands', async () => {
    expect((await renkei(['ckan', '--help'])).out).toMatch(/\n {2}package .*\n {2}plan .*\n {2}push /s);
  });

  it.each([
    [['ckan', 'plan', '--organization', '431001']],
    [['ckan', 'push', '--url', 'https://ckan.example.jp']],
    [['ckan', 'push', '--url', 'ckan.example.jp', '--organization', '431001']],
    [['ckan', 'push', '--url', 'https://me:secret@ckan.example.jp', '--organization', '431001']],
    [['ckan', 'plan', '--url', 'https://ckan.example.jp', '--organization', '熊本市']],
    [['ckan', 'package', '--name', 'Upper Case']],
    [['ckan', 'plan', '--url', 'https://ckan.example.jp', '--organization', 'ab', '--pause', 'long']],
    [['ckan', 'plan', '--url', 'https://ckan.example.jp', '--organization', 'ab', '--upload-limit', '0']],
    [['ckan', 'publish']],
  ])('%j is wrong usage', async (args) => {
    const { code, out, err } = await renkei(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^エラー：/);
  });

  it('keeps the token out of the sources: it is read from the environment alone', async () => {
    const source = await readFile(join(import.meta.dirname, '../../src/command/define-catalog.ts'), 'utf8');
    expect(source).not.toMatch(/--token|--api-key/);
  });
});
