import { expect } from 'vitest';
import { deployment, holds, type Item } from '../item.ts';
import { column, rows, typeOf, type World } from '../world.ts';

const ONTOLOGY = 'https://w3id.org/renkei/ontology';
const PERSISTENT = [
  'w3id.org',
  'doi.org',
  'www.w3.org',
  'linked.data.gov.au',
  'dbpedia.org',
  'perma.cc',
  'data.europa.eu',
];
const REGISTERED = [
  'http://purl.org/dc/terms/',
  'http://www.w3.org/',
  'http://purl.org/vocab/vann/',
  'http://xmlns.com/foaf/',
  'http://purl.org/ontology/bibo/',
  'https://schema.org/',
];

/** What the ontology says of itself, by a property. */
function said({ ontology }: World, property: string): string[] {
  return column(ontology, `SELECT ?o { <${ONTOLOGY}> ${property} ?o }`);
}

/** The IRI of the ontology that the classes are defined by. */
function ownIri({ ontology }: World): string {
  const [iri = '', ...more] = column(
    ontology,
    'SELECT DISTINCT ?o { ?c a owl:Class ; rdfs:isDefinedBy ?o . ?o a owl:Ontology }',
  );
  expect(more).toEqual([]);
  return iri;
}

function expectSaid(world: World, properties: readonly string[]): void {
  expect(properties.filter((each) => said(world, each).length === 0)).toEqual([]);
}

/** The 24 tests of FOOPS! (https://w3id.org/foops/), asked of this server. */
export const FOOPS: readonly Item[] = [
  holds('FOOPS-PURL1', 'The IRI of the ontology is on a host for persistent names.', (world) => {
    expect(PERSISTENT).toContain(new URL(ownIri(world)).hostname);
  }),
  holds('FOOPS-URI1', 'It answers in the forms of RDF.', async ({ get }) => {
    for (const type of ['application/rdf+xml', 'text/turtle', 'application/n-triples', 'application/ld+json']) {
      expect(typeOf(await get('/ontology', type))).toBe(type);
    }
  }),
  holds('FOOPS-URI2', 'The IRI that was asked for is that of the ontology that comes.', async (world) => {
    expect(column(await world.store('/ontology'), 'SELECT ?o { ?o a owl:Ontology }')).toEqual([ONTOLOGY]);
  }),
  holds('FOOPS-VER1', 'It has a version IRI, which is another.', async (world) => {
    const [version, ...more] = said(world, 'owl:versionIRI');
    expect(more).toEqual([]);
    expect(version).toMatch(/^https:\/\/w3id\.org\/renkei\/ontology\/\d+\.\d+\.\d+$/);
  }),
  holds('FOOPS-VER2', 'The version IRI answers.', async (world) => {
    const [version = ''] = said(world, 'owl:versionIRI');
    const path = version.replace('https://w3id.org/renkei', '');
    expect(column(await world.store(path), 'SELECT ?o { ?o a owl:Ontology }')).toEqual([ONTOLOGY]);
  }),
  holds('FOOPS-OM1', 'The least: title, description, licence, version IRI, creator, namespace.', (world) =>
    expectSaid(world, [
      'dcterms:title',
      'dcterms:description',
      'dcterms:license',
      'owl:versionIRI',
      'dcterms:creator',
      'vann:preferredNamespaceUri',
    ]),
  ),
  holds('FOOPS-FIND1', 'It names its prefix.', async (world) => {
    expect(said(world, 'vann:preferredNamespacePrefix')).toEqual(['rk']);
  }),
  deployment(
    'FOOPS-FIND2',
    'The prefix is registered, for this namespace.',
    'prefix.cc and LOV take what answers on the web',
  ),
  holds('FOOPS-FIND3', 'It is listed at LOV, or names the catalog that it is in.', (world) =>
    expectSaid(world, ['schema:includedInDataCatalog']),
  ),
  deployment('FOOPS-FIND3-BIS', 'What is said of it outlives it.', 'somebody else must keep a copy'),
  holds('FOOPS-CN1', 'Browsers get a page, programs RDF.', async ({ get }) => {
    expect(typeOf(await get('/ontology', 'text/html,application/xhtml+xml,*/*;q=0.8'))).toBe('text/html');
    expect(typeOf(await get('/ontology', 'text/turtle;q=0.9, application/rdf+xml'))).toBe('application/rdf+xml');
  }),
  holds('FOOPS-HTTP1', 'The protocol is open.', (world) => {
    expect(new URL(ownIri(world)).protocol).toMatch(/^https?:$/);
  }),
  holds('FOOPS-RDF1', 'It can be parsed, in every form to the same number of statements.', async (world) => {
    const sizes = await Promise.all(
      ['text/turtle', 'application/rdf+xml', 'application/ld+json', 'application/n-triples'].map(
        async (type) => (await world.store('/ontology', type)).size,
      ),
    );
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeGreaterThan(1_000);
  }),
  holds('FOOPS-VOC1', 'What it says of itself is said in known vocabularies.', async (world) => {
    const used = column(await world.store('/ontology'), `SELECT DISTINCT ?p { <${ONTOLOGY}> ?p ?o }`);
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((iri) => !REGISTERED.some((space) => iri.startsWith(space)))).toEqual([]);
  }),
  holds('FOOPS-VOC2', 'It builds on other vocabularies.', async (world) => {
    const select =
      'SELECT DISTINCT ?b { ?a rdfs:subClassOf|rdfs:subPropertyOf ?b FILTER(!STRSTARTS(STR(?b), "https://w3id.org/renkei/")) }';
    const bases = column(await world.store('/ontology'), select).map((iri) => iri.replace(/[^#/]*$/, ''));
    expect(new Set(bases).size).toBeGreaterThanOrEqual(4);
  }),
  holds('FOOPS-DOC1', 'Its page shows every class.', async (world) => {
    const page = await (await world.get('/ontology', 'text/html')).text();
    const classes = column(
      await world.store('/ontology'),
      'SELECT ?c { ?c a owl:Class FILTER(STRSTARTS(STR(?c), STR(rk:))) }',
    );
    expect(classes.length).toBeGreaterThan(20);
    expect(classes.filter((iri) => !page.includes(`id="${iri.split('#')[1]}"`))).toEqual([]);
  }),
  holds('FOOPS-OM2', 'Recommended: prefix, version, day of creation.', (world) =>
    expectSaid(world, ['vann:preferredNamespacePrefix', 'owl:versionInfo', 'dcterms:created']),
  ),
  holds('FOOPS-OM2-citation', 'Recommended: how to cite it.', (world) =>
    expectSaid(world, ['dcterms:bibliographicCitation']),
  ),
  holds('FOOPS-OM3', 'Detailed: publisher and day of issue.', (world) =>
    expectSaid(world, ['dcterms:publisher', 'dcterms:issued']),
  ),
  holds('FOOPS-OM3-status', 'Detailed: status and source.', (world) =>
    expectSaid(world, ['bibo:status', 'dcterms:source']),
  ),
  deployment('FOOPS-OM3-doi', 'Detailed: a DOI.', 'a DOI is given out with a deposit'),
  holds('FOOPS-OM4.1', 'It has a licence.', async (world) => {
    expect(said(world, 'dcterms:license')).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/']);
  }),
  deployment('FOOPS-OM4.2', 'The IRI of the licence answers.', 'asks another server: tests need no network'),
  holds('FOOPS-OM5.1', 'Basic provenance: creator and day of creation.', (world) =>
    expectSaid(world, ['dcterms:creator', 'dcterms:created']),
  ),
  holds('FOOPS-OM5.2', 'Detailed provenance: day of issue and publisher.', (world) =>
    expectSaid(world, ['dcterms:issued', 'dcterms:publisher']),
  ),
  holds('FOOPS-VOC3', 'Every term has a label in both languages.', async (world) => {
    expect(await termsWithout(world, 'rdfs:label')).toEqual([]);
  }),
  holds('FOOPS-VOC4', 'Every term has a definition in both languages.', async (world) => {
    expect(await termsWithout(world, 'skos:definition')).toEqual([]);
  }),
];

/** The terms that lack a text in Japanese or English. */
async function termsWithout(world: World, property: string): Promise<string[]> {
  const store = await world.store('/ontology');
  const terms =
    'VALUES ?type { owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty } ?term a ?type FILTER(STRSTARTS(STR(?term), STR(rk:)))';
  expect(rows(store, `SELECT DISTINCT ?term { ${terms} }`).length).toBeGreaterThan(100);
  const lacks = ['ja', 'en'].map(
    (tag) => `NOT EXISTS { ?term ${property} ?${tag} FILTER(LANG(?${tag}) = "${tag}" && STRLEN(?${tag}) > 0) }`,
  );
  return column(store, `SELECT DISTINCT ?term { ${terms} FILTER(${lacks.join(' || ')}) }`);
}
