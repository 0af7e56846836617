import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BLANK_PUBLISHER } from '../../src/bundle/blanks.ts';
import type { BundleDataset, BundleManifest } from '../../src/bundle/bundle-manifest.ts';
import { filesOf, realBundle, textIn } from '../support/bundle.ts';
import { editFile, renkei, temporaryFolder } from '../support/command.ts';
import { type FakeCkan, fakeCkan, TOKEN } from '../support/fake-ckan.ts';
import { AGREEMENT } from '../support/published.ts';

const NAME = '431001_renkei-431001-432041-2025-03-27';
const TOKEN_SET = { RENKEI_CKAN_TOKEN: TOKEN };

function at(site: FakeCkan, ...more: string[]): string[] {
  return ['--url', site.url, '--organization', '431001', '--pause', '0', ...more];
}

/** A copy of the bundle of the real agreement, which may be changed. */
async function copyOfReal(): Promise<string> {
  const folder = join(await temporaryFolder(), 'copy');
  await cp((await realBundle()).folder, folder, { recursive: true });
  return folder;
}

/** What a site has of the one dataset. */
function datasetOn({ catalog }: FakeCkan) {
  const [dataset, ...others] = catalog.packages.values();
  expect(others).toEqual([]);
  return dataset;
}

/** The same with another manifest: as if it had been made with other options, or of another document. */
async function copyWith(change: (manifest: MadeManifest) => object): Promise<string> {
  const folder = await copyOfReal();
  await editFile(join(folder, 'manifest.json'), (text) => JSON.stringify(change(JSON.parse(text) as MadeManifest)));
  return folder;
}

type MadeManifest = BundleManifest & { readonly dataset: BundleDataset };

function withoutAddress(): Promise<string> {
  return copyWith(({ dataset: { address: _, ...dataset }, ...manifest }) => ({ ...manifest, dataset }));
}

function publishedBy(ja: string): Promise<string> {
  return copyWith(({ dataset, ...manifest }) => {
    const publication = { ...dataset.publication, publisher: { name: { ja } } };
    return { ...manifest, dataset: { ...dataset, publication } };
  });
}

/** The files of a folder as a ZIP file, below another folder. */
async function packed(folder: string, around: string): Promise<string> {
  const file = join(await temporaryFolder(), 'packed.zip');
  const entries: Zippable = { '__MACOSX/._packed': new Uint8Array() };
  for (const [path, bytes] of await filesOf(folder)) entries[`${around}${path}`] = bytes;
  await writeFile(file, zipSync(entries));
  return file;
}

describe('renkei ckan with a bundle', () => {
  it('plans, pushes and then finds nothing to change, from the folder and from the ZIP file', async () => {
    const site = await fakeCkan();
    const { folder, files } = await realBundle();
    const plan = await renkei(['ckan', 'plan', '--bundle', folder, ...at(site)]);
    expect(plan).toMatchObject({ code: 0, err: '' });
    expect(plan.out.split('\n').slice(0, 2)).toEqual([
      `データセットを新しく作ります（公開）：${site.url}/dataset/${NAME}`,
      expect.stringMatching(/^ {2}\+ 協約・協定（CSV）を追加（アップロード：agreements\.csv, /),
    ]);
    expect(site.writes()).toEqual([]);
    expect(await renkei(['ckan', 'push', '--bundle', folder, ...at(site)], TOKEN_SET)).toMatchObject({ code: 0 });
    const made = datasetOn(site);
    expect(made).toMatchObject({
      name: NAME,
      title: '熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約（オープンデータ）',
      url: 'https://www.city.example.jp/renkei/index.html',
      author: '試験市',
    });
    expect(made?.resources).toHaveLength(18);
    for (const { id, uri, name } of made?.resources ?? []) {
      expect(uri).toMatch(new RegExp(`^${AGREEMENT}/dataset/distribution/[a-z-]+$`));
      expect([name, site.catalog.files.get(id)?.bytes.length]).toEqual([name, expect.any(Number)]);
    }
    const turtle = made?.resources.find(({ name }) => name === '協約のデータ（Turtle）');
    expect(Buffer.from(site.catalog.files.get(turtle?.id ?? '')?.bytes ?? [])).toEqual(files.get('data/agreement.ttl'));
    for (const place of [folder, await packed(folder, ''), await packed(folder, '協約データ/')]) {
      const again = await renkei(['ckan', 'push', '--bundle', place, ...at(site)], TOKEN_SET);
      expect(again).toMatchObject({ code: 0, out: expect.stringContaining('変更はありません') });
    }
  });

  it('sends words alone where words alone have changed', async () => {
    const site = await fakeCkan();
    await renkei(['ckan', 'push', '--bundle', (await realBundle()).folder, ...at(site)], TOKEN_SET);
    const before = datasetOn(site)?.resources;
    const bundle = await publishedBy('例示市');
    const { out } = await renkei(['ckan', 'plan', '--bundle', bundle, ...at(site)]);
    expect(out.split('\n').slice(1, -2)).toEqual(['  ~ 作成者を更新: 例示市', '  = 変更のないリソース：18件']);
    expect(await renkei(['ckan', 'push', '--bundle', bundle, ...at(site)], TOKEN_SET)).toMatchObject({ code: 0 });
    expect(datasetOn(site)).toMatchObject({ author: '例示市', resources: before });
  });

  it('needs no address where all files are uploaded, and says which cannot be links', async () => {
    const site = await fakeCkan();
    const folder = await withoutAddress();
    const links = await renkei(['ckan', 'plan', '--bundle', folder, ...at(site, '--link')]);
    expect(links).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--public-url') });
    expect(await renkei(['ckan', 'push', '--bundle', folder, ...at(site)], TOKEN_SET)).toMatchObject({ code: 0 });
    expect(datasetOn(site)).not.toHaveProperty('url');
    expect(JSON.stringify(datasetOn(site))).not.toContain('.invalid');
    const address = 'https://www.city.example.jp/data';
    const { out } = await renkei(['ckan', 'plan', '--bundle', folder, ...at(site, '--link', '--public-url', address)]);
    expect(out).toContain(`URLを更新: ${address}/index.html`);
  });

  it('prints the package of a bundle, which is the one in it but for the names of the site', async () => {
    const bundle = await realBundle();
    const { code, out } = await renkei(['ckan', 'package', '--bundle', bundle.folder]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(textIn(bundle, 'catalog/ckan-package.json')));
    const blank = await renkei(['ckan', 'package', '--bundle', await withoutAddress()]);
    expect(JSON.parse(blank.out)).toMatchObject({ url: 'https://please-fill-in.invalid/index.html' });
  });

  it('puts no agreement into the dataset of another', async () => {
    const site = await fakeCkan();
    await renkei(['ckan', 'push', '--bundle', (await realBundle()).folder, ...at(site)], TOKEN_SET);
    const other = await copyWith(({ dataset, ...manifest }) => ({
      ...manifest,
      dataset: { ...dataset, iri: dataset.iri.replace('2025-03-27', '2025-03-28') },
    }));
    const written = site.writes().length;
    for (const command of ['plan', 'push']) {
      const args = ['ckan', command, '--bundle', other, ...at(site, '--name', NAME)];
      expect(await renkei(args, TOKEN_SET)).toMatchObject({ code: 1, err: expect.stringContaining('--name') });
    }
    expect(site.writes()).toHaveLength(written);
  });

  it('says what is wrong with what is no bundle, a draft, an old, a nameless or a changed one; asks no site', async () => {
    const site = await fakeCkan();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file.zip'), 'PK no archive');
    await mkdir(join(folder, 'empty'));
    const draft = await copyWith(({ dataset: _, ...manifest }) => ({ ...manifest, state: 'draft' }));
    const unread = await copyWith(({ dataset: _, ...manifest }) => ({ ...manifest, state: 'unread' }));
    const nameless = await publishedBy(BLANK_PUBLISHER);
    const excel = await copyOfReal();
    await editFile(join(excel, 'data/tables/roles.csv'), (text) => text.replaceAll('\r\n', '\n'));
    const lost = await copyOfReal();
    await rm(join(lost, 'data/agreement.ttl'));
    const words = await copyOfReal();
    await editFile(join(words, 'catalog/ckan-package.json'), (text) => text.replace('熊本市', '熊本'));
    const old = await copyWith(({ dataset: _, ...manifest }) => manifest);
    const escaping = await copyOfReal();
    await editFile(join(escaping, 'manifest.json'), (text) => text.replace('"agreement.ttl"', '"../../agreement.ttl"'));
    const broken = await copyOfReal();
    await writeFile(join(broken, 'manifest.json'), '{ "kind": "renkei-bundle", "files": [null] }');
    const expected: readonly (readonly [string, string])[] = [
      [join(folder, 'gone'), 'そのようなファイルやフォルダーはありません'],
      [join(folder, 'file.zip'), 'renkei bundle で作ったフォルダーでもZIPファイルでもありません'],
      [join(folder, 'empty'), 'renkei bundle で作ったフォルダーでもZIPファイルでもありません'],
      [join(excel, 'manifest.json'), 'renkei bundle で作ったフォルダーでもZIPファイルでもありません'],
      [escaping, 'renkei bundle で作ったフォルダーでもZIPファイルでもありません'],
      [broken, 'renkei bundle で作ったフォルダーでもZIPファイルでもありません'],
      [draft, '下書き'],
      [unread, '文書を読めなかった'],
      [nameless, '--publisher'],
      [old, '古い版'],
      [excel, 'data/tables/roles.csv'],
      [lost, 'data/agreement.ttl'],
      [words, 'catalog/ckan-package.json'],
    ];
    for (const [place, said] of expected) {
      const { code, out, err } = await renkei(['ckan', 'push', '--bundle', place, ...at(site)], TOKEN_SET);
      expect({ place, code, out, err }).toEqual({ place, code: 1, out: '', err: expect.stringContaining(said) });
      expect(err).toContain(place);
    }
    expect(site.calls).toEqual([]);
  });

  it('takes a bundle without the report and the document, which need not be published', async () => {
    const site = await fakeCkan();
    const folder = await copyOfReal();
    for (const path of ['source', 'report.html', 'report.json', 'catalog'])
      await rm(join(folder, path), { recursive: true });
    await writeFile(join(folder, 'memo.txt'), '覚え書き');
    expect(await renkei(['ckan', 'plan', '--bundle', folder, ...at(site)])).toMatchObject({ code: 0, err: '' });
  });

  it('is wrong usage together with a data folder', async () => {
    const args = [
      'ckan',
      'plan',
      '--bundle',
      'x',
      '--data',
      'y',
      '--url',
      'https://example.jp',
      '--organization',
      'abc',
    ];
    expect(await renkei(args)).toMatchObject({ code: 2, err: expect.stringContaining('--bundle') });
  });

  it('tells the cities that the agreement is of', async () => {
    const made = JSON.parse(await readFile(join((await realBundle()).folder, 'catalog/ckan-package.json'), 'utf8'));
    expect(made.notes).toContain('## 対象地域\n\n熊本市（431001）、荒尾市（432041）');
    expect(made.notes).toContain('Area: 熊本市 (431001), 荒尾市 (432041)');
  });
});
