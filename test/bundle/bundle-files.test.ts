/** What the files of a bundle are good for: read by those who would use them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatasetCore } from '@rdfjs/types';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { distributionForm } from '../../src/catalog/distribution-form.ts';
import { parse } from '../../src/rdf/parse.ts';
import { bundleOf, realBundle, textIn } from '../support/bundle.ts';
import { renkei, temporaryFolder } from '../support/command.ts';
import { csvRows } from '../support/csv.ts';
import { csvwStatements, type DescribedTable } from '../support/csvw.ts';
import { REAL_TEXT } from '../support/press.ts';
import { AGREEMENT } from '../support/published.ts';
import { ParsedPage } from '../web/page/rendered-page.ts';
import '../support/isomorphic.ts';

const SHAPES = join(import.meta.dirname, '../../../shared/standards/dcat-ap-3.0.1');
const hasShapes = existsSync(SHAPES);
if (!hasShapes)
  process.stdout.write('Skipped: the official shapes of DCAT-AP 3.0.1, which are not at ../shared/standards.\n');

const hasPython = ((): boolean => {
  try {
    return execFileSync('python3', ['-c', 'print(1)'], { encoding: 'utf8' }).trim() === '1';
  } catch {
    process.stdout.write('Skipped: ZIP files in Python, which is not installed.\n');
    return false;
  }
})();

const ADDRESS = 'https://www.city.example.jp/renkei/';

describe('The catalog entry of a bundle', () => {
  it('says the same in Turtle and JSON-LD, and describes one dataset: the one of this agreement', async () => {
    const bundle = await realBundle();
    const turtle = await parse(textIn(bundle, 'catalog/catalog.ttl'), { format: 'turtle', file: 'catalog.ttl' });
    const jsonLd = await parse(textIn(bundle, 'catalog/catalog.jsonld'), { format: 'json-ld', file: 'catalog.jsonld' });
    await expect(jsonLd).toBeIsomorphic(turtle);
    const datasets = turtle.filter(({ object }) => object.value === 'http://www.w3.org/ns/dcat#Dataset');
    expect(datasets.map(({ subject }) => subject.value)).toEqual([`${AGREEMENT}/dataset`]);
    expect(textIn(bundle, 'catalog/catalog.rdf')).toContain('<rdf:RDF');
    expect(textIn(bundle, 'catalog/catalog.ttl')).not.toMatch(/renkei プロジェクト|\.invalid/);
  });

  it('leads to files that are there, with their sizes and digests', async () => {
    const bundle = await realBundle();
    const { resources } = JSON.parse(textIn(bundle, 'catalog/ckan-package.json'));
    const { files } = JSON.parse(textIn(bundle, 'manifest.json'));
    expect(resources).toHaveLength(18);
    for (const { url, size, hash, mimetype } of resources) {
      const path = url.slice(ADDRESS.length);
      expect(files).toContainEqual({ path, mediaType: mimetype, bytes: size, sha256: hash });
      expect(distributionForm(mimetype)).toBeDefined();
    }
    const quads = new Parser().parse(textIn(bundle, 'catalog/catalog.ttl'));
    const downloads = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/dcat#downloadURL');
    expect(downloads.map(({ object }) => object.value).sort()).toEqual(
      resources.map(({ url }: { url: string }) => url).sort(),
    );
  });

  it('is a package that CKAN takes, in the name of whoever publishes it', async () => {
    const made = JSON.parse(textIn(await realBundle(), 'catalog/ckan-package.json'));
    expect(made).toMatchObject({
      name: 'renkei-431001-432041-2025-03-27',
      title: '熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約（オープンデータ）',
      author: '試験市',
      maintainer_email: 'kikaku@city.example.jp',
      url: `${ADDRESS}index.html`,
      license_id: 'cc-by-40-intl',
    });
    expect(made.name).toMatch(/^[a-z0-9_-]{2,100}$/);
    for (const { name } of made.tags) expect(name).toMatch(/^[\p{L}\p{N}_ .-]{2,100}$/u);
    expect(made.tags).toContainEqual({ name: '荒尾市' });
  });

  it('is about the cities of the agreement, not about the country', async () => {
    const bundle = await realBundle();
    const quads = new Parser().parse(textIn(bundle, 'catalog/catalog.ttl'));
    const of = (subject: string, property: string) =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
        .map(({ object }) => object.value);
    const cities = [431001, 432041].map((code) => `https://w3id.org/renkei/id/municipality/${code}`);
    expect(of(`${AGREEMENT}/dataset`, 'http://purl.org/dc/terms/spatial')).toEqual(cities);
    expect(cities.map((city) => of(city, 'http://www.w3.org/2004/02/skos/core#prefLabel'))).toEqual([
      ['熊本市'],
      ['荒尾市'],
    ]);
    expect(textIn(bundle, 'catalog/catalog.ttl')).not.toContain('country/JPN');
    const search = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(textIn(bundle, 'index.html'))?.[1] ?? '',
    );
    expect(search.spatialCoverage).toMatchObject([
      { '@id': cities[0], name: '熊本市', identifier: '431001' },
      { '@id': cities[1], name: '荒尾市', identifier: '432041' },
    ]);
  });

  it.skipIf(!hasShapes).each(['shapes', 'range', 'mdr-vocabularies.shape', 'dcat-ap-SHACL', 'ranges'])(
    'has no violation by the official %s',
    async (file) => {
      const turtle = readFileSync(join(SHAPES, `${file}.ttl`), 'utf8');
      const shapes = new Store(new Parser({ blankNodePrefix: `${file}-` }).parse(turtle));
      const data = new Store(new Parser().parse(textIn(await realBundle(), 'catalog/catalog.ttl')));
      const { results } = await new SHACLValidator(shapes as unknown as DatasetCore).validate(
        data as unknown as DatasetCore,
      );
      const violations = results.filter(({ severity }) => severity?.value.endsWith('#Violation'));
      expect(violations.map(({ focusNode, path }) => [focusNode?.value, path])).toEqual([]);
    },
  );

  it('has blanks that nobody can overlook where nothing was said, and says how to fill them', async () => {
    const bundle = await bundleOf();
    expect(bundle.ran.code).toBe(0);
    for (const option of ['--publisher', '--public-url', '--on']) {
      expect(bundle.ran.out).toContain(option);
      expect(textIn(bundle, 'README.txt')).toContain(option);
    }
    const made = JSON.parse(textIn(bundle, 'catalog/ckan-package.json'));
    expect(made.author).toBe('（公開者の名前を記入してください）');
    expect(made.resources[0].url).toMatch(/^https:\/\/please-fill-in\.invalid\//);
    const page = new ParsedPage(textIn(bundle, 'index.html'));
    expect(page.all('meta').some(({ attrs }) => attrs.some(({ value }) => value === 'noindex'))).toBe(true);
    expect(page.all('script')).toEqual([]);
  });

  it('is what the publisher has written in a file, if one is given', async () => {
    const file = join(await temporaryFolder(), 'publication.json');
    const publication = {
      identifier: 'kyoyaku-data',
      title: { ja: '協約のデータ' },
      description: { ja: 'この市が結んだ協約のデータです。'.repeat(5) },
      keywords: { ja: ['協約'] },
      licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      publisher: { name: { ja: '例示市' } },
      contact: { name: { ja: '例示市企画課' } },
    };
    await writeFile(file, JSON.stringify(publication));
    const bundle = await bundleOf(REAL_TEXT, { options: ['--publication', file] });
    expect(bundle.ran.code).toBe(0);
    expect(JSON.parse(textIn(bundle, 'catalog/ckan-package.json'))).toMatchObject({
      name: 'kyoyaku-data',
      author: '例示市',
      license_id: 'cc-zero',
    });
    await writeFile(file, JSON.stringify({ ...publication, licence: 1 }));
    const wrong = await bundleOf(REAL_TEXT, { options: ['--publication', file] });
    expect(wrong.ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining('1行目「licence」') });
    expect(wrong.files.size).toBe(0);
  });
});

describe('The tables of a bundle', () => {
  it('hold what the agreement says and no more, and read back as its statements', async () => {
    const bundle = await realBundle();
    const counts = { agreements: 1, parties: 2, initiatives: 26, roles: 52, articles: 13 };
    for (const [name, rows] of Object.entries(counts))
      expect([name, csvRows(textIn(bundle, `data/tables/${name}.csv`)).length]).toEqual([name, rows]);
    const metadata = JSON.parse(textIn(bundle, 'data/tables/csv-metadata.json'));
    const said = new Set(
      new Parser()
        .parse(textIn(bundle, 'data/agreement.ttl'))
        .map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value].join(' ')),
    );
    const tables = metadata.tables as readonly DescribedTable[];
    const names = new Set(tables.map(({ url }) => url));
    for (const table of tables) {
      const own = csvwStatements(table, textIn(bundle, `data/tables/${table.url}`))
        .map(({ quad }) => quad)
        .filter(
          ({ subject }) => subject.value.startsWith(`${AGREEMENT}/`) && !/\/(?:evidence|source)\//.test(subject.value),
        );
      const unsaid = own.filter(
        ({ subject, predicate, object }) => !said.has([subject.value, predicate.value, object.value].join(' ')),
      );
      expect(unsaid).toEqual([]);
      for (const { reference } of table.tableSchema.foreignKeys ?? []) expect(names).toContain(reference.resource);
    }
  });

  it('begin with a byte order mark for Excel, and with none for programs', async () => {
    const bundle = await realBundle();
    expect(textIn(bundle, 'data/tables/roles-excel.csv').startsWith('\uFEFFiri,')).toBe(true);
    expect(textIn(bundle, 'data/tables/roles.csv').startsWith('iri,')).toBe(true);
  });
});

describe('The pages of a bundle', () => {
  it('open by a double click: one file each, nothing that runs, nothing from elsewhere', async () => {
    const bundle = await realBundle();
    for (const path of ['index.html', 'report.html']) {
      const page = new ParsedPage(textIn(bundle, path));
      expect(page.all('link', 'img', 'iframe', 'object')).toEqual([]);
      const types = page.all('script').flatMap(({ attrs }) => attrs.map(({ value }) => value));
      expect(types).toEqual(path === 'index.html' ? ['application/ld+json'] : []);
      expect(page.all('h1')).toHaveLength(1);
      expect(textIn(bundle, path)).toMatch(/^<!doctype html>\n<html lang="ja">/);
    }
  });

  it('show the parties, all initiatives and all roles, and link to files that are there', async () => {
    const bundle = await realBundle();
    const html = textIn(bundle, 'index.html');
    const page = new ParsedPage(html);
    const links = page
      .all('a')
      .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
    const files = links.filter((link) => !/^(?:https:|mailto:)/.test(link));
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) expect([...bundle.files.keys()]).toContain(file);
    for (const { text } of csvRows(textIn(bundle, 'data/tables/roles.csv')) as { text?: string }[])
      expect(html).toContain((text ?? '').replaceAll('&', '&amp;'));
    expect(html).toContain('大西一史');
  });

  it('show what a document holds as text, whatever it is', async () => {
    const bundle = await bundleOf(REAL_TEXT.replaceAll('荒尾市', '<script>alert(1)</script>市'));
    const report = new ParsedPage(textIn(bundle, 'report.html'));
    expect(report.all('script')).toEqual([]);
    expect(textIn(bundle, 'report.html')).toContain('&lt;script&gt;');
  });

  it('are in English for whoever asks', async () => {
    const bundle = await bundleOf(REAL_TEXT, { options: ['--lang', 'en'] });
    expect(bundle.ran.out).toContain('Next: open');
    expect(textIn(bundle, 'report.html')).toContain('<html lang="en">');
    expect(textIn(bundle, 'README.txt')).toContain('■ 次にすること');
  });
});

describe('The read-me of a bundle', () => {
  it('says what Excel does to the tables, and how to see them as they are', async () => {
    const text = textIn(await realBundle(), 'README.txt');
    expect(text).toContain('「(1)」のような番号が -1 になります');
    expect(text).toContain('データ型を検出しない');
    const labels = csvRows(textIn(await realBundle(), 'data/tables/initiatives-excel.csv')).map(({ label }) => label);
    expect(labels).toContain('(1)');
  });

  it('is what the editors of Windows take, names every file, and holds no path of the machine', async () => {
    const bundle = await realBundle();
    const text = textIn(bundle, 'README.txt');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const unnamed = [...bundle.files.keys()].filter((path) => !text.includes(path) && path !== 'README.txt');
    expect(unnamed).toEqual([]);
    for (const [path, bytes] of bundle.files) expect([path, bytes.includes(bundle.folder)]).toEqual([path, false]);
  });
});

describe('A bundle as a ZIP file', () => {
  it.skipIf(!hasPython)('is read by others, byte for byte', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '協約.txt'), REAL_TEXT);
    const { code } = await renkei(['bundle', join(folder, '協約.txt'), '--out', join(folder, '協約.ZIP')]);
    expect(code).toBe(0);
    const script = [
      'import sys, zipfile, json, hashlib',
      'z = zipfile.ZipFile(sys.argv[1])',
      'assert z.testzip() is None',
      'm = json.loads(z.read("manifest.json"))',
      'assert all(hashlib.sha256(z.read(f["path"])).hexdigest() == f["sha256"] for f in m["files"])',
      'print(len(z.namelist()), len(m["files"]), m["source"]["fileName"] == "協約.txt")',
    ].join('\n');
    const told = execFileSync('python3', ['-c', script, join(folder, '協約.ZIP')], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONUTF8: '1' },
    });
    expect(told.trim()).toBe('29 28 True');
  });
});
