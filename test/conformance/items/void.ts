import type { Quad } from '@rdfjs/types';
import { expect } from 'vitest';
import { termKey } from '../../../src/rdf/term.ts';
import { holds, type Item } from '../item.ts';
import { column, pathOf, rows, typeOf, type World } from '../world.ts';

const VOID = '/.well-known/void';
const DATASET = '<https://w3id.org/renkei/id/dataset>';

/** How many different values a part of the triples has; a triple that two graphs state is one. */
function count(quads: readonly Quad[], key: (quad: Quad) => string | undefined): number {
  return new Set(quads.flatMap((quad) => key(quad) ?? [])).size;
}

async function number(world: World, property: string): Promise<number> {
  return Number(column(await world.store(VOID), `SELECT ?n { ${DATASET} ${property} ?n }`)[0]);
}

function counted(name: string, key: (quad: Quad) => string | undefined): Item {
  return holds(`VOID-${name}`, `void:${name} is what is counted in the data.`, async (world) => {
    expect(await number(world, `void:${name}`)).toBe(count(world.quads, key));
  });
}

/** The guide to VoID (https://www.w3.org/TR/void/). */
export const VOID_ITEMS: readonly Item[] = [
  holds('VOID-wellknown', 'The description is at its well-known address, in Turtle and RDF/XML.', async (world) => {
    for (const type of ['text/turtle', 'application/rdf+xml']) {
      expect(typeOf(await world.get(VOID, type))).toBe(type);
      expect(
        column(await world.store(VOID, type), `SELECT ?n { ${DATASET} a void:Dataset ; void:triples ?n }`),
      ).toHaveLength(1);
    }
  }),
  holds(
    'VOID-metadata',
    'It says title, description, licence, creator, publisher, day of change, source.',
    async (world) => {
      const found = column(await world.store(VOID), `SELECT DISTINCT ?p { ${DATASET} ?p ?o }`).map((iri) =>
        iri.replace(/^.*[/#]/, ''),
      );
      const wanted = ['title', 'description', 'license', 'creator', 'publisher', 'modified', 'source'];
      expect(wanted.filter((name) => !found.includes(name))).toEqual([]);
    },
  ),
  counted('triples', ({ subject, predicate, object }) => [subject, predicate, object].map(termKey).join(' ')),
  counted('distinctSubjects', ({ subject }) => termKey(subject)),
  counted('distinctObjects', ({ object }) => termKey(object)),
  counted('properties', ({ predicate }) => predicate.value),
  counted('classes', ({ predicate, object }) => (predicate.value.endsWith('ns#type') ? object.value : undefined)),
  holds(
    'VOID-entities',
    'void:entities is how many subjects have the pattern that the description tells.',
    async (world) => {
      const [pattern = ''] = column(await world.store(VOID), `SELECT ?r { ${DATASET} void:uriRegexPattern ?r }`);
      const entity = new RegExp(pattern);
      expect(await number(world, 'void:entities')).toBe(
        count(world.quads, ({ subject }) =>
          subject.termType === 'NamedNode' && entity.test(subject.value) ? subject.value : undefined,
        ),
      );
    },
  ),
  holds('VOID-partitions', 'Every class and every property has a part, with its count.', async (world) => {
    const store = await world.store(VOID);
    const classes = rows(store, 'SELECT ?c ?n { ?d void:classPartition [ void:class ?c ; void:entities ?n ] }');
    const properties = rows(store, 'SELECT ?p ?n { ?d void:propertyPartition [ void:property ?p ; void:triples ?n ] }');
    const typed = (type = '') =>
      count(world.quads, ({ subject, predicate, object }) =>
        predicate.value.endsWith('ns#type') && object.value === type ? termKey(subject) : undefined,
      );
    const with_ = (property = '') =>
      count(world.quads, ({ subject, predicate, object }) =>
        predicate.value === property ? `${termKey(subject)} ${termKey(object)}` : undefined,
      );
    expect([classes.length, properties.length]).toEqual([
      await number(world, 'void:classes'),
      await number(world, 'void:properties'),
    ]);
    expect(classes.filter(([type, n]) => typed(type) !== Number(n))).toEqual([]);
    expect(properties.filter(([property, n], index) => index % 10 === 0 && with_(property) !== Number(n))).toEqual([]);
  }),
  holds('VOID-uriSpace', 'Every thing of ours begins as the description says.', async (world) => {
    const spaces = column(await world.store(VOID), `SELECT ?s { ${DATASET} void:uriSpace ?s }`);
    expect(spaces).toEqual([world.base]);
  }),
  holds('VOID-examples', 'There are at least three examples, which answer.', async (world) => {
    const examples = column(await world.store(VOID), `SELECT ?e { ${DATASET} void:exampleResource ?e }`);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const iri of examples) expect((await world.get(pathOf(world, iri))).status).toBe(303);
  }),
  holds('VOID-vocabulary', 'Every vocabulary in use is named.', async (world) => {
    const named = column(await world.store(VOID), `SELECT ?v { ${DATASET} void:vocabulary ?v }`);
    const used = new Set(world.quads.map(({ predicate }) => predicate.value));
    expect([...used].filter((iri) => !named.some((space) => iri.startsWith(space)))).toEqual([]);
  }),
  holds('VOID-dumps', 'Every file that is named is there.', async (world) => {
    const dumps = column(await world.store(VOID), 'SELECT ?f { ?d void:dataDump ?f }');
    expect(dumps.length).toBeGreaterThan(world.dataset.manifest.graphs.length);
    for (const iri of dumps) expect((await world.ask(pathOf(world, iri), { method: 'HEAD' })).status).toBe(200);
  }),
  holds('VOID-endpoint', 'The SPARQL endpoint is named, and answers.', async (world) => {
    const endpoints = column(await world.store(VOID), `SELECT ?e { ${DATASET} void:sparqlEndpoint ?e }`);
    expect(endpoints).toEqual([`${world.base}sparql`]);
    expect((await world.get(`/sparql?${new URLSearchParams({ query: 'ASK {}' })}`)).status).toBe(200);
  }),
  holds('VOID-linksets', 'The links to other datasets are counted by property, as they are.', async (world) => {
    const select =
      'SELECT ?p ?space ?n { ?l a void:Linkset ; void:linkPredicate ?p ; void:triples ?n ; void:objectsTarget [ void:uriSpace ?space ] }';
    const found = rows(await world.store(VOID), select);
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const [predicate = '', space = '', n] of found) {
      const links = count(world.quads, (quad) =>
        quad.predicate.value === predicate &&
        quad.object.value.startsWith(space) &&
        quad.subject.value.startsWith(world.base)
          ? `${quad.subject.value} ${quad.object.value}`
          : undefined,
      );
      expect([predicate, space, String(links)]).toEqual([predicate, space, n]);
    }
  }),
  holds('VOID-features', 'The forms that are named are those that are sent.', async (world) => {
    const names = column(await world.store(VOID), `SELECT ?f { ${DATASET} void:feature ?f }`).map((iri) =>
      iri.replace(/^.*\//, ''),
    );
    expect(names.sort()).toEqual(['JSON-LD', 'N-Quads', 'N-Triples', 'RDF_XML', 'TriG', 'Turtle']);
  }),
  holds('VOID-inDataset', 'Every document names the dataset that it belongs to.', async (world) => {
    for (const iri of world.sample(15)) {
      const store = await world.store(pathOf(world, iri).replace('/id/', '/doc/'));
      expect(column(store, `SELECT ?d { <${iri.replace('/id/', '/doc/')}> void:inDataset ?d }`)).toEqual([
        DATASET.slice(1, -1),
      ]);
    }
  }),
];
