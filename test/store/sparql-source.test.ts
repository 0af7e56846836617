import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { SparqlSource } from '../../src/store/sparql-source.ts';
import { FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { testEndpoint } from '../support/sparql-endpoint.ts';

const endpoint = testEndpoint(await fixtureQuads());
const near = testApp(await fixtureSource());
const far = testApp(new SparqlSource({ ...endpoint, version: FIXTURE_VERSION, fold, parallel: 1 }));

const operations = ['filters', 'orders', 'facets', 'peers'].flatMap((folder) => {
  const files = new URL(`../graphql/${folder}/`, import.meta.url);
  const names = readdirSync(files).filter((name) => name.endsWith('.graphql'));
  return names.map((name) => ({
    name: `${folder}/${name}`,
    query: readFileSync(new URL(name, files), 'utf8'),
    variables: JSON.parse(readFileSync(new URL(name.replace('.graphql', '.json'), files), 'utf8')).variables,
  }));
});

describe('Over an endpoint', () => {
  it.each(operations)('$name is answered as from memory', async ({ query, variables }) => {
    const expected = await near.answer(query, variables);
    expect(await far.answer(query, variables)).toEqual(expected);
    expect(far.faults).toEqual([]);
  });
});
