import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/store/dataset.ts';
import type { Manifest } from '../../src/store/manifest.ts';
import { publishedData, renkei, snapshot } from '../support/command.ts';
import { correctSignatory, dumpOf, releaseArgs, releasedData } from '../support/released-data.ts';
import { asking } from '../support/web.ts';

const AGREEMENT = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';
const TITLE = '熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約';

async function manifestOf(data: string, out = 'published'): Promise<Manifest> {
  return JSON.parse(await readFile(join(data, out, 'manifest.json'), 'utf8'));
}

/** Runs a command that must be refused, without a word on standard output. */
async function refused(data: string, args: readonly string[]) {
  const ran = await untouched(data, args);
  expect(ran.out).toBe('');
  return ran;
}

/** Runs a command, and holds that nothing changed on disk, temporary folders included. */
async function untouched(data: string, args: readonly string[]) {
  const state = async () => ({
    ...(await snapshot(data)),
    '': (await readdir(data, { recursive: true })).sort().join(),
  });
  const before = await state();
  const ran = await renkei(args);
  expect(await state()).toEqual(before);
  return ran;
}

describe('renkei release', () => {
  it('issues versions one after the other, and tells how much came and went', async () => {
    const { issued } = await releasedData();
    expect(issued.map(({ ran: { code } }) => code)).toEqual([0, 0, 0]);
    expect(issued[0]?.ran.out).toMatch(
      /^Released version 1\.0\.0 \(2026-11-22\): \d+ statements added, 0 removed\. Commit /,
    );
    expect(issued[1]?.ran.out).toContain('9 statements added, 1 removed');
    // Five builds: longer than other tests may take on a busy machine.
  }, 300_000);

  it('keeps changes that lead from each version to the next, exactly', async () => {
    const { data, issued } = await releasedData();
    const linesOf = async (version: string, kind: string) => {
      const bytes = await readFile(join(data, 'published/release', version, `${kind}.nq.gz`));
      return gunzipSync(bytes).toString().split('\n').slice(0, -1);
    };
    const state = new Set<string>();
    for (const { version, dump } of issued) {
      for (const line of await linesOf(version, 'removed')) expect(state.delete(line)).toBe(true);
      for (const line of await linesOf(version, 'added')) expect(state.size).toBeLessThan(state.add(line).size);
      expect(state.size).toBe(dump.size);
      expect([...state].every((line) => dump.has(line))).toBe(true);
    }
    expect(state.size).toBeLessThan(issued[0]?.dump.size ?? 0);
  });

  it('publishes the newest first, with the files of changes as they are, and says where the data stand', async () => {
    const { data } = await releasedData();
    const { release, releases = [] } = await manifestOf(data);
    expect(release).toEqual({ version: '2.0.0', modified: '2027-04-01' });
    expect(releases.map(({ version, issued, notes }) => ({ version, issued, notes }))).toEqual([
      { version: '2.0.0', issued: '2027-04-01', notes: { ja: '版2.0.0の内容', en: 'Withdrawn & <gone>' } },
      { version: '1.1.0', issued: '2026-11-22', notes: { ja: '版1.1.0の内容' } },
      { version: '1.0.0', issued: '2026-11-22', notes: { ja: '版1.0.0の内容', en: 'The first version' } },
    ]);
    for (const { path, bytes, sha256, mediaType, quads } of releases.flatMap(({ added, removed }) => [
      added,
      removed,
    ])) {
      const content = await readFile(join(data, 'published', path));
      expect([content.length, mediaType]).toEqual([bytes, 'application/gzip']);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(gunzipSync(content).toString().split('\n').length - 1).toBe(quads);
      expect(content.equals(await readFile(join(data, path)))).toBe(true);
    }
  });

  it('is served with the files of changes, byte for byte', async () => {
    const { data } = await releasedData();
    const dataDir = join(data, 'published');
    const ask = asking({ dataset: await readDataset(dataDir), dataDir });
    for (const path of ['release/1.1.0/added.nq.gz', 'release/2.0.0/removed.nq.gz']) {
      const response = await ask(`/data/${path}`, { 'accept-encoding': 'gzip' });
      const { headers } = response;
      expect([response.status, headers.get('content-type'), headers.get('content-encoding')]).toEqual([
        200,
        'application/gzip',
        null,
      ]);
      expect(Buffer.from(await response.arrayBuffer()).equals(await readFile(join(dataDir, path)))).toBe(true);
    }
    expect((await ask('/data/release/1.1.0/release.json')).status).toBe(404);
    expect((await ask('/doc/dataset/1.1.0.bib')).status).toBe(200);
  });

  it('sums up what changed, with the title of an agreement that is gone', async () => {
    const { data } = await releasedData();
    const { releases = [] } = await manifestOf(data);
    const listed = [{ iri: AGREEMENT, title: TITLE }];
    expect(releases.map(({ summary }) => summary?.agreements)).toEqual([
      { added: [], changed: [], removed: listed },
      { added: [], changed: listed, removed: [] },
      { added: listed, changed: [], removed: [] },
    ]);
    for (const { summary, added, removed } of releases) {
      const sum = (kind: 'added' | 'removed') => summary?.graphs.reduce((all, graph) => all + graph[kind], 0);
      expect([sum('added'), sum('removed')]).toEqual([added.quads, removed.quads]);
    }
    expect(releases[1]?.summary?.classes).toEqual([
      { iri: 'https://w3id.org/renkei/ontology#Evidence', added: 1, removed: 0 },
    ]);
  });

  it('leaves a dataset that is up to date, beside which a release that was left half-written is none', async () => {
    const { data } = await releasedData();
    await mkdir(join(data, 'release/.2.1.0-Ab12Cd/new'), { recursive: true });
    await writeFile(join(data, 'release/.2.1.0-Ab12Cd/new/added.nq.gz'), 'half');
    expect(await untouched(data, ['build', '--check', '--data', data])).toMatchObject({ code: 0 });
  });

  it('marks data that changed since, and takes the mark away when the change is undone', async () => {
    const data = await publishedData();
    expect(await renkei(releaseArgs(data, '0.9.0', '2026-11-22'))).toMatchObject({ code: 0 });
    const released = await snapshot(join(data, 'published'));
    const undo = await correctSignatory(data);
    expect(await renkei(['build', '--data', data])).toMatchObject({ code: 0 });
    const { release, releases } = await manifestOf(data);
    expect(release).toEqual({ version: expect.stringMatching(/^0\.9\.0\+[0-9a-f]{8}$/) });
    expect(releases?.map(({ version }) => version)).toEqual(['0.9.0']);
    await undo();
    expect(await renkei(['build', '--data', data])).toMatchObject({ code: 0 });
    expect(await snapshot(join(data, 'published'))).toEqual(released);
  });
});

describe('renkei release refuses', () => {
  it('a version that is not above the newest, and a day before it', async () => {
    const { data } = await releasedData();
    const wrong = [
      ['2.0.0', '2027-04-01'],
      ['1.2.0', '2027-04-02'],
      ['1.10.0', '2027-04-02'],
      ['2.0.1', '2027-03-31'],
    ] as const;
    for (const [version, on] of wrong) {
      const { code, err } = await refused(data, releaseArgs(data, version, on));
      expect([code, err]).toEqual([1, expect.stringContaining('The newest version is 2.0.0 (2027-04-01).')]);
    }
  });

  it('to issue what has not changed', async () => {
    const { data } = await releasedData();
    const { code, err } = await refused(data, releaseArgs(data, '2.0.1', '2027-04-01'));
    expect([code, err]).toEqual([1, expect.stringContaining('have not changed since version 2.0.0')]);
  });

  it('to issue what is not published, and says what to do', async () => {
    const data = await publishedData();
    await correctSignatory(data);
    const { code, err } = await refused(data, releaseArgs(data, '1.0.0', '2026-11-22'));
    expect(code).toBe(1);
    expect(err).toContain('stale: ');
    expect(err).toMatch(/Run: renkei build\n$/);
  });

  it.each([
    [['v1.0.0', '2026-11-22'], '1.1.0'],
    [['1.0', '2026-11-22'], '1.1.0'],
    [['01.0.0', '2026-11-22'], '1.1.0'],
    [['1.0.0-beta', '2026-11-22'], '1.1.0'],
    [['../1.0.0', '2026-11-22'], '1.1.0'],
    [['1.0.0', '2026-02-30'], '--on'],
    [['1.0.0', 'today'], '--on'],
  ] as const)('%j as wrong usage', async ([version, on], words) => {
    const ran = await renkei(releaseArgs('no-such-folder', version, on));
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  });

  it('to go without a day or notes', async () => {
    for (const args of [
      ['--on', '2026-11-22'],
      ['--notes-ja', '版'],
    ]) {
      expect(await renkei(['release', '1.0.0', ...args, '--lang', 'en'])).toMatchObject({ code: 2 });
    }
  });

  it('another base where this one is published, and a second base beside the first', async () => {
    const { data } = await releasedData();
    const other = [...releaseArgs(data, '3.0.0', '2027-04-01'), '--base', 'https://data.example.jp/'];
    expect(await refused(data, other)).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
    const { code, err } = await refused(data, [...other, '--out', join(dirname(data), 'other')]);
    expect([code, err]).toEqual([1, expect.stringContaining('Version 2.0.0 has the base https://w3id.org/renkei/.')]);
  });
});

describe('A damaged release', () => {
  it('is named by every command that reads it, and nothing is written', async () => {
    const { data } = await releasedData();
    const file = join(data, 'release/1.1.0/removed.nq.gz');
    await rm(file);
    for (const args of [releaseArgs(data, '3.0.0', '2027-04-01'), ['build', '--data', data]]) {
      const { code, err } = await refused(data, args);
      expect([code, err]).toEqual([1, expect.stringContaining(`${file}: this file of the release is missing.`)]);
    }
  });

  it('is never left behind: a release that cannot be written leaves no folder', async () => {
    const data = await publishedData();
    await writeFile(join(data, 'release'), 'a file where the folder should be');
    const { code, err } = await refused(data, releaseArgs(data, '1.0.0', '2026-11-22'));
    expect([code, err]).toEqual([1, expect.stringContaining(join(data, 'release'))]);
  });
});

describe('renkei build with another base', () => {
  it('publishes no releases: their statements have other names', async () => {
    const { data } = await releasedData();
    const out = join(dirname(data), 'other');
    const args = ['build', '--data', data, '--base', 'https://data.example.jp/', '--out', out];
    expect(await renkei(args)).toMatchObject({ code: 0 });
    const manifest = await manifestOf(out, '.');
    expect([manifest.release, manifest.releases]).toEqual([undefined, []]);
    expect(await readdir(out)).not.toContain('release');
    expect((await dumpOf(out)).size).toBeGreaterThan(0);
  });
});
