import type { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { cursorScope, decodeCursor, encodeCursor } from '../../src/graphql/cursor.ts';
import { rdf, xsd } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { out } from '../../src/store/path.ts';
import { fixtureSource, type TestApp, testApp } from '../support/fixture-app.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { fc } from '../support/seeded.ts';

interface Slice {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    startCursor: string | null;
    endCursor: string | null;
    hasNextPage: boolean;
    hasPreviousPage: boolean;
  };
}

const SLICE =
  '{ totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }';
const AGREEMENT = 'https://w3id.org/renkei/id/agreement/test/2025-01-01';
const fixture = testApp(await fixtureSource());

/** An app with one agreement of `count` initiatives, whose numbers (and IRIs) do not come in the order of their places. */
function appWith(count: number): TestApp {
  const builder = new GraphBuilder();
  const agreement = namedNode(AGREEMENT);
  builder.add(quad(agreement, rdf.type, rk.Agreement));
  for (let place = count; place > 0; place--) {
    const initiative = namedNode(`${AGREEMENT}/initiative/${(place * 7) % 31}-${place}`);
    builder.add(quad(initiative, rdf.type, rk.Initiative));
    builder.add(quad(initiative, rk.agreement, agreement));
    builder.add(quad(initiative, rk.order, literal(String(place), xsd.integer)));
    builder.add(quad(agreement, rk.initiative, initiative));
  }
  return testApp(new MemorySource(builder.build()));
}

async function slice(app: TestApp, args: Record<string, number | string>): Promise<Slice> {
  const written = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const call = `initiatives${written.length === 0 ? '' : `(${written.join(', ')})`} ${SLICE}`;
  const { data, errors } = await app.ask(`{ initiatives: agreement(id: "${AGREEMENT}") { ${call} } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { initiatives: { initiatives: Slice } }).initiatives.initiatives;
}

const ids = ({ nodes }: Slice) => nodes.map(({ id }) => id);
const lists = fc.integer({ min: 0, max: 40 });
const sizes = fc.integer({ min: 1, max: 15 });

describe('A connection', () => {
  it('lists in the order of the document', async () => {
    const all = await slice(appWith(12), {});
    expect(ids(all).map((id) => Number(id.split('-').at(-1)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('has pages that join to the whole, forwards and backwards, with flags and counts that are exact', async () => {
    await fc.assert(
      fc.asyncProperty(lists, sizes, async (count, size) => {
        const app = appWith(count);
        const whole = ids(await slice(app, {}));
        expect(whole).toHaveLength(count);
        const forwards: string[] = [];
        for (let after: string | null = null; ; ) {
          const page: Slice = await slice(app, { first: size, ...(after === null ? {} : { after }) });
          expect(page.pageInfo.hasPreviousPage).toBe(forwards.length > 0);
          forwards.push(...ids(page));
          expect(page.totalCount).toBe(count);
          expect(page.pageInfo.hasNextPage).toBe(forwards.length < count);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(forwards).toEqual(whole);
        const backwards: string[] = [];
        for (let before: string | null = null; ; ) {
          const page: Slice = await slice(app, { last: size, ...(before === null ? {} : { before }) });
          expect(page.pageInfo.hasNextPage).toBe(backwards.length > 0);
          backwards.unshift(...ids(page));
          expect(page.pageInfo.hasPreviousPage).toBe(backwards.length < count);
          if (!page.pageInfo.hasPreviousPage) break;
          before = page.pageInfo.startCursor;
        }
        expect(backwards).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('gives between two cursors what lies between them, and edges that agree with nodes and page info', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), async (count, a, b) => {
        const app = appWith(count);
        const { edges } = await slice(app, {});
        const [start, end] = [a % count, b % count];
        const between = await slice(app, { after: edges[start]?.cursor ?? '', before: edges[end]?.cursor ?? '' });
        expect(ids(between)).toEqual(edges.slice(start + 1, end).map(({ node }) => node.id));
        expect(between.edges.map(({ node }) => node.id)).toEqual(ids(between));
        expect(between.pageInfo.startCursor).toBe(between.edges[0]?.cursor ?? null);
        expect(between.pageInfo.endCursor).toBe(between.edges.at(-1)?.cursor ?? null);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps its place when things are added before the cursor', async () => {
    const { edges } = await slice(appWith(10), {});
    const after = edges[4]?.cursor ?? '';
    const later = await slice(appWith(20), { after, first: 3 });
    expect(ids(later).map((id) => Number(id.split('-').at(-1)))).toEqual([6, 7, 8]);
  });

  it('keeps its place when the thing at the cursor is gone', async () => {
    const gone = encodeCursor(cursorScope('', 'Initiative', undefined), [
      AGREEMENT,
      4.5,
      `${AGREEMENT}/initiative/gone`,
    ]);
    const page = await slice(appWith(10), { after: gone, first: 1 });
    expect(ids(page)[0]).toMatch(/-5$/);
    expect(page.pageInfo.hasPreviousPage).toBe(true);
  });

  it('gives no items and the count for first: 0', async () => {
    expect(await slice(appWith(3), { first: 0 })).toEqual({
      totalCount: 3,
      nodes: [],
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: true, hasPreviousPage: false },
    });
  });

  it.each([
    ['first: 101', 'BAD_PAGE_SIZE'],
    ['last: 101', 'BAD_PAGE_SIZE'],
    ['first: -1', 'BAD_PAGE_SIZE'],
    ['first: 1, last: 1', 'BAD_PAGE_SIZE'],
    ['after: "nonsense"', 'BAD_CURSOR'],
    ['after: ""', 'BAD_CURSOR'],
    ['before: "e30"', 'BAD_CURSOR'],
    [`after: "${Buffer.from('["","",[]]').toString('base64url')}"`, 'BAD_CURSOR'],
    [`after: "${Buffer.from('["000000000000","",["urn:x"]]').toString('base64url')}"`, 'STALE_CURSOR'],
  ])(
    'refuses %s with the code %s, even if only the count is asked for, and leaves its neighbours alone',
    async (args, code) => {
      const { data, errors } = await fixture.ask(`{ initiatives(${args}) { totalCount } parties { totalCount } }`);
      expect(data).toEqual({ initiatives: null, parties: { totalCount: 4 } });
      expect(errors).toMatchObject([{ path: ['initiatives'], extensions: { code } }]);
      expect(fixture.faults).toEqual([]);
    },
  );

  it('takes a page of each parent, not of all of them together', async () => {
    const { data } = await fixture.ask(
      '{ agreements { nodes { initiatives(first: 1) { totalCount nodes { heading } } } } }',
    );
    expect(data).toEqual({
      agreements: {
        nodes: [
          { initiatives: { totalCount: 3, nodes: [{ heading: 'DV被害者への支援等' }] } },
          { initiatives: { totalCount: 1, nodes: [{ heading: 'DV被害者への支援等' }] } },
        ],
      },
    });
  });

  it('joins what several properties lead to, each thing once', async () => {
    const quads = await fixtureQuads();
    const builder = new GraphBuilder();
    for (const each of quads) builder.add(each);
    const [initiative, field] = quads.find(({ predicate }) => predicate.equals(rk.pillar))
      ? [
          namedNode('https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27/initiative/1-1'),
          namedNode('https://w3id.org/renkei/id/pillar/life-living'),
        ]
      : [];
    if (initiative && field) builder.add(quad(initiative, rk.subject, field));
    const { data } = await testApp(new MemorySource(builder.build())).ask(
      '{ policyField(id: "https://w3id.org/renkei/id/pillar/life-living") { initiatives { totalCount nodes { number } } } }',
    );
    expect(data).toEqual({
      policyField: { initiatives: { totalCount: 2, nodes: [{ number: '1' }, { number: '2' }] } },
    });
  });
});

describe('A cursor', () => {
  const keys = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null)), { minLength: 1 });
  const versions = fc.array(fc.constantFrom(...'0123456789abcdef'), { maxLength: 64 }).map((digits) => digits.join(''));

  it('comes back as it went', () => {
    fc.assert(
      fc.property(keys, versions, (key, version) => {
        const scope = cursorScope(version, 'Initiative', undefined);
        expect(decodeCursor(scope, encodeCursor(scope, key))).toEqual(key);
      }),
    );
  });

  it('is refused where it does not belong, with a code that says why', () => {
    const byHeading = [{ path: [out(rk.heading)], by: 'text', direction: 'asc' }] as const;
    const given = encodeCursor(cursorScope('aaaaaaaaaaaaa', 'Initiative', byHeading), ['見出し', 'urn:x']);
    const refusal = (version: string, orderBy: Parameters<typeof cursorScope>[2]) => {
      try {
        return decodeCursor(cursorScope(version, 'Initiative', orderBy), given);
      } catch (error) {
        return (error as GraphQLError).extensions.code;
      }
    };
    expect(refusal('aaaaaaaaaaaaa', byHeading)).toEqual(['見出し', 'urn:x']);
    expect(refusal('aaaaaaaaaaaab', byHeading), 'twelve digits count').toEqual(['見出し', 'urn:x']);
    expect(refusal('aaaaaaaaaaab', byHeading)).toBe('STALE_CURSOR');
    expect(refusal('aaaaaaaaaaaaa', undefined)).toBe('CURSOR_OF_OTHER_ORDER');
    expect(refusal('aaaaaaaaaaaaa', [{ ...byHeading[0], direction: 'desc' }])).toBe('CURSOR_OF_OTHER_ORDER');
  });
});
