import { FIELDS, type PlacedInitiative } from './arbitrary-initiatives.ts';
import { fc } from './seeded.ts';

/** A filter of initiatives as GraphQL has it, and the same as a plain test. */
export interface ToldFilter {
  readonly where: Readonly<Record<string, unknown>>;
  readonly test: (initiative: PlacedInitiative) => boolean;
}

const letters = fc.constantFrom('あ', 'ア', '亜', 'ｱ', '𠮷', 'z');
const fields = fc.constantFrom(...FIELDS);
const orders = fc.integer({ min: 0, max: 13 });

const simple: fc.Arbitrary<ToldFilter> = fc.oneof(
  letters.map((text) => ({
    where: { heading: { contains: text } },
    test: ({ heading }: PlacedInitiative) => heading.includes(text),
  })),
  letters.map((text) => ({
    where: { content: { startsWith: text } },
    test: ({ content }: PlacedInitiative) => content?.startsWith(text) === true,
  })),
  fc.boolean().map((exists) => ({
    where: { content: { exists } },
    test: ({ content }: PlacedInitiative) => (content !== undefined) === exists,
  })),
  fc.tuple(orders, orders).map(([from, to]) => ({
    where: { order: { gte: from, lt: to } },
    test: ({ order }: PlacedInitiative) => order >= from && order < to,
  })),
  fc.array(orders).map((numbers) => ({
    where: { order: { in: numbers } },
    test: ({ order }: PlacedInitiative) => numbers.includes(order),
  })),
  fields.map((name) => ({
    where: { pillar: { is: { notation: { eq: name } } } },
    test: ({ pillar }: PlacedInitiative) => pillar === name,
  })),
  fields.map((name) => ({
    where: { pillar: { isNot: { notation: { eq: name } } } },
    test: ({ pillar }: PlacedInitiative) => pillar !== name,
  })),
  fields.map((name) => ({
    where: { subjects: { some: { notation: { eq: name } } } },
    test: ({ subjects }: PlacedInitiative) => subjects.includes(name),
  })),
  fields.map((name) => ({
    where: { subjects: { every: { notation: { eq: name } } } },
    test: ({ subjects }: PlacedInitiative) => subjects.every((each) => each === name),
  })),
  fields.map((name) => ({
    where: { subjects: { none: { notation: { eq: name } } } },
    test: ({ subjects }: PlacedInitiative) => !subjects.includes(name),
  })),
  fc.integer({ min: 0, max: 3 }).map((least) => ({
    where: { subjects: { count: { gte: least } } },
    test: ({ subjects }: PlacedInitiative) => subjects.length >= least,
  })),
);

/** Filters of initiatives, AND, OR and NOT among them, up to three deep. */
export const filters: fc.Arbitrary<ToldFilter> = fc.letrec<{ filter: ToldFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    simple,
    fc.array(tie('filter'), { maxLength: 3 }).map((all) => ({
      where: { AND: all.map(({ where }) => where) },
      test: (each: PlacedInitiative) => all.every(({ test }) => test(each)),
    })),
    fc.array(tie('filter'), { maxLength: 3 }).map((any) => ({
      where: { OR: any.map(({ where }) => where) },
      test: (each: PlacedInitiative) => any.some(({ test }) => test(each)),
    })),
    tie('filter').map(({ where, test }) => ({
      where: { NOT: where },
      test: (each: PlacedInitiative) => !test(each),
    })),
  ),
})).filter;
