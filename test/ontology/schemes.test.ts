import { describe, expect, it } from 'vitest';
import { prefixes } from '../../src/rdf/namespace.ts';
import { readGoldTable } from '../support/gold-table.ts';
import { languagesOf, ontologyQuads, valuesOf, wholeOntology } from '../support/ontology.ts';

const { rk, rdf, skos, dcterms, rdfs } = prefixes;
const id = 'https://w3id.org/renkei/id/';
const ontology = wholeOntology();
const ofType = (type: string) => ontology.getSubjects(`${rdf}type`, type, null).map(({ value }) => value);
const concepts = ofType(`${skos}Concept`);
const values = (subject: string, name: string) => valuesOf(ontology, subject, skos + name).map(({ value }) => value);

describe('the schemes', () => {
  it('are the ones the project knows', () => {
    const names = 'cost-sharing event-type guideline instrument-type pillar position role-comparison role-type subject';
    expect(ofType(`${skos}ConceptScheme`).sort()).toEqual(names.split(' ').map((name) => `${id}scheme/${name}`));
  });

  it.each(ofType(`${skos}ConceptScheme`))('%s has title, description and licence', (scheme) => {
    expect(languagesOf(valuesOf(ontology, scheme, `${dcterms}title`))).toBe('en ja');
    expect(languagesOf(valuesOf(ontology, scheme, `${dcterms}description`))).toBe('en ja');
    expect(valuesOf(ontology, scheme, `${dcterms}license`)).toHaveLength(1);
  });

  it.each([
    ['pillar', 'growth function life life.living life.network life.management other'],
    ['role-type', 'carries-out coordinates cooperates promotes consults uses joint-rules other'],
    ['position', 'core-city partner'],
    ['cost-sharing', 'article vision table none'],
    ['role-comparison', 'identical mirrored mirrored-with-extra different'],
  ])('%s holds what the brief of the project names', (scheme, notations) => {
    const found = concepts
      .filter((each) => each.startsWith(`${id}${scheme}/`))
      .flatMap((each) => values(each, 'notation'));
    expect(found).toEqual(notations.split(' '));
  });

  it('have subjects for every initiative of the gold table', () => {
    const gold = readGoldTable<'subjects'>('corpus/kumamoto-arao-2025/pillars-subjects.csv');
    const named = gold.flatMap(({ subjects }) => subjects.split(' ')).filter((name) => name !== '');
    expect(named.filter((name) => !concepts.includes(`${id}subject/${name}`))).toEqual([]);
  });
});

describe.each(concepts)('%s', (concept) => {
  const scheme = `${id}scheme/${concept.slice(id.length).split('/')[0]}`;

  it('has labels and definitions in both languages, one notation, its scheme', () => {
    expect(languagesOf(valuesOf(ontology, concept, `${skos}prefLabel`))).toBe('en ja');
    expect(languagesOf(valuesOf(ontology, concept, `${skos}definition`))).toBe('en ja');
    expect(values(concept, 'notation')).toHaveLength(1);
    expect(values(concept, 'inScheme')).toEqual([scheme]);
  });

  it('is a top concept or has a broader one, told from both ends', () => {
    const broader = values(concept, 'broader');
    const isTop = values(concept, 'topConceptOf').includes(scheme);
    expect(isTop).toBe(broader.length === 0);
    expect(values(scheme, 'hasTopConcept').includes(concept)).toBe(isTop);
    for (const each of broader) expect(values(each, 'narrower')).toContain(concept);
    for (const each of values(concept, 'narrower')) expect(values(each, 'broader')).toEqual([concept]);
  });

  it('links to concepts that exist', () => {
    const links = ['related', 'broader', 'narrower', 'relatedMatch', 'closeMatch'].flatMap((name) =>
      values(concept, name),
    );
    expect(links.filter((iri) => iri.startsWith(id) && !concepts.includes(iri))).toEqual([]);
  });
});

it('pillars and subjects are policy fields, and nothing else is', () => {
  const expected = concepts.filter((iri) => /\/id\/(pillar|subject)\//.test(iri));
  expect(ofType(`${rk}PolicyField`).sort()).toEqual(expected.sort());
});

it('notations are unique within a scheme', () => {
  const keys = concepts.map((iri) => `${values(iri, 'inScheme')} ${values(iri, 'notation')}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it('every item of the guideline is told to be verified or not', () => {
  const items = concepts.filter((iri) => iri.startsWith(`${id}guideline/`));
  const verified = values(`${id}guideline/wording-verified`, 'member');
  const others = values(`${id}guideline/wording-not-verified`, 'member');
  expect([...verified, ...others].sort()).toEqual(items.toSorted());
});

it.each(ofType(`${rk}Rule`))('%s has a label and a definition in both languages', (rule) => {
  expect(languagesOf(valuesOf(ontology, rule, `${rdfs}label`))).toBe('en ja');
  expect(languagesOf(valuesOf(ontology, rule, `${skos}definition`))).toBe('en ja');
});

it('rules conclude concepts of the schemes', () => {
  const rules = ['rules.ttl', 'rules-pattern.ttl'].flatMap(ontologyQuads);
  const concluded = rules
    .filter(({ predicate }) => predicate.value === `${rk}concludes`)
    .map(({ object }) => object.value);
  expect(concluded.filter((iri) => iri.startsWith(id) && !concepts.includes(iri))).toEqual([]);
});
