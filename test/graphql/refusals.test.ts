import { describe, expect, it } from 'vitest';
import { fixtureSource, testApp } from '../support/fixture-app.ts';

const app = testApp(await fixtureSource());

/** A filter so many levels deep, with `inmost` in the middle. */
function nested(levels: number, inmost: string): string {
  return levels === 0 ? inmost : `NOT: { ${nested(levels - 1, inmost)} }`;
}

/** An order by the text of an agreement's region's …, over so many fields. */
function wayOf(fields: number): string {
  return fields === 0
    ? '{ order: ASC }'
    : `{ initiative: { agreement: { costArrangement: ${wayOfCost(fields - 3)} } } }`;
}

function wayOfCost(fields: number): string {
  return fields <= 0 ? '{ determination: ASC }' : `{ agreement: { costArrangement: ${wayOfCost(fields - 2)} } }`;
}

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const refusals: readonly [what: string, call: string, code: string][] = [
  ['null as a value', 'initiatives(where: { heading: { eq: null } })', 'BAD_FILTER'],
  ['null as a list of values', 'initiatives(where: { heading: { in: null } })', 'BAD_FILTER'],
  ['null for existence', 'initiatives(where: { heading: { exists: null } })', 'BAD_FILTER'],
  ['null as a nested filter', 'initiatives(where: { pillar: { is: null } })', 'BAD_FILTER'],
  ['null as a condition', 'initiatives(where: { pillar: null })', 'BAD_FILTER'],
  ['null as a number of things', 'initiatives(where: { roles: { count: { gt: null } } })', 'BAD_FILTER'],
  ['null under OR', 'initiatives(where: { OR: null })', 'BAD_FILTER'],
  ['a filter nine deep', `initiatives(where: { ${nested(8, 'order: { eq: 1 }')} })`, 'FILTER_TOO_LARGE'],
  [
    'more than 200 conditions',
    `initiatives(where: { OR: [${many(101, () => '{ order: { eq: 1 } }')}] })`,
    'FILTER_TOO_LARGE',
  ],
  ['more than 1,000 values', `initiatives(where: { order: { in: [${many(1001, String)}] } })`, 'FILTER_TOO_LARGE'],
  ['more than eight keys', `initiatives(orderBy: [${many(9, () => '{ order: ASC }')}])`, 'FILTER_TOO_LARGE'],
  ['a key over more than eight fields', `roles(orderBy: [${wayOf(9)}])`, 'FILTER_TOO_LARGE'],
  ['too much of a facet', 'initiatives { facets { pillar(first: 101) { count } } }', 'BAD_PAGE_SIZE'],
  ['less than nothing of a facet', 'initiatives { facets { pillar(first: -1) { count } } }', 'BAD_PAGE_SIZE'],
  ['too many groups', 'initiatives { groups(by: [pillar], first: 101) { count } }', 'BAD_PAGE_SIZE'],
  ['groups by nothing', 'initiatives { groups(by: []) { count } }', 'BAD_GROUPING'],
  [
    'groups by four fields',
    'initiatives { groups(by: [pillar, subjects, agreement, heading]) { count } }',
    'BAD_GROUPING',
  ],
  ['a page too large behind a facet', 'initiatives(first: 101) { facets { pillar { count } } }', 'BAD_PAGE_SIZE'],
];

describe('What is refused', () => {
  it.each(refusals)('%s, with a code, and nothing beside it', async (_what, call, code) => {
    const field = call.includes('{ facets') || call.includes('{ groups') ? call : `${call} { totalCount }`;
    const { data, errors } = await app.ask(`{ ${field} parties { totalCount } }`);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    expect(data).toMatchObject({ parties: { totalCount: 4 } });
    expect(app.faults).toEqual([]);
  });

  it.each([
    ['a filter eight deep', `initiatives(where: { ${nested(7, 'order: { eq: 1 }')} })`],
    ['a thousand values', `initiatives(where: { order: { in: [${many(1000, String)}] } })`],
    ['a variable that is not there', 'initiatives(where: { order: { eq: $none } })'],
    ['null for no filter at all', 'initiatives(where: null, orderBy: null, first: null, after: null)'],
  ])('%s is not', async (_what, call) => {
    const query = `query ($none: Int) { asked: ${call} { totalCount } used: initiatives(where: { order: { eq: $none } }) { totalCount } }`;
    expect((await app.ask(query)).errors).toBeUndefined();
  });

  it.each([
    ['a field that is not there', '{ initiatives(where: { nothing: { eq: 1 } }) { totalCount } }'],
    ['an operator that the type has not', '{ initiatives(where: { order: { contains: "1" } }) { totalCount } }'],
    ['a value of another type', '{ initiatives(where: { order: { eq: "1" } }) { totalCount } }'],
    ['a day that is in no calendar', '{ agreements(where: { concludedOn: { eq: "2025-02-30" } }) { totalCount } }'],
    ['two keys in one', '{ initiatives(orderBy: [{ order: ASC, heading: ASC }]) { totalCount } }'],
    ['an order by a list', '{ initiatives(orderBy: [{ subjects: ASC }]) { totalCount } }'],
    ['a group that is not there', '{ initiatives { groups(by: [nothing]) { count } } }'],
  ])('%s, before it runs', async (_what, query) => {
    const { data, errors } = await app.ask(query);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('What facets cost', () => {
  const cost = async (query: string) => (await app.ask(query)).extensions?.cost as { readonly requested: number };

  it('is what they could give, and what hangs on it', async () => {
    const list = (await cost('{ initiatives(first: 10) { totalCount } }')).requested;
    const one = (await cost('{ initiatives(first: 10) { facets { pillar(first: 7) { count } } } }')).requested;
    const two = (
      await cost('{ initiatives(first: 10) { facets { pillar(first: 7) { count } b: pillar(first: 3) { count } } } }')
    ).requested;
    const below = (
      await cost(
        '{ initiatives(first: 10) { facets { pillar(first: 7) { node { initiatives(first: 5) { totalCount } } } } } }',
      )
    ).requested;
    const groups = (await cost('{ initiatives(first: 10) { groups(by: [pillar], first: 9) { count } } }')).requested;
    expect([one - list, two - list, below - list, groups - list]).toEqual([7, 10, 7 + 7 * 5, 9]);
  });
});
