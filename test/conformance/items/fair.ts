import { expect } from 'vitest';
import { deployment, holds, type Item } from '../item.ts';
import { ADDRESS, AGREEMENT, column, linked, linksOf, pathOf, rows, typeOf, type World } from '../world.ts';

/** The JSON-LD that is embedded in a page. */
async function embedded({ get }: World, path: string): Promise<Record<string, unknown>[]> {
  const page = await (await get(path, 'text/html')).text();
  const scripts = Array.from(page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs), ([, text = '']) =>
    JSON.parse(text),
  );
  return scripts.flat() as Record<string, unknown>[];
}

/** The metrics of F-UJI 0.8 (https://www.f-uji.net/). */
export const FUJI: readonly Item[] = [
  holds('FUJI-F1-01', 'The dataset and every thing in it has a globally unique name.', ({ quads, base }) => {
    expect(quads.every(({ subject }) => subject.termType === 'BlankNode' || /^https?:\/\//.test(subject.value))).toBe(
      true,
    );
    expect(quads.filter(({ subject }) => subject.value.startsWith(`${base}id/`)).length).toBeGreaterThan(1_000);
  }),
  deployment('FUJI-F1-02', 'The name is persistent and registered.', 'w3id.org leads on to a server that is there'),
  holds('FUJI-F2-01', 'The core: creator, title, identifier, publisher, date, summary, keywords.', async (world) => {
    const select = 'SELECT DISTINCT ?p { ?d a dcat:Dataset ; ?p ?o }';
    const found = column(await world.store('/catalog'), select).map((iri) => iri.replace(/^.*[/#]/, ''));
    const wanted = ['title', 'identifier', 'publisher', 'issued', 'description', 'keyword'];
    expect(wanted.filter((name) => !found.includes(name))).toEqual([]);
    // F-UJI puts together what it finds. Who made it stands in the page: harvesters of CKAN refuse catalogs with a `dct:creator`.
    const page = (await embedded(world, '/doc/dataset')).find((node) => node['@type'] === 'Dataset');
    expect(Object.keys(page ?? {})).toEqual(expect.arrayContaining(['creator', 'name', 'identifier', 'publisher']));
  }),
  holds('FUJI-F3-01', 'What describes the data names the files to be had.', async (world) => {
    const dumps = column(await world.store('/.well-known/void'), 'SELECT ?o { ?d void:dataDump ?o }');
    expect(dumps.length).toBeGreaterThan(10);
    expect(linked(await world.get('/doc/dataset'), 'item').length).toBeGreaterThan(0);
  }),
  holds('FUJI-F4-01', 'The page of the dataset has a description in schema.org for search engines.', async (world) => {
    const found = await embedded(world, '/doc/dataset');
    const types = found.flatMap((node) => [node['@type']].flat());
    expect(types.some((type) => /^(?:https?:\/\/schema\.org\/)?Dataset$/.test(String(type)))).toBe(true);
  }),
  holds('FUJI-A1-01', 'It says that everybody has access.', async (world) => {
    const found = column(await world.store('/catalog'), 'SELECT ?o { ?d a dcat:Dataset ; dcterms:accessRights ?o }');
    expect(found).toEqual(['http://publications.europa.eu/resource/authority/access-right/PUBLIC']);
  }),
  holds('FUJI-A1-02', 'Description and data can be had by what the description says.', async (world) => {
    const [whole = ''] = column(
      await world.store('/.well-known/void'),
      `SELECT ?o { <${world.base}id/dataset> void:dataDump ?o }`,
    );
    const response = await world.get(pathOf(world, whole));
    expect([response.status, typeOf(response)]).toEqual([200, 'application/n-quads']);
  }),
  holds('FUJI-A1.1', 'By an open protocol, without a key.', async ({ get }) => {
    for (const path of ['/doc/dataset', '/data/renkei.nq', '/sparql']) {
      const response = await get(path);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([200, null]);
      await response.body?.cancel();
    }
  }),
  holds(
    'FUJI-I1-01',
    'The page has JSON-LD in it; RDF comes by negotiation, typed links and SPARQL.',
    async (world) => {
      const nodes = await embedded(world, `/doc/${AGREEMENT}`);
      expect(nodes.map((node) => node['@id'])).toContain(`${world.base}id/${AGREEMENT}`);
      expect(linked(await world.get(`/doc/${AGREEMENT}`, 'text/html'), 'describedby').length).toBeGreaterThan(0);
      const response = await world.query(`ASK { <${world.base}id/${AGREEMENT}> a ?type }`);
      expect(await response.json()).toMatchObject({ boolean: true });
    },
  ),
  holds('FUJI-I2-01', 'Terms are those of registered vocabularies or of the ontology.', async (world) => {
    const spaces = column(await world.store('/.well-known/void'), 'SELECT ?o { ?d void:vocabulary ?o }');
    expect(spaces).toEqual(
      expect.arrayContaining(['http://purl.org/dc/terms/', 'http://www.w3.org/2004/02/skos/core#']),
    );
  }),
  holds('FUJI-I3-01', 'Related things are named by IRIs: laws, area codes, themes.', async (world) => {
    const found = rows(
      await world.store('/.well-known/void'),
      'SELECT ?p ?n { ?l a void:Linkset ; void:linkPredicate ?p ; void:triples ?n }',
    );
    expect(found.length).toBeGreaterThanOrEqual(3);
  }),
  holds('FUJI-R1-01', 'Every file is told with its media type and size.', async (world) => {
    const select = `SELECT ?d ?size ?type { ?d a dcat:Distribution ; dcat:downloadURL ?url OPTIONAL { ?d dcat:byteSize ?size } OPTIONAL { ?d dcat:mediaType ?type } }`;
    const found = rows(await world.store('/catalog'), select);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(([, size, type]) => size === '' || type === '')).toEqual([]);
  }),
  holds('FUJI-R1.1', 'The licence is told for machines.', async (world) => {
    const found = column(
      await world.store('/.well-known/void'),
      `SELECT ?o { <${world.base}id/dataset> dcterms:license ?o }`,
    );
    expect(found.every((iri) => iri.startsWith('https://creativecommons.org/'))).toBe(true);
    expect(found).toHaveLength(1);
  }),
  holds('FUJI-R1.2', 'Values say how they came about: method and source.', async ({ quads }) => {
    const evidence = quads.filter(({ predicate }) => predicate.value.endsWith('ontology#method'));
    expect(evidence.length).toBeGreaterThan(500);
    expect(quads.filter(({ predicate }) => predicate.value.endsWith('ontology#span')).length).toBeGreaterThan(500);
  }),
  holds('FUJI-R1.3-01', 'The description keeps to the standard of the community: DCAT.', async (world) => {
    expect(column(await world.store('/catalog'), 'SELECT ?c { ?c a dcat:Catalog }')).toHaveLength(1);
  }),
  holds('FUJI-R1.3-02', 'The formats are open.', ({ dataset }) => {
    const types = new Set(
      dataset.manifest.graphs.flatMap(({ files }) => files.map(({ mediaType }) => mediaType.split(';')[0])),
    );
    expect([...types].sort()).toEqual([
      'application/ld+json',
      'application/n-quads',
      'application/trig',
      'text/turtle',
    ]);
  }),
];

/** FAIR Signposting (https://signposting.org/FAIR/), levels 1 and 2. */
export const SIGNPOSTING: readonly Item[] = [
  holds('SIGN-cite-as', 'A page has one name to be cited by.', async ({ get, base }) => {
    expect(linked(await get(`/doc/${AGREEMENT}`, 'text/html'), 'cite-as')).toEqual([`${base}id/${AGREEMENT}`]);
  }),
  holds('SIGN-describedby', 'A page leads to data about it, with their type and profile.', async ({ get }) => {
    const found = linksOf(await get(`/doc/${AGREEMENT}`, 'text/html')).filter(({ rel }) => rel === 'describedby');
    expect(found.length).toBeGreaterThan(0);
    for (const { href, type, profile } of found) {
      expect(typeOf(await get(href.slice(ADDRESS.length)))).toBe(type);
      expect(profile).toBe('https://w3id.org/renkei/shapes');
    }
  }),
  holds('SIGN-item', 'The page of the dataset leads to its files, with their types.', async ({ get }) => {
    const found = linksOf(await get('/doc/dataset', 'text/html')).filter(({ rel }) => rel === 'item');
    expect(found.length).toBeGreaterThan(0);
    for (const { href, type } of found) expect(typeOf(await get(href.slice(ADDRESS.length)))).toBe(type);
  }),
  holds('SIGN-type', 'A page says what it is, in schema.org and more closely.', async ({ get, base }) => {
    const types = linked(await get(`/doc/${AGREEMENT}`, 'text/html'), 'type');
    expect(types).toEqual(expect.arrayContaining(['https://schema.org/AboutPage', `${base}ontology#Agreement`]));
  }),
  holds('SIGN-license', 'A page has one licence.', async ({ get }) => {
    expect(linked(await get(`/doc/${AGREEMENT}`, 'text/html'), 'license')).toHaveLength(1);
  }),
  holds('SIGN-collection', 'A file leads back to the page of the dataset.', async ({ get }) => {
    for (const path of ['/data/renkei.nq', '/data/manifest.json', '/graph/registry.ttl']) {
      const response = await get(path);
      expect([path, linked(response, 'collection')]).toEqual([path, [`${ADDRESS}/doc/dataset`]]);
      await response.body?.cancel();
    }
  }),
  holds('SIGN-describes', 'The data about a thing lead back to its page.', async ({ get }) => {
    expect(linked(await get(`/doc/${AGREEMENT}.ttl`), 'describes')).toEqual([`${ADDRESS}/doc/${AGREEMENT}`]);
  }),
  holds('SIGN-linkset', 'All links are in one set, which says the same (level 2).', async ({ get }) => {
    const page = await get(`/doc/${AGREEMENT}`, 'text/html');
    const [set = ''] = linked(page, 'linkset');
    const response = await get(set.slice(ADDRESS.length));
    expect(typeOf(response)).toBe('application/linkset+json');
    const { linkset } = (await response.json()) as {
      linkset: (Record<string, { href: string }[]> & { anchor: string })[];
    };
    const own = linkset.find(({ anchor }) => anchor === `${ADDRESS}/doc/${AGREEMENT}`);
    for (const relation of ['cite-as', 'describedby', 'type', 'license', 'collection']) {
      expect(own?.[relation]?.map(({ href }) => href)).toEqual(linked(page, relation));
    }
  }),
];
