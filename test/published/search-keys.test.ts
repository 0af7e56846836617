import type { Quad } from '@rdfjs/types';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { compareCodePoints, termKey } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { fold } from '../../src/search/fold.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { searchKeyQuads } from '../../src/search/search-keys.ts';
import { parseSearchQuery } from '../../src/search/search-query.ts';
import { SearchedTexts } from '../../src/search/searched-texts.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { publishedGraphs, publishedQuads, publishedText } from '../support/published.ts';

const all = publishedQuads();
const published = all.filter(({ predicate }) => predicate.equals(rk.searchKey));

const statement = ({ subject, object }: Quad) => `${termKey(subject)} ${termKey(object)}`;

describe('The published search keys', () => {
  it('are those of all texts that are published, and no others', () => {
    expect(published.length).toBeGreaterThan(2000);
    expect(published.map(statement).sort(compareCodePoints)).toEqual(
      searchKeyQuads(all).map(statement).sort(compareCodePoints),
    );
  });

  it('stand in derived graphs, those of policy fields in the vocabulary', () => {
    const kinds = new Map(publishedGraphs.map(({ iri, kind }) => [iri, kind]));
    const used = new Set(published.map(({ graph }) => kinds.get(graph.value)));
    expect([...used].sort()).toEqual(['derived', 'registry-derived', 'vocabulary']);
  });

  it('are keys: folding them part by part changes nothing', () => {
    const changed = published.filter(({ object }) => object.value.split(' ').some((key) => fold(key) !== key));
    expect(changed.map(statement)).toEqual([]);
  });
});

describe('SPARQL with CONTAINS over the keys', () => {
  const store = new Store();
  for (const { path, mediaType } of publishedGraphs.flatMap(({ files }) => files)) {
    if (path.endsWith('.nq')) store.load(publishedText(path), { format: mediaType });
  }
  const builder = new GraphBuilder();
  for (const each of all) builder.add(each);
  const index = new SearchIndex(new SearchedTexts(builder.build()));

  it.each([
    'けん引',
    '空き家',
    'ＤＶ 被害',
    '取り組み',
    '連携 乙',
    '第三条',
    '支',
    'くまもと',
    '輕井澤',
    '子ども 子育て',
    '"地域公共交通"',
    '存在しない',
  ])('finds what the search finds: %s', (text) => {
    const query = parseSearchQuery(text);
    if (typeof query === 'string') throw new Error(query);
    const conditions = query.words.map(({ key }) => `CONTAINS(?key, "${key}")`).join(' && ');
    const rows = store.query(`SELECT ?thing { ?thing <${rk.searchKey.value}> ?key FILTER(${conditions}) }`, {
      use_default_graph_as_union: true,
    }) as Map<string, { readonly value: string }>[];
    const found = index.search({ query, page: { first: 10_000 } }).hits.map(({ resource }) => resource.value);
    expect(rows.map((row) => row.get('thing')?.value).sort()).toEqual(found.sort());
  });
});
