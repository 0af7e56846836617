import { afterAll, describe, expect, it } from 'vitest';
import { rdf } from '../../src/rdf/namespace.ts';
import { namedNode, quad } from '../../src/rdf/term.ts';
import { fold } from '../../src/search/fold.ts';
import type { Reach } from '../../src/store/plan.ts';
import { SparqlSource } from '../../src/store/sparql-source.ts';
import { exampleOperations } from '../support/example-operations.ts';
import { FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { hasVirtuoso, startVirtuoso } from '../support/virtuoso.ts';

const ex = (name: string) => namedNode(`https://example.org/${name}`);
const isThere = hasVirtuoso();
if (!isThere) process.stdout.write('Skipped: over Virtuoso. There is no virtuoso-t with isql-vt on this machine.\n');

describe.skipIf(!isThere)('Over Virtuoso', async () => {
  if (!isThere) return;
  const many = Array.from({ length: 12_000 }, (_, index) =>
    quad(ex(`${index}`), rdf.type, ex('Many'), ex('graph/many')),
  );
  const virtuoso = await startVirtuoso([...(await fixtureQuads()), ...many]);
  afterAll(() => virtuoso.stop());
  const near = testApp(await fixtureSource());
  const far = testApp(new SparqlSource({ ...virtuoso, version: FIXTURE_VERSION, fold }));

  it.each(exampleOperations)('$name is answered as from memory', async ({ query, variables }) => {
    const answer = await far.answer(query, variables);
    expect(far.faults).toEqual([]);
    expect(answer).toEqual(await near.answer(query, variables));
  });

  it('gives more than the 10,000 rows at which it cuts results', async () => {
    const source = new SparqlSource({ ...virtuoso, version: '' });
    const reach: Reach = { from: 'class', class: ex('Many') };
    const loaded = await source.load({ branches: [{ reach, values: [], branches: [] }] });
    const iris = many.map(({ subject }) => subject.value).sort();
    expect(loaded.list(undefined, reach).map(({ value }) => value)).toEqual(iris);
  });
});
