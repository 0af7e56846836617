import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareVersions, isVersion } from '../src/publish/version.ts';

const ROOT = join(import.meta.dirname, '..');
const textOf = (path: string) => readFile(join(ROOT, path), 'utf8');
const text = await textOf('CITATION.cff');
const citation = parse(text);
const program = JSON.parse(await textOf('package.json'));
const publication = JSON.parse(await textOf('data/publication.json'));
const [dataset] = citation.references;

const ENTITY = { name: publication.publisher.name.en, website: publication.publisher.homepage };
const LICENCES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** The newest version in `data/release/`, with its day; nothing before the first. */
async function newestRelease(): Promise<{ version: string; issued: string } | undefined> {
  const names = await readdir(join(ROOT, 'data/release')).catch(() => [] as string[]);
  const version = names.filter(isVersion).sort(compareVersions).at(-1);
  return version === undefined
    ? undefined
    : { version, issued: JSON.parse(await textOf(`data/release/${version}/release.json`)).issued };
}

/** The keys that Citation File Format 1.2.0 knows, of those that we use (its schema allows no others), and those that it asks for. */
const KEYS =
  'cff-version message type title abstract authors version license url keywords references date-released'.split(' ');
const REFERENCE_KEYS = 'type title authors version license url date-released'.split(' ');

describe('CITATION.cff', () => {
  it('is Citation File Format 1.2.0, with what that asks for and nothing that it does not know', () => {
    expect(citation['cff-version']).toBe('1.2.0');
    for (const key of ['authors', 'cff-version', 'message', 'title']) expect(citation).toHaveProperty(key);
    for (const key of ['authors', 'title', 'type']) expect(dataset).toHaveProperty(key);
    expect(Object.keys(citation).filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(Object.keys(dataset).filter((key) => !REFERENCE_KEYS.includes(key))).toEqual([]);
    expect([citation.type, dataset.type]).toEqual(['software', 'data']);
    expect(new Set(citation.keywords).size).toBe(citation.keywords.length);
  });

  it('writes versions as texts and days as ISO days', () => {
    expect(text).not.toMatch(/date-released:(?! ['"]?\d{4}-\d{2}-\d{2}['"]?\s*$)/m);
    for (const { version } of [citation, dataset]) expect(['string', 'undefined']).toContain(typeof version);
  });

  it('says of the software what package.json says', () => {
    const { name, version, license, description, keywords } = program;
    expect(citation).toMatchObject({ title: name, version, license, abstract: description.trim(), keywords });
  });

  it('says of the dataset what its publisher says', () => {
    expect(dataset.title).toBe(publication.title.en);
    expect([citation.authors, dataset.authors]).toEqual([[ENTITY], [ENTITY]]);
    expect(LICENCES[dataset.license]).toBe(publication.licence);
  });

  it('names the newest version of the dataset, with its day and its IRI; before the first, none', async () => {
    const newest = await newestRelease();
    const iri = 'https://w3id.org/renkei/id/dataset';
    expect({ version: dataset.version, issued: dataset['date-released'], url: dataset.url }).toEqual({
      version: newest?.version,
      issued: newest?.issued,
      url: newest === undefined ? iri : `${iri}/${newest.version}`,
    });
  });
});
