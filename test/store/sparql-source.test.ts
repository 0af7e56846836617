import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isObjectType, parse, print, separateOperations } from 'graphql';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/graphql/directive.ts';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { rdf } from '../../src/rdf/namespace.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { fold } from '../../src/search/fold.ts';
import { readDataset } from '../../src/store/dataset.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { SparqlSource } from '../../src/store/sparql-source.ts';
import { everyField } from '../support/every-field.ts';
import { exampleOperations } from '../support/example-operations.ts';
import { EVERYTHING, FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { AGREEMENT, publishedQuads } from '../support/published.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { testEndpoint } from '../support/sparql-endpoint.ts';

const schema = executableSchema();
const quads = await fixtureQuads();
const endpoint = testEndpoint(quads);
const near = testApp(await fixtureSource(), undefined, EVERYTHING);
const far = testApp(new SparqlSource({ ...endpoint, version: FIXTURE_VERSION, fold }), undefined, EVERYTHING);
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => 'id' in type.getFields() && type.name !== 'MemberStanding');

describe('Over an endpoint, the small dataset', () => {
  it.each(exampleOperations)('answers $name as from memory', async ({ query, variables }) => {
    expect(await far.answer(query, variables)).toEqual(await near.answer(query, variables));
    expect(far.faults).toEqual([]);
  });

  it.each(types)('answers every field of every %s as from memory', async (type) => {
    const all = quads.filter(
      ({ predicate, object }) => predicate.equals(rdf.type) && object.equals(classOf(type.astNode)),
    );
    const ids = [...new Set(all.map(({ subject }) => subject.value))];
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} ${everyField(schema, type, 0)} } }`;
    expect(await far.answer(query, { ids })).toEqual(await near.answer(query, { ids }));
    expect(far.faults).toEqual([]);
  });
});

/** The operations of the questions and of the examples for clients; fragments are in other files than what they are used in. */
const texts = ['questions', 'operations'].flatMap((folder) => {
  const files = new URL(`../graphql/${folder}/`, import.meta.url);
  return readdirSync(files).map((name) => readFileSync(new URL(name, files), 'utf8'));
});
const published = Object.entries(separateOperations(parse(texts.join('\n')))).map(([name, document]) => ({
  name,
  query: print(document),
}));

describe('Over an endpoint, what is published', async () => {
  const { graph, version } = await readDataset(fileURLToPath(new URL('../../data/published', import.meta.url)));
  const store = testEndpoint(publishedQuads());
  const region = publishedQuads('registry').find(({ object }) => object.equals(rk.Region))?.subject.value;
  const variables = { agreement: AGREEMENT, region, day: '2020-01-01' };
  const here = testApp(new MemorySource(graph, { version, fold }), undefined, EVERYTHING);
  const there = testApp(new SparqlSource({ ...store, version, fold, milliseconds: 60_000 }), undefined, EVERYTHING);

  it.each(published)(
    'answers $name as from memory',
    async ({ query }) => {
      const expected = await here.answer(query, variables);
      expect(await there.answer(query, variables)).toEqual(expected);
      expect(expected.errors).toBeUndefined();
      expect([here.faults, there.faults]).toEqual([[], []]);
    },
    60_000,
  );
});
