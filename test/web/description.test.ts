import type { Quad } from '@rdfjs/types';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { canonicalNQuads } from '../../src/rdf/canonical.ts';
import { formatOfFile } from '../../src/rdf/format.ts';
import { parse, parseSync } from '../../src/rdf/parse.ts';
import { inGraph } from '../../src/rdf/quad-set.ts';
import { defaultGraph } from '../../src/rdf/term.ts';
import type { Dataset } from '../../src/store/dataset.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { createSite } from '../../src/web/create-site.ts';
import { describer } from '../../src/web/description.ts';
import { type Ask, asking, PUBLISHED, publishedDataset } from '../support/web.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RK = 'https://w3id.org/renkei/ontology#';
const BASE = 'https://w3id.org/renkei/';
const SELECTOR = 'http://www.w3.org/ns/oa#hasSelector';

const dataset = await publishedDataset();
const ask = asking({ dataset, dataDir: PUBLISHED });
const all = [...dataset.graph.table.quads()];
const isEvidence = ({ graph }: Quad) => graph.value.endsWith('/evidence');

/** The definition again, by searching through everything. */
function expectedQuads(iri: string): Set<Quad> {
  const found = new Set<Quad>();
  const addAbout = (key: string) => {
    for (const each of all) {
      if (`${each.subject.termType} ${each.subject.value}` !== key || found.has(each)) continue;
      found.add(each);
      const { object, predicate } = each;
      if (object.termType === 'BlankNode' || predicate.value === SELECTOR)
        addAbout(`${object.termType} ${object.value}`);
    }
  };
  addAbout(`NamedNode ${iri}`);
  const counts = new Map<string, number>();
  const isLeading = ({ subject, predicate, object }: Quad) =>
    object.termType === 'NamedNode' &&
    object.value === iri &&
    subject.termType === 'NamedNode' &&
    ![`${RDF}type`, `${RK}agreement`].includes(predicate.value);
  const leading = all.filter(isLeading);
  for (const { predicate } of leading) counts.set(predicate.value, (counts.get(predicate.value) ?? 0) + 1);
  for (const each of leading) if ((counts.get(each.predicate.value) ?? 0) <= 1_000) found.add(each);
  for (const { subject } of leading.filter(({ predicate }) => predicate.value === `${RDF}subject`)) {
    addAbout(`NamedNode ${subject.value}`);
    const spans = all.filter((each) => each.subject.equals(subject) && each.predicate.value === `${RK}span`);
    for (const { object } of spans) addAbout(`NamedNode ${object.value}`);
  }
  return found;
}

/** What triple forms carry of it. */
function expectedTriples(iri: string, quads: ReadonlySet<Quad>): Quad[] {
  const isOwnStated = [...quads].some((each) => each.subject.value === iri && !isEvidence(each));
  return inGraph(isOwnStated ? [...quads].filter((each) => !isEvidence(each)) : quads, defaultGraph());
}

/** What a response says, without what the document says of itself. */
async function readBack(from: Ask, path: string): Promise<Quad[]> {
  const text = await (await from(path)).text();
  const quads = path.endsWith('.rdf')
    ? readRdfXml(text)
    : await parse(text, { format: formatOfFile(path) ?? 'turtle', file: path });
  expect(
    quads.some(
      ({ subject, predicate }) => subject.value.startsWith(`${BASE}doc/`) && predicate.value.endsWith('/primaryTopic'),
    ),
  ).toBe(true);
  return quads.filter(({ subject }) => !subject.value.startsWith(`${BASE}doc/`));
}

function readRdfXml(text: string): Quad[] {
  const store = new Store();
  store.load(text, { format: 'application/rdf+xml' });
  return store.match() as unknown as Quad[];
}

/** One thing of ours of every class. */
function examples(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { subject, predicate, object } of all) {
    if (predicate.value === `${RDF}type` && subject.value.startsWith(`${BASE}id/`) && !found.has(object.value)) {
      found.set(object.value, subject.value);
    }
  }
  return found;
}

describe('The description of a resource', () => {
  const things = examples();

  it('is tried with a thing of every class of ours', () => {
    const classes = new Set(
      all
        .filter(({ predicate, object }) => predicate.value === `${RDF}type` && object.value.startsWith(RK))
        .map(({ object }) => object.value),
    );
    const without = [...classes].filter((each) => !things.has(each));
    // Provisions of laws have the IRIs of e-Gov; the methods are terms of the ontology.
    expect(without.sort()).toEqual([`${RK}LawProvision`, `${RK}Method`]);
  });

  it.each([...new Set(things.values())])('is the same in every form, and what the store has: %s', async (iri) => {
    const path = `/doc/${iri.slice(`${BASE}id/`.length)}`;
    const quads = expectedQuads(iri);
    const [wanted, wantedTriples] = [await canonicalNQuads(quads), await canonicalNQuads(expectedTriples(iri, quads))];
    expect(wantedTriples).not.toBe('');
    for (const suffix of ['nq', 'trig']) {
      const found = await readBack(ask, `${path}.${suffix}`);
      const isUnnamed = ({ graph }: Quad) => graph.termType === 'DefaultGraph';
      expect(await canonicalNQuads(found.filter((each) => !isUnnamed(each)))).toBe(wanted);
      expect(await canonicalNQuads(found.filter(isUnnamed))).toBe(wantedTriples);
    }
    for (const suffix of ['ttl', 'jsonld', 'rdf', 'nt']) {
      expect(await canonicalNQuads(await readBack(ask, `${path}.${suffix}`))).toBe(wantedTriples);
    }
  });

  it.each(['ontology', 'shapes'])('of %s is every statement about its terms, in every form', async (name) => {
    const iri = BASE + name;
    const isTerm = ({ subject }: Quad) => subject.value === iri || subject.value.startsWith(`${iri}#`);
    const named = all.filter((each) => each.subject.termType === 'NamedNode' && isTerm(each));
    for (const suffix of ['ttl', 'jsonld', 'rdf', 'nt', 'nq', 'trig']) {
      const text = await (await ask(`/${name}.${suffix}`)).text();
      const format = formatOfFile(`x.${suffix}`) ?? 'turtle';
      const quads = suffix === 'rdf' ? readRdfXml(text) : await parse(text, { format, file: name });
      const withoutBlanks = (each: Quad) => each.object.termType !== 'BlankNode';
      const about = (from: readonly Quad[]) =>
        inGraph(
          from.filter((each) => isTerm(each) && withoutBlanks(each)),
          defaultGraph(),
        );
      expect(await canonicalNQuads(about(quads))).toBe(await canonicalNQuads(about(named)));
    }
  });

  it('names what it leaves out', () => {
    const builder = new GraphBuilder();
    const lines = Array.from(
      { length: 1_001 },
      (_, index) => `<http://e.jp/${index}> <http://e.jp/p> <http://e.jp/o> <http://e.jp/g> .`,
    );
    const text = [
      ...lines,
      '<http://e.jp/o> <http://e.jp/q> "o" <http://e.jp/g> .',
      '<http://e.jp/1> <http://e.jp/r> <http://e.jp/o> <http://e.jp/g> .',
    ].join('\n');
    for (const each of parseSync(text, { format: 'n-quads', file: 'x.nq' })) builder.add(each);
    const description = describer(builder.build(), () => false)('http://e.jp/o');
    expect(description?.omitted.map(({ predicate, count }) => [predicate.value, count])).toEqual([
      ['http://e.jp/p', 1_001],
    ]);
    expect(description?.quads).toHaveLength(2);
  });

  it('is absent where nothing is said', () => {
    const site = createSite(dataset);
    expect(site.describe(`${BASE}id/nothing`)).toBeUndefined();
    // Mentioned, but not described.
    expect(site.describe('https://w3id.org/renkei/ontology/0.1.0')).toBeUndefined();
  });

  it('takes little time', () => {
    const { describe: about } = createSite(dataset);
    const iris = [...new Set(all.map(({ subject }) => subject.value))]
      .filter((iri) => iri.startsWith(`${BASE}id/`))
      .slice(0, 3_000);
    const started = performance.now();
    for (const iri of iris) about(iri);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('What is withdrawn', () => {
  const A = `${BASE}id/agreement/431001-432041/2020-03-27`;
  const small = smallDataset(`<${A}> <${RK}withdrawnOn> "2026-11-01"^^<http://www.w3.org/2001/XMLSchema#date> .
<${A}> <${RK}withdrawalReason> "誤って公開した。"@ja .
<${A}> <${RK}withdrawalReason> "Published by mistake."@en .`);
  const from = asking({ dataset: small, dataDir: PUBLISHED });

  it.each(['/id/', '/doc/'])('is gone at %s, its parts too, and says why', async (door) => {
    for (const part of ['', '/article/1', '/article/1/paragraph/2.ttl']) {
      const response = await from(`${door}agreement/431001-432041/2020-03-27${part}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([410, 'application/problem+json']);
      expect(await response.json()).toMatchObject({
        code: 'GONE',
        withdrawnOn: '2026-11-01',
        reason: { ja: '誤って公開した。', en: 'Published by mistake.' },
      });
    }
  });

  it('is told to people as a page', async () => {
    const response = await from('/id/agreement/431001-432041/2020-03-27', { accept: 'text/html' });
    expect([response.status, response.headers.get('content-type')]).toEqual([410, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('誤って公開した。');
  });
});

describe('What RDF/XML cannot say', () => {
  it('is not acceptable in that form, and is in the others', async () => {
    const small = smallDataset(`<${BASE}id/x> <http://e.jp/p/> "o" .`);
    const from = asking({ dataset: small, dataDir: PUBLISHED });
    expect((await from('/doc/x', { accept: 'application/rdf+xml' })).status).toBe(406);
    expect((await from('/doc/x', { accept: 'text/turtle' })).status).toBe(200);
  });
});

describe('A hostile text', () => {
  it('stays text in a page', async () => {
    const small = smallDataset(
      `<${BASE}id/x> <http://e.jp/p> "</script><script>alert(1)</script>" , "x\\" onclick=\\"y" ; <http://e.jp/q> <javascript:alert(1)> .`,
      'turtle',
    );
    const from = asking({ dataset: small, dataDir: PUBLISHED });
    const text = await (await from('/doc/x.html')).text();
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/href="javascript:/);
    const missing = await from('/%22%3E%3Cscript%3Ealert(1)%3C/script%3E', { accept: 'text/html' });
    expect(await missing.text()).not.toContain('<script>');
  });
});

function smallDataset(text: string, format: 'n-triples' | 'turtle' = 'n-triples'): Dataset {
  const builder = new GraphBuilder();
  for (const each of parseSync(text, { format, file: 'small' })) builder.add(each);
  return { manifest: { base: BASE, graphs: [] }, version: 'f1f1', graph: builder.build() };
}
