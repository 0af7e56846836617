import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { termKey } from '../../src/rdf/term.ts';
import { readDataset } from '../../src/store/dataset.ts';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';

const quads = await fixtureQuads();
let folder: string;

beforeEach(async () => {
  folder = await publishedFolder(quads);
});

/** Changes the manifest as text. */
async function editManifest(edit: (text: string) => string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  await writeFile(file, edit(await readFile(file, 'utf8')));
}

describe('A published dataset', () => {
  it('is read whole: every quad, in its graph', async () => {
    const { graph, manifest } = await readDataset(folder);
    expect([...graph.table.quads()].map(termKey).sort()).toEqual(quads.map(termKey).sort());
    expect(manifest.base).toBe('https://w3id.org/renkei/');
  });

  it('has a version that changes with its data and only then', async () => {
    const { version } = await readDataset(folder);
    expect(version).toMatch(/^[0-9a-f]{64}$/);
    expect((await readDataset(await publishedFolder(quads))).version).toBe(version);
    expect((await readDataset(await publishedFolder(quads.slice(1)))).version).not.toBe(version);
  });

  it.each([
    ['a missing manifest', 'DATASET_MISSING', () => rm(path.join(folder, 'manifest.json'))],
    ['a manifest that is not JSON', 'MANIFEST_INVALID', () => editManifest(() => '{')],
    [
      'a manifest without graphs',
      'MANIFEST_INVALID',
      () => editManifest(() => '{"base":"https://w3id.org/renkei/","graphs":[]}'),
    ],
    ['a manifest without a base', 'MANIFEST_INVALID', () => editManifest((text) => text.replace('"base"', '"basis"'))],
    [
      'a file outside of the folder',
      'MANIFEST_INVALID',
      () => editManifest((text) => text.replace('"path":"graph', '"path":"../graph')),
    ],
    [
      'a graph without N-Quads',
      'MANIFEST_INVALID',
      () => editManifest((text) => text.replace('application/n-quads', 'text/turtle')),
    ],
    ['a missing file', 'FILE_MISSING', () => rm(path.join(folder, 'graph/registry.nq'))],
    ['a file with a byte more', 'FILE_CHANGED', () => appendFile(path.join(folder, 'graph/registry.nq'), '\n')],
    ['a file with other bytes', 'FILE_CHANGED', () => replaceInFile('熊本県', '熊本府')],
    ['another number of quads', 'FILE_CHANGED', () => editManifest((text) => text.replace(/"quads":\d+/, '"quads":1'))],
  ])('is refused for %s: %s', async (_what, code, damage) => {
    await damage();
    await expect(readDataset(folder)).rejects.toMatchObject({ name: 'DatasetError', code });
  });

  it('is refused when a file of the right digest is not N-Quads, with the line', async () => {
    const broken = await publishedFolder(quads, (text) => `${text}nonsense\n`);
    await expect(readDataset(broken)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringMatching(/\.nq:\d+/),
    });
  });

  it('is refused when a file holds a quad of another graph', async () => {
    const stray = await publishedFolder(quads, (text) => text.replaceAll('graph/vocabulary>', 'graph/registry>'));
    await expect(readDataset(stray)).rejects.toMatchObject({
      code: 'FILE_CHANGED',
      message: expect.stringMatching(/graph/),
    });
  });
});

async function replaceInFile(before: string, after: string): Promise<void> {
  const file = path.join(folder, 'graph/registry.nq');
  await writeFile(file, (await readFile(file, 'utf8')).replace(before, after));
}
