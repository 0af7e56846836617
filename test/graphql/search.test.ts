import { beforeAll, describe, expect, it } from 'vitest';
import { rdf } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { fold } from '../../src/search/fold.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import type { GraphSource } from '../../src/store/graph-source.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { fixtureSource, type TestApp, testApp } from '../support/fixture-app.ts';
import { PlannedOnlySource } from '../support/planned-only-source.ts';

/** Five initiatives and a role, in the order in which 観光 finds them. */
const TEXTS: readonly (readonly [name: string, heading: string, content: string])[] = [
  ['a', '観光', '観光に取り組む。'],
  ['b', '観光のけん引', '産業を興す。'],
  ['c', '圏域の観光', '空き家を活用する。'],
  ['d', '交通', '観光地を結ぶ。'],
  ['e', '医療', '救急医療を整える。'],
];
const AGREEMENT = namedNode('https://example.org/agreement');

function quads() {
  const role = namedNode('https://example.org/role');
  return [
    quad(AGREEMENT, rdf.type, rk.Agreement),
    quad(AGREEMENT, rk.title, literal('連携協約', 'ja')),
    ...TEXTS.flatMap(([name, heading, content], order) => {
      const initiative = namedNode(`https://example.org/${name}`);
      return [
        quad(initiative, rdf.type, rk.Initiative),
        quad(initiative, rk.agreement, AGREEMENT),
        quad(initiative, rk.order, literal(String(order + 1), namedNode('http://www.w3.org/2001/XMLSchema#integer'))),
        quad(initiative, rk.heading, literal(heading, 'ja')),
        quad(initiative, rk.content, literal(content, 'ja')),
      ];
    }),
    quad(role, rdf.type, rk.Role),
    quad(role, rk.text, literal('ここで甲は乙と連携して圏域全体の魅力を高めるために広域的な観光の振興を図る。', 'ja')),
  ];
}

let near: TestApp;
let far: TestApp;
beforeAll(() => {
  const builder = new GraphBuilder();
  for (const each of quads()) builder.add(each);
  near = testApp(new MemorySource(builder.build(), { version: 'abcdef0123456789', fold }));
  far = testApp(new PlannedOnlySource(quads(), fold, 'abcdef0123456789'));
});

const PAGE = /* GraphQL */ `
  query Page($query: String!, $types: [SearchableType!], $first: Int, $after: String, $last: Int, $before: String) {
    search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      types { type count }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { __typename id ... on Initiative { heading agreement { title } } }
      edges { cursor type score property node { id } text { value language } snippet { text isMatch } }
    }
  }
`;

interface Found {
  readonly totalCount: number;
  readonly types: readonly { readonly type: string; readonly count: number }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly { readonly __typename: string; readonly id: string }[];
  readonly edges: readonly {
    readonly cursor: string;
    readonly type: string;
    readonly score: number;
    readonly property: string;
    readonly node: { readonly id: string };
    readonly text: { readonly value: string; readonly language: string };
    readonly snippet: readonly { readonly text: string; readonly isMatch: boolean }[];
  }[];
}

async function find(variables: object, app = near): Promise<Found> {
  const { data, errors } = await app.ask(PAGE, variables);
  expect(errors).toBeUndefined();
  return (data as unknown as { search: Found }).search;
}

const names = ({ nodes }: Found) => nodes.map(({ id }) => id.replace('https://example.org/', ''));

async function codeOf(query: string, variables: object = {}, app = near): Promise<unknown> {
  const { errors } = await app.ask(query, variables);
  return errors?.map(({ extensions }) => extensions?.code).join();
}

describe('Query.search', () => {
  it('finds things by their words, best first, with what can be asked of each', async () => {
    const found = await find({ query: '観光' });
    expect(names(found)).toEqual(['a', 'b', 'c', 'd', 'role']);
    expect(found.totalCount).toBe(5);
    expect(found.nodes[0]).toEqual({
      __typename: 'Initiative',
      id: 'https://example.org/a',
      heading: '観光',
      agreement: { title: '連携協約' },
    });
    const scores = found.edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0)).toBe(true);
  });

  it('tells kind, property, value and snippet of what it has found', async () => {
    const { edges } = await find({ query: '牽引' });
    expect(edges).toMatchObject([
      {
        type: 'INITIATIVE',
        property: rk.heading.value,
        text: { value: '観光のけん引', language: 'ja' },
        snippet: [
          { text: '観光の', isMatch: false },
          { text: 'けん引', isMatch: true },
        ],
      },
    ]);
  });

  it('wants all words, in any text of a thing, and phrases as they stand', async () => {
    expect(names(await find({ query: '空家　観光' }))).toEqual(['c']);
    expect(names(await find({ query: '"圏域観光"' }))).toEqual([]);
    expect(names(await find({ query: '「圏域の 観光」' }))).toEqual(['c']);
  });

  it('keeps kinds, and counts all of them', async () => {
    const all = await find({ query: '観光' });
    const roles = await find({ query: '観光', types: ['ROLE'] });
    expect(names(roles)).toEqual(['role']);
    expect([roles.totalCount, all.totalCount]).toEqual([1, 5]);
    const counts = [
      { type: 'INITIATIVE', count: 4 },
      { type: 'ROLE', count: 1 },
    ];
    expect([roles.types, all.types]).toEqual([counts, counts]);
  });

  it.each(['first', 'last'] as const)('gives pages by %s that join to the whole', async (direction) => {
    const pages: string[][] = [];
    let bound: object = {};
    for (let more = true; more; ) {
      const page = await find({ query: '観光', [direction]: 2, ...bound });
      pages.push(names(page));
      const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
      expect([startCursor, endCursor]).toEqual([page.edges[0]?.cursor, page.edges.at(-1)?.cursor]);
      bound = direction === 'first' ? { after: endCursor } : { before: startCursor };
      more = direction === 'first' ? hasNextPage : hasPreviousPage;
      expect(page.totalCount).toBe(5);
    }
    expect((direction === 'first' ? pages : pages.reverse()).flat()).toEqual(['a', 'b', 'c', 'd', 'role']);
    expect(pages).toHaveLength(3);
  });

  it('answers the same when it has nothing but what was planned', async () => {
    for (const query of ['観光', '空家 観光', '医療', 'ない']) {
      for (const page of [{}, { first: 2 }, { last: 1 }, { types: ['ROLE'] }]) {
        expect(await find({ query, ...page }, far)).toEqual(await find({ query, ...page }));
      }
    }
  });

  it('answers several searches of one operation, each with its own fields', async () => {
    const query = /* GraphQL */ `
      {
        one: search(query: "医療") { nodes { ... on Initiative { heading } } }
        two: search(query: "交通") { nodes { ... on Initiative { content } } }
        same: search(query: "医療") { nodes { ... on Initiative { content } } }
      }
    `;
    const expected = {
      one: { nodes: [{ heading: '医療' }] },
      two: { nodes: [{ content: '観光地を結ぶ。' }] },
      same: { nodes: [{ content: '救急医療を整える。' }] },
    };
    for (const app of [near, far]) expect((await app.ask(query)).data).toEqual(expected);
  });

  it('refuses what is no search, with a code each, and leaves the rest of the answer', async () => {
    const search = (query: string) =>
      codeOf('query ($query: String!) { search(query: $query) { totalCount } }', { query });
    expect(await search('')).toBe('EMPTY_SEARCH');
    expect(await search('　・。☆')).toBe('EMPTY_SEARCH');
    expect(await search('あ'.repeat(201))).toBe('SEARCH_TOO_LONG');
    expect(await search('あ い う え お か き く け こ さ')).toBe('SEARCH_TOO_LONG');
    const { data } = await near.ask('{ search(query: "") { totalCount } agreements { totalCount } }');
    expect(data).toEqual({ search: null, agreements: { totalCount: 1 } });
  });

  it('refuses pages that are too large, and cursors of other searches and lists', async () => {
    expect(await codeOf(PAGE, { query: '観光', first: 101 })).toBe('BAD_PAGE_SIZE');
    expect(await codeOf('{ search(query: "観光", first: 101) { totalCount } }')).toBe('BAD_PAGE_SIZE');
    expect(await codeOf(PAGE, { query: '観光', first: 1, last: 1 })).toBe('BAD_PAGE_SIZE');
    const { edges } = await find({ query: '観光' });
    const cursor = edges[0]?.cursor;
    expect(await codeOf(PAGE, { query: '医療', after: cursor })).toBe('CURSOR_OF_OTHER_ORDER');
    expect(
      await codeOf('query ($after: String) { initiatives(after: $after) { totalCount } }', { after: cursor }),
    ).toBe('CURSOR_OF_OTHER_ORDER');
    expect(await codeOf(PAGE, { query: '観光', after: 'nonsense' })).toBe('BAD_CURSOR');
  });

  it('weighs a search before it runs, by the size of its page', async () => {
    const cost = async (first: number) =>
      (await near.ask(`{ search(query: "ない", first: ${first}) { nodes { id } } }`)).extensions?.cost;
    expect([await cost(10), await cost(100)]).toMatchObject([{ requested: 10 }, { requested: 100 }]);
  });

  it('says so where there is nothing to search with', async () => {
    const source = await fixtureSource();
    const without: GraphSource = { version: source.version, load: (plan) => source.load(plan) };
    expect(await codeOf('{ search(query: "観光") { totalCount } }', {}, testApp(without))).toBe('SEARCH_UNAVAILABLE');
  });
});

describe('Query.searchKey', () => {
  it('folds a text', async () => {
    const { data } = await near.ask('{ searchKey(text: "ＤＶ被害者への取り組み") }');
    expect(data).toEqual({ searchKey: 'dv被害者への取組' });
  });
});

describe('The operator matches', () => {
  it('finds with the same folding', async () => {
    const { data, errors } = await near.ask(
      '{ initiatives(where: { heading: { matches: "牽引" } }) { nodes { heading } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ initiatives: { nodes: [{ heading: '観光のけん引' }] } });
  });
});
