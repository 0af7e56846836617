import { describe, expect, it } from 'vitest';
import { otherFiles, parseManifest } from '../../src/store/manifest.ts';

const file = (path: string) => ({ path, mediaType: 'application/gzip', bytes: 1, sha256: 'ab' });
const OLD = {
  base: 'https://example.jp/',
  graphs: [{ iri: 'https://example.jp/graph/x', kind: 'main', quads: 1, files: [] }],
};
const RELEASE = {
  version: '1.0.0',
  issued: '2026-11-22',
  notes: { ja: '最初' },
  added: { ...file('release/1.0.0/added.nq.gz'), quads: 1 },
  removed: { ...file('release/1.0.0/removed.nq.gz'), quads: 0 },
};
const reading = (manifest: object) => parseManifest(JSON.stringify(manifest), 'manifest.json');

describe('The manifest', () => {
  it('of an older build, without releases and tables, is read', () => {
    expect(reading(OLD)).toEqual(OLD);
    expect(otherFiles(reading(OLD))).toEqual([]);
  });

  it('lists the files of changes and of tables besides those of graphs', () => {
    const table = { name: 'roles', title: { ja: '役割', en: 'Roles' }, rows: 0, files: [file('table/roles.csv')] };
    const manifest = { ...OLD, releases: [RELEASE], tables: [table], tableMetadata: file('table/csv-metadata.json') };
    expect(otherFiles(reading(manifest)).map(({ path }) => path)).toEqual([
      'table/roles.csv',
      'table/csv-metadata.json',
      'release/1.0.0/added.nq.gz',
      'release/1.0.0/removed.nq.gz',
    ]);
  });

  const WRONG: readonly (readonly [string, object])[] = [
    ['without a day', { issued: undefined }],
    ['without notes', { notes: undefined }],
    ['with notes in English only', { notes: { en: 'First' } }],
    ['without a file', { removed: undefined }],
    ['with a file that nobody counted', { added: file('release/1.0.0/added.nq.gz') }],
    ['with a file of no media type', { added: { ...RELEASE.added, mediaType: "text/x' a\n" } }],
    ['with a file that lies elsewhere', { added: { ...RELEASE.added, path: '../../secret' } }],
  ];
  it.each(WRONG)('with a release %s is refused', (_, changes) => {
    expect(() => reading({ ...OLD, releases: [{ ...RELEASE, ...changes }] })).toThrow(
      'manifest.json: its tables or releases are not as they should be. Build the dataset again: renkei build',
    );
  });
});
