import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { datasetFacts } from '../../src/catalog/dataset-facts.ts';
import { voidDescription } from '../../src/catalog/void-description.ts';
import { dcterms, rdf, skos } from '../../src/rdf/namespace.ts';
import { blankNode, literal, namedNode, quad } from '../../src/rdf/term.ts';
import { toTurtle } from '../../src/rdf/turtle.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';

const BASE = 'https://data.example.jp/';
const SHARED = 'https://w3id.org/renkei/';
const THEME = namedNode('http://publications.europa.eu/resource/authority/data-theme/HEAL');
const [one, other] = ['1', '2'].map((name) => namedNode(`${BASE}graph/${name}`));
const agreement = namedNode(`${BASE}id/agreement/1`);
const concept = namedNode(`${SHARED}id/subject/medical`);

/** A dataset of another publisher: one triple stands in two graphs. */
function facts(licence = 'https://example.jp/licence') {
  const builder = new GraphBuilder();
  for (const graph of [one, other]) builder.add(quad(agreement, rdf.type, rk.Agreement, graph));
  builder.add(quad(agreement, dcterms.modified, literal('2026-01-02T10:00:00Z'), one));
  builder.add(quad(agreement, dcterms.modified, literal('recently'), one));
  builder.add(quad(concept, skos.broadMatch, THEME, other));
  builder.add(quad(blankNode(), skos.broadMatch, THEME, other));
  builder.add(quad(namedNode('https://elsewhere.example/x'), skos.broadMatch, THEME, other));
  const graphs = [
    { iri: `${BASE}graph/1`, kind: 'main', quads: 3, files: [] },
    { iri: `${BASE}graph/2`, kind: 'registry', quads: 4, files: [] },
  ];
  const dataset = { manifest: { base: BASE, graphs }, version: 'v1', graph: builder.build() };
  return datasetFacts(dataset, { dataset: `${BASE}id/dataset`, licence });
}

describe('The facts of a dataset', () => {
  const { counts, ...rest } = facts();

  it('count a triple once, in however many graphs it stands', () => {
    expect([counts.triples, counts.distinctSubjects, counts.distinctObjects]).toEqual([6, 4, 4]);
    expect(counts.classes).toEqual([{ class: rk.Agreement, entities: 1 }]);
    expect(counts.properties.map(({ property, triples }) => [property.value, triples])).toEqual([
      [dcterms.modified.value, 2],
      [rdf.type.value, 1],
      [skos.broadMatch.value, 3],
    ]);
  });

  it('count as things, and as links, those of the publisher and those that all share, and no others', () => {
    expect(counts.entities).toBe(2);
    expect(rest.uriSpaces).toEqual([BASE, SHARED]);
    expect(rest.linksets.map(({ predicate, triples }) => [predicate.value, triples])).toEqual([
      [skos.broadMatch.value, 1],
    ]);
  });

  it('take the newest day that is one, and tell nothing that the data do not tell', () => {
    expect(rest.modified).toBe('2026-01-02');
    expect(rest.issued).toBeUndefined();
    expect([rest.creators, rest.publishers, rest.sources]).toEqual([[], [], []]);
    expect(rest.examples).toEqual([agreement.value]);
  });
});

describe('The description in VoID of another publisher', () => {
  it('has its names, and a pattern that the things match and no others', async () => {
    const store = new Store();
    store.load(
      await toTurtle(
        voidDescription(facts('https://example.jp/other'), { services: true, forms: ['Turtle', 'RDF/XML'] }),
      ),
      { format: 'text/turtle' },
    );
    const values = (property: string) =>
      (
        store.query(`PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcterms: <http://purl.org/dc/terms/>
          SELECT ?o { <${BASE}id/dataset> ${property} ?o } ORDER BY ?o`) as Map<string, { value: string }>[]
      ).map((row) => row.get('o')?.value);
    expect(values('dcterms:license')).toEqual(['https://example.jp/other']);
    expect(values('void:uriSpace')).toEqual([BASE, SHARED]);
    expect(values('void:sparqlEndpoint')).toEqual([`${BASE}sparql`]);
    expect(values('void:feature')).toEqual(['RDF_XML', 'Turtle'].map((name) => `http://www.w3.org/ns/formats/${name}`));
    const matches = (iri: string) =>
      store.query(`PREFIX void: <http://rdfs.org/ns/void#>
        ASK { <${BASE}id/dataset> void:uriRegexPattern ?p FILTER regex("${iri}", ?p) }`);
    for (const { value } of [agreement, concept]) expect(matches(value)).toBe(true);
    for (const iri of [THEME.value, BASE, 'https://dataxexample.jp/id/x']) expect(matches(iri)).toBe(false);
  });
});
