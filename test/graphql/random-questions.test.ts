import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery, getNamedType, type IntrospectionQuery, isObjectType } from 'graphql';
import { type Literal, type NamedNode, Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { fold } from '../../src/search/fold.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { EVERYTHING, type TestApp, testApp } from '../support/fixture-app.ts';
import { publishedQuads } from '../support/published.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { RandomArguments } from '../support/random-argument.ts';
import { Choice, Samples } from '../support/random-choice.ts';
import { isSeveral, rdfOf, SparqlReading } from '../support/sparql-reading.ts';

/** How many questions are asked of each dataset; RENKEI_RANDOM_QUESTIONS=1000 asks more. */
const RUNS = Number(process.env.RENKEI_RANDOM_QUESTIONS ?? 60);

type Rows = readonly ReadonlyMap<string, NamedNode | Literal>[];
type Connection = {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly below?: unknown }[];
};
type Count = { readonly value?: unknown; readonly node?: { readonly id: string } | null; readonly count: number };
type Filter = Readonly<Record<string, unknown>>;
type Order = Readonly<Record<string, unknown>>;

/** A dataset, served by us and by oxigraph. */
interface Served {
  readonly app: TestApp;
  readonly samples: Samples;
  readonly reading: SparqlReading;
  select(query: string): Rows;
}

async function served(quads: Awaited<ReturnType<typeof fixtureQuads>>): Promise<Served> {
  const builder = new GraphBuilder();
  const store = new Store();
  for (const quad of quads) {
    builder.add(quad);
    store.add(quad as never);
  }
  const app = testApp(new MemorySource(builder.build(), { version: '0123456789abcdef', fold }), 1_000_000, EVERYTHING);
  const { data } = await app.ask(getIntrospectionQuery({ schemaDescription: true, oneOf: true }));
  const reading = new SparqlReading(buildClientSchema(data as unknown as IntrospectionQuery));
  const select = (query: string) => store.query(query, { use_default_graph_as_union: true }) as Rows;
  return { app, samples: new Samples(quads), reading, select };
}

const schema = executableSchema();

function itemOf(type: string, name: string): string {
  const found = schema.getType(type);
  const field = isObjectType(found) ? found.getFields()[name] : undefined;
  const named = field && getNamedType(field.type);
  const nodes = isObjectType(named) ? named.getFields().nodes : undefined;
  return nodes === undefined ? String(named) : String(getNamedType(nodes.type));
}

/** The lists at the root, with the types of what is in them. */
const entries = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ type, name }) => getNamedType(type).name.endsWith('Connection') && name !== 'search')
  .map(({ name }) => ({ entry: name, type: itemOf('Query', name) }));

/** The fields of a type that give several things of one class. */
function belowOf(type: string) {
  const found = schema.getType(type);
  const fields = isObjectType(found) ? Object.values(found.getFields()) : [];
  return fields.filter(
    (field) =>
      isSeveral(field) &&
      rdfOf(field) !== undefined &&
      field.args.some(({ name }) => name === 'where') &&
      rdfOf(schema.getType(itemOf(type, field.name))) !== undefined,
  );
}

function facetsOf(type: string): readonly string[] {
  const facets = schema.getType(`${type}Facets`);
  return isObjectType(facets) ? Object.keys(facets.getFields()) : [];
}

/** A random question about one kind of things, a list below each of them, and one of its facets. */
function question(samples: Samples, choice: Choice) {
  const { entry, type } = choice.of(entries);
  const args = new RandomArguments(schema, choice, samples, undefined, new Set(['matches']));
  const below = choice.of(belowOf(type));
  const belowType = itemOf(type, below.name);
  const paged = below.args.some(({ name }) => name === 'orderBy');
  const facet = choice.of(facetsOf(type));
  const facetField = (
    schema.getType(`${type}Facets`) as {
      getFields(): Record<string, { args: readonly { name: string }[]; type: never }>;
    }
  ).getFields()[facet];
  const isByPart = facetField?.args.some(({ name }) => name === 'by');
  const counted = getNamedType(facetField?.type as never) as { getFields(): object };
  const variables = {
    where: args.where(getNamedType(schema.getType(type) as never), 2).json as Filter,
    orderBy: args.orderBy(schema.getType(type) as never).json as Order[],
    belowWhere: args.where(schema.getType(belowType) as never, 1).json as Filter,
    ...(paged ? { belowOrder: args.orderBy(schema.getType(belowType) as never).json as Order[] } : {}),
  };
  const query = `query ($where: ${type}Filter, $orderBy: [${type}Order!], $belowWhere: ${belowType}Filter${paged ? `, $belowOrder: [${belowType}Order!]` : ''}) {
    ${entry}(where: $where, orderBy: $orderBy${entry === 'municipalities' ? ', includeFormer: true' : ''}) {
      totalCount
      nodes { id below: ${below.name}(where: $belowWhere${paged ? ', orderBy: $belowOrder) { totalCount nodes { id } }' : ') { id }'} }
      facets { facet: ${facet}(first: 100${isByPart ? ', by: DAY' : ''}) { count ${'node' in counted.getFields() ? 'node { ... on Node { id } }' : 'value'} } }
    }
  }`;
  return { entry, type, below: below.name, belowType, facet, query, variables };
}

const ids = (rows: Rows) => rows.map((row) => row.get('x')?.value);

async function agree({ app, samples, reading, select }: Served, choice: Choice): Promise<boolean> {
  const { entry, type, below, belowType, facet, query, variables } = question(samples, choice);
  const { where, orderBy, belowWhere, belowOrder } = variables;
  const shown = `${query}\n${JSON.stringify(variables)}`;
  const { data, errors } = await app.ask(query, variables);
  expect(errors, shown).toBeUndefined();
  const answer = (data as Record<string, Connection & { facets: { facet: readonly Count[] } }>)[entry];
  const asked = reading.things(type, where, orderBy);
  const expected = ids(select(asked));
  expect(answer?.totalCount, `${shown}\n${asked}`).toBe(expected.length);
  expect(
    answer?.nodes.map(({ id }) => id),
    `${shown}\n${asked}`,
  ).toEqual(expected.slice(0, 100));
  for (const node of answer?.nodes.slice(0, 5) ?? []) {
    const askedBelow = reading.things(belowType, belowWhere, belowOrder ?? [], { iri: node.id, field: below, type });
    const children = ids(select(askedBelow));
    const found = (
      Array.isArray(node.below) ? { totalCount: node.below.length, nodes: node.below } : node.below
    ) as Connection;
    expect([found.totalCount, ...found.nodes.map(({ id }) => id)], `${shown}\n${askedBelow}`).toEqual([
      children.length,
      ...children.slice(0, belowOrder === undefined ? undefined : 100),
    ]);
  }
  const askedFacet = reading.facet(type, facet, where);
  const counts = new Map(select(askedFacet).map((row) => [row.get('v')?.value ?? null, Number(row.get('n')?.value)]));
  counts.delete(counts.get(null) === 0 ? null : 'nothing else');
  const given = answer?.facets.facet.map(
    ({ value, node, count }) => [node?.id ?? shownValue(reading, type, facet, value), count] as const,
  );
  expect(
    given?.map(([, count]) => count),
    `${shown}\n${askedFacet}`,
  ).toEqual([...counts.values()].sort((a, b) => b - a).slice(0, 100));
  for (const [value, count] of given ?? [])
    expect([value, counts.get(value)], `${shown}\n${askedFacet}`).toEqual([value, count]);
  return expected.length > 0;
}

/** A value of a facet as RDF has it. */
function shownValue(reading: SparqlReading, type: string, facet: string, value: unknown): string | null {
  const named = getNamedType(reading.field(type, facet).type);
  if (value == null) return null;
  return 'getValues' in named ? reading.expand(reading.enumTerm(named.name, String(value))) : String(value);
}

describe.each([
  ['the small dataset', await served(await fixtureQuads())],
  ['the published dataset', await served(publishedQuads())],
])('Random questions about %s', (_name, dataset) => {
  it(
    'have the answer that the same questions have in SPARQL: things, order, counts, facets, lists below',
    async () => {
      let found = 0;
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (generate) => {
          if (await agree(dataset, new Choice(generate))) found += 1;
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      expect(dataset.app.faults).toEqual([]);
      // Questions that nothing answers prove little.
      expect(found).toBeGreaterThan(RUNS / 4);
    },
    RUNS * 3000,
  );
});
