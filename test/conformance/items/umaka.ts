import { expect } from 'vitest';
import { deployment, holds, type Item, notApplicable } from '../item.ts';
import { column, pathOf, typeOf } from '../world.ts';

/** What the crawler of Umaka asks for. */
const CRAWLER = 'text/turtle, application/rdf+xml';

/** The Umaka score of SPARQL endpoints (https://yummydata.org/). */
export const UMAKA: readonly Item[] = [
  holds('UMAKA-alive', 'A statement of a named graph is constructed.', async ({ query }) => {
    const response = await query(
      'CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } } LIMIT 1',
      'application/n-triples',
    );
    expect(response.status).toBe(200);
    expect((await response.text()).trim().split('\n')).toHaveLength(1);
  }),
  deployment('UMAKA-availability', 'It is so every day.', 'measured from outside, day after day'),
  holds('UMAKA-freshness', 'VoID says when the data were changed or issued.', async (world) => {
    const select = `SELECT ?day { VALUES ?p { dcterms:modified dcterms:issued } <${world.base}id/dataset> ?p ?day }`;
    const days = column(await world.store('/.well-known/void'), select);
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => !/^20\d\d-\d\d-\d\d$/.test(day))).toEqual([]);
  }),
  holds('UMAKA-operation-sd', 'The endpoint describes itself to the crawler.', async ({ get }) => {
    const response = await get('/sparql', CRAWLER);
    expect([response.status, typeOf(response)]).toEqual([200, 'text/turtle']);
    expect(await response.text()).toContain('sparql-service-description#');
  }),
  holds('UMAKA-operation-void', 'VoID is at its well-known address, for the crawler.', async ({ get }) => {
    const response = await get('/.well-known/void', CRAWLER);
    expect([response.status, typeOf(response)]).toEqual([200, 'text/turtle']);
    expect(await response.text()).toContain('void:Dataset');
  }),
  holds(
    'UMAKA-classes',
    'Every class of ours that things have is labelled, in the endpoint itself.',
    async ({ query }) => {
      const select = `SELECT DISTINCT ?c { GRAPH ?g { ?s a ?c } FILTER(STRSTARTS(STR(?c), "https://w3id.org/renkei/"))
      FILTER NOT EXISTS { ?c <http://www.w3.org/2000/01/rdf-schema#label> ?label } }`;
      const { results } = (await (await query(select)).json()) as { results: { bindings: unknown[] } };
      expect(results.bindings).toEqual([]);
    },
  ),
  holds('UMAKA-ontologies', 'Vocabularies that others use as well are used.', async (world) => {
    const spaces = column(await world.store('/.well-known/void'), 'SELECT ?o { ?d void:vocabulary ?o }');
    expect(
      spaces.filter((iri) => /purl\.org\/dc|w3\.org|xmlns\.com|data\.europa\.eu/.test(iri)).length,
    ).toBeGreaterThanOrEqual(5);
  }),
  deployment(
    'UMAKA-cool-host',
    'The host of the endpoint is a name, at port 80, in a short address.',
    'the operator chooses it',
  ),
  notApplicable(
    'UMAKA-http',
    'Subjects begin with http:.',
    'IRIs of w3id.org begin with https:, as its keepers ask; the pattern of Umaka is older',
  ),
  holds('UMAKA-subject', 'The IRI of a subject gives data.', async (world) => {
    for (const iri of world.sample(10)) {
      expect((await world.get(pathOf(world, iri), CRAWLER)).status).toBe(303);
      expect((await world.store(pathOf(world, iri).replace('/id/', '/doc/'))).size).toBeGreaterThan(0);
    }
  }),
  holds('UMAKA-links', 'There are links by owl:sameAs or rdfs:seeAlso.', async ({ query }) => {
    const ask =
      'ASK { { ?s <http://www.w3.org/2000/01/rdf-schema#seeAlso> ?o } UNION { ?s <http://www.w3.org/2002/07/owl#sameAs> ?o } }';
    expect(await (await query(ask)).json()).toMatchObject({ boolean: true });
  }),
  notApplicable(
    'UMAKA-performance',
    'Time for each million statements.',
    'the measure cannot be met by a small dataset, however fast',
  ),
  holds('UMAKA-cors', 'Pages of other origins may ask.', async ({ query }) => {
    expect((await query('ASK {}')).headers.get('access-control-allow-origin')).toBe('*');
  }),
  holds('UMAKA-graph', 'The keyword GRAPH is understood.', async ({ query }) => {
    const response = await query('SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }', 'text/csv');
    expect(Number((await response.text()).split('\r\n')[1])).toBeGreaterThan(1);
  }),
  notApplicable(
    'UMAKA-service',
    'The keyword SERVICE is understood.',
    'refused on purpose: this server asks no other on behalf of strangers',
  ),
  holds('UMAKA-publisher', 'VoID names publisher and licence.', async (world) => {
    const select = `SELECT ?o { VALUES ?p { dcterms:publisher dcterms:license } <${world.base}id/dataset> ?p ?o }`;
    expect(column(await world.store('/.well-known/void'), select)).toHaveLength(2);
  }),
  holds('UMAKA-language', 'The language of the endpoint is told.', async (world) => {
    const found = column(await world.store('/sparql'), 'SELECT ?o { ?s sd:supportedLanguage ?o }');
    expect(found).toEqual(['http://www.w3.org/ns/sparql-service-description#SPARQL11Query']);
  }),
];
