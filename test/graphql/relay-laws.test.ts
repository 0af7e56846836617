import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../src/rdf/term.ts';
import { filters } from '../support/arbitrary-filter.ts';
import {
  agreementIri,
  agreements,
  initiativeIri,
  type PlacedInitiative,
  sourceOf,
} from '../support/arbitrary-initiatives.ts';
import { type TestApp, testApp } from '../support/fixture-app.ts';
import { fc } from '../support/seeded.ts';

interface Slice {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

type Key = 'heading' | 'content' | 'order';
type Order = readonly (readonly [key: Key, direction: 'ASC' | 'DESC'])[];

const SLICE =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
const PARAMETERS =
  '$where: InitiativeFilter, $orderBy: [InitiativeOrder!], $first: Int, $last: Int, $after: String, $before: String';
const ARGUMENTS = 'where: $where, orderBy: $orderBy, first: $first, last: $last, after: $after, before: $before';
const AT_ROOT = `query (${PARAMETERS}) { initiatives(${ARGUMENTS}) { ${SLICE} } }`;
const PER_PARENT = `query (${PARAMETERS}) { agreements { nodes { id initiatives(${ARGUMENTS}) { ${SLICE} } } } }`;

const orders: fc.Arbitrary<Order> = fc.array(
  fc.tuple(fc.constantFrom<Key>('heading', 'content', 'order'), fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC')),
  { maxLength: 3 },
);
const sizes = fc.integer({ min: 1, max: 7 });

const ids = ({ nodes }: Slice) => nodes.map(({ id }) => id);
const orderBy = (order: Order) => order.map(([key, direction]) => ({ [key]: direction }));

async function slice(app: TestApp, variables: object): Promise<Slice> {
  const { data, errors } = await app.ask(AT_ROOT, variables);
  expect(errors).toBeUndefined();
  return (data as unknown as { initiatives: Slice }).initiatives;
}

async function perParent(app: TestApp, variables: object) {
  const { data, errors } = await app.ask(PER_PARENT, variables);
  expect(errors).toBeUndefined();
  return (data as unknown as { agreements: { nodes: readonly { id: string; initiatives: Slice }[] } }).agreements.nodes;
}

/** The order that the schema promises, from the plain values. */
function compare(order: Order): (a: PlacedInitiative, b: PlacedInitiative) => number {
  return (a, b) => {
    for (const [key, direction] of order) {
      const [left, right] = [a[key], b[key]];
      if (left === right) continue;
      if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
      const up = typeof left === 'number' ? left - Number(right) : compareCodePoints(left, String(right));
      return direction === 'ASC' ? up : -up;
    }
    return a.agreement - b.agreement || a.order - b.order;
  };
}

describe('A filtered and ordered connection', () => {
  it('gives exactly what meets the filter, in the order asked for', async () => {
    await fc.assert(
      fc.asyncProperty(agreements, filters, orders, async (all, { where, test }, order) => {
        const whole = await slice(testApp(sourceOf(all)), { where, orderBy: orderBy(order) });
        expect(ids(whole)).toEqual(all.filter(test).toSorted(compare(order)).map(initiativeIri));
        expect(whole.totalCount).toBe(whole.nodes.length);
      }),
      { numRuns: 150 },
    );
  });

  it('has pages that join to the whole, forwards and backwards, with exact flags', async () => {
    await fc.assert(
      fc.asyncProperty(agreements, filters, orders, sizes, async (all, { where }, order, size) => {
        const app = testApp(sourceOf(all));
        const asked = { where, orderBy: orderBy(order) };
        const whole = ids(await slice(app, asked));
        const forwards: string[] = [];
        for (let after: string | null = null; ; ) {
          const page: Slice = await slice(app, { ...asked, first: size, after });
          expect([page.totalCount, page.pageInfo.hasPreviousPage]).toEqual([whole.length, forwards.length > 0]);
          forwards.push(...ids(page));
          expect(page.pageInfo.hasNextPage).toBe(forwards.length < whole.length);
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        expect(forwards).toEqual(whole);
        const backwards: string[] = [];
        for (let before: string | null = null; ; ) {
          const page: Slice = await slice(app, { ...asked, last: size, before });
          expect([page.totalCount, page.pageInfo.hasNextPage]).toEqual([whole.length, backwards.length > 0]);
          backwards.unshift(...ids(page));
          expect(page.pageInfo.hasPreviousPage).toBe(backwards.length < whole.length);
          before = page.pageInfo.startCursor;
          if (!page.pageInfo.hasPreviousPage) break;
        }
        expect(backwards).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('gives between two cursors what lies between them, the first or the last of it', async () => {
    await fc.assert(
      fc.asyncProperty(agreements, orders, fc.nat(), fc.nat(), sizes, async (all, order, a, b, size) => {
        fc.pre(all.length > 0);
        const app = testApp(sourceOf(all));
        const asked = { orderBy: orderBy(order) };
        const { edges } = await slice(app, asked);
        const [start, end] = [a % edges.length, b % edges.length];
        const between = { ...asked, after: edges[start]?.cursor, before: edges[end]?.cursor };
        const expected = edges.slice(start + 1, end).map(({ node }) => node.id);
        const first = await slice(app, { ...between, first: size });
        const last = await slice(app, { ...between, last: size });
        expect(ids(first)).toEqual(expected.slice(0, size));
        expect(ids(last)).toEqual(expected.slice(-size));
        expect(first.edges.map(({ node }) => node.id)).toEqual(ids(first));
        expect(first.pageInfo.startCursor).toBe(first.edges[0]?.cursor ?? null);
        expect(last.pageInfo.endCursor).toBe(last.edges.at(-1)?.cursor ?? null);
      }),
      { numRuns: 40 },
    );
  });

  it('is right for each parent, and leaves parents alone', async () => {
    await fc.assert(
      fc.asyncProperty(agreements, filters, orders, sizes, async (all, { where, test }, order, size) => {
        const found = await perParent(testApp(sourceOf(all)), { where, orderBy: orderBy(order), last: size });
        expect(found.map(({ id }) => id)).toEqual([0, 1, 2].map(agreementIri));
        for (const [number, { initiatives }] of found.entries()) {
          const kept = all.filter((each) => each.agreement === number && test(each)).toSorted(compare(order));
          expect(ids(initiatives)).toEqual(kept.slice(-size).map(initiativeIri));
          expect(initiatives.totalCount).toBe(kept.length);
          expect(initiatives.pageInfo.hasPreviousPage).toBe(kept.length > size);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('chooses parents by their children and leaves the children whole', async () => {
    await fc.assert(
      fc.asyncProperty(agreements, filters, async (all, { where, test }) => {
        const app = testApp(sourceOf(all));
        const query = `query ($where: InitiativeFilter) {
          some: agreements(where: { initiatives: { some: $where } }) { nodes { id initiatives { totalCount } } }
          every: agreements(where: { initiatives: { every: $where } }) { nodes { id initiatives { totalCount } } }
          none: agreements(where: { initiatives: { none: $where } }) { nodes { id initiatives { totalCount } } }
        }`;
        const { data } = await app.ask(query, { where });
        const chosen = (meets: (children: readonly PlacedInitiative[]) => boolean) => ({
          nodes: [0, 1, 2].flatMap((number) => {
            const children = all.filter(({ agreement }) => agreement === number);
            const whole = { id: agreementIri(number), initiatives: { totalCount: children.length } };
            return meets(children) ? [whole] : [];
          }),
        });
        expect(data).toEqual({
          some: chosen((children) => children.some(test)),
          every: chosen((children) => children.every(test)),
          none: chosen((children) => !children.some(test)),
        });
      }),
      { numRuns: 40 },
    );
  });
});
