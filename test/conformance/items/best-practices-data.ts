import { readdirSync, readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import {
  buildClientSchema,
  buildSchema,
  findBreakingChanges,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { parse } from 'oxigraph';
import { expect } from 'vitest';
import { parse as parseJsonLd, parseSync } from '../../../src/rdf/parse.ts';
import { termKey } from '../../../src/rdf/term.ts';
import { holds, type Item, notApplicable } from '../item.ts';
import { withdrawnWorld } from '../withdrawn.ts';
import { ADDRESS, AGREEMENT, column, linksOf, typeOf, type World } from '../world.ts';

const WHOLE = '/data/renkei.nq';
const OWN = 'https://w3id.org/renkei/ontology#';

/** Statements as texts, whichever graph they are in. */
function triples(quads: Iterable<Quad>): Set<string> {
  return new Set(
    Array.from(quads, ({ subject, predicate, object }) => [subject, predicate, object].map(termKey).join(' ')),
  );
}

async function quadsAt({ get }: World, path: string): Promise<Quad[]> {
  return parseSync(await (await get(path)).text(), { format: 'n-quads', file: path });
}

/** What W3C's Data on the Web Best Practices ask of data and access to them (12 to 28, 31, 32). */
export const DATA_PRACTICES: readonly Item[] = [
  holds(
    'BP-12-rdf',
    'Every published file of a graph is read by an independent parser, to as many statements as are listed.',
    async ({ dataset, get }) => {
      for (const { quads, files } of dataset.manifest.graphs) {
        for (const { path, mediaType } of files) {
          const text = await (await get(`/data/${path}`)).text();
          const read = parse(text, { format: mediaType.split(';')[0] as string, base_iri: 'http://x.invalid/' });
          expect([path, read.length]).toEqual([path, quads]);
        }
      }
    },
  ),
  holds(
    'BP-12-csv',
    'Every table is CSV: the same number of cells in every line, and as many lines as are listed.',
    async ({ dataset, get }) => {
      expect(dataset.manifest.tables?.length).toBeGreaterThan(0);
      for (const { files, rows } of dataset.manifest.tables ?? []) {
        for (const { path } of files.filter((file) => file.path.endsWith('.csv'))) {
          const text = await (await get(`/data/${path}`)).text();
          const lines = text
            .replaceAll(/"(?:[^"]|"")*"/g, 'x')
            .trimEnd()
            .split('\r\n');
          const widths = new Set(lines.map((line) => line.split(',').length));
          expect([path, lines.length, widths.size]).toEqual([path, rows + 1, 1]);
        }
      }
    },
  ),
  holds('BP-13-dates', 'Days are xsd:date of the Gregorian calendar, years xsd:gYear; none is a text.', ({ quads }) => {
    const literals = quads.flatMap(({ object }) => (object.termType === 'Literal' ? [object] : []));
    const days = literals.filter(({ datatype }) => datatype.value.endsWith('#date'));
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter(({ value }) => !/^\d{4}-\d\d-\d\d$/.test(value))).toEqual([]);
    const texts = literals.filter(
      ({ datatype, value }) => !datatype.value.endsWith('#date') && /^\d{4}-\d\d-\d\d$/.test(value),
    );
    expect(texts).toEqual([]);
  }),
  holds('BP-13-numbers', 'Numbers are xsd:integer or xsd:decimal, without separators.', ({ quads }) => {
    const numbers = quads.flatMap(({ object }) =>
      object.termType === 'Literal' &&
      /#(?:integer|decimal|double|nonNegativeInteger|int|long)$/.test(object.datatype.value)
        ? [object]
        : [],
    );
    expect(numbers.length).toBeGreaterThan(1_000);
    expect(
      numbers.filter(
        ({ datatype, value }) => !/#(?:integer|decimal)$/.test(datatype.value) || !/^-?\d+(?:\.\d+)?$/.test(value),
      ),
    ).toEqual([]);
  }),
  holds('BP-13-languages', 'Every label, title, name and definition has a language.', ({ quads }) => {
    const texts = quads.filter(({ predicate }) =>
      /[#/](?:label|prefLabel|altLabel|definition|title|name|description)$/.test(predicate.value),
    );
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter(({ object }) => object.termType !== 'Literal' || object.language === '')).toEqual([]);
  }),
  holds('BP-14', 'The whole dataset is there in several formats, which say the same.', async ({ dataset, get }) => {
    const [small] = dataset.manifest.graphs.filter(({ kind }) => kind === 'main');
    expect(dataset.manifest.graphs.every(({ files }) => files.length >= 2)).toBe(true);
    const [first, ...rest] = await Promise.all(
      (small?.files ?? []).map(async ({ path, mediaType }) => {
        const text = await (await get(`/data/${path}`)).text();
        if (path.endsWith('.jsonld')) return parseJsonLd(text, { format: 'json-ld', file: path });
        return parse(text, {
          format: mediaType.split(';')[0] as string,
          base_iri: 'http://x.invalid/',
        }) as unknown as Quad[];
      }),
    );
    const bare = (quads: readonly Quad[] = []) => triples(quads);
    for (const other of rest) expect(bare(other)).toEqual(bare(first));
    expect(rest.length).toBeGreaterThanOrEqual(3);
  }),
  holds('BP-15-reuse', 'At least a quarter of the properties in use are of vocabularies of others.', ({ quads }) => {
    const used = [...new Set(quads.map(({ predicate }) => predicate.value))];
    expect(used.filter((iri) => !iri.startsWith(OWN)).length / used.length).toBeGreaterThan(0.25);
  }),
  holds(
    'BP-15-copies',
    'No term of ours that has the name of one of Dublin Core goes without a word of how the two are related.',
    ({ ontology }) => {
      const names =
        'title description subject creator publisher date issued modified license source language identifier type format rights';
      const select = `SELECT ?term { VALUES ?name { ${names
        .split(' ')
        .map((name) => `"${name}"`)
        .join(' ')} }
      ?term rdfs:isDefinedBy <https://w3id.org/renkei/ontology> FILTER(STR(?term) = CONCAT("${OWN}", ?name))
      FILTER NOT EXISTS { ?term rdfs:subPropertyOf|rdfs:seeAlso|skos:closeMatch|skos:relatedMatch|owl:equivalentProperty ?other } }`;
      expect(column(ontology, select)).toEqual([]);
    },
  ),
  holds(
    'BP-16',
    'What follows by domains, ranges and superclasses (OWL 2 RL) gives no thing a class of ours that the data do not state.',
    ({ ontology, quads }) => {
      const pairs = (select: string) =>
        (ontology.query(select) as Map<string, { value: string }>[]).map((row) =>
          [...row.values()].map(({ value }) => value),
        );
      const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
      const above = new Map<string, string[]>();
      for (const [one = '', other = ''] of pairs(
        `SELECT ?a ?b { ?a <${RDFS}subPropertyOf>*/<${RDFS}domain>/<${RDFS}subClassOf>* ?b }`,
      )) {
        above.set(one, [...(above.get(one) ?? []), other]);
      }
      const below = new Map<string, string[]>();
      for (const [one = '', other = ''] of pairs(
        `SELECT ?a ?b { ?a <${RDFS}subPropertyOf>*/<${RDFS}range>/<${RDFS}subClassOf>* ?b }`,
      )) {
        below.set(one, [...(below.get(one) ?? []), other]);
      }
      const types = new Set(
        quads.flatMap(({ subject, predicate, object }) =>
          predicate.value.endsWith('ns#type') ? [`${subject.value} ${object.value}`] : [],
        ),
      );
      const surprises = quads
        .flatMap(({ subject, predicate, object }) => [
          ...(above.get(predicate.value) ?? []).map((type) => `${subject.value} ${type}`),
          ...(object.termType === 'NamedNode'
            ? (below.get(predicate.value) ?? []).map((type) => `${object.value} ${type}`)
            : []),
        ])
        .filter(
          (each) => each.includes(` ${OWN}`) && each.startsWith('https://w3id.org/renkei/id/') && !types.has(each),
        );
      expect([above.size > 50, [...new Set(surprises)].slice(0, 10)]).toEqual([true, []]);
    },
  ),
  holds('BP-17', 'One request gives all; there are as many triples as VoID says.', async (world) => {
    const store = await world.store('/.well-known/void');
    const [count] = column(store, `SELECT ?n { <${world.base}id/dataset> void:triples ?n }`);
    expect(String(triples(await quadsAt(world, WHOLE)).size)).toBe(count);
  }),
  holds('BP-18', 'The graphs together are the whole.', async (world) => {
    const lines = async (path: string) =>
      (await (await world.get(path)).text()).split('\n').filter((line) => line !== '');
    const parts = await Promise.all(
      world.dataset.manifest.graphs.map(({ iri }) => lines(`${iri.slice(world.base.length - 1)}.nq`)),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.flat())).toEqual(new Set(await lines(WHOLE)));
  }),
  holds(
    'BP-19',
    'Every form that a document names is sent to those who accept it, and at the address with its suffix.',
    async ({ get }) => {
      const response = await get(`/doc/${AGREEMENT}`, 'text/html');
      const forms = linksOf(response).filter(({ rel }) => rel === 'alternate');
      expect(forms).toHaveLength(6);
      for (const { href, type } of forms) {
        expect(typeOf(await get(`/doc/${AGREEMENT}`, type))).toBe(type);
        expect(typeOf(await get(href.slice(ADDRESS.length)))).toBe(type);
      }
    },
  ),
  notApplicable(
    'BP-20',
    'Data that are made in real time are to be had in real time.',
    'agreements change a few times a year; data are published in releases',
  ),
  holds('BP-21', 'The catalog says how often the data are changed, and when they were last.', async (world) => {
    const select = 'SELECT ?f ?m { ?d a dcat:Dataset ; dcterms:accrualPeriodicity ?f ; dcterms:modified ?m }';
    expect(column(await world.store('/catalog'), select).length).toBeGreaterThan(0);
  }),
  holds('BP-22', 'What is no longer there is answered with the reason, to people and programs.', async () => {
    const { ask, reason, path } = await withdrawnWorld();
    for (const accept of ['text/html', 'application/json']) {
      const response = await ask(path, accept);
      expect(response.status).toBe(410);
      expect(await response.text()).toContain(reason);
    }
  }),
  holds('BP-23', 'A program that follows nothing but the description calls every operation.', async ({ get }) => {
    const { paths } = (await (await get('/openapi.json')).json()) as { paths: Record<string, OpenApiPath> };
    expect(Object.keys(paths).length).toBeGreaterThan(15);
    for (const [template, item] of Object.entries(paths)) {
      const parameters = [...(item.parameters ?? []), ...(item.get?.parameters ?? [])];
      const path = parameters.reduce(
        (text, { name, example }) => text.replace(`{${name}}`, encodeURI(String(example))),
        template,
      );
      const asked = parameters.flatMap((each) =>
        each.in === 'query' && each.example !== undefined ? [[each.name, String(each.example)]] : [],
      );
      const { status } = await get(asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`);
      expect([path, Object.keys(item.get?.responses ?? {})]).toEqual([path, expect.arrayContaining([String(status)])]);
      expect(status).toBeLessThan(400);
    }
  }),
  holds(
    'BP-24',
    'Paths name things, not doings; what is safe changes nothing and says so; other methods are refused.',
    async ({ ask, get }) => {
      const { paths } = (await (await get('/openapi.json')).json()) as { paths: object };
      expect(Object.keys(paths).filter((path) => /\b(?:get|create|update|delete|list|fetch|do)\b/i.test(path))).toEqual(
        [],
      );
      for (const method of ['PUT', 'DELETE', 'PATCH']) {
        for (const path of ['/', `/doc/${AGREEMENT}`, '/data/manifest.json', '/sparql']) {
          expect([method, path, (await ask(path, { method })).status]).toEqual([method, path, 405]);
        }
      }
    },
  ),
  holds('BP-25', 'Every door of the server is in the OpenAPI document.', async ({ get }) => {
    const { paths } = (await (await get('/openapi.json')).json()) as { paths: object };
    const told = new Set(Object.keys(paths).map((path) => path.split('/')[1]));
    const doors = [
      '',
      'id',
      'doc',
      'ontology',
      'shapes',
      'graph',
      'data',
      'sparql',
      'graphql',
      'search',
      'metrics',
      'health',
      'openapi.json',
      'sitemap.xml',
      'robots.txt',
      '.well-known',
      'context.jsonld',
    ];
    expect(doors.filter((door) => !told.has(door))).toEqual([]);
  }),
  holds(
    'BP-26',
    'What is served is the GraphQL schema of the folder `schema/`, where every change is seen.',
    async ({ ask }) => {
      const body = JSON.stringify({ query: getIntrospectionQuery({ directiveIsRepeatable: true }) });
      const response = await ask('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
      const { data } = (await response.json()) as { data: IntrospectionQuery };
      const served = buildClientSchema(data);
      const folder = new URL('../../../schema/', import.meta.url);
      const texts = readdirSync(folder)
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => readFileSync(new URL(name, folder), 'utf8'));
      const written = buildSchema(texts.join('\n'), { assumeValidSDL: true });
      expect(findBreakingChanges(written, served)).toEqual([]);
      expect(findBreakingChanges(served, written)).toEqual([]);
    },
  ),
  holds('BP-27', 'The IRI of what was withdrawn, and of its parts, answers 410 and not 404.', async () => {
    const { ask, path } = await withdrawnWorld();
    for (const each of [path, `${path}/article/1`]) expect((await ask(each, 'text/turtle')).status).toBe(410);
    expect((await ask('/id/nothing', 'text/turtle')).status).toBe(404);
  }),
  holds(
    'BP-28',
    'The whole holds the ontology and the shapes that it depends on; the context is at its address.',
    async (world) => {
      const store = await world.store(WHOLE, 'application/n-quads');
      const heads = column(store, 'SELECT DISTINCT ?o { GRAPH ?g { ?o a owl:Ontology } }');
      expect(heads.sort()).toEqual([`${world.base}ontology`, `${world.base}shapes`]);
      const used = column(
        store,
        `SELECT DISTINCT ?p { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?p), "${OWN}")) FILTER NOT EXISTS { GRAPH ?h { ?p a ?type } } }`,
      );
      expect(used).toEqual([]);
      expect(typeOf(await world.get('/context.jsonld'))).toBe('application/ld+json');
    },
  ),
  holds('BP-31', 'What was concluded stands in graphs of its own, apart from what was read.', ({ quads, dataset }) => {
    const kinds = new Map(dataset.manifest.graphs.map(({ iri, kind }) => [iri, kind]));
    const of = (kind: string) => triples(quads.filter(({ graph }) => kinds.get(graph.value) === kind));
    const [read, concluded] = [of('main'), of('derived')];
    expect(concluded.size).toBeGreaterThan(0);
    const both = [...concluded].filter((each) => read.has(each) && !each.includes('22-rdf-syntax-ns#type'));
    expect(both).toEqual([]);
  }),
  holds(
    'BP-32',
    'The page of an agreement shows its parties, articles and roles as text and tables, without a download.',
    async ({ get }) => {
      const page = await (await get(`/doc/${AGREEMENT}`, 'text/html')).text();
      expect(page).toContain('第1条');
      for (const element of ['<table', '<h2', '<dl']) expect(page).toContain(element);
      expect(page).toContain('実施する');
    },
  ),
];

interface OpenApiPath {
  readonly parameters?: readonly OpenApiParameter[];
  readonly get?: { readonly parameters?: readonly OpenApiParameter[]; readonly responses: object };
}

interface OpenApiParameter {
  readonly name: string;
  readonly in: string;
  readonly example?: string | number;
}
