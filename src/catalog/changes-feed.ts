import XMLBuilder from 'fast-xml-builder';
import type { Bilingual } from '../store/publication.ts';
import type { ChangeFile, Release } from '../store/release.ts';
import { type CitationLanguage, type Cited, versionIri } from './citation.ts';
import type { DatasetFacts } from './dataset-facts.ts';

/** The media type of {@link changesFeed} (RFC 4287, section 7). */
export const ATOM_TYPE = 'application/atom+xml';

/** Where the feed is, below the root of the server. */
export const FEED_PATH = 'changes.atom';

/** What a feed is made of. */
export interface FeedSource extends Pick<DatasetFacts, 'base' | 'dataset' | 'licence' | 'publication' | 'releases'> {
  readonly cited: Cited;
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/**
 * The releases of a dataset as an Atom feed (RFC 4287), the newest first: what is new in each, in both languages, with the files of the statements that came and went. `address` is
 * that of the server, ends in `/`. `undefined` if there was no release yet: a feed must tell when it was changed last.
 */
export function changesFeed(source: FeedSource, address: string): string | undefined {
  const { base, cited, licence, publication, releases } = source;
  const homepage = publication?.publisher.homepage;
  const [newest] = releases;
  if (newest === undefined) return undefined;
  const author = cited.author?.ja ?? cited.identifier;
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'ja',
      id: base + FEED_PATH,
      title: `${cited.title.ja}：版と変更`,
      ...(cited.title.en && { subtitle: { '@xml:lang': 'en', '#text': `${cited.title.en}: versions and changes` } }),
      updated: moment(newest.issued),
      author: { name: author, ...(homepage && { uri: homepage }) },
      link: [
        link('self', address + FEED_PATH, ATOM_TYPE),
        link('alternate', `${address}doc/dataset`, 'text/html'),
        link('license', licence),
      ],
      entry: releases.map((release) => entry(source, release, address)),
    },
  });
}

function entry({ cited, dataset }: FeedSource, release: Release, address: string): object {
  const { version, issued, notes, added, removed } = release;
  return {
    id: versionIri(dataset, version),
    title: `${cited.title.ja} 版 ${version}`,
    published: moment(issued),
    updated: moment(issued),
    link: [
      link('alternate', `${address}doc/dataset/${version}`, 'text/html'),
      link('alternate', `${address}doc/dataset/${version}.ttl`, 'text/turtle'),
      enclosure(added, address),
      enclosure(removed, address),
    ],
    summary: `${notes.ja}${numbers(release, 'ja')}`,
    content: { '@type': 'xhtml', div: { '@xmlns': 'http://www.w3.org/1999/xhtml', p: paragraphs(notes, release) } },
  };
}

/** What is new, in the languages that it is told in; an English reader gets the numbers at least. */
function paragraphs(notes: Bilingual, release: Release): object[] {
  const paragraph = (language: CitationLanguage, text: string) => ({ '@xml:lang': language, '#text': text });
  return [
    paragraph('ja', `${notes.ja}${numbers(release, 'ja')}`),
    paragraph('en', `${notes.en === undefined ? '' : `${notes.en} `}${numbers(release, 'en')}`),
  ];
}

function numbers({ added, removed }: Release, language: CitationLanguage): string {
  const [came, went] = [added.quads, removed.quads].map((count) => new Intl.NumberFormat(language).format(count));
  return language === 'ja' ? `（追加 ${came} 文、削除 ${went} 文）` : `(${came} statements added, ${went} removed)`;
}

function link(rel: string, href: string, type?: string): object {
  return { '@rel': rel, '@href': href, ...(type && { '@type': type }) };
}

function enclosure({ path, mediaType, bytes }: ChangeFile, address: string): object {
  return { ...link('enclosure', `${address}data/${path}`, mediaType), '@length': String(bytes) };
}

/** A day as Atom writes a time (RFC 3339): its first second, UTC, as in HTTP. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
