import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFolder } from '../../src/files/write-files.ts';
import { SourceError } from '../../src/press/source-error.ts';
import { compressed } from '../../src/publish/changes.ts';
import { readReleases } from '../../src/publish/read-releases.ts';
import { digestOf, releaseFiles } from '../../src/publish/release-record.ts';
import { editFile, temporaryFolder } from '../support/command.ts';

const line = (name: string) => `<urn:${name}> <urn:p> "${name}" <https://example.jp/graph/x> .`;
const [A, B, C] = ['a', 'b', 'c'].map(line) as [string, string, string];

/** A data folder with two releases: 1.9.0 has a and b, 1.10.0 has b and c. */
async function twoReleases(): Promise<string> {
  const data = await temporaryFolder();
  await write(data, '1.9.0', { added: [A, B], removed: [] }, [A, B]);
  await write(data, '1.10.0', { added: [C], removed: [A] }, [B, C]);
  return data;
}

async function write(data: string, version: string, changes: { added: string[]; removed: string[] }, all: string[]) {
  const record = { base: 'https://example.jp/', issued: '2026-11-22', notes: { ja: '版' } };
  const digest = digestOf(new Set(all));
  await replaceFolder(join(data, 'release', version), releaseFiles({ ...record, digest, changes }));
}

describe('The releases of a data folder', () => {
  it('are read in the order of their numbers', async () => {
    const releases = await readReleases(await twoReleases());
    expect(releases.map(({ version }) => version)).toEqual(['1.9.0', '1.10.0']);
    expect(releases[1]).toMatchObject({ issued: '2026-11-22', changes: { added: [C], removed: [A] } });
    expect(releases[1]?.files.added.path).toBe('release/1.10.0/added.nq.gz');
  });

  it('are none where there is no folder, and what begins with a dot is none', async () => {
    const data = await temporaryFolder();
    expect(await readReleases(data)).toEqual([]);
    await mkdir(join(data, 'release/.1.0.0-x'), { recursive: true });
    expect(await readReleases(data)).toEqual([]);
  });

  const DAMAGE: readonly (readonly [string, (folder: string) => Promise<unknown>, string])[] = [
    [
      'has lost a file',
      (at) => rm(join(at, '1.9.0/added.nq.gz')),
      '1.9.0/added.nq.gz: this file of the release is missing',
    ],
    ['has lost its record', (at) => rm(join(at, '1.9.0/release.json')), '1.9.0/release.json: this file of the release'],
    [
      'is cut short',
      (at) => truncate(join(at, '1.10.0/added.nq.gz'), 25),
      '1.10.0/added.nq.gz: not gzip, or cut short',
    ],
    ['is no gzip', (at) => writeFile(join(at, '1.10.0/removed.nq.gz'), A), '1.10.0/removed.nq.gz: not gzip'],
    ['has a record that is no JSON', (at) => writeFile(join(at, '1.9.0/release.json'), '{'), 'release.json: not JSON'],
    [
      'has a record that is a list',
      (at) => writeFile(join(at, '1.9.0/release.json'), '[]'),
      'release.json: it must be',
    ],
    [
      'has no day',
      (at) => editFile(join(at, '1.9.0/release.json'), (text) => text.replace('2026-11-22', 'November')),
      '1.9.0/release.json: it must be {',
    ],
    [
      'has notes that are a text',
      (at) => editFile(join(at, '1.9.0/release.json'), (text) => text.replace(/\{\s*"ja": ("[^"]*")\s*\}/, '$1')),
      '1.9.0/release.json: it must be {',
    ],
    [
      'adds what is there',
      (at) => writeFile(join(at, '1.10.0/added.nq.gz'), compressed([B])),
      `1.10.0: it does not fit the release before: adds what is there already: ${B}`,
    ],
    [
      'removes what is not there',
      (at) => writeFile(join(at, '1.9.0/removed.nq.gz'), compressed([C])),
      `1.9.0: it does not fit the release before: removes what is not there: ${C}`,
    ],
    [
      'has a statement less than was issued',
      (at) => writeFile(join(at, '1.9.0/added.nq.gz'), compressed([A])),
      '1.9.0: its statements are not those of its digest',
    ],
    ['has a name that is no version', (at) => mkdir(join(at, 'v2')), 'v2: the name of a release is a version, 1.0.0'],
  ];
  it.each(DAMAGE)('are refused if one %s, by name', async (_, damage, words) => {
    const data = await twoReleases();
    await damage(join(data, 'release'));
    const error = await readReleases(data).catch((each) => each);
    expect(error).toBeInstanceOf(SourceError);
    expect(error.message).toContain(join(data, 'release', words.split(':')[0] ?? '').replace(/release\.json$/, ''));
    expect(error.message).toContain(words);
  });
});
