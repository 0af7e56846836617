import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { fold } from '../../src/search/fold.ts';
import { EVERYTHING, FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { PlannedOnlySource } from '../support/planned-only-source.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { Choice, Samples } from '../support/random-choice.ts';
import { randomOperation } from '../support/random-operation.ts';
import { fc } from '../support/seeded.ts';

/** How many operations are asked, fewer on a slow machine; RENKEI_RANDOM_OPERATIONS=5000 asks more. */
const RUNS = Number(process.env.RENKEI_RANDOM_OPERATIONS ?? 300);

const schema = executableSchema();
const quads = await fixtureQuads();
const samples = new Samples(quads);
const near = testApp(await fixtureSource(), 10_000_000, EVERYTHING);
const far = testApp(new PlannedOnlySource(quads, fold, FIXTURE_VERSION), 10_000_000, EVERYTHING);

/** All values that an answer has under a name, wherever. */
function valuesOf(name: string, answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer.flatMap((each) => valuesOf(name, each));
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === name ? [value] : valuesOf(name, value)));
}

describe('Random valid operations', () => {
  it(
    'get from the store in memory what they get from reading quad by quad',
    async () => {
      const tally = { answered: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (generate) => {
          const choice = new Choice(generate);
          const { query, variables, cursors } = randomOperation(
            schema,
            samples,
            choice,
            { depth: 4, fields: 25 },
            new Set(['search']),
          );
          expect(validate(schema, parse(query)), query).toEqual([]);
          const whole = cursors.length === 0 ? undefined : await near.answer(query, variables);
          const found = cursors.flatMap((name) => {
            const values = valuesOf(name, whole?.data);
            return values.length === 0 ? [] : [[name, choice.of(values)]];
          });
          const given = { ...variables, ...Object.fromEntries(found) };
          const [here, there] = await Promise.all([near.answer(query, given), far.answer(query, given)]);
          const shown = `${query}\n${JSON.stringify(given)}`;
          expect(here, shown).toEqual(there);
          expect([...near.faults, ...far.faults], shown).toEqual([]);
          tally[here.errors === undefined ? 'answered' : 'refused'] += 1;
        }),
        { numRuns: RUNS, endOnFailure: true, interruptAfterTimeLimit: RUNS * 100 },
      );
      // Refusals are answers, too, but most operations should get what they ask for.
      expect(tally.answered).toBeGreaterThan(tally.refused * 2);
    },
    RUNS * 1000,
  );
});
