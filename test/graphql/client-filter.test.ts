import { describe, expect, it } from 'vitest';
import { fixtureSource, testApp } from '../support/fixture-app.ts';
import { ChosenInitiativesDocument, type InitiativeFilter, type InitiativeOrder } from './client.generated.ts';

const app = testApp(await fixtureSource());

// `npm run types` is the test: of an input that takes one of its fields (@oneOf), the types of the client take one.
const oneKey: InitiativeOrder = { agreement: { concludedOn: 'DESC' } };
// @ts-expect-error: not two.
const twoKeys: InitiativeOrder = { order: 'ASC', heading: 'ASC' };
// @ts-expect-error: not none.
const noKey: InitiativeOrder = {};

describe('A generated client', () => {
  it('takes filters, orders and counts with its types', async () => {
    const where: InitiativeFilter = { subjects: { some: { notation: { eq: 'welfare' } } }, NOT: { order: { gt: 5 } } };
    const { initiatives } = await app.data(ChosenInitiativesDocument, {
      where,
      orderBy: [{ order: 'DESC' }],
      first: 2,
    });
    expect(initiatives?.totalCount).toBe(3);
    expect(initiatives?.nodes.map(({ order }) => order)).toEqual([2, 1]);
    expect(initiatives?.facets.subjects).toContainEqual({ node: { notation: 'safety' }, count: 1 });
    expect(initiatives?.groups).toEqual([
      { keys: [{ value: '2025' }], count: 2 },
      { keys: [{ value: null }], count: 1 },
    ]);
  });

  it('is held by the compiler to one key at a time, as the server holds it', async () => {
    const ask = (order: InitiativeOrder) =>
      app.answer('query ($by: [InitiativeOrder!]) { initiatives(orderBy: $by) { totalCount } }', { by: [order] });
    expect(await ask(oneKey)).toEqual({ data: { initiatives: { totalCount: 4 } } });
    for (const wrong of [twoKeys, noKey])
      expect(await ask(wrong)).toMatchObject({ errors: [{ extensions: { code: 'BAD_OPERATION' } }] });
  });

  it('goes on from a cursor with the same variables, and takes null for nothing', async () => {
    const variables = { where: null, orderBy: [{ heading: 'DESC' } as const], first: 3 };
    const { initiatives: page } = await app.data(ChosenInitiativesDocument, { ...variables, after: null });
    const after = page?.pageInfo.endCursor ?? null;
    const { initiatives: next } = await app.data(ChosenInitiativesDocument, { ...variables, after });
    expect([page?.nodes.length, next?.nodes.length, next?.pageInfo.hasNextPage]).toEqual([3, 1, false]);
  });
});
