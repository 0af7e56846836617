import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bibtex } from '../../src/catalog/bibtex.ts';
import type { Cited } from '../../src/catalog/citation.ts';
import { cslJson } from '../../src/catalog/csl-json.ts';
import { isReady } from '../support/needed.ts';

const hasPandoc = isReady(spawnSync('pandoc', ['--version']).status === 0, 'pandoc', 'pandoc');

/** Names of publishers and titles of datasets, as they are and as a program must not take them for more than they are. */
const TEXTS = [
  '連携協約のリンクトオープンデータ（renkei）',
  '熊本市・荒尾市「連携」 𠮷野町 ﾃｽﾄ',
  'Kumamoto, Arao and others',
  'The {braced} name, Jr.',
  '100% & #1 $5 a_b ~x ^y \\z \\textbf{x} $x$',
  'a -- b --- c `d` “Q” "q" @x',
  'http://town.example.jp/a_b?c=d&e%20f',
];

/** Each of the texts as the author and title of a dataset of its own. */
const CITED: readonly Cited[] = TEXTS.map((text, place) => ({
  iri: `https://w3id.org/renkei/id/dataset/1.0.${place}`,
  identifier: `data-${place}`,
  title: { ja: text },
  author: { ja: text },
  version: `1.0.${place}`,
  issued: '2026-11-03',
}));

/** What pandoc makes of an input, as CSL-JSON. */
function readBy(format: string, input: string): readonly Record<string, unknown>[] {
  return JSON.parse(execFileSync('pandoc', ['--from', format, '--to', 'csljson'], { input, encoding: 'utf8' }));
}

describe.skipIf(!hasPandoc)('pandoc', () => {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-citation-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['bibtex', 'biblatex'])('reads our BibTeX, as %s, with every name and title as it is', (format) => {
    const items = readBy(format, CITED.map(bibtex).join('\n'));
    expect(items).toHaveLength(CITED.length);
    items.forEach((item, place) => {
      expect(item).toMatchObject({
        id: `data-${place}-1.0.${place}-ja`,
        title: TEXTS[place],
        author: [{ literal: TEXTS[place] }],
        issued: { 'date-parts': [[2026, 11]] },
        publisher: `データセット，版 1.0.${place}`,
        URL: CITED[place]?.iri,
      });
    });
  });

  it('reads our CSL-JSON with the kind, the day and the version', () => {
    const [item] = readBy('csljson', cslJson(CITED[0] as Cited));
    expect(item).toMatchObject({
      ...{ type: 'dataset', title: TEXTS[0], author: [{ literal: TEXTS[0] }], version: '1.0.0', language: 'ja' },
      issued: { 'date-parts': [[2026, 11, 3]] },
      URL: CITED[0]?.iri,
    });
  });

  it.each([
    ['bib', bibtex],
    ['json', cslJson],
  ] as const)('writes a bibliography from our .%s', (suffix, write) => {
    const cited = { ...(CITED[0] as Cited), title: { ja: '協約のデータ', en: 'Data of agreements' } };
    const file = join(folder, `dataset.${suffix}`);
    writeFileSync(file, write({ ...cited, author: { ja: '協約市', en: 'Kyoyaku City' } }));
    const text = execFileSync(
      'pandoc',
      ['--citeproc', '--bibliography', file, '--from', 'markdown', '--to', 'plain', '--wrap', 'none'],
      { input: 'By @data-0-1.0.0-ja and @data-0-1.0.0-en.', encoding: 'utf8' },
    );
    expect(text).toContain('By 協約市 (2026) and Kyoyaku City (2026).');
    expect(text).toMatch(/協約市\. 2026\. .協約のデータ\..*https:\/\/w3id\.org\/renkei\/id\/dataset\/1\.0\.0\./);
    expect(text).toMatch(/Kyoyaku City\. 2026\. .Data of agreements\..*https:/i);
  });
});
