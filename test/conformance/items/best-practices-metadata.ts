import { expect } from 'vitest';
import { deployment, holds, type Item } from '../item.ts';
import { ADDRESS, AGREEMENT, column, linked, pathOf, REPORT_URL, rows, typeOf } from '../world.ts';

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
const PAGES = ['/', `/doc/${AGREEMENT}`, '/doc/dataset', '/doc/municipality/432041', '/ontology', '/graph/registry'];

/** Of a dataset in a catalog, whatever its IRI. */
const PROPERTIES = 'SELECT DISTINCT ?p { ?dataset a dcat:Dataset ; ?p ?o }';

/** What W3C's Data on the Web Best Practices ask of metadata (1 to 11), feedback and republication (29 to 35). */
export const METADATA_PRACTICES: readonly Item[] = [
  holds('BP-1-page', 'The start page has a title and a description.', async ({ get }) => {
    const page = await (await get('/', 'text/html')).text();
    expect(page).toMatch(/<title[^>]*>renkei – [^<]{5,}<\/title>/);
    expect(page).toMatch(/<meta name="description" content="[^"]{50,}"/);
  }),
  holds('BP-1-catalog', 'The catalog is DCAT in Turtle and in JSON-LD.', async (world) => {
    for (const form of ['text/turtle', 'application/ld+json']) {
      const found = rows(await world.store('/catalog', form), 'SELECT ?d { ?c a dcat:Catalog ; dcat:dataset ?d }');
      expect(found).toHaveLength(1);
    }
  }),
  holds(
    'BP-2-void',
    'VoID has title, description and licence in both languages where they are texts.',
    async (world) => {
      const store = await world.store('/.well-known/void');
      for (const property of ['title', 'description']) {
        const tags = column(store, `SELECT (LANG(?o) AS ?tag) { <${world.base}id/dataset> dcterms:${property} ?o }`);
        expect(tags.sort()).toEqual(['en', 'ja']);
      }
    },
  ),
  holds('BP-2-dataset', 'The dataset in the catalog says all that people look for.', async (world) => {
    const found = column(await world.store('/catalog'), PROPERTIES).map((iri) => iri.replace(/^.*[/#]/, ''));
    const wanted = 'title description keyword issued publisher contactPoint spatial temporal language theme'.split(' ');
    expect(wanted.filter((name) => !found.includes(name))).toEqual([]);
  }),
  holds('BP-3-conforms', 'The catalog says that the data keep to the ontology and the shapes.', async (world) => {
    const found = column(
      await world.store('/catalog'),
      'SELECT ?o { ?dataset a dcat:Dataset ; dcterms:conformsTo ?o }',
    );
    expect(found).toEqual(expect.arrayContaining([`${world.base}ontology`, `${world.base}shapes`]));
  }),
  holds('BP-3-csvw', 'The tables have CSVW metadata, which describe every file.', async ({ get, dataset }) => {
    const response = await get('/data/table/csv-metadata.json');
    expect([response.status, typeOf(response)]).toEqual([200, 'application/csvm+json']);
    const { tables } = (await response.json()) as { tables: { url: string; tableSchema: object }[] };
    expect(tables.length).toBeGreaterThan(0);
    expect(dataset.manifest.tables?.length).toBeGreaterThan(0);
    for (const { url } of tables) expect((await get(`/data/table/${url}`)).status).toBe(200);
  }),
  holds('BP-3-services', 'The catalog leads to a description of every service, and each answers.', async (world) => {
    const select = 'SELECT ?s ?o { ?s a dcat:DataService OPTIONAL { ?s dcat:endpointDescription ?o } }';
    const found = rows(await world.store('/catalog'), select);
    expect(found).toHaveLength(2);
    for (const [service, address = ''] of found) {
      expect([service, (await world.get(address.slice(ADDRESS.length))).status]).toEqual([service, 200]);
    }
  }),
  holds('BP-3-sdl', 'The schema of the GraphQL service is linked as a text.', async ({ get }) => {
    const { linkset } = (await (await get('/.well-known/api-catalog')).json()) as {
      linkset: Record<string, { type?: string }[]>[];
    };
    const types = linkset.flatMap((context) => context['service-desc'] ?? []).map(({ type }) => type);
    expect(types.some((type) => type?.includes('graphql'))).toBe(true);
  }),
  holds('BP-4-documents', 'Every document names its licence, in itself and as a link.', async (world) => {
    for (const iri of await world.sample(40)) {
      const path = pathOf(world, iri).replace('/id/', '/doc/');
      expect(linked(await world.get(path), 'license')).toHaveLength(1);
      const document = `${world.base}doc/${iri.slice(`${world.base}id/`.length)}`;
      expect(column(await world.store(path), `SELECT ?o { <${document}> dcterms:license ?o }`)).toHaveLength(1);
    }
  }),
  holds('BP-4-void', 'VoID names the licence.', async (world) => {
    const select = `SELECT ?o { <${world.base}id/dataset> dcterms:license ?o }`;
    expect(column(await world.store('/.well-known/void'), select)).toEqual([CC_BY]);
  }),
  holds('BP-4-catalog', 'The catalog names the licence of every distribution.', async (world) => {
    const select = 'SELECT ?d ?licence { ?d a dcat:Distribution OPTIONAL { ?d dcterms:license ?licence } }';
    const found = rows(await world.store('/catalog'), select);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, licence]) => licence === '')).toEqual([]);
  }),
  holds(
    'BP-5-agreement',
    'Every agreement names the file that it was read from, with its digest and where that is from.',
    async (world) => {
      const store = await world.store('/data/renkei.nq', 'application/n-quads');
      const all = 'GRAPH ?g { ?agreement a rk:Agreement }';
      const credited = 'GRAPH ?h { ?agreement rk:source ?source . ?source rk:sha256 ?digest ; rk:origin ?page }';
      const [agreements, sources] = [
        `SELECT DISTINCT ?agreement { ${all} }`,
        `SELECT DISTINCT ?agreement { ${all} ${credited} }`,
      ];
      expect(column(store, agreements).length).toBeGreaterThan(0);
      expect(column(store, sources)).toEqual(column(store, agreements));
    },
  ),
  holds('BP-5-dataset', 'VoID names the documents that the data were read from, and each answers.', async (world) => {
    const select = `SELECT ?o { <${world.base}id/dataset> dcterms:source ?o }`;
    const sources = column(await world.store('/.well-known/void'), select);
    expect(sources.length).toBeGreaterThan(0);
    for (const iri of sources) expect((await world.get(pathOf(world, iri))).status).toBe(303);
  }),
  holds('BP-6', 'The catalog tells a measurement of quality: what the shapes found.', async (world) => {
    const select = 'SELECT ?value { ?dataset dqv:hasQualityMeasurement ?m . ?m dqv:value ?value } ORDER BY ?value';
    expect(column(await world.store('/catalog'), select)).toEqual(['0', '1']);
  }),
  holds('BP-7', 'The dataset has one version, and documents have the same.', async (world) => {
    const versions = column(
      await world.store('/.well-known/void'),
      `SELECT ?o { <${world.base}id/dataset> owl:versionInfo ?o }`,
    );
    expect(versions).toHaveLength(1);
    const document = `${world.base}doc/${AGREEMENT}`;
    const told = column(await world.store(`/doc/${AGREEMENT}`), `SELECT ?o { <${document}> owl:versionInfo ?o }`);
    expect(told).toEqual(versions);
  }),
  holds(
    'BP-8-changes',
    'Every release is listed with its changes, by machine and in words.',
    async ({ dataset, get }) => {
      const { releases = [] } = dataset.manifest;
      expect(releases.length).toBeGreaterThan(0);
      for (const { notes, added, removed } of releases) {
        expect(notes.ja.length).toBeGreaterThan(0);
        for (const { path } of [added, removed]) expect((await get(`/data/${path}`)).status).toBe(200);
      }
    },
  ),
  holds('BP-8-feed', 'There is a feed of the releases.', async ({ get }) => {
    const response = await get('/changes.atom');
    expect([response.status, typeOf(response)]).toEqual([200, 'application/atom+xml']);
    expect(await response.text()).toContain('<entry>');
  }),
  holds('BP-9', 'The IRI of the dataset has no file ending, port, query or name of a technology.', async (world) => {
    const [iri = ''] = column(
      await world.store('/.well-known/void'),
      'SELECT ?d { ?d void:dataDump ?x ; void:entities ?n }',
    );
    expect(iri).toBe(`${world.base}id/dataset`);
    expect(iri).not.toMatch(/\.(?!org)[a-z]+$|:\d|[?#]|php|jsp|cgi|sparql|virtuoso|node/);
  }),
  holds(
    'BP-10-iris',
    'All municipalities and prefectures are named by IRIs, wherever they are meant.',
    ({ quads, base }) => {
      const predicates = ['municipality', 'prefecture', 'coreCity', 'member', 'localGovernment'].map(
        (n) => `${base}ontology#${n}`,
      );
      const meant = quads.filter(({ predicate }) => predicates.includes(predicate.value));
      expect(meant.length).toBeGreaterThan(1_000);
      expect(meant.filter(({ object }) => object.termType !== 'NamedNode')).toEqual([]);
    },
  ),
  holds(
    'BP-10-links',
    'Every municipality of today is linked to its standard area code at e-Stat.',
    ({ quads, base }) => {
      const ofClass = (name: string) =>
        quads.flatMap(({ subject, predicate, object }) =>
          predicate.value.endsWith('#type') && object.value === `${base}ontology#${name}` ? [subject.value] : [],
        );
      const linkedTo = new Set(
        quads.flatMap(({ subject, object }) =>
          object.value.startsWith('http://data.e-stat.go.jp/lod/sac/') ? [subject.value] : [],
        ),
      );
      const former = new Set(
        quads.flatMap(({ subject, predicate }) => (predicate.value.endsWith('#succeededBy') ? [subject.value] : [])),
      );
      const current = ofClass('Municipality').filter((iri) => !former.has(iri));
      expect(current.length).toBeGreaterThan(1_700);
      expect(current.filter((iri) => !linkedTo.has(iri))).toEqual([]);
    },
  ),
  holds('BP-11', 'Every version of the dataset has an IRI that answers, and the catalog names them.', async (world) => {
    const select = 'SELECT ?v { ?dataset dcat:hasVersion|dcat:hasCurrentVersion ?v }';
    const versions = column(await world.store('/catalog'), select);
    expect(versions.length).toBeGreaterThan(0);
    for (const iri of versions) {
      expect((await world.get(pathOf(world, iri))).status).toBe(303);
      expect((await world.get(pathOf(world, iri).replace('/id/', '/doc/'))).status).toBe(200);
    }
  }),
  holds(
    'BP-29-link',
    'Every page has a link by which readers tell of mistakes, where the operator has named one.',
    async ({ get }) => {
      for (const path of PAGES) expect(await (await get(path, 'text/html')).text()).toContain(`href="${REPORT_URL}`);
    },
  ),
  holds('BP-29-contact', 'The catalog names whom to ask.', async (world) => {
    const select = 'SELECT ?c { ?dataset a dcat:Dataset ; dcat:contactPoint ?c }';
    expect(column(await world.store('/catalog'), select)).toHaveLength(1);
  }),
  deployment(
    'BP-30',
    'There is a public list of what readers have told.',
    'whoever runs the server decides where readers write',
  ),
  deployment(
    'BP-33',
    'What is found to be wrong in a source is told to its publisher.',
    'done by people, once the data are public',
  ),
  holds(
    'BP-34',
    'The catalog tells the rights of the texts that were read apart from the licence of the data.',
    async (world) => {
      const select = 'SELECT ?o { { ?d a dcat:Dataset } UNION { ?d a dcat:Catalog } ?d dcterms:rights ?o }';
      expect(column(await world.store('/catalog'), select).length).toBeGreaterThan(0);
    },
  ),
  holds('BP-35', 'Every page about something says how to cite it, with version and IRI.', async ({ get, base }) => {
    for (const path of PAGES) {
      const page = await (await get(`${path}?lang=en`, 'text/html')).text();
      const [, citation = ''] = /<p class="citation">(.*?)<\/p>/s.exec(page) ?? [];
      expect([path, citation]).toEqual([path, expect.stringMatching(/version \S+/)]);
      expect(citation).toContain(base);
    }
  }),
];
