import { expect } from 'vitest';
import { deployment, holds, type Item, notApplicable } from '../item.ts';
import { column, rows, type World } from '../world.ts';

/** Of every thing of a class in the catalog: the properties that it lacks. */
async function lacking(world: World, type: string, properties: readonly string[]): Promise<string[]> {
  const store = await world.store('/catalog');
  const things = column(store, `SELECT DISTINCT ?x { ?x a ${type} }`);
  expect([type, things.length]).toEqual([type, expect.any(Number)]);
  expect(things.length).toBeGreaterThan(0);
  return properties.flatMap((property) =>
    column(store, `SELECT DISTINCT ?x { ?x a ${type} FILTER NOT EXISTS { ?x ${property} ?o } }`).map(
      (iri) => `${property} of ${iri}`,
    ),
  );
}

function complete(id: string, says: string, type: string, properties: string): Item {
  return holds(id, says, async (world) => {
    expect(await lacking(world, type, properties.split(' '))).toEqual([]);
  });
}

/** DCAT 3, DCAT-AP 3.0.1, schema.org for search engines, and what follows from them. */
export const DCAT: readonly Item[] = [
  complete(
    'DCAT-catalog',
    'The catalog has what is mandatory.',
    'dcat:Catalog',
    'dcterms:title dcterms:description dcterms:publisher',
  ),
  complete(
    'DCAT-catalog-more',
    'The catalog has what is recommended.',
    'dcat:Catalog',
    'dcterms:issued dcterms:modified dcterms:language dcterms:license dcterms:spatial dcat:themeTaxonomy foaf:homepage',
  ),
  complete('DCAT-dataset', 'The dataset has what is mandatory.', 'dcat:Dataset', 'dcterms:title dcterms:description'),
  complete(
    'DCAT-dataset-more',
    'The dataset has what is recommended.',
    'dcat:Dataset',
    'dcat:contactPoint dcat:distribution dcat:keyword dcterms:publisher dcterms:spatial dcterms:temporal dcat:theme',
  ),
  complete(
    'DCAT-distribution',
    'Every distribution has what is mandatory and recommended.',
    'dcat:Distribution',
    'dcat:accessURL dcterms:description dcterms:format dcterms:license',
  ),
  complete(
    'DCAT-service',
    'Every service has what is mandatory and recommended.',
    'dcat:DataService',
    'dcat:endpointURL dcterms:title dcat:servesDataset dcat:endpointDescription dcterms:conformsTo',
  ),
  holds('DCAT-services', 'GraphQL and SPARQL are services of the catalog.', async (world) => {
    const found = column(await world.store('/catalog'), 'SELECT ?s { ?s a dcat:DataService }');
    expect(found.sort()).toEqual(['graphql', 'sparql'].map((name) => `${world.base}id/service/${name}`));
  }),
  holds(
    'DCAT-checksum',
    'Every file that can be had has its SHA-256, and it is that of the manifest.',
    async (world) => {
      const select =
        'SELECT ?url ?sum { ?d a dcat:Distribution ; dcat:downloadURL ?url ; spdx:checksum [ spdx:checksumValue ?sum ] }';
      const found = rows(await world.store('/catalog'), select);
      const listed = new Map(
        world.dataset.manifest.graphs.flatMap(({ files }) => files.map(({ path, sha256 }) => [path, sha256])),
      );
      const known = found.flatMap(([url = '', sum]) => {
        const expected = listed.get(url.replace(/^.*\/data\//, ''));
        return expected === undefined ? [] : [[url, sum, expected]];
      });
      expect(found.length).toBeGreaterThan(0);
      expect(known.filter(([, sum, expected]) => sum !== expected)).toEqual([]);
    },
  ),
  holds('DCAT-agents', 'Every agent has a name.', async (world) => {
    const store = await world.store('/catalog');
    const agents = column(store, 'SELECT DISTINCT ?a { ?x dcterms:publisher ?a }');
    expect(agents.length).toBeGreaterThan(0);
    expect(
      column(store, 'SELECT DISTINCT ?a { ?x dcterms:publisher ?a FILTER NOT EXISTS { ?a foaf:name ?n } }'),
    ).toEqual([]);
  }),
  holds('DCAT-versions', 'The version of the dataset is told.', async (world) => {
    expect(column(await world.store('/catalog'), 'SELECT ?v { ?d a dcat:Dataset ; dcat:version ?v }')).toHaveLength(1);
  }),
  holds('DCAT-theme', 'The themes are those of the European list, without labels of our own.', async (world) => {
    const store = await world.store('/catalog');
    const themes = column(store, 'SELECT DISTINCT ?t { ?d a dcat:Dataset ; dcat:theme ?t }');
    expect(themes.length).toBeGreaterThan(0);
    expect(
      themes.filter((iri) => !iri.startsWith('http://publications.europa.eu/resource/authority/data-theme/')),
    ).toEqual([]);
    expect(column(store, 'SELECT ?l { ?t a skos:Concept ; rdfs:label ?l }')).toEqual([]);
  }),
  notApplicable(
    'DCAT-series',
    'A series, its members and their order.',
    'versions are told by dcat:version; a second dcat:Dataset would be taken for another dataset by harvesters',
  ),
  holds(
    'SCHEMA-dataset',
    'The page of the dataset tells search engines name, description (50 to 5,000 characters), licence, creator and files.',
    async ({ get }) => {
      const page = await (await get('/doc/dataset', 'text/html')).text();
      const scripts = Array.from(
        page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
        ([, text = '']) => JSON.parse(text),
      );
      const dataset = scripts.flat().find((node: Record<string, unknown>) => node['@type'] === 'Dataset') as
        | Record<string, unknown>
        | undefined;
      expect(dataset).toMatchObject({
        name: expect.anything(),
        license: expect.anything(),
        creator: expect.anything(),
      });
      expect(dataset?.distribution).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ contentUrl: expect.anything(), encodingFormat: expect.anything() }),
        ]),
      );
      for (const text of [dataset?.description].flat()) {
        const value = typeof text === 'string' ? text : (text as { '@value': string })['@value'];
        expect([value.length >= 50, value.length <= 5_000]).toEqual([true, true]);
      }
    },
  ),
  deployment('DCAT-harvested', 'A harvester takes it in.', 'needs a catalog that comes to fetch it'),
  notApplicable(
    'NDE-shapes',
    'The shapes of the Dutch register of datasets.',
    'for Dutch heritage; the same is judged by DCAT-AP and schema.org here',
  ),
  holds(
    'CHANGE-feed',
    'Releases are told by a feed, the newest first, each with an IRI and a day.',
    async ({ get }) => {
      const text = await (await get('/changes.atom')).text();
      const days = Array.from(text.matchAll(/<updated>(\S+?)<\/updated>/g), ([, day = '']) => day);
      expect(days.length).toBeGreaterThanOrEqual(2);
      expect(days.slice(1)).toEqual(days.slice(1).sort().reverse());
    },
  ),
  notApplicable(
    'LDES',
    'A linked data event stream.',
    'a few releases a year are told by the feed and their change files',
  ),
];
