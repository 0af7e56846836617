import type { Literal, Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { xsd } from '../../src/rdf/namespace.ts';
import { namedNode, quad, termKey } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import type { LoadedGraph } from '../../src/store/graph-source.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import type { Branch, Condition, PageRequest, Plan, Reach } from '../../src/store/plan.ts';
import { asTerm, type Resource } from '../../src/store/resource.ts';
import { SparqlSource } from '../../src/store/sparql-source.ts';
import { classes, condition, grouping, linkedIriQuads, orderBy, paths, type } from '../support/arbitrary-condition.ts';
import { memoryGraph } from '../support/memory.ts';
import { fc } from '../support/seeded.ts';
import { testEndpoint } from '../support/sparql-endpoint.ts';

const fold = (text: string) => text.normalize('NFKC');
const [one, other] = ['one', 'other'].map((name) => namedNode(`https://example.org/graph/${name}`));

/** Whether oxigraph keeps a literal as it was written: of numbers and truth values it keeps the value, up to 64 bits. */
function isKept({ object }: Quad): boolean {
  return object.termType !== 'Literal' || isPlain(object);
}

function isPlain({ value, datatype }: Literal): boolean {
  if (datatype.equals(xsd.integer)) return /^(?:0|-?[1-9]\d{0,17})$/.test(value) || !/^[+-]?\d+$/.test(value);
  return !datatype.equals(xsd.boolean) || !['0', '1'].includes(value);
}

/** Whether a condition is one that the source puts into SPARQL, with numbers that oxigraph can count to. */
function isAskable(asked: Condition): boolean {
  if ('all' in asked) return asked.all.every(isAskable);
  if ('any' in asked) return asked.any.every(isAskable);
  if ('not' in asked) return isAskable(asked.not);
  if ('count' in asked) return asked.paths.every(({ length }) => length > 0);
  if ('where' in asked) return isAskable(asked.where);
  const isProperty = asked.paths.every((path) => path.at(-1)?.inverse === false);
  return asked.tests.every((test) => {
    if ('folded' in test) return isProperty;
    if ('compare' in test) return isPlain(test.than);
    return !('oneOf' in test) || test.oneOf.every((term) => term.termType === 'NamedNode' || isPlain(term));
  });
}

const quads = linkedIriQuads.map((all) => all.filter(isKept).map((each, index) => inGraph(each, index)));
const where = condition.filter(isAskable);
const groups = grouping.filter(({ keys }) => keys.every((key) => key.paths.every(({ length }) => length > 0)));
const size = fc.oneof(fc.record({ first: fc.nat(4) }), fc.record({ last: fc.nat(4) }), fc.constant<PageRequest>({}));
const rootReach: fc.Arbitrary<Reach> = fc
  .tuple(fc.constantFrom(...classes, rk.Initiative), fc.option(where, { nil: undefined }))
  .map(([each, kept]) => ({ from: 'class', class: each, ...(kept ? { where: kept } : {}) }));

/** Statements are spread over two graphs, some are in both. */
function inGraph({ subject, predicate, object }: Quad, index: number): Quad {
  return quad(subject, predicate, object, index % 3 === 0 ? one : other);
}

async function both(data: readonly Quad[], plan: Plan): Promise<readonly [LoadedGraph, LoadedGraph]> {
  const doubled = [...data, ...data.slice(0, 5).map((each) => quad(each.subject, each.predicate, each.object, one))];
  const far = new SparqlSource({ ...testEndpoint(doubled), version: '', fold });
  return [new MemorySource(memoryGraph(data), { fold }).load(plan), await far.load(plan)];
}

function shownPage(graph: LoadedGraph, parent: Resource | undefined, { reach, page = {} }: Branch) {
  const { items, totalCount, hasNextPage, hasPreviousPage, keyOf } = graph.page(parent, reach, page);
  return {
    items: items.map((item) => ({ iri: item.value, key: keyOf(item) })),
    totalCount,
    hasNextPage,
    hasPreviousPage,
  };
}

function shownGroups(graph: LoadedGraph, parent: Resource | undefined, { reach, groupings = [] }: Branch) {
  return groupings.map((grouping) =>
    graph.groups(parent, reach, grouping).map(({ keys, count }) => ({
      keys: keys.map((key) => (key === undefined || typeof key === 'string' ? key : termKey(asTerm(key)))),
      count,
    })),
  );
}

describe('A plan over an endpoint', () => {
  it('comes to the same pages of a class as in memory, whatever the filter, the order and the bounds', async () => {
    await fc.assert(
      fc.asyncProperty(
        quads,
        rootReach,
        orderBy,
        fc.tuple(size, fc.nat(5), fc.nat(5)),
        async (data, reach, order, at) => {
          const [part, from, to] = at;
          const whole = new MemorySource(memoryGraph(data), { fold }).load({ branches: [] });
          const all = whole.page(undefined, reach, { orderBy: order });
          const [first, last] = [all.items[from], all.items[all.items.length - to]];
          const bounds = {
            ...(first === undefined ? {} : { after: all.keyOf(first) }),
            ...(last === undefined ? {} : { before: all.keyOf(last) }),
          };
          const branch: Branch = { reach, page: { ...part, ...bounds, orderBy: order }, values: [], branches: [] };
          const [near, far] = await both(data, { branches: [branch] });
          expect(shownPage(far, undefined, branch)).toEqual(shownPage(near, undefined, branch));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('comes to the same lists, pages, groups and values below each parent', async () => {
    await fc.assert(
      fc.asyncProperty(
        quads,
        fc.tuple(fc.record({ paths, where }, { requiredKeys: ['paths'] }), type),
        fc.tuple(orderBy, size, groups),
        async (data, [below, ofType], [order, part, by]) => {
          const parents: Reach = { from: 'class', class: rk.Initiative };
          const reach: Reach = { from: 'parent', ...below, ...ofType };
          const listed: Branch = { reach, values: [rk.reading], branches: [] };
          const paged: Branch = { ...listed, page: { ...part, orderBy: order } };
          const counted: Branch = { ...listed, page: { first: 0 }, values: [], groupings: [by] };
          const root: Branch = { reach: parents, values: [], branches: [listed, paged, counted] };
          const grouped: Branch = { ...root, page: { first: 0 }, groupings: [by], branches: [] };
          const [near, far] = await both(data, { branches: [root, grouped] });
          const [expected, found] = [near, far].map((graph) => ({
            groups: shownGroups(graph, undefined, grouped),
            parents: graph.list(undefined, parents).map((parent) => ({
              list: graph
                .list(parent, reach)
                .map((thing) => [thing.value, thing.objects(rk.reading).map((value) => termKey(asTerm(value)))]),
              page: shownPage(graph, parent, paged),
              groups: shownGroups(graph, parent, counted),
            })),
          }));
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });
});
