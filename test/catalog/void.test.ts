import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { Parser } from 'n3';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { sparqlHandler } from '../../src/sparql/sparql-handler.ts';
import { pageRenderer } from '../../src/web/page/render-page.tsx';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';

const dataset = await publishedDataset();
const ask = asking({ dataset, dataDir: PUBLISHED });
const { base, graphs } = dataset.manifest;
const DATASET = `${base}id/dataset`;
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const PREFIXES = `
  PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX foaf: <http://xmlns.com/foaf/0.1/>
  PREFIX sd: <http://www.w3.org/ns/sparql-service-description#> PREFIX owl: <http://www.w3.org/2002/07/owl#> BASE <${base}>`;

/** The triples of the published files, read by n3 alone, each once. */
const triples = await publishedTriples();
const description = await described('text/turtle');

async function publishedTriples(): Promise<Quad[]> {
  const files = graphs.flatMap(({ files }) => files).filter(({ path }) => path.endsWith('.nq'));
  const found = new Map<string, Quad>();
  for (const { path } of files) {
    for (const quad of new Parser({ format: 'N-Quads' }).parse(await readFile(join(PUBLISHED, path), 'utf8'))) {
      found.set(JSON.stringify([quad.subject.id, quad.predicate.id, quad.object.id]), quad as Quad);
    }
  }
  return [...found.values()];
}

/** `/.well-known/void`, read by oxigraph. */
async function described(accept: string): Promise<Store> {
  const response = await ask('/.well-known/void', { accept });
  expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, accept]);
  const store = new Store();
  store.load(await response.text(), { format: accept });
  return store;
}

/** The rows of a SELECT over a store, as texts, sorted. */
function rows(store: Store, query: string): string[][] {
  const found = store.query(`${PREFIXES} ${query}`) as Map<string, { value: string }>[];
  return found.map((row) => [...row.values()].map(({ value }) => value)).sort();
}

function values(property: string): string[] {
  return rows(description, `SELECT ?value { <id/dataset> ${property} ?value }`).flat();
}

/** The numbers of {@link triples} that pass a test. */
function extent(test: (quad: Quad) => boolean) {
  const chosen = triples.filter(test);
  const distinct = (part: 'subject' | 'object') =>
    new Set(chosen.map((quad) => `${quad[part].termType} ${JSON.stringify(quad[part])}`)).size;
  return [chosen.length, distinct('subject'), distinct('object')].map(String);
}

const isOurs = (iri: string) => iri.startsWith(base) && iri.length > base.length;

describe('The description of the dataset', () => {
  it('counts what a reader of the files counts', () => {
    const numbers = ['void:triples', 'void:distinctSubjects', 'void:distinctObjects'].map((name) => values(name)[0]);
    expect(numbers).toEqual(extent(() => true));
    const entities = new Set(triples.map(({ subject }) => subject.value).filter(isOurs));
    expect(values('void:entities')).toEqual([String(entities.size)]);
    const predicates = new Set(triples.map(({ predicate }) => predicate.value));
    expect(values('void:properties')).toEqual([String(predicates.size)]);
    const classes = new Set(triples.flatMap(({ predicate, object }) => (predicate.value === TYPE ? object.value : [])));
    expect(values('void:classes')).toEqual([String(classes.size)]);
  });

  it('counts each class and each property', () => {
    const properties = rows(
      description,
      `SELECT ?p ?triples ?subjects ?objects {
        <id/dataset> void:propertyPartition [ void:property ?p ; void:triples ?triples ;
          void:distinctSubjects ?subjects ; void:distinctObjects ?objects ] }`,
    );
    const predicates = [...new Set(triples.map(({ predicate }) => predicate.value))];
    expect(properties).toEqual(
      predicates.map((iri) => [iri, ...extent(({ predicate }) => predicate.value === iri)]).sort(),
    );
    const counted = new Map<string, number>();
    for (const { predicate, object } of triples) {
      if (predicate.value === TYPE) counted.set(object.value, (counted.get(object.value) ?? 0) + 1);
    }
    const partitions = 'SELECT ?c ?n { <id/dataset> void:classPartition [ void:class ?c ; void:entities ?n ] }';
    expect(rows(description, partitions)).toEqual([...counted].map(([iri, count]) => [iri, String(count)]).sort());
  });

  it('counts the links to other datasets, of which there are three', () => {
    const linksets = rows(
      description,
      `SELECT ?space ?predicate ?triples { <id/dataset> void:subset ?set . ?set a void:Linkset ;
        void:subjectsTarget <id/dataset> ; void:objectsTarget [ void:uriSpace ?space ; foaf:homepage ?home ] ;
        void:linkPredicate ?predicate ; void:triples ?triples }`,
    );
    expect(new Set(linksets.map(([space]) => space)).size).toBe(3);
    for (const [space = '', predicate, count] of linksets) {
      const links = triples.filter(
        (quad) =>
          quad.predicate.value === predicate && isOurs(quad.subject.value) && quad.object.value.startsWith(space),
      );
      expect([space, predicate, count]).toEqual([space, predicate, String(links.length)]);
    }
    expect(linksets).toContainEqual(['http://data.e-stat.go.jp/lod/sac/', `${base}ontology#eStatCode`, '1917']);
  });

  it('says what it is, by whom, of when, under which licence', () => {
    for (const property of ['dcterms:title', 'dcterms:description']) expect(values(property)).toHaveLength(2);
    expect(values('dcterms:license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(values('owl:versionInfo')).toEqual([dataset.manifest.release?.version]);
    expect(values('foaf:homepage')).toEqual([`${base}doc/dataset`]);
    expect(values('void:sparqlEndpoint')).toEqual([`${base}sparql`]);
    expect(values('dcterms:modified')[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const property of ['dcterms:creator', 'dcterms:publisher', 'dcterms:source']) {
      expect(values(property).length).toBeGreaterThan(0);
    }
  });

  it('names vocabularies that all terms come from, and a pattern that its things match and no others', () => {
    const vocabularies = values('void:vocabulary');
    const strays = triples.filter(({ predicate }) => !vocabularies.some((iri) => predicate.value.startsWith(iri)));
    expect(strays).toEqual([]);
    const pattern = new RegExp(values('void:uriRegexPattern')[0] as string);
    expect(values('void:uriSpace')).toEqual([base]);
    expect(pattern.test(`${base}id/municipality/432041`)).toBe(true);
    expect(pattern.test(base.replaceAll('.', 'x').concat('id/municipality/432041'))).toBe(false);
  });

  it('gives examples that answer, and files that are there', async () => {
    const examples = values('void:exampleResource');
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const iri of examples) {
      const [thing, document] = ['id', 'doc'].map((door) => encodeURI(iri.replace(`${base}id/`, `/${door}/`)));
      expect((await ask(thing as string)).status).toBe(303);
      expect((await ask(document as string)).status).toBe(200);
    }
    const dumps = rows(description, 'SELECT ?dump { ?set void:dataDump ?dump }').flat();
    expect(dumps).toHaveLength(1 + graphs.flatMap(({ files }) => files).length);
    for (const iri of dumps) expect((await ask(encodeURI(iri.replace(base, '/')), {}, 'HEAD')).status).toBe(200);
  });

  it('is the same at its own address, at the start, and in every form', async () => {
    const turtle = await (await ask('/.well-known/void')).text();
    for (const path of ['/doc/dataset.ttl', '/doc/dataset', '/']) expect(await (await ask(path)).text()).toBe(turtle);
    for (const form of ['application/rdf+xml', 'application/n-triples', 'application/ld+json']) {
      expect((await described(form)).size, form).toBe(description.size);
    }
    const listed = await ask('/.well-known/void', { accept: 'text/turtle, application/rdf+xml' });
    expect(listed.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect((await ask('/.well-known/void', { accept: 'text/html' })).headers.get('content-type')).toContain('html');
    expect((await ask('/.well-known/void', { accept: 'image/png' })).status).toBe(406);
  });

  it('is a page without the parts that have no name, and without empty rows', async () => {
    const { graph } = dataset;
    const page = pageRenderer({ graph, dataBase: base, graphs });
    const html = await (await asking({ dataset, dataDir: PUBLISHED, page })('/doc/dataset.html?lang=en')).text();
    const shown = html.replaceAll(/<script.*?<\/script>/gs, '');
    expect(shown).toContain('void:distinctSubjects');
    expect(shown).not.toContain('void:classPartition');
    expect(shown).not.toContain('_:');
  });

  it('is linked from every document', async () => {
    const store = new Store();
    store.load(await (await ask('/doc/municipality/432041.ttl')).text(), { format: 'text/turtle', base_iri: base });
    expect(rows(store, 'SELECT ?set { <doc/municipality/432041> void:inDataset ?set }')).toEqual([[DATASET]]);
  });

  it('agrees with the service description and the store: graphs and their sizes', async () => {
    const { manifest, version } = dataset;
    const handler = sparqlHandler({ manifest, version, nQuads: async () => [], log: { error: () => undefined } });
    const service = new Store();
    const request = new Request('http://localhost/sparql', { headers: { accept: 'text/turtle' } });
    service.load(await (await handler.handle(request, {})).text(), { format: 'text/turtle' });
    await handler.close();
    const graph = 'sd:namedGraph [ sd:name ?graph ; sd:graph [ void:triples ?n ] ]';
    const offered = rows(service, `SELECT ?graph ?n { ?set ${graph} }`);
    const subsets = 'SELECT ?graph ?n { <id/dataset> void:subset ?graph . ?graph a void:Dataset ; void:triples ?n }';
    expect(rows(description, subsets)).toEqual(offered);
    const stored = new Map<string, number>();
    for (const { graph } of dataset.graph.table.quads()) stored.set(graph.value, (stored.get(graph.value) ?? 0) + 1);
    expect(offered).toEqual([...stored].map(([iri, count]) => [iri, String(count)]).sort());
  });

  it('has names for the dataset, its description and its graphs, and blank nodes for other parts', () => {
    const named = rows(
      description,
      'SELECT DISTINCT ?s { ?s ?p ?o FILTER (isIRI(?s) && STRSTARTS(STR(?p), STR(void:))) }',
    ).flat();
    const typed = rows(
      description,
      'SELECT DISTINCT ?s { ?s a ?c FILTER (isIRI(?s) && STRSTARTS(STR(?c), STR(void:))) }',
    ).flat();
    const graphNames = graphs.map(({ iri }) => iri);
    expect([...new Set([...named, ...typed])].sort()).toEqual([DATASET, `${base}doc/dataset`, ...graphNames].sort());
  });

  it('names nothing of ours that does not answer', async () => {
    const named = rows(
      description,
      `SELECT DISTINCT ?s { ?s ?p ?o FILTER (isIRI(?s) && STRSTARTS(STR(?s), "${base}")) }`,
    ).flat();
    expect(named.length).toBeGreaterThan(graphs.length + 2);
    for (const iri of named) {
      // The endpoints are not part of this server: other tests ask them.
      if (iri === `${base}graphql` || iri === `${base}sparql`) continue;
      const { status } = await ask(`/${iri.slice(base.length).replace(/#.*/, '')}`);
      expect([iri, status]).toEqual([iri, /\/id\//.test(iri) ? 303 : 200]);
    }
  });
});
