import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { changesFeed, type FeedSource } from '../../src/catalog/changes-feed.ts';
import type { Release } from '../../src/store/release.ts';

const ADDRESS = 'http://localhost:8080/';
const DATASET = 'https://w3id.org/renkei/id/dataset';
const file = (version: string, kind: string, quads: number) => ({
  path: `release/${version}/${kind}.nq.gz`,
  mediaType: 'application/gzip',
  bytes: quads * 10,
  sha256: '',
  quads,
});
const release = (version: string, issued: string, notes: Release['notes']): Release => ({
  ...{ version, issued, notes },
  added: file(version, 'added', 1_234),
  removed: file(version, 'removed', 2),
});
const RELEASES = [
  release('1.1.0', '2027-04-01', { ja: '<協約> & "役割"', en: 'More & <better>' }),
  release('1.0.0', '2026-11-22', { ja: '最初の版' }),
];
const source = (releases: readonly Release[]): FeedSource => ({
  base: 'https://w3id.org/renkei/',
  dataset: DATASET,
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  releases,
  cited: { iri: DATASET, identifier: 'renkei', title: { ja: '題', en: 'Title' }, version: '1.1.0' },
});

const xml = changesFeed(source(RELEASES), ADDRESS) ?? '';
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['entry', 'link', 'p'].includes(name),
});
const { feed } = parser.parse(xml);

/** What RFC 4287, section 4.1, asks of a feed and of each entry: exactly one of these. */
const REQUIRED = ['id', 'title', 'updated'];
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe('The feed of changes', () => {
  it('is well-formed XML with what Atom asks for', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const each of [feed, ...feed.entry]) {
      for (const name of REQUIRED) expect(typeof each[name]).toBe('string');
      expect(each.updated).toMatch(RFC_3339);
    }
    expect(feed.author).toEqual({ name: 'renkei' });
    const ids = [feed.id, ...feed.entry.map(({ id }: { id: string }) => id)];
    expect(new Set(ids).size).toBe(3);
  });

  it('names itself by the publisher, and lies where the server is', () => {
    expect(feed.id).toBe('https://w3id.org/renkei/changes.atom');
    expect(feed.link).toContainEqual({
      '@rel': 'self',
      '@href': `${ADDRESS}changes.atom`,
      '@type': 'application/atom+xml',
    });
    expect(feed.updated).toBe('2027-04-01T00:00:00Z');
  });

  it('has an entry for each version, with its page and the files of what came and went', () => {
    const [entry] = feed.entry;
    expect(entry.id).toBe(`${DATASET}/1.1.0`);
    expect(entry.link).toEqual([
      { '@rel': 'alternate', '@href': `${ADDRESS}doc/dataset/1.1.0`, '@type': 'text/html' },
      { '@rel': 'alternate', '@href': `${ADDRESS}doc/dataset/1.1.0.ttl`, '@type': 'text/turtle' },
      ...['added', 'removed'].map((kind, place) => ({
        '@rel': 'enclosure',
        '@href': `${ADDRESS}data/release/1.1.0/${kind}.nq.gz`,
        '@type': 'application/gzip',
        '@length': ['12340', '20'][place],
      })),
    ]);
  });

  it('tells what is new in each language, marked as such, with the signs of XML escaped', () => {
    const [first, second] = feed.entry;
    expect(first.summary).toBe('<協約> & "役割"（追加 1,234 文、削除 2 文）');
    expect(first.content.div.p).toEqual([
      { '@xml:lang': 'ja', '#text': '<協約> & "役割"（追加 1,234 文、削除 2 文）' },
      { '@xml:lang': 'en', '#text': 'More & <better> (1,234 statements added, 2 removed)' },
    ]);
    expect(second.content.div.p[1]['#text']).toBe('(1,234 statements added, 2 removed)');
    expect(first.content['@type']).toBe('xhtml');
  });

  it('is not there before the first version: it could not tell when it was changed', () => {
    expect(changesFeed(source([]), ADDRESS)).toBeUndefined();
  });
});
