import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_EXTENSIONS, findInputs } from '../../src/command/find-inputs.ts';
import { temporaryFolder } from '../support/command.ts';

/** A folder with these files, each holding its own name. */
async function folderWith(...names: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  return folder;
}

const find = (...given: string[]) => findInputs(given, DOCUMENT_EXTENSIONS);

describe('The files that arguments mean', () => {
  it('are those named, as they are, also when they are not there or are named twice', async () => {
    const folder = await folderWith('a.txt', 'b.odd');
    const files = ['b.odd', 'gone.txt', 'a.txt', 'a.txt'].map((name) => join(folder, name));
    expect(await find(...files)).toEqual({ files, isMany: true, leftOut: [] });
    expect(await find(join(folder, 'a.txt'))).toMatchObject({ isMany: false });
  });

  it('are the documents below a folder, in the order of code points, hidden ones excepted', async () => {
    const folder = await folderWith(
      'b.txt',
      'a/c.PDF',
      'a/𠮷.txt',
      'a/鳥.txt',
      '.x/d.txt',
      '.e.txt',
      'f.ttl',
      'g.html',
    );
    const { files, leftOut, isMany } = await find(folder);
    const names = ['a/c.PDF', 'a/鳥.txt', 'a/𠮷.txt', 'b.txt', 'g.html'];
    expect(files).toEqual(names.map((name) => join(folder, name)));
    expect(leftOut).toEqual([join(folder, 'f.ttl')]);
    expect(isMany).toBe(true);
  });

  it('are what a glob matches, whatever its kind, and a file is taken once where two arguments find it', async () => {
    const folder = await folderWith('b.txt', 'a.txt', 'sub/c.txt', 'd.md');
    const found = async (...patterns: string[]) =>
      (await find(...patterns.map((pattern) => join(folder, pattern)))).files.map((file) =>
        file.slice(folder.length + 1),
      );
    expect(await found('*.txt')).toEqual(['a.txt', 'b.txt']);
    expect(await found('**/*.{txt,md}')).toEqual(['a.txt', 'b.txt', 'd.md', 'sub/c.txt']);
    expect(await found('b.txt', '*.txt')).toEqual(['b.txt', 'a.txt']);
    expect(await found('*.txt', 'sub', '.')).toEqual(['a.txt', 'b.txt', 'sub/c.txt']);
  });

  it('include a file whose name looks like a glob', async () => {
    const folder = await folderWith('協約[案].txt', '協約案.txt');
    const file = join(folder, '協約[案].txt');
    expect(await find(file)).toEqual({ files: [file], isMany: false, leftOut: [] });
  });

  it('follow a link to a file and none to a folder, so that no circle is walked', async () => {
    const folder = await folderWith('sub/a.txt');
    await symlink(join(folder, 'sub/a.txt'), join(folder, 'link.txt'));
    await symlink(folder, join(folder, 'sub/loop'));
    expect((await find(folder)).files.map((file) => file.slice(folder.length + 1))).toEqual(['link.txt', 'sub/a.txt']);
  });

  it('are none where a folder holds no document, or a glob matches nothing', async () => {
    const folder = await folderWith('a.md');
    expect(await find(folder)).toMatchObject({ files: [], empty: { kind: 'folder', given: folder } });
    const pattern = join(folder, '*.txt');
    expect(await find(join(folder, 'a.md'), pattern)).toMatchObject({ empty: { kind: 'glob', given: pattern } });
  });
});
