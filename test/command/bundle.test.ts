import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseSync } from '../../src/rdf/parse.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { bundleOf, filesOf, type MadeBundle, realBundle, SAID, textIn } from '../support/bundle.ts';
import { makeCodeBookPage } from '../support/code-book-page.ts';
import { renkei, snapshot, temporaryFolder } from '../support/command.ts';
import { csvRows } from '../support/csv.ts';
import { makePdf } from '../support/make-pdf.ts';
import { setPages } from '../support/pdf-pages.ts';
import { REAL_TEXT } from '../support/press.ts';
import { AGREEMENT, publishedQuads } from '../support/published.ts';
import '../support/isomorphic.ts';

/** What is read of the same agreement in whatever file. */
const isOfAgreement = ({ subject }: Quad) => !subject.value.startsWith(`${AGREEMENT}/source/`);
const isLinkToFile = ({ object }: Quad) => object.value.startsWith(`${AGREEMENT}/source/`);

function quadsIn(bundle: MadeBundle, folder = 'data'): Quad[] {
  return parseSync(textIn(bundle, `${folder}/agreement.nq`), { format: 'n-quads', file: 'agreement.nq' });
}

function inGraph(quads: readonly Quad[], graph: string): Quad[] {
  return quads.filter((quad) => quad.graph.value === graph);
}

/** The main graph apart from what it says of the file and of its layout. */
function agreementIn(bundle: MadeBundle): Quad[] {
  const main = inGraph(quadsIn(bundle), `${AGREEMENT.replace('/id/agreement/', '/graph/')}`);
  return main.filter((quad) => isOfAgreement(quad) && !isLinkToFile(quad) && !quad.predicate.equals(rk.rawText));
}

/** The rows of a table apart from the places in the file. */
function rowsIn(bundle: MadeBundle, table: string): Record<string, string>[] {
  return csvRows(textIn(bundle, `data/tables/${table}.csv`)).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !/^source_/.test(name))),
  );
}

describe('renkei bundle', () => {
  it('makes everything that is needed to publish an agreement, and says what to do next', async () => {
    const bundle = await realBundle();
    expect(bundle.ran).toMatchObject({ code: 0, err: '' });
    expect([...bundle.files.keys()].filter((path) => !path.includes('/tables/'))).toEqual([
      ...['README.txt', 'catalog/catalog.jsonld', 'catalog/catalog.rdf', 'catalog/catalog.ttl'],
      ...['catalog/ckan-package.json', 'data/agreement.jsonld', 'data/agreement.nq', 'data/agreement.trig'],
      ...['data/agreement.ttl', 'index.html', 'manifest.json', 'report.html', 'report.json', 'source/document.txt'],
    ]);
    expect(textIn(bundle, 'source/document.txt')).toBe(REAL_TEXT);
    const lines = bundle.ran.out.trimEnd().split('\n');
    expect(lines[0]).toBe('読み取ったもの：熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約');
    expect(lines[1]).toBe('  当事者2、条5、取組26件、役割52件');
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(bundle.ran.out).toContain(`renkei ckan plan --bundle ${bundle.folder} --url`);
  });

  it('says the same in every form of the data, with the evidence in the quad forms', async () => {
    const bundle = await realBundle();
    const quads = quadsIn(bundle);
    expect(new Set(quads.map(({ graph }) => graph.value)).size).toBe(3);
    const trig = parseSync(textIn(bundle, 'data/agreement.trig'), { format: 'trig', file: 'agreement.trig' });
    await expect(trig).toBeIsomorphic(quads);
    const turtle = parseSync(textIn(bundle, 'data/agreement.ttl'), { format: 'turtle', file: 'agreement.ttl' });
    const said = quads.filter(({ graph }) => !graph.value.endsWith('/evidence'));
    expect(new Set(turtle.map(keyOf))).toEqual(new Set(said.map(keyOf)));
    expect(JSON.parse(textIn(bundle, 'data/agreement.jsonld'))['@context']).toBeTypeOf('object');
  });

  it('says what `renkei build` has published of the same text, search keys too; but nothing of what people added', async () => {
    const quads = quadsIn(await realBundle());
    for (const kind of ['main', 'evidence', 'derived']) {
      const published = publishedQuads(kind).filter(({ graph }) => graph.value.startsWith(graphOf(AGREEMENT)));
      const own = inGraph(quads, published[0]?.graph.value ?? '');
      const [ownKeys, publishedKeys] = [new Set(own.map(keyOf)), new Set(published.map(keyOf))];
      const added = published.filter((quad) => !ownKeys.has(keyOf(quad)));
      expect(own.length).toBeGreaterThan(100);
      expect(own.filter((quad) => !publishedKeys.has(keyOf(quad)))).toEqual([]);
      expect(added.filter((quad) => !isCurated(quad, published))).toEqual([]);
    }
    expect(quads.some(({ predicate }) => predicate.equals(rk.searchKey))).toBe(true);
  }, 300_000);

  it('reads the same agreement from a page of a code book and from a PDF', async () => {
    const ofText = await realBundle();
    for (const [name, document] of [
      ['reiki.html', makeCodeBookPage(REAL_TEXT)],
      ['kyoyaku.pdf', makePdf(setPages(REAL_TEXT, { ruled: true, numbered: true }))],
    ] as const) {
      const bundle = await bundleOf(document, { name });
      expect(bundle.ran).toMatchObject({ code: 0, err: '' });
      expect(bundle.files.get(`source/${name.replace(/^\w+/, 'document')}`)?.equals(Buffer.from(document))).toBe(true);
      await expect(agreementIn(bundle)).toBeIsomorphic(agreementIn(ofText));
      for (const table of ['parties', 'initiatives', 'roles', 'articles'])
        expect(rowsIn(bundle, table)).toEqual(rowsIn(ofText, table));
    }
  });

  it('gives the same bytes for the same input, as a folder and as a ZIP file, in any time zone', async () => {
    const [one, other] = [await realBundle(), await bundleOf(REAL_TEXT, { options: SAID })];
    expect(digests(other.files)).toEqual(digests(one.files));
    const before = process.env.TZ;
    const zips: Buffer[] = [];
    for (const zone of ['Asia/Tokyo', 'America/Anchorage']) {
      process.env.TZ = zone;
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'document.txt'), REAL_TEXT);
      await renkei(['bundle', join(folder, 'document.txt'), '--out', join(folder, 'a.zip'), ...SAID]);
      zips.push(await readFile(join(folder, 'a.zip')));
    }
    process.env.TZ = before;
    if (before === undefined) delete process.env.TZ;
    expect(zips[0]?.equals(zips[1] as Buffer)).toBe(true);
    const entries = new Map(Object.entries(unzipSync(zips[0] as Buffer)));
    expect(digests(entries)).toEqual(digests(one.files));
  });

  it('lists every file with its size and SHA-256, and says how far it got', async () => {
    const bundle = await bundleOf(REAL_TEXT, { name: '協約（写し）.txt' });
    const manifest = JSON.parse(textIn(bundle, 'manifest.json'));
    expect(manifest).toMatchObject({
      kind: 'renkei-bundle',
      state: 'complete',
      agreement: AGREEMENT,
      source: { fileName: '協約（写し）.txt', path: 'source/document.txt' },
    });
    const listed = manifest.files.map(({ path }: { path: string }) => path);
    expect([...listed, 'manifest.json'].sort()).toEqual([...bundle.files.keys()]);
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = bundle.files.get(path) ?? Buffer.alloc(0);
      expect({ path, bytes, sha256 }).toEqual({
        path,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      });
    }
    expect([...bundle.files.keys()].every((path) => /^[\x21-\x7e]+$/.test(path))).toBe(true);
  });

  it('takes a document with signs that XML cannot hold', async () => {
    const bundle = await bundleOf(REAL_TEXT.replaceAll('形成に係る連携協約', '形成に係る\u0007連携\ufffe協約'));
    expect(bundle.ran.code).toBe(0);
    expect(bundle.ran.out).not.toContain('\u0007');
    expect(textIn(bundle, 'catalog/catalog.rdf')).toContain('形成に係る 連携 協約');
  });

  it('states where the document was made public, with the day', async () => {
    const page = 'https://www.city.example.jp/kyoyaku.html';
    const quads = quadsIn(await bundleOf(REAL_TEXT, { options: [...SAID, '--origin', page] }));
    const origin = quads.filter(({ predicate }) => predicate.equals(rk.origin));
    expect(origin.map(({ subject, object }) => [subject.value.includes('/source/'), object.value])).toEqual([
      [true, page],
    ]);
    expect(quads.some(({ predicate, object }) => predicate.equals(rk.statedOn) && object.value === '2026-11-22')).toBe(
      true,
    );
    expect(quads.filter(({ predicate }) => predicate.equals(rk.rights))).toHaveLength(2);
  });

  it('states on which day it was had from there, and the rights that the publisher tells', async () => {
    const page = 'https://www.city.example.jp/kyoyaku.html';
    const said = ['--origin', page, '--obtained-on', '2026-11-01', '--source-rights', '本文は両市の文書。'];
    const bundle = await bundleOf(REAL_TEXT, { options: said });
    const quads = quadsIn(bundle);
    const of = (property: { readonly value: string }) =>
      quads.filter(({ predicate }) => predicate.value === property.value).map(({ object }) => object.value);
    expect(of(rk.obtainedOn)).toEqual(['2026-11-01']);
    expect([...new Set(of(rk.statedOn))]).toEqual(['2026-11-01']);
    expect(of(rk.rights)).toEqual(['本文は両市の文書。']);
    expect(textIn(bundle, 'README.txt')).toContain('もとの文書の権利：本文は両市の文書。');
    expect(textIn(bundle, 'report.html')).not.toContain('--obtained-on');
    expect(bundle.ran.out).not.toContain('--obtained-on');
  });

  it('names the option for everything that nobody has said of the document, wherever it tells of it', async () => {
    const bundle = await realBundle();
    for (const option of ['--origin https', '--obtained-on 2', '--source-rights ']) {
      expect(bundle.ran.out).toContain(option);
      expect(textIn(bundle, 'README.txt')).toContain(option);
      expect(textIn(bundle, 'report.html')).toContain(option);
    }
  });

  it('makes a draft of a document with a party that nobody knows: no catalog entry, the reasons, exit 1', async () => {
    const bundle = await bundleOf(REAL_TEXT.replaceAll('荒尾市', '無名市'));
    expect(bundle.ran.code).toBe(1);
    expect(bundle.ran.err).toContain('document.txt:10:17: error[AGR_UNKNOWN_GOVERNMENT]');
    expect(bundle.ran.out).toContain('当事者「無名市」がどの地方公共団体か分からないため');
    expect(textIn(bundle, 'README.txt')).toContain('公開しないでください');
    expect(textIn(bundle, 'report.html')).toContain('無名市');
    const paths = [...bundle.files.keys()];
    expect(paths.filter((path) => /^(?:data|catalog|index)/.test(path))).toEqual([]);
    expect(quadsIn(bundle, 'draft').length).toBeGreaterThan(5000);
    expect(csvRows(textIn(bundle, 'draft/tables/roles.csv'))).toHaveLength(52);
    expect(JSON.parse(textIn(bundle, 'manifest.json'))).not.toHaveProperty('agreement');
  });

  it('says what is missing of a document without a day', async () => {
    const bundle = await bundleOf(REAL_TEXT.replaceAll('令和7年3月27日', '令和　年　月　日'));
    expect(bundle.ran.code).toBe(1);
    expect(bundle.ran.out).toContain('締結日が読み取れないため');
    expect(textIn(bundle, 'README.txt')).toContain('締結日が読み取れないため');
    const report = textIn(bundle, 'report.html');
    expect(report).toContain('締結日が読み取れないため');
    expect(report).not.toContain('>正常<');
    expect(textIn(bundle, 'README.txt')).not.toContain('公開用');
    expect([...bundle.files.keys()]).not.toContain('catalog/catalog.ttl');
  });

  it('does not call a document faultless that has a line it could not read', async () => {
    const line = 'この連携協約は、令和7年4月1日から適用する。';
    const bundle = await bundleOf(REAL_TEXT.replace('この連携協約の締結を証するため', `${line}\n\n$&`));
    expect(bundle.ran.code).toBe(0);
    expect(textIn(bundle, 'report.html')).toContain(line);
    for (const text of [bundle.ran.out, textIn(bundle, 'README.txt'), textIn(bundle, 'report.html')]) {
      expect(text).toContain('確かめていただきたい所があります');
      expect(text).not.toContain('誤りなく読み取れました');
    }
  });

  it('says in the language of its user that a file of the publisher is not there', async () => {
    const { ran, files } = await bundleOf(REAL_TEXT, { options: ['--publication', 'gone.json'] });
    expect(ran).toEqual({ code: 1, out: '', err: 'gone.json: そのようなファイルやフォルダーはありません\n' });
    expect(files.size).toBe(0);
    const folder = await bundleOf(REAL_TEXT, { options: ['--publication', '.'] });
    expect(folder.ran).toEqual({ code: 1, out: '', err: '.: フォルダーです。ファイルを指定してください\n' });
  });

  it('gives a template of the file of the publisher, and tells line by line what is not filled in', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'publication.json');
    const printed = await renkei(['bundle', '--publication-template']);
    expect(printed).toMatchObject({ code: 0, err: '' });
    expect(await renkei(['bundle', '--publication-template', file])).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(file, 'utf8')).toBe(printed.out);
    const again = await renkei(['bundle', '--publication-template', file]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('既にあります') });
    const { ran } = await bundleOf(REAL_TEXT, { options: ['--publication', file] });
    expect(ran).toMatchObject({ code: 1, out: '' });
    const lines = printed.out
      .split('\n')
      .flatMap((line, index) => (line.includes('記入してください') ? [index + 1] : []));
    expect(ran.err.match(/\d+(?=行目)/g)?.map(Number)).toEqual(lines);
    // All that the template lets people take away, and the two names filled in.
    const filled = printed.out
      .replace(/^.*なければこの行.*\n/gm, '')
      .replace(/（公開者[^"]*/, '例示市')
      .replace(/（問合せ先[^"]*/, '係');
    // As PowerShell redirects it.
    await writeFile(file, Buffer.from(`\uFEFF${filled}`, 'utf16le'));
    const made = await bundleOf(REAL_TEXT, { options: ['--publication', file] });
    expect(made.ran.code).toBe(0);
    expect(JSON.parse(textIn(made, 'catalog/ckan-package.json'))).toMatchObject({
      title: '熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約（オープンデータ）',
      author: '例示市',
      maintainer: '係',
    });
  });

  it('keeps a damaged agreement as a draft, and shows where the error is', async () => {
    const bundle = await bundleOf(REAL_TEXT.replace('令和7年3月27日', '令和7年2月30日'));
    expect(bundle.ran.code).toBe(1);
    expect(bundle.ran.err).toMatch(/document\.txt:\d+:\d+: error\[/);
    expect([...bundle.files.keys()]).toContain('draft/agreement.ttl');
  });

  it('says why a file without a text cannot be read, and keeps the file', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251);
    const bundle = await bundleOf(bytes, { name: 'scan.pdf' });
    expect(bundle.ran.code).toBe(1);
    expect([...bundle.files.keys()]).toEqual([
      ...['README.txt', 'manifest.json', 'report.html', 'report.json', 'source/document.pdf'],
    ]);
    expect(bundle.files.get('source/document.pdf')).toEqual(Buffer.from(bytes));
    expect(bundle.ran.out).toContain('このファイルは読めませんでした。');
    expect(bundle.ran.out).not.toContain('見比べて');
    expect(textIn(bundle, 'report.html')).toContain('紙を読み取っただけのPDFには文字がありません');
  });

  it('replaces an earlier bundle, but nothing that somebody changed or put there', async () => {
    const { folder } = await bundleOf();
    const document = join(await temporaryFolder(), 'document.txt');
    await writeFile(document, REAL_TEXT);
    const again = (...more: string[]) => renkei(['bundle', document, '--out', folder, ...more]);
    expect(await again(...SAID)).toMatchObject({ code: 0 });
    expect((await filesOf(folder)).get('catalog/catalog.ttl')?.toString()).toContain('試験市');
    await writeFile(join(folder, 'memo.txt'), '覚え書き');
    const before = await snapshot(folder);
    const refused = await again();
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('memo.txt') });
    await rm(join(folder, 'memo.txt'));
    await writeFile(join(folder, 'catalog/ckan-package.json'), '{}');
    expect(await again()).toMatchObject({ code: 1, err: expect.stringContaining('catalog/ckan-package.json') });
    expect(Object.keys(await snapshot(folder)).sort()).toEqual(
      Object.keys(before)
        .filter((path) => path !== 'memo.txt')
        .sort(),
    );
  });

  it('writes over no other folder or file', async () => {
    const temporary = await temporaryFolder();
    const document = join(temporary, 'document.txt');
    await writeFile(document, REAL_TEXT);
    const other = join(temporary, 'other');
    await mkdir(other);
    await writeFile(join(other, 'manifest.json'), '{ "graphs": [] }');
    await writeFile(join(temporary, 'other.zip'), 'not a ZIP file');
    for (const place of [other, join(temporary, 'other.zip'), document]) {
      const { code, out } = await renkei(['bundle', document, '--out', place]);
      expect({ place, out, failed: code > 0 }).toEqual({ place, out: '', failed: true });
    }
    expect(await renkei(['bundle', document, '--out', '/dev/null/x'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^\/dev\/null\/x に書き込めません（.*）。別の場所を指定してください。\n$/),
    });
    expect(await readFile(join(temporary, 'other.zip'), 'utf8')).toBe('not a ZIP file');
    expect(await readFile(document, 'utf8')).toBe(REAL_TEXT);
    expect((await readdir(temporary)).sort()).toEqual(['document.txt', 'other', 'other.zip']);
  });

  it('tells wrong usage with exit 2, and makes nothing', async () => {
    const folder = await temporaryFolder();
    const document = join(folder, 'document.txt');
    await writeFile(document, REAL_TEXT);
    const out = join(folder, 'bundle');
    const wrong: readonly (readonly string[])[] = [
      ['bundle'],
      ['bundle', document],
      ['bundle', document, '--out', ''],
      ['bundle', document, '--out', folder],
      ['bundle', document, '--out', out, '--licence', 'free'],
      ['bundle', document, '--out', out, '--contact', 'nobody'],
      ['bundle', document, '--out', out, '--on', '2026-02-30'],
      ['bundle', document, '--out', out, '--public-url', 'ftp://example.jp/'],
      ['bundle', document, '--out', out, '--base', 'https://example.jp'],
      ['bundle', document, '--out', out, '--publication', 'p.json', '--publisher', '試験市'],
      ['bundle', document, '--out', out, '--origin', 'https://www.city.example.jp/kyoyaku.html'],
      ['bundle', document, '--out', out, '--obtained-on', '2026-11-22'],
      [
        'bundle',
        document,
        '--out',
        out,
        '--on',
        '2026-01-01',
        '--origin',
        'https://a.jp/',
        '--obtained-on',
        '2026-11-22',
      ],
      ['bundle', document, '--out', out, '--publication', 'p.json', '--source-rights', '文'],
      ['bundle', document, '--out', out, '--publisher', '試験\n市'],
      ['bundle', document, document, '--out', out],
    ];
    for (const args of wrong) expect({ args, code: (await renkei(args)).code }).toEqual({ args, code: 2 });
    expect(await readdir(folder)).toEqual(['document.txt']);
    expect(await renkei(['bundle', join(folder, 'absent.txt'), '--out', out])).toMatchObject({
      code: 1,
      err: expect.stringContaining('absent.txt'),
    });
    expect(await readdir(folder)).toEqual(['document.txt']);
  });
});

/** SHA-256 by path: two large files are compared at once. */
function digests(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  const paths = [...files.keys()].sort();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex'),
    ]),
  );
}

function graphOf(agreement: string): string {
  return agreement.replace('/id/agreement/', '/graph/');
}

function keyOf({ subject, predicate, object }: Quad): string {
  return JSON.stringify([subject, predicate, object]);
}

/** Whether a quad is one that a person stated in `about.ttl`, or evidence of that. */
function isCurated({ subject, predicate, object }: Quad, published: readonly Quad[]): boolean {
  if (predicate.equals(rk.origin) || predicate.equals(rk.rights)) return true;
  return (
    [subject, object].some((term) => /\/evidence\/source\/[^/]+\/(?:origin|rights)/.test(term.value)) &&
    published.length > 0
  );
}
