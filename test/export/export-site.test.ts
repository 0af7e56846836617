import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claim } from '../../src/export/deserted.ts';
import { ExportFolder } from '../../src/export/export-folder.ts';
import { EXPORT_MANIFEST, type ExportManifest } from '../../src/export/export-manifest.ts';
import { exportSite } from '../../src/export/export-site.ts';
import { listFiles } from '../../src/files/write-files.ts';
import { literal, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import type { Shelf } from '../../src/server/shelf.ts';
import { SMALL_SITE_URL, smallDataset, smallQuads, smallShelf } from '../support/small-site.ts';

let folder: string;
let dataDir: string;
let out: string;
let live: Shelf;

/** What says whether there are endpoints says something else on a server that has them. */
const OF_ENDPOINTS = /^(?:graphql|sparql|catalog|doc\/dataset|index|\.well-known\/void)(?:\.|$)/;

const RULES = ['.htaccess', '_headers', '_redirects', '.nojekyll', 'w3id/.htaccess'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-export-'));
  out = join(folder, 'site');
  dataDir = await smallDataset();
  live = await smallShelf(dataDir);
  await exportSite({ dataDir, out, publicUrl: SMALL_SITE_URL });
}, 120_000);

afterAll(async () => {
  await live.close();
  await rm(folder, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
});

async function manifest(of = out): Promise<ExportManifest> {
  return JSON.parse(await readFile(join(of, EXPORT_MANIFEST), 'utf8'));
}

/** What tells a file that was written again from one that was not. */
async function state(of: string): Promise<Map<string, string>> {
  const paths = [...(await listFiles(of))].sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => {
        const { ino, mtimeMs } = await stat(join(of, path));
        return [path, `${ino} ${mtimeMs}`] as const;
      }),
    ),
  );
}

describe('an exported site', () => {
  it('has every file with the bytes and the type that the server sends at its address', async () => {
    const { files } = await manifest();
    expect(files.length).toBeGreaterThan(700);
    const wrong: string[] = [];
    for (const { path, mediaType, bytes } of files) {
      if (RULES.includes(path) || OF_ENDPOINTS.test(path)) continue;
      const address = encodeURI(path);
      const response = await live.app(new Request(`http://localhost/${address}`));
      const body = Buffer.from(await response.arrayBuffer());
      const file = await readFile(join(out, path));
      const isSame =
        body.equals(file) &&
        file.byteLength === bytes &&
        response.headers.get('content-type') === mediaType &&
        response.status === (path.startsWith('404.') ? 404 : 200);
      if (!isSame) wrong.push(`${path} ${response.status} ${response.headers.get('content-type')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('lists exactly the files that it has, and what it has not', async () => {
    const { files, leftOut, publicUrl, base } = await manifest();
    const listed = [...files.map(({ path }) => path), EXPORT_MANIFEST].sort();
    expect(listed).toEqual([...(await listFiles(out))].sort());
    expect(leftOut.map(({ address }) => address)).toEqual(expect.arrayContaining(['graphql', 'sparql']));
    expect({ publicUrl, base }).toEqual({ publicUrl: SMALL_SITE_URL, base: 'https://w3id.org/renkei/' });
  });

  it('has a document of every form beside the folder with its parts, and names as they are written', async () => {
    const paths = await listFiles(out);
    for (const path of RULES) expect(paths).toContain(path);
    const article = 'doc/agreement/431001-432041/2025-03-27/article/1';
    for (const suffix of ['html', 'ja.html', 'en.html', 'ttl', 'jsonld', 'rdf', 'nt', 'nq', 'trig', 'linkset.json']) {
      expect(paths).toContain(`${article}.${suffix}`);
    }
    expect(paths).toContain(`${article}/paragraph/1.ttl`);
    expect(paths).toContain('doc/rule/甲乙 の規則.html');
    expect([...paths].filter((path) => path.includes('withdrawn'))).toEqual([]);
  });

  it('says on the pages of the endpoints that there are none, where the server leads to them', async () => {
    expect(await readFile(join(out, 'graphql.ja.html'), 'utf8')).toContain('ここではGraphQLは使えません');
    const response = await live.app(new Request('http://localhost/sparql.en.html'));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${SMALL_SITE_URL}sparql?lang=en`);
  });
});

describe('exporting again', () => {
  /** A program that begins to write the folder, says so, and goes on. */
  const module = (name: string) => JSON.stringify(new URL(`../../dist/export/${name}.js`, import.meta.url).href);
  const HALFWAY = `
    const { ExportFolder } = await import(${module('export-folder')});
    const folder = await ExportFolder.begin(process.argv[1]);
    for (let place = 0; ; place++) {
      await folder.put('doc/' + place + '.ttl', 'text/turtle', Buffer.from('x'.repeat(place)));
      if (place === 100) console.log('halfway');
    }`;

  it('writes nothing when nothing has changed', async () => {
    const before = await state(out);
    const outcome = await exportSite({ dataDir, out, publicUrl: SMALL_SITE_URL });
    expect(outcome).toMatchObject({ written: 0, removed: 0, kept: before.size });
    expect(await state(out)).toEqual(before);
  }, 60_000);

  it('repairs a file that was damaged, and nothing else', async () => {
    const damaged = 'doc/agreement/431001-432041/2025-03-27.ttl';
    const whole = await readFile(join(out, damaged));
    await writeFile(join(out, damaged), Buffer.alloc(whole.byteLength, 'x'));
    const before = await state(out);
    expect(await exportSite({ dataDir, out, publicUrl: SMALL_SITE_URL })).toMatchObject({ written: 1, removed: 0 });
    expect((await readFile(join(out, damaged))).equals(whole)).toBe(true);
    const after = await state(out);
    expect([...after].filter(([path, each]) => before.get(path) !== each).map(([path]) => path)).toEqual([damaged]);
  }, 60_000);

  it('writes only what has other bytes after one agreement has changed', async () => {
    const quads = await smallQuads();
    const other = 'https://w3id.org/renkei/id/agreement/431001-433489/2026-01-15';
    const changed = quads
      .filter(({ subject }) => !subject.value.startsWith(`${other}/initiative`))
      .map((each) =>
        each.subject.value === other && each.predicate.equals(rk.title)
          ? quad(each.subject, each.predicate, literal('別の題', 'ja'), each.graph)
          : each,
      );
    const altered = await smallDataset(changed);
    const [before, old] = [await state(out), await manifest()];
    const outcome = await exportSite({ dataDir: altered, out, publicUrl: SMALL_SITE_URL });
    const now = await manifest();
    const digests = new Map(old.files.map(({ path, sha256 }) => [path, sha256]));
    const expected = now.files.filter(({ path, sha256 }) => digests.get(path) !== sha256).map(({ path }) => path);
    const after = await state(out);
    const rewritten = [...after].filter(([path, each]) => before.get(path) !== each).map(([path]) => path);
    expect(rewritten.sort()).toEqual([...expected, EXPORT_MANIFEST].sort());
    expect(outcome.written).toBe(rewritten.length);
    const kept = new Set(now.files.map(({ path }) => path));
    expect(outcome.removed).toBe(old.files.filter(({ path }) => !kept.has(path)).length);
    expect(outcome.removed).toBeGreaterThan(9);
    expect([...after.keys()].filter((path) => path.includes('433489/2026-01-15/initiative'))).toEqual([]);
    // The files of the other agreement's graph, which say nothing of the version, are as they were.
    expect(rewritten).not.toContain('data/graph/431001-432041/2025-03-27.nq');
    expect(rewritten).toContain('data/graph/431001-433489/2026-01-15.nq');
    await rm(altered, { recursive: true });
  }, 60_000);

  it('leaves the old folder whole until everything is there, and nothing beside it if it is cut off', async () => {
    const before = await state(out);
    const quads = (await smallQuads()).slice(0, 100);
    const fewer = await smallDataset(quads);
    const cut = exportSite({
      dataDir: fewer,
      out,
      publicUrl: SMALL_SITE_URL,
      onFile: (done, total) => {
        if (done > total / 2) throw new Error('cut off');
      },
    });
    await expect(cut).rejects.toThrow('cut off');
    expect(await state(out)).toEqual(before);
    expect(await readdir(folder)).toEqual(['site']);
    await rm(fewer, { recursive: true });
  }, 60_000);

  it('is whole after a process was killed in the middle, and takes away what that one left', async () => {
    const before = await state(out);
    const child = spawn(process.execPath, ['--input-type=module', '-e', HALFWAY, out], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const left = (await readdir(folder)).filter((name) => name.startsWith('.site-'));
    expect(left.length).toBe(1);
    expect(await state(out)).toEqual(before);
    const alive = join(folder, '.site-abcdef');
    await mkdir(alive);
    await claim(alive);
    await exportSite({ dataDir, out, publicUrl: SMALL_SITE_URL });
    expect((await readdir(folder)).sort()).toEqual(['.site-abcdef', 'site']);
    await rm(alive, { recursive: true });
  }, 60_000);

  it('replaces no folder that is something else', async () => {
    const foreign = join(folder, 'foreign');
    await mkdir(foreign);
    await writeFile(join(foreign, 'letter.txt'), 'dear');
    await expect(exportSite({ dataDir, out: foreign })).rejects.toThrow(/holds files, but no export-manifest\.json/);
    await expect(exportSite({ dataDir, out: join(dataDir, '..') })).rejects.toThrow(/is not replaced/);
    expect(await readFile(join(foreign, 'letter.txt'), 'utf8')).toBe('dear');
    await rm(foreign, { recursive: true });
  });

  it('replaces no folder to which others have added files, and names them', async () => {
    const [added, system] = [join(out, 'CNAME'), join(out, '.DS_Store')];
    await writeFile(added, 'data.example.jp');
    await writeFile(system, '');
    const again = exportSite({ dataDir, out, publicUrl: SMALL_SITE_URL });
    await expect(again).rejects.toThrow(/holds files that no export has written \(CNAME\)/);
    expect(await readFile(added, 'utf8')).toBe('data.example.jp');
    await rm(added);
    await rm(system);
  });

  it('writes nothing outside its folder', async () => {
    const begun = await ExportFolder.begin(join(folder, 'narrow'));
    await expect(begun.put('doc/../../x', 'text/plain', Buffer.from('x'))).rejects.toThrow(/leaves the folder/);
    await begun.close();
  });
});
