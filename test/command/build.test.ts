import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseSync } from '../../src/rdf/parse.ts';
import { editFile, publishedData, renkei, snapshot, temporaryFolder } from '../support/command.ts';
import { REAL_SLUG } from '../support/press.ts';

const AGREEMENT = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';
const about = (data: string) => join(data, 'source', REAL_SLUG, 'about.ttl');
const document = (data: string) => join(data, 'source', REAL_SLUG, 'document.txt');
const ledger = (data: string) => join(data, 'registry/ledger.json');

/** A curated statement to be appended to about.ttl. */
const curated = (subject: string, predicate: string, object: string) =>
  `\n<#added> a rk:Evidence ; rdf:subject <${subject}> ; rdf:predicate ${predicate} ; rdf:object ${object} ;
  dcterms:source <https://www.city.arao.lg.jp/> ; rk:statedOn "2026-11-22"^^xsd:date .\n`;

/** Runs a build that must be refused, and holds that nothing changed on disk, temporary folders included. */
async function refused(data: string, ...more: readonly string[]) {
  const before = { ...(await snapshot(data)), '': (await readdir(data)).sort().join() };
  const ran = await renkei(['build', '--data', data, '--lang', 'en', ...more]);
  expect({ ...(await snapshot(data)), '': (await readdir(data)).sort().join() }).toEqual(before);
  expect(ran.code).not.toBe(0);
  expect(ran.out).toBe('');
  return ran;
}

describe('renkei build', () => {
  it('publishes every graph in four formats with a manifest, and tells how much', async () => {
    const data = await publishedData();
    const manifest = JSON.parse(await readFile(join(data, 'published/manifest.json'), 'utf8'));
    const { base, graphs, tables, tableMetadata } = manifest;
    expect(base).toBe('https://w3id.org/renkei/');
    expect(graphs.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['vocabulary', 'registry', 'registry-derived', 'main', 'evidence', 'derived'],
    ]);
    const paths = [...graphs, ...tables, { files: [tableMetadata] }].flatMap(
      ({ files }: { files: { path: string }[] }) => files.map(({ path }) => path),
    );
    expect(Object.keys(await snapshot(join(data, 'published'))).sort()).toEqual([...paths, 'manifest.json'].sort());
    expect((await readdir(data)).sort()).toEqual(['publication.json', 'published', 'registry', 'source']);
    const { code, out } = await renkei(['build', '--data', data, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Published: 1 agreement\(s\), \d+ statements in 6 graphs, in .*published \(/);
  });

  it('gives the same bytes twice', async () => {
    const data = await publishedData();
    const first = await snapshot(join(data, 'published'));
    await rm(join(data, 'published'), { recursive: true });
    expect(await renkei(['build', '--data', data])).toMatchObject({ code: 0 });
    expect(await snapshot(join(data, 'published'))).toEqual(first);
  });

  it('refuses to replace a folder in which others have put files beside a manifest, and says which', async () => {
    const data = await publishedData();
    const at = (path: string) => join(data, 'published', path);
    await writeFile(at('letter.txt'), 'precious');
    await mkdir(at('graph/mine'));
    await writeFile(at('graph/mine/a.ttl'), '');
    const { code, err } = await refused(data);
    expect(code).toBe(1);
    expect(err).toContain(
      'published is not replaced: it holds files that no build has written (graph/mine/a.ttl, letter.txt).',
    );
    expect(err).toMatch(/Move them elsewhere, or name an empty or a new folder\.\n$/);
    expect(err).not.toContain('    at ');
    await rm(at('letter.txt'));
    await rm(at('graph/mine'), { recursive: true });
    await writeFile(at('.DS_Store'), '');
    expect(await renkei(['build', '--data', data])).toMatchObject({ code: 0 });
    expect(await readdir(join(data, 'published'))).not.toContain('.DS_Store');
  });

  it('refuses a folder with somebody else’s manifest.json, but mends one whose own is broken', async () => {
    const data = await publishedData();
    const site = join(dirname(data), 'site');
    await mkdir(site);
    await writeFile(join(site, 'manifest.json'), '{"name":"An app","icons":[]}');
    await writeFile(join(site, 'index.html'), '');
    expect(await refused(data, '--out', site)).toMatchObject({ code: 1, err: expect.stringContaining('(index.html)') });
    expect(await readdir(site)).toEqual(['index.html', 'manifest.json']);
    await writeFile(join(data, 'published/manifest.json'), '{');
    expect(await renkei(['build', '--data', data])).toMatchObject({ code: 0 });
  });

  it('--check says fresh, and names stale, missing and superfluous files without touching them', async () => {
    const data = await publishedData();
    const at = (path: string) => join(data, 'published', path);
    expect(await renkei(['build', '--check', '--data', data])).toMatchObject({ code: 0 });
    await editFile(at('graph/registry.ttl'), (text) => `${text}\n`);
    await rm(at('graph/registry/derived.nq'));
    await writeFile(at('graph/left-over.ttl'), '');
    const { err, code } = await refused(data, '--check');
    expect(code).toBe(1);
    const stale = err.split('\n').filter((line) => line.startsWith('stale: '));
    expect(stale.map((line) => line.replace(/^.*published\//, ''))).toEqual([
      'graph/left-over.ttl',
      'graph/registry.ttl',
      'graph/registry/derived.nq',
    ]);
    expect((await refused(data)).err).toContain('(graph/left-over.ttl)');
    await rm(at('graph/left-over.ttl'));
    expect(await renkei(['build', '--data', data])).toMatchObject({ code: 0 });
    expect(await renkei(['build', '--check', '--data', data])).toMatchObject({ code: 0 });
  });

  it('puts another base into another folder, and never into data/published', async () => {
    const data = await publishedData();
    const other = ['--base', 'https://data.example.jp/'];
    for (const more of [other, [...other, '--out', join(data, 'source/../published')]]) {
      expect(await refused(data, ...more)).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
    }
    const environment = { RENKEI_BASE_IRI: 'https://data.example.jp/' };
    expect(await renkei(['build', '--data', data], environment)).toMatchObject({ code: 2 });
    const out = join(dirname(data), 'out');
    expect(await renkei(['build', '--data', data, ...other, '--out', out])).toMatchObject({ code: 0 });
    const files = await snapshot(out);
    expect(files['graph/431001-432041/2025-03-27.nq']).toContain('<https://data.example.jp/id/agreement/');
    expect(files['graph/431001-432041/2025-03-27.nq']).not.toContain('<https://w3id.org/renkei/id/agreement/');
    expect(await renkei(['build', '--check', '--data', data])).toMatchObject({ code: 0 });
  });

  it.each(['data.example.jp/', 'ftp://data.example.jp/', 'https://data.example.jp', 'https://x.jp/#', ''])(
    'refuses the base "%s" as wrong usage',
    async (base) => {
      const ran = await renkei(['build', '--check', '--base', base]);
      expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--base') });
      expect((await renkei(['build', '--check'], { RENKEI_BASE_IRI: base })).code).toBe(2);
    },
  );

  it('replaces no folder that holds something else, nor one that its own data lie in', async () => {
    const data = await publishedData();
    const precious = join(await temporaryFolder(), 'precious');
    await mkdir(precious);
    await writeFile(join(precious, 'letter.txt'), 'dear');
    for (const out of [precious, data, join(data, 'source'), join(precious, 'letter.txt')]) {
      expect(await refused(data, '--out', out)).toMatchObject({ code: 1 });
    }
    await writeFile(join(data, 'manifest.json'), '{}');
    expect(await refused(data, '--out', data)).toMatchObject({ code: 1, err: expect.stringContaining('lies in it') });
    expect(await readFile(join(precious, 'letter.txt'), 'utf8')).toBe('dear');
  });
});

describe('The gate', () => {
  it('stops at a violation, with message, node, the file at fault and the place in the source', async () => {
    const data = await publishedData();
    await editFile(about(data), (text) => text + curated('', 'rk:title', '"別の題名"@ja'));
    const { code, err } = await refused(data);
    expect(code).toBe(1);
    expect(err).toMatch(/^violation: An agreement must have exactly one value for “title”/);
    expect(err).toContain(`node: <${AGREEMENT}>`);
    expect(err).toContain('property: rk:title');
    expect(err).toContain(`  ${about(data)}\n`);
    expect(err).toContain(`  ${document(data)}:8:1\n`);
    expect(err).toContain('Nothing was published.');
  });

  it('tells the place of what a misspelt value takes the place of', async () => {
    const data = await publishedData();
    await editFile(
      about(data),
      (text) =>
        `${text}${curated('', 'rk:concludedOn', '"令和7年"')}\n<#evidence/agreement/concludedOn> rk:supersededBy <#added> .\n`,
    );
    const { err } = await refused(data);
    expect(err).toContain('rk:concludedOn');
    expect(err).toContain(`  ${document(data)}:38:1\n`);
  });

  it('stops at a fault in a document, with line and caret', async () => {
    const data = await publishedData();
    await editFile(document(data), (text) => text.replace('令和7年3月27日', '令和7年2月30日'));
    const { code, err } = await refused(data);
    expect(code).toBe(1);
    expect(err).toContain(
      `${document(data)}:38:1: error[AGR_IMPOSSIBLE_DATE]: There is no such day as 令和7年2月30日.`,
    );
    expect(err).toContain('  令和7年2月30日\n  ^^^^^^^^^^^^^^\n');
  });

  it('keeps the old value of a corrected one in the evidence only', async () => {
    const data = await publishedData();
    await editFile(
      about(data),
      (text) =>
        `${text}${curated('#party/2', 'rk:signatory', '"浅田 敏彦"@ja')}\n<#evidence/party/2/signatory> rk:supersededBy <#added> .\n`,
    );
    expect(await renkei(['build', '--data', data])).toMatchObject({ code: 0 });
    const files = await snapshot(join(data, 'published/graph/431001-432041'));
    const signatory = `<${AGREEMENT}/party/2> <https://w3id.org/renkei/ontology#signatory>`;
    expect(files['2025-03-27.nq']).toContain(`${signatory} "浅田 敏彦"@ja`);
    expect(files['2025-03-27.nq']).not.toContain(`${signatory} "浅田敏彦"@ja`);
    const evidence = files['2025-03-27/evidence.nq'] ?? '';
    expect(evidence).toContain('"浅田敏彦"@ja');
    expect(evidence).toContain(
      `<${AGREEMENT}/evidence/party/2/signatory> <https://w3id.org/renkei/ontology#supersededBy> <${AGREEMENT}/evidence/party/2/signatory/2>`,
    );
  });

  const WRONG_ABOUT: readonly (readonly [string, string, string])[] = [
    ['is not Turtle', '<#x> a ', ':26:1: '],
    ['states something without an evidence', '<> rk:title "別の題名"@ja .', 'every statement needs an rk:Evidence'],
    [
      'has an evidence without a page',
      '<#x> a rk:Evidence ; rdf:subject <> ; rdf:predicate rk:title ; rdf:object "x" ; rk:statedOn "2026-11-22" .',
      'needs exactly one <http://purl.org/dc/terms/source>',
    ],
    [
      'has an evidence with a misspelt property',
      `${curated('', 'rk:title', '"x"@ja')} <#added> rk:stateOn "2026" .`,
      'stateOn',
    ],
    [
      'supersedes what is not there',
      `${curated('', 'rk:title', '"x"@ja')} <#evidence/nothing> rk:supersededBy <#added> .`,
      'no statement with the evidence',
    ],
    ['supersedes by what is no evidence', '<#evidence/agreement/title> rk:supersededBy <#nothing> .', 'supersededBy'],
    ['has a blank node for a value', curated('', 'rk:title', '[]'), 'must be an IRI or a literal'],
  ];
  it.each(WRONG_ABOUT)('refuses an about.ttl that %s, and names it', async (_, added, words) => {
    const data = await publishedData();
    await editFile(about(data), (text) => `${text}\n${added}\n`.replace(/\n\n(?=<#x> a \n)/, '\n'));
    const { code, err } = await refused(data);
    expect(code).toBe(1);
    expect(err.startsWith(about(data)), err).toBe(true);
    expect(err).toContain(words);
  });

  it('refuses a slug that has no IRI, and a folder that is gone', async () => {
    const data = await publishedData();
    await mkdir(join(data, 'source/new'));
    await writeFile(join(data, 'source/new/document.txt'), await readFile(document(data)));
    expect((await refused(data)).err).toMatch(/source\/new: no IRI has been minted for it\. Run: renkei mint new\n/);
    await rm(join(data, 'source/new'), { recursive: true });
    await rm(join(data, 'source', REAL_SLUG), { recursive: true });
    for (const command of ['build', 'validate']) {
      const { code, err } = await renkei([command, '--data', data, '--lang', 'en']);
      expect(code).toBe(1);
      expect(err).toContain(`source/${REAL_SLUG}: the ledger has an IRI for it, but the folder is gone.`);
    }
  });

  it('refuses a folder without a document, and one with two', async () => {
    const data = await publishedData();
    await writeFile(join(data, 'source', REAL_SLUG, 'document.pdf'), '%PDF');
    expect((await refused(data)).err).toContain('exactly one file document.* is needed');
    await rm(join(data, 'source', REAL_SLUG, 'document.pdf'));
    await rm(document(data));
    expect((await refused(data)).err).toContain('exactly one file document.* is needed');
  });

  const WRONG_LEDGERS: readonly (readonly [string, string])[] = [
    ['{', 'not JSON'],
    ['[]', 'it must be'],
    ['{ "agreements": { "a": { "key": "no key" } } }', 'it must be'],
    [
      '{ "agreements": { "a": { "key": "431001-432041/2025-03-27", "withdrawn": { "on": "soon", "reason": { "ja": "x" } } } } }',
      'it must be',
    ],
    [
      '{ "agreements": { "a": { "key": "431001-432041/2025-03-27", "withdrawn": { "on": "2026-11-22", "reason": { "en": "x" } } } } }',
      'it must be',
    ],
    [
      '{ "agreements": { "a": { "key": "431001-432041/2025-03-27" }, "b": { "key": "431001-432041/2025-03-27" } } }',
      'two slugs have the same key',
    ],
  ];
  it.each(WRONG_LEDGERS)('refuses the ledger %s', async (text, words) => {
    const data = await publishedData();
    await writeFile(ledger(data), text);
    const { code, err } = await refused(data);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^${ledger(data)}: .*${words}`));
  });

  it('tells a withdrawn agreement with day and reason, and publishes nothing else of it', async () => {
    const data = await publishedData();
    await editFile(ledger(data), (text) =>
      text.replace(
        '"key": "431001-432041/2025-03-27"',
        '"key": "431001-432041/2025-03-27", "withdrawn": { "on": "2026-11-22", "reason": { "ja": "公開を取りやめたため。", "en": "Taken back." } }',
      ),
    );
    const { code, out } = await renkei(['build', '--data', data, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Published: 0 agreement/);
    const files = await snapshot(join(data, 'published'));
    expect(Object.keys(files).filter((path) => path.includes('431001'))).toEqual([]);
    const quads = parseSync(files['graph/registry.nq'] ?? '', { format: 'n-quads', file: 'registry.nq' });
    const said = quads
      .filter(({ subject }) => subject.value === AGREEMENT)
      .map(({ predicate, object }) => [predicate.value.replace(/^.*#/, ''), object.value]);
    expect(said).toEqual([
      ['withdrawalReason', 'Taken back.'],
      ['withdrawalReason', '公開を取りやめたため。'],
      ['withdrawnOn', '2026-11-22'],
    ]);
    // The folder may stay or go; its key is never given again.
    await rm(join(data, 'source', REAL_SLUG), { recursive: true });
    expect(await renkei(['build', '--check', '--data', data])).toMatchObject({ code: 0 });
  });

  it('leaves no folder behind when writing fails halfway', async () => {
    const data = await publishedData();
    const before = await snapshot(data);
    const target = join(await temporaryFolder(), 'readonly');
    await mkdir(target);
    const { chmod } = await import('node:fs/promises');
    await chmod(target, 0o500);
    onTestFinished(() => chmod(target, 0o700));
    const ran = await renkei(['build', '--data', data, '--out', join(target, 'out')]);
    // Root may write anywhere: then it succeeds, which is right too.
    expect([0, 1]).toContain(ran.code);
    expect((await readdir(target)).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(await snapshot(data)).toEqual(before);
  });
});
