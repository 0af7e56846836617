import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { rdf, skos } from '../../src/rdf/namespace.ts';
import { compareCodePoints, literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { fold } from '../../src/search/fold.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { parseSearchQuery, type SearchQuery } from '../../src/search/search-query.ts';
import { SEARCHABLE, type SearchableType } from '../../src/search/searchable.ts';
import { SearchedTexts } from '../../src/search/searched-texts.ts';
import type { SearchRequest } from '../../src/search/searcher.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { publishedQuads } from '../support/published.ts';
import { fc } from '../support/seeded.ts';

function indexOf(quads: readonly Quad[]): SearchIndex {
  const builder = new GraphBuilder();
  for (const each of quads) builder.add(each);
  return new SearchIndex(new SearchedTexts(builder.build()));
}

function query(text: string): SearchQuery {
  const parsed = parseSearchQuery(text);
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
  return parsed;
}

function search(index: SearchIndex, text: string, rest: Partial<SearchRequest> = {}) {
  return index.search({ query: query(text), page: { first: 10_000 }, ...rest });
}

/** What is found, best first: the ends of the IRIs. */
function found(index: SearchIndex, text: string): string[] {
  return search(index, text).hits.map(({ resource }) => resource.value.replace(/^.*[/:]/, ''));
}

/** Things with one text each, named by letters. */
function things(property: typeof rk.heading | typeof rk.content, ...texts: string[]): Quad[] {
  return texts.flatMap((text, place) => {
    const subject = namedNode(`urn:thing:${String.fromCharCode('a'.charCodeAt(0) + place)}`);
    return [quad(subject, rdf.type, rk.Initiative), quad(subject, property, literal(text, 'ja'))];
  });
}

const published = publishedQuads();
const publishedIndex = indexOf(published);

/** The keys of all things that are searched, found without the index: by IRI, with the type. */
function naiveKeys(quads: readonly Quad[]): Map<string, { readonly type: SearchableType; readonly keys: string[] }> {
  const result = new Map<string, { type: SearchableType; keys: string[] }>();
  for (const { type, class: searched } of SEARCHABLE) {
    for (const { subject, predicate, object } of quads) {
      if (predicate.equals(rdf.type) && object.equals(searched)) result.set(subject.value, { type, keys: [] });
    }
  }
  for (const { subject, predicate, object } of quads) {
    const thing = result.get(subject.value);
    const fields = SEARCHABLE.find(({ type }) => type === thing?.type)?.fields ?? [];
    if (fields.some(({ property }) => property.equals(predicate))) thing?.keys.push(fold(object.value));
  }
  return result;
}

const naive = naiveKeys(published);

function naiveSearch(words: readonly string[]): string[] {
  return [...naive]
    .filter(([, { keys }]) => words.every((word) => keys.some((key) => key.includes(fold(word)))))
    .map(([iri]) => iri)
    .sort(compareCodePoints);
}

describe('The search index', () => {
  it('finds what a scan of all texts finds, with the number of each type', () => {
    const texts = [...naive.values()].flatMap(({ keys }) => keys);
    const part = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 6 }))
      .map(([key, start, length]) => key.slice(start % Math.max(1, key.length)).slice(0, length))
      .filter((word) => fold(word) !== '');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (words) => {
        const { hits, totalCount, types } = search(publishedIndex, words.map((word) => `"${word}"`).join(' '));
        const expected = naiveSearch(words);
        expect(hits.map(({ resource }) => resource.value).sort(compareCodePoints)).toEqual(expected);
        expect(totalCount).toBe(expected.length);
        const counts = expected.map((iri) => naive.get(iri)?.type);
        for (const { type, count } of types) expect(count).toBe(counts.filter((each) => each === type).length);
        expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a thing whose words stand in different texts of it', () => {
    const subject = namedNode('urn:thing:a');
    const index = indexOf([
      quad(subject, rdf.type, rk.Initiative),
      quad(subject, rk.heading, literal('観光の振興', 'ja')),
      quad(subject, rk.content, literal('公共交通を整える。', 'ja')),
    ]);
    expect(found(index, '観光 交通')).toEqual(['a']);
    expect(found(index, '"観光交通"')).toEqual([]);
    expect(found(index, '観光 医療')).toEqual([]);
  });

  it('puts a heading before a content, and a short text before a long one', () => {
    const heading = things(rk.heading, '観光の振興について');
    const content = [
      quad(namedNode('urn:thing:z'), rdf.type, rk.Initiative),
      quad(namedNode('urn:thing:z'), rk.content, literal('観光の振興について', 'ja')),
    ];
    expect(found(indexOf([...content, ...heading]), '振興')).toEqual(['a', 'z']);
    expect(
      found(indexOf(things(rk.heading, `農業の観光${'と地域の産業'.repeat(9)}`, '農業の観光の今')), '観光'),
    ).toEqual(['b', 'a']);
  });

  it('puts what is written as it was typed before what only folds alike', () => {
    const index = indexOf(things(rk.heading, '経済のけん引役', '経済の牽引する'));
    expect(found(index, 'けん引')).toEqual(['a', 'b']);
    expect(found(index, '牽引')).toEqual(['b', 'a']);
  });

  it('puts a text that is the word first, then one that begins with it', () => {
    expect(found(indexOf(things(rk.heading, '交通と観光', '観光と交通', '観光')), '観光')).toEqual(['c', 'b', 'a']);
  });

  it('weighs a rare word more than a common one', () => {
    const index = indexOf(
      things(rk.content, '地域の医療', '地域と地域の交通', '地域の観光', '地域の交通と医療', '地域の地域'),
    );
    const [first] = search(index, '地域 観光').hits;
    expect(first?.resource.value).toBe('urn:thing:c');
    expect(first?.score).toBeGreaterThan(search(index, '地域').hits[0]?.score ?? 0);
  });

  it('orders equal scores by IRI in code point order, whatever the order of the data', () => {
    const quads = things(rk.heading, '観光の一', '観光の一', '観光の一');
    expect(found(indexOf(quads), '観光')).toEqual(['a', 'b', 'c']);
    expect(found(indexOf([...quads].reverse()), '観光')).toEqual(['a', 'b', 'c']);
    const far = ['urn:thing:\u{20000}', 'urn:thing:ｱ'].flatMap((iri) => [
      quad(namedNode(iri), rdf.type, rk.Initiative),
      quad(namedNode(iri), rk.heading, literal('観光', 'ja')),
    ]);
    expect(found(indexOf(far), '観光')).toEqual(['ｱ', '\u{20000}']);
  });

  it('tells the property, the text and the snippet that answer best', () => {
    const [hit] = search(publishedIndex, '暴力', { types: ['INITIATIVE'] }).hits;
    expect(hit?.resource.value).toMatch(/initiative\/3-1-4$/);
    expect(hit?.property.value).toBe(rk.content.value);
    expect(hit?.text.value).toBe('配偶者等からの暴力の防止及び被害者の保護に取り組む。');
    expect(hit?.snippet.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')).toBe(
      '配偶者等からの[暴力]の防止及び被害者の保護に取り組む。',
    );
  });

  it('finds local governments by name, old forms and reading, regions by their other names, policy fields by their labels', () => {
    const best = (text: string) => {
      const [hit] = search(publishedIndex, text).hits;
      return [hit?.resource.value.replace(/^.*\/id\//, ''), hit?.property.value];
    };
    expect(best('荒尾市')).toEqual(['municipality/432041', rk.name.value]);
    expect(best('アラオシ')).toEqual(['municipality/432041', rk.reading.value]);
    expect(best('輕井澤')).toEqual(['municipality/203211', rk.name.value]);
    expect(best('龍ヶ崎市')).toEqual(['municipality/082082', rk.name.value]);
    expect(best('こおりやま広域圏')).toEqual(['region/koriyama', skos.altLabel.value]);
    expect(best('childcare')[1]).toBe(skos.prefLabel.value);
  });

  it('counts the types whatever types are asked for', () => {
    const all = search(publishedIndex, '連携');
    const roles = search(publishedIndex, '連携', { types: ['ROLE', 'AGREEMENT'] });
    expect(roles.types).toEqual(all.types);
    expect(new Set(roles.hits.map(({ type }) => type))).toEqual(new Set(['ROLE', 'AGREEMENT']));
    const counted = all.types.filter(({ type }) => type === 'ROLE' || type === 'AGREEMENT');
    expect(roles.totalCount).toBe(counted.reduce((sum, { count }) => sum + count, 0));
    expect(search(publishedIndex, '連携', { types: [] }).totalCount).toBe(0);
  });

  it('gives pages that join to the whole, forwards and backwards', () => {
    const whole = search(publishedIndex, '連携').hits.map(({ resource }) => resource.value);
    expect(whole.length).toBeGreaterThan(50);
    for (const direction of ['first', 'last'] as const) {
      const pages: string[][] = [];
      let bound: SearchRequest['page'] = {};
      for (let more = true; more; ) {
        const page = search(publishedIndex, '連携', { page: { ...bound, [direction]: 7 } });
        pages.push(page.hits.map(({ resource }) => resource.value));
        const edge = direction === 'first' ? page.hits.at(-1) : page.hits[0];
        if (edge !== undefined) bound = direction === 'first' ? { after: edge.place } : { before: edge.place };
        more = direction === 'first' ? page.hasNextPage : page.hasPreviousPage;
        expect(page.totalCount).toBe(whole.length);
      }
      expect((direction === 'first' ? pages : pages.reverse()).flat()).toEqual(whole);
    }
  });

  it('stops when its time is over', () => {
    const index = indexOf(things(rk.heading, ...Array.from({ length: 2000 }, (_, place) => `観光${place}`)));
    const deadline = {
      check: () => {
        throw new Error('over');
      },
    };
    expect(() => index.search({ query: query('観光'), page: { first: 1 } }, deadline)).toThrow('over');
  });

  it('of an empty graph finds nothing', () => {
    expect(search(indexOf([]), '観光')).toEqual({
      hits: [],
      totalCount: 0,
      hasNextPage: false,
      hasPreviousPage: false,
      types: [],
    });
  });
});
