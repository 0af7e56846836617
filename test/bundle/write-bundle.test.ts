import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BundleError } from '../../src/bundle/bundle-error.ts';
import { assertBundlePlace, isZipName, writeBundle } from '../../src/bundle/write-bundle.ts';
import { sha256 } from '../../src/publish/published-file.ts';
import { temporaryFolder } from '../support/command.ts';

/** A bundle with one file. */
function bundleWith(content: string, listed = content) {
  const file = { path: 'data/a.txt', mediaType: 'text/plain', bytes: listed.length, sha256: sha256(listed) };
  const manifest = { kind: 'renkei-bundle', state: 'draft', files: [file] };
  return [
    { path: 'data/a.txt', content },
    { path: 'manifest.json', content: JSON.stringify(manifest) },
  ];
}

const PLACES = ['bundle', 'bundle.zip'];

describe.each(PLACES)('A bundle at %s', (name) => {
  it('is written, and may be replaced by another', async () => {
    const place = join(await temporaryFolder(), name);
    await assertBundlePlace(place);
    await writeBundle(place, bundleWith('first'));
    await assertBundlePlace(place);
    await writeBundle(place, bundleWith('second'));
    const text = isZipName(place)
      ? new TextDecoder().decode(unzipSync(await readFile(place))['data/a.txt'])
      : await readFile(join(place, 'data/a.txt'), 'utf8');
    expect(text).toBe('second');
    expect(await readdir(join(place, '..'))).toEqual([name]);
  });

  it('is kept if a file in it is not as it was made, and says which', async () => {
    const place = join(await temporaryFolder(), name);
    await writeBundle(place, bundleWith('changed', 'made'));
    await expect(assertBundlePlace(place)).rejects.toThrow(BundleError);
    await expect(assertBundlePlace(place)).rejects.toThrow('data/a.txt');
  });

  it('is kept if a file was added', async () => {
    const place = join(await temporaryFolder(), name);
    await writeBundle(place, [...bundleWith('made'), { path: 'notes/memo.txt', content: '' }]);
    await expect(assertBundlePlace(place)).rejects.toThrow('notes/memo.txt');
  });

  it('is not taken for one if it says something else of itself', async () => {
    const place = join(await temporaryFolder(), name);
    for (const content of [
      '{ "kind": "app", "files": [] }',
      '{ "kind": "renkei-bundle", "files": [null] }',
      'null',
      '',
    ]) {
      await writeBundle(place, [{ path: 'manifest.json', content }]);
      await expect(assertBundlePlace(place)).rejects.toThrow('not an earlier bundle');
    }
  });
});

describe('The place of a bundle', () => {
  it('may hold what systems leave in folders', async () => {
    const place = await temporaryFolder();
    await writeFile(join(place, '.DS_Store'), '');
    await assertBundlePlace(place);
    await writeBundle(place, bundleWith('made'));
    await writeFile(join(place, 'data/Thumbs.db'), 'pictures');
    await assertBundlePlace(place);
  });

  it('is no folder that holds folders, and no file where a folder is meant', async () => {
    const place = await temporaryFolder();
    await mkdir(join(place, 'photos'));
    await expect(assertBundlePlace(place)).rejects.toThrow(BundleError);
    await writeFile(join(place, 'file'), '');
    await expect(assertBundlePlace(join(place, 'file'))).rejects.toThrow('not a folder');
    await mkdir(join(place, 'folder.zip'));
    await expect(assertBundlePlace(join(place, 'folder.zip'))).rejects.toThrow('not a file');
  });
});
