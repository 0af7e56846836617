import type { Quad } from '@rdfjs/types';
import { buildClientSchema, getIntrospectionQuery, getNamedType, type IntrospectionQuery, isEnumType } from 'graphql';
import { type Literal, type NamedNode, Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { fold } from '../../src/search/fold.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { EVERYTHING, type TestApp, testApp } from '../support/fixture-app.ts';
import { publishedQuads } from '../support/published.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { Choice, Samples } from '../support/random-choice.ts';
import { type RandomQuestion, randomQuestion } from '../support/random-question.ts';
import { fc } from '../support/seeded.ts';
import { SparqlReading } from '../support/sparql-reading.ts';
import { SparqlSchema } from '../support/sparql-schema.ts';

/** How many questions are asked of each dataset, fewer on a slow machine; RENKEI_RANDOM_QUESTIONS=1000 asks more. */
const RUNS = Number(process.env.RENKEI_RANDOM_QUESTIONS ?? 60);

type Rows = readonly ReadonlyMap<string, NamedNode | Literal>[];

interface Slice {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly below?: Slice | Slice['nodes'] }[];
}

interface Things extends Slice {
  readonly facets: {
    readonly facet: readonly {
      readonly count: number;
      readonly value?: unknown;
      readonly node?: { readonly id: string } | null;
    }[];
  };
}

/** A dataset, served by us and by oxigraph. */
interface Served {
  readonly app: TestApp;
  readonly samples: Samples;
  readonly told: SparqlSchema;
  readonly reading: SparqlReading;
  select(query: string): Rows;
}

async function served(quads: readonly Quad[]): Promise<Served> {
  const builder = new GraphBuilder();
  const store = new Store();
  for (const quad of quads) {
    builder.add(quad);
    store.add(quad as Parameters<Store['add']>[0]);
  }
  const app = testApp(new MemorySource(builder.build(), { version: '0123456789abcdef', fold }), 1_000_000, EVERYTHING);
  const { data } = await app.ask(getIntrospectionQuery({ schemaDescription: true, oneOf: true }));
  const told = new SparqlSchema(buildClientSchema(data as unknown as IntrospectionQuery));
  const reading = new SparqlReading(told);
  const select = (query: string) => store.query(query, { use_default_graph_as_union: true }) as Rows;
  return { app, samples: new Samples(quads), told, reading, select };
}

const ids = (rows: Rows) => rows.map((row) => row.get('x')?.value);

/** Asks both; gives whether there was anything to find. */
async function agree(dataset: Served, asked: RandomQuestion): Promise<boolean> {
  const { app, reading, select } = dataset;
  const { type, where, orderBy, belowWhere, belowOrder } = asked;
  const { data, errors } = await app.ask(asked.query, { where, orderBy, belowWhere, belowOrder });
  const shown = `${asked.query}\n${JSON.stringify(asked)}`;
  expect(errors, shown).toBeUndefined();
  const { things } = data as unknown as { readonly things: Things };
  const query = reading.things(type, where, orderBy);
  const expected = ids(select(query));
  const answered = { totalCount: things.totalCount, ids: things.nodes.map(({ id }) => id) };
  expect(answered, `${shown}\n${query}`).toEqual({ totalCount: expected.length, ids: expected.slice(0, 100) });
  for (const { id, below } of things.nodes.slice(0, 5)) agreeBelow(dataset, asked, id, below);
  agreeOnFacet(dataset, asked, things.facets.facet);
  return expected.length > 0;
}

function agreeBelow(
  { reading, select }: Served,
  asked: RandomQuestion,
  iri: string,
  below: Slice | Slice['nodes'] = [],
) {
  const { type, below: field, belowType, belowWhere, belowOrder } = asked;
  const query = reading.things(belowType, belowWhere, belowOrder ?? [], { iri, field, type });
  const expected = ids(select(query));
  const { totalCount, nodes } = 'nodes' in below ? below : { totalCount: below.length, nodes: below };
  const found = { totalCount, ids: nodes.map(({ id }) => id) };
  const part = belowOrder === undefined ? expected : expected.slice(0, 100);
  expect(found, `${JSON.stringify(asked)}\n${query}`).toEqual({ totalCount: expected.length, ids: part });
}

/** The largest hundred: each has its count, and none is left out for a smaller one. */
function agreeOnFacet(
  { told, reading, select }: Served,
  { type, where, facet }: RandomQuestion,
  answer: Things['facets']['facet'],
) {
  const query = reading.facet(type, facet, where);
  const rows = select(query).map((row) => [row.get('v')?.value ?? null, Number(row.get('n')?.value)] as const);
  // Of no things at all, SPARQL may still say that there are none without a value.
  const counts = new Map(rows.filter(([, count]) => count > 0));
  const found = answer.map(
    ({ value, node, count }) => [node?.id ?? shownValue(told, type, facet, value), count] as const,
  );
  const sizes = [...counts.values()].sort((a, b) => b - a).slice(0, 100);
  expect(
    found.map(([, count]) => count),
    query,
  ).toEqual(sizes);
  for (const [value, count] of found) expect([value, counts.get(value)], query).toEqual([value, count]);
}

/** A value of a facet as RDF has it. */
function shownValue(told: SparqlSchema, type: string, facet: string, value: unknown): string | null {
  if (value == null) return null;
  const named = getNamedType(told.field(type, facet).type);
  return isEnumType(named) ? told.expand(told.enumTerm(named.name, String(value))) : String(value);
}

describe.each([
  ['the small dataset', await served(await fixtureQuads())],
  ['the published dataset', await served(publishedQuads())],
])('Random questions about %s', (_name, dataset) => {
  it(
    'have the answers that the same questions have in SPARQL: things, order, counts, facets, lists below',
    async () => {
      const tally = { asked: 0, found: 0 };
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (generate) => {
          const asked = randomQuestion(executableSchema(), dataset.samples, new Choice(generate));
          if (await agree(dataset, asked)) tally.found += 1;
          tally.asked += 1;
        }),
        { numRuns: RUNS, endOnFailure: true, interruptAfterTimeLimit: RUNS * 250 },
      );
      expect(dataset.app.faults).toEqual([]);
      // Questions to which there is no answer prove little.
      expect(tally.found).toBeGreaterThan(tally.asked / 4);
    },
    RUNS * 3000,
  );
});
