import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutStrayRejections } from '../../../src/intake/pdf/stray-rejections.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILE = join(ROOT, 'test/corpus/families-mutation/broken-cross-references.pdf');

describe('A damaged PDF of which pdf.js leaves a rejected promise to nobody', () => {
  it('does not end the program: what can be read comes out', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [
      join(ROOT, 'dist/cli.js'),
      'extract',
      FILE,
      '--format',
      'json',
    ]);
    expect(String(stderr)).not.toMatch(/UnhandledPromiseRejection|\n\s+at /);
    expect(JSON.parse(String(stdout))).toMatchObject({ title: expect.stringContaining('連携') });
  });
});

describe('withoutStrayRejections', () => {
  it('gives what the work gives, throws what it throws, and listens no longer than it lasts', async () => {
    const listeners = () => process.listenerCount('unhandledRejection');
    const before = listeners();
    expect(await withoutStrayRejections(async () => listeners())).toBe(before + 1);
    await expect(withoutStrayRejections(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
    expect(listeners()).toBe(before);
  });
});
