import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/catalog/bibtex.ts';
import { type Cited, citationText, citedDataset } from '../../src/catalog/citation.ts';
import { cslJson } from '../../src/catalog/csl-json.ts';
import type { Manifest } from '../../src/store/manifest.ts';
import { fc } from '../support/seeded.ts';

const DATASET = 'https://w3id.org/renkei/id/dataset';
const CITED: Cited = {
  iri: `${DATASET}/1.0.0`,
  identifier: 'renkei-kyoyaku',
  title: { ja: '連携協約のデータ', en: 'Data of cooperation agreements' },
  author: { ja: '協約市', en: 'Kyoyaku City' },
  version: '1.0.0',
  issued: '2026-11-03',
};
const UNISSUED: Cited = { iri: DATASET, identifier: 'x', title: { ja: '題' }, version: '1.0.0+0a1b2c3d' };

const file = { path: 'x', mediaType: 'application/gzip', bytes: 1, sha256: '', quads: 1 };
const release = { version: '1.0.0', issued: '2026-11-03', notes: { ja: '最初' }, added: file, removed: file };
const manifest = (more: Partial<Manifest>): Pick<Manifest, 'base' | 'graphs'> & Partial<Manifest> => ({
  base: 'https://w3id.org/renkei/',
  graphs: [],
  ...more,
});
const cited = (more: Partial<Manifest>) =>
  citedDataset({ manifest: manifest(more), version: 'ab'.repeat(32) }, DATASET);

describe('What is cited', () => {
  it('is the version, where the data are those of one', () => {
    expect(cited({ release: { version: '1.0.0', modified: '2026-11-03' }, releases: [release] })).toMatchObject({
      iri: `${DATASET}/1.0.0`,
      version: '1.0.0',
      issued: '2026-11-03',
    });
  });

  it('is the dataset with a mark and without a year, where the data have changed since', () => {
    const since = cited({ release: { version: '1.0.0+0a1b2c3d' }, releases: [release] });
    expect(since).toMatchObject({ iri: DATASET, version: '1.0.0+0a1b2c3d' });
    expect(since).not.toHaveProperty('issued');
  });

  it('is the dataset with the beginning of its digest, where there was no release', () => {
    expect(cited({})).toMatchObject({ iri: DATASET, version: 'abababababab' });
    expect(cited({})).not.toHaveProperty('author');
  });
});

describe('A citation as text', () => {
  it('names author, year, title, version, kind and IRI', () => {
    expect(citationText(CITED, 'ja')).toBe(
      '協約市（2026）『連携協約のデータ』版 1.0.0［データセット］. https://w3id.org/renkei/id/dataset/1.0.0',
    );
    expect(citationText(CITED, 'en')).toBe(
      'Kyoyaku City (2026). Data of cooperation agreements, version 1.0.0 [Data set]. https://w3id.org/renkei/id/dataset/1.0.0',
    );
  });

  it('names a part first, by its IRI as people read it', () => {
    const part = { iri: 'https://w3id.org/renkei/id/region/%E7%86%8A%E6%9C%AC', title: '熊本' };
    expect(citationText(CITED, 'ja', part)).toBe(
      '「熊本」、協約市（2026）『連携協約のデータ』版 1.0.0［データセット］. https://w3id.org/renkei/id/region/熊本',
    );
    expect(citationText(CITED, 'en', part)).toMatch(/^“熊本”\. In: Kyoyaku City \(2026\)\. Data of /);
  });

  it('leaves out what is not known, without a stray mark', () => {
    expect(citationText(UNISSUED, 'ja')).toBe(`『題』版 1.0.0+0a1b2c3d［データセット］. ${DATASET}`);
    expect(citationText(UNISSUED, 'en')).toBe(`題, version 1.0.0+0a1b2c3d [Data set]. ${DATASET}`);
  });
});

describe('A citation in BibTeX', () => {
  it('has an entry for each language, with the version said once', () => {
    const text = bibtex(CITED);
    expect(text).toBe(`@misc{renkei-kyoyaku-1.0.0-ja,
  author = {{協約市}},
  title = {{連携協約のデータ}},
  howpublished = {データセット，版 1.0.0},
  year = {2026},
  month = nov,
  url = {https://w3id.org/renkei/id/dataset/1.0.0},
  langid = {japanese},
}

@misc{renkei-kyoyaku-1.0.0-en,
  author = {{Kyoyaku City}},
  title = {{Data of cooperation agreements}},
  howpublished = {Data set, version 1.0.0},
  year = {2026},
  month = nov,
  url = {https://w3id.org/renkei/id/dataset/1.0.0},
  langid = {english},
}
`);
  });

  it('leaves out what is not known, and has a key of letters, digits, full stops and hyphens', () => {
    const text = bibtex(UNISSUED);
    expect(text).not.toMatch(/author|year|month/);
    expect(text).toMatch(/^@misc\{x-1\.0\.0-0a1b2c3d-ja,$/m);
    expect(text.match(/@/g)).toHaveLength(1);
  });

  it('gives what means something to LaTeX as itself', () => {
    const text = bibtex({ ...CITED, title: { ja: '50% & $1 #2 _a_ {b} ~c^d \\e' } });
    expect(text).toContain(
      String.raw`title = {{50\% \& \$1 \#2 \_a\_ \{b\} \textasciitilde{}c\textasciicircum{}d \textbackslash{}e}},`,
    );
  });

  it('joins no two signs to another, as LaTeX would', () => {
    const text = bibtex({ ...CITED, title: { ja: "a -- b --- c `x` ``y'' d" } });
    expect(text).toContain(
      String.raw`title = {{a -{}- b -{}-{}- c \`{}x\`{} \`{}\`{}y'{}' d}},`.replaceAll('\\\\', '\\'),
    );
  });

  it('keeps its braces in pairs and its lines whole, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (ja) => {
        const text = bibtex({ ...CITED, title: { ja } });
        // Those that are escaped count, too: so does BibTeX.
        const depths = [...text].reduce<readonly number[]>(
          (all, each) => all.concat((all.at(-1) ?? 0) + (each === '{' ? 1 : each === '}' ? -1 : 0)),
          [],
        );
        expect(Math.min(...depths)).toBe(0);
        expect(depths.at(-1)).toBe(0);
        expect(text.split('\n')).toHaveLength(10);
      }),
    );
  });
});

describe('A citation in CSL-JSON', () => {
  it('has an item for each language, by the keys of BibTeX', () => {
    const items = JSON.parse(cslJson(CITED));
    expect(items).toHaveLength(2);
    expect(items[1]).toEqual({
      id: 'renkei-kyoyaku-1.0.0-en',
      type: 'dataset',
      title: 'Data of cooperation agreements',
      author: [{ literal: 'Kyoyaku City' }],
      issued: { 'date-parts': [[2026, 11, 3]] },
      version: '1.0.0',
      URL: 'https://w3id.org/renkei/id/dataset/1.0.0',
      language: 'en',
    });
  });

  it('leaves out what is not known', () => {
    const [item, ...others] = JSON.parse(cslJson(UNISSUED));
    expect(others).toEqual([]);
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'version', 'URL', 'language']);
  });
});
