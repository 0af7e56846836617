import { afterAll, describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { SparqlSource } from '../../src/store/sparql-source.ts';
import { exampleOperations } from '../support/example-operations.ts';
import { FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { hasVirtuoso, startVirtuoso } from '../support/virtuoso.ts';

const isThere = hasVirtuoso();
if (!isThere) process.stdout.write('Skipped: over Virtuoso. There is no virtuoso-t with isql-vt on this machine.\n');

describe.skipIf(!isThere)('Over Virtuoso', async () => {
  if (!isThere) return;
  const virtuoso = await startVirtuoso(await fixtureQuads());
  afterAll(() => virtuoso.stop());
  const near = testApp(await fixtureSource());
  const far = testApp(new SparqlSource({ ...virtuoso, version: FIXTURE_VERSION, fold }));

  it.each(exampleOperations)('$name is answered as from memory', async ({ query, variables }) => {
    const answer = await far.answer(query, variables);
    expect(far.faults).toEqual([]);
    expect(answer).toEqual(await near.answer(query, variables));
  });
});
