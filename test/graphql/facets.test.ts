import { describe, expect, it } from 'vitest';
import { filters } from '../support/arbitrary-filter.ts';
import {
  agreementIri,
  agreements,
  FIELDS,
  fieldIri,
  type PlacedInitiative,
  sourceOf,
} from '../support/arbitrary-initiatives.ts';
import { testApp } from '../support/fixture-app.ts';
import { fc } from '../support/seeded.ts';

type Counts = Readonly<Record<string, number>>;
type Counted = readonly { readonly node: { readonly id: string } | null; readonly count: number }[];

const NOTHING = 'nothing';
const QUERY = `query ($where: InitiativeFilter, $first: Int) {
  initiatives(where: $where, first: $first) {
    totalCount
    facets { pillar { node { id } count } subjects { node { id } count } agreement { node { id } count } }
    groups(by: [pillar, subjects], first: 100) { keys { value } count }
  }
}`;

/** How many there are of each, in any order: by the names that `values` gives; those without any under {@link NOTHING}. */
function tally(all: readonly PlacedInitiative[], values: (each: PlacedInitiative) => readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const each of all) {
    const found = values(each);
    for (const value of found.length === 0 ? [NOTHING] : found) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function told(counted: Counted): Counts {
  return Object.fromEntries(counted.map(({ node, count }) => [node?.id ?? NOTHING, count]));
}

const pillarOf = ({ pillar }: PlacedInitiative) => (pillar === undefined ? [] : [fieldIri(pillar)]);
const subjectsOf = ({ subjects }: PlacedInitiative) => subjects.map(fieldIri);

describe('Facets', () => {
  it('count what the list has, each leaving out the condition on its own field and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        agreements,
        filters,
        fc.constantFrom(...FIELDS),
        fc.constantFrom(0, 1, 100),
        async (all, other, name, first) => {
          const isAbout = ({ subjects }: PlacedInitiative) => subjects.includes(name);
          const where = { subjects: { some: { notation: { eq: name } } }, NOT: { NOT: other.where } };
          const { data, errors } = await testApp(sourceOf(all)).ask(QUERY, { where, first });
          expect(errors).toBeUndefined();
          const { totalCount, facets, groups } = (data as { initiatives: Answer }).initiatives;
          const kept = all.filter((each) => isAbout(each) && other.test(each));
          expect(totalCount).toBe(kept.length);
          expect(told(facets.pillar)).toEqual(tally(kept, pillarOf));
          expect(told(facets.agreement)).toEqual(tally(kept, ({ agreement }) => [agreementIri(agreement)]));
          expect(told(facets.subjects)).toEqual(tally(all.filter(other.test), subjectsOf));
          const pairs = (each: PlacedInitiative) =>
            each.subjects.map(
              (subject) => `${each.pillar === undefined ? null : fieldIri(each.pillar)} ${fieldIri(subject)}`,
            );
          expect(
            Object.fromEntries(groups.map(({ keys, count }) => [keys.map(({ value }) => value).join(' '), count])),
          ).toEqual(
            Object.fromEntries(
              Object.entries(tally(kept, pairs)).map(([key, count]) => [key.replace('null', ''), count]),
            ),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('come with the largest first, then in canonical order, those without last', async () => {
    await fc.assert(
      fc.asyncProperty(agreements, async (all) => {
        const { data } = await testApp(sourceOf(all)).ask(QUERY);
        const { facets } = (data as { initiatives: Answer }).initiatives;
        for (const counted of [facets.pillar, facets.subjects, facets.agreement]) {
          const places = counted.map(({ node, count }): [number, string] => [-count, node?.id ?? '\u{10ffff}']);
          expect(places.toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : 1))).toEqual(places);
        }
      }),
      { numRuns: 30 },
    );
  });
});

interface Answer {
  readonly totalCount: number;
  readonly facets: { readonly pillar: Counted; readonly subjects: Counted; readonly agreement: Counted };
  readonly groups: readonly { readonly keys: readonly { readonly value: string | null }[]; readonly count: number }[];
}
