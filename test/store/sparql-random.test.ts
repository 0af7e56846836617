import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { fold } from '../../src/search/fold.ts';
import { SparqlSource } from '../../src/store/sparql-source.ts';
import { EVERYTHING, FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { Choice, Samples } from '../support/random-choice.ts';
import { randomOperation } from '../support/random-operation.ts';
import { fc } from '../support/seeded.ts';
import { testEndpoint } from '../support/sparql-endpoint.ts';

/** How many operations are asked; RENKEI_RANDOM_SPARQL=2000 asks more. */
const RUNS = Number(process.env.RENKEI_RANDOM_SPARQL ?? 100);

const schema = executableSchema();
const quads = await fixtureQuads();
const samples = new Samples(quads);
const near = testApp(await fixtureSource(), 10_000_000, EVERYTHING);
const source = new SparqlSource({ ...testEndpoint(quads), version: FIXTURE_VERSION, fold, milliseconds: 60_000 });
const far = testApp(source, 10_000_000, EVERYTHING);

describe('Random valid operations', () => {
  it(
    'get over an endpoint what they get from memory',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (generate) => {
          const size = { depth: 3, fields: 20 };
          // Ranked search is of the index in memory, not of the graph.
          const without = new Set(['search']);
          const { query, variables } = randomOperation(schema, samples, new Choice(generate), size, without);
          const shown = `${query}\n${JSON.stringify(variables)}`;
          expect(await far.answer(query, variables), shown).toEqual(await near.answer(query, variables));
          expect([...near.faults, ...far.faults], shown).toEqual([]);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    RUNS * 2000,
  );
});
