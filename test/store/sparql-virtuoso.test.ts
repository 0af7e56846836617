import type { NamedNode } from '@rdfjs/types';
import { afterAll, describe, expect, it } from 'vitest';
import { rdf, xsd } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { fold } from '../../src/search/fold.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { out } from '../../src/store/path.ts';
import type { OrderBy, PageRequest, Reach, ValueTest } from '../../src/store/plan.ts';
import { SparqlSource } from '../../src/store/sparql-source.ts';
import { exampleOperations } from '../support/example-operations.ts';
import { FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { memoryGraph } from '../support/memory.ts';
import { isReady } from '../support/needed.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { hasVirtuoso, startVirtuoso } from '../support/virtuoso.ts';

const ex = (name: string) => namedNode(`https://example.org/${name}`);
const TEXTS = ['"', '\\', '} # ', '\u2028', '\n\t', '𠮷"𠮷', '?item', '熊本', 'ｱ', 'x', 'ア', 'あ'];

/** Things with texts in several encodings of Virtuoso, numbers, days and truth values; every fourth lacks all but its text. */
const things = TEXTS.flatMap((text, index) => {
  const thing = ex(`thing/${index}`);
  const own = [
    quad(thing, rdf.type, ex('Thing'), ex('graph/things')),
    quad(thing, ex('text'), literal(text, 'ja'), ex('graph/things')),
  ];
  if (index % 4 === 0) return own;
  const day = `20${10 + (index % 7)}-02-0${1 + (index % 3)}`;
  return [
    ...own,
    quad(thing, rk.reading, literal(`${text}よみ`, ['ja-hira', 'ja-kana', 'en'][index % 3]), ex('graph/things')),
    quad(thing, ex('number'), literal(String((index % 5) - 2), xsd.integer), ex('graph/things')),
    quad(thing, ex('day'), literal(day, xsd.date), ex('graph/things')),
    quad(thing, ex('truth'), literal(String(index % 2 === 0), xsd.boolean), ex('graph/things')),
  ];
});

const conditions: readonly (readonly [string, NamedNode, ValueTest])[] = [
  ['one of many texts', ex('text'), { lexical: TEXTS }],
  ['any text', ex('text'), { contains: '' }],
  ['a number up to 1', ex('number'), { compare: 'lte', than: literal('1', xsd.integer) }],
  ['a day before 2016', ex('day'), { compare: 'lt', than: literal('2016-01-01', xsd.date) }],
  ['what is true', ex('truth'), { oneOf: [literal('true', xsd.boolean)] }],
  ['what is less than true', ex('truth'), { compare: 'lt', than: literal('true', xsd.boolean) }],
];

const orders = (['text', 'reading', 'number', 'date'] as const).flatMap((by) =>
  (['asc', 'desc'] as const).map((direction): OrderBy => {
    const property = by === 'number' ? ex('number') : by === 'date' ? ex('day') : ex('text');
    return { path: [out(property)], by, direction };
  }),
);

const isThere = isReady(hasVirtuoso(), 'Virtuoso 7', 'virtuoso-opensource-7-bin');

describe.skipIf(!isThere)('Over Virtuoso', async () => {
  if (!isThere) return;
  const many = Array.from({ length: 12_000 }, (_, index) =>
    quad(ex(`${index}`), rdf.type, ex('Many'), ex('graph/many')),
  );
  const virtuoso = await startVirtuoso([...(await fixtureQuads()), ...things, ...many]);
  afterAll(() => virtuoso.stop());
  const near = testApp(await fixtureSource());
  const far = testApp(new SparqlSource({ ...virtuoso, version: FIXTURE_VERSION, fold }));

  it.each(exampleOperations)('$name is answered as from memory', async ({ query, variables }) => {
    const answer = await far.answer(query, variables);
    expect(far.faults).toEqual([]);
    expect(answer).toEqual(await near.answer(query, variables));
  });

  describe.each(conditions)('with %s', (_name, property, test) => {
    const reach: Reach = { from: 'class', class: ex('Thing'), where: { paths: [[out(property)]], tests: [test] } };

    it.each(orders)('puts the same things in the same order as memory: by $by, $direction', async (orderBy) => {
      const page: PageRequest = { first: 5, orderBy: [orderBy] };
      const near = new MemorySource(memoryGraph(things)).load({ branches: [] });
      const all = near.page(undefined, reach, { orderBy: [orderBy] }).items;
      const [third] = all.slice(2);
      expect(third).toBeDefined();
      const after = third && { ...page, after: near.page(undefined, reach, page).keyOf(third) };
      const source = new SparqlSource({ ...virtuoso, version: '' });
      for (const part of [page, after ?? page]) {
        const loaded = await source.load({ branches: [{ reach, page: part, values: [], branches: [] }] });
        const iris = loaded.page(undefined, reach, part).items.map(({ value }) => value);
        expect(iris).toEqual(near.page(undefined, reach, part).items.map(({ value }) => value));
      }
    });
  });

  it('gives more than the 10,000 rows at which it cuts results', async () => {
    const source = new SparqlSource({ ...virtuoso, version: '' });
    const reach: Reach = { from: 'class', class: ex('Many') };
    const loaded = await source.load({ branches: [{ reach, values: [], branches: [] }] });
    const iris = many.map(({ subject }) => subject.value).sort();
    expect(loaded.list(undefined, reach).map(({ value }) => value)).toEqual(iris);
  });
});
