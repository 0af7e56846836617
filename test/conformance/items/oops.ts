import { expect } from 'vitest';
import { propertyTable } from '../../support/property-table.ts';
import { holds, type Item, notApplicable } from '../item.ts';
import { column, rows, type World } from '../world.ts';

const OURS = (name: string) => `STRSTARTS(STR(?${name}), STR(rk:))`;
const PROPERTY = 'VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty }';

/** A pitfall that no row of a SELECT over the ontology shows; `like` is the same without the condition, and must find something. */
function none(id: string, says: string, select: string, like: string): Item {
  return holds(id, says, ({ ontology }) => {
    expect(rows(ontology, like).length).toBeGreaterThan(0);
    expect(rows(ontology, select)).toEqual([]);
  });
}

/** Local names of our classes or properties. */
function names({ ontology }: World, pattern: string): string[] {
  return column(ontology, `SELECT DISTINCT ?t { ${pattern} FILTER(${OURS('t')}) }`).map(
    (iri) => iri.split('#')[1] ?? '',
  );
}

/** The pitfalls of OOPS! (http://oops.linkeddata.es/catalogue.jsp) that a program can look for. */
export const OOPS: readonly Item[] = [
  holds('OOPS-P03', 'No property is called "is".', (world) => {
    const found = names(world, `${PROPERTY} ?t a ?kind`);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((name) => /^is$/i.test(name))).toEqual([]);
  }),
  none(
    'OOPS-P04',
    'No class stands apart: each is the domain or range of a property, has a superclass or subclass, or is used in the shapes.',
    `SELECT ?c { ?c a owl:Class FILTER(${OURS('c')})
      FILTER NOT EXISTS { ?x rdfs:domain|rdfs:range|rdfs:subClassOf|sh:class|sh:targetClass ?c } FILTER NOT EXISTS { ?c rdfs:subClassOf ?y } }`,
    'SELECT ?c { ?c a owl:Class }',
  ),
  none(
    'OOPS-P06',
    'No class is above itself by way of others.',
    'SELECT ?c { ?c rdfs:subClassOf+ ?c }',
    'SELECT ?c { ?c rdfs:subClassOf ?d }',
  ),
  none(
    'OOPS-P08',
    'No term lacks a label or a definition.',
    `SELECT DISTINCT ?t { VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty } ?t a ?kind FILTER(${OURS('t')}) FILTER(NOT EXISTS { ?t rdfs:label ?l } || NOT EXISTS { ?t skos:definition ?d }) }`,
    `SELECT ?t { ?t a owl:Class ; rdfs:label ?l ; skos:definition ?d FILTER(${OURS('t')}) }`,
  ),
  holds('OOPS-P10', 'Classes that exclude one another say so.', ({ ontology }) => {
    const found = rows(ontology, `SELECT ?a ?b { ?a owl:disjointWith ?b FILTER(${OURS('a')}) }`);
    expect(found.length).toBeGreaterThan(0);
  }),
  holds(
    'OOPS-P11',
    'A property without a domain has several or any, as the table of the ontology says: several together would mean their intersection.',
    ({ ontology }) => {
      const missing = column(
        ontology,
        `SELECT DISTINCT ?p { ${PROPERTY} ?p a ?kind FILTER(${OURS('p')}) FILTER NOT EXISTS { ?p rdfs:domain ?d } }`,
      );
      const domains = (iri: string) =>
        propertyTable()
          .filter(({ property }) => property === `rk:${iri.split('#')[1]}`)
          .flatMap((row) => row.domains);
      const isAny = (iri: string) => ['withdrawnOn', 'withdrawalReason'].includes(iri.split('#')[1] ?? '');
      expect(missing.length).toBeGreaterThan(0);
      expect(missing.filter((iri) => domains(iri).length < 2 && !isAny(iri))).toEqual([]);
    },
  ),
  notApplicable(
    'OOPS-P13',
    'Properties have inverses.',
    'every store follows a property backwards; two properties for one fact would have to agree',
  ),
  none(
    'OOPS-P19',
    'No property has several domains or several ranges.',
    'SELECT ?p { VALUES ?way { rdfs:domain rdfs:range } ?p ?way ?a, ?b FILTER(STR(?a) < STR(?b)) }',
    'SELECT ?p { ?p rdfs:domain ?a ; rdfs:range ?b }',
  ),
  holds('OOPS-P21', 'No class is for what is left over, but for the text that no rule understands.', (world) => {
    const found = names(world, '?t a owl:Class');
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((name) => /^(?:Other|Misc|Miscellaneous|Unknown|Various)/.test(name))).toEqual(['Unknown']);
  }),
  holds('OOPS-P22', 'Names are written alike: classes UpperCamelCase, properties lowerCamelCase.', (world) => {
    expect(names(world, '?t a owl:Class').filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    expect(names(world, `${PROPERTY} ?t a ?kind`).filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  }),
  none(
    'OOPS-P24',
    'No class is defined by itself.',
    'SELECT ?c { ?c owl:equivalentClass|owl:intersectionOf|owl:unionOf|owl:complementOf ?c }',
    'SELECT ?c { ?c a owl:Class }',
  ),
  none(
    'OOPS-P25',
    'No property is its own inverse.',
    'SELECT ?p { ?p owl:inverseOf ?p }',
    'SELECT ?p { ?p a owl:ObjectProperty }',
  ),
  none(
    'OOPS-P26',
    'No symmetric property has an inverse.',
    'SELECT ?p { ?p a owl:SymmetricProperty ; owl:inverseOf ?q }',
    'SELECT ?p { ?p a owl:ObjectProperty }',
  ),
  none(
    'OOPS-P32',
    'No two classes, and no two properties, have the same label in a language.',
    `SELECT ?a ?b ?l { VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty } ?a a ?kind ; rdfs:label ?l . ?b a ?kind ; rdfs:label ?l
      FILTER(STR(?a) < STR(?b) && ${OURS('a')} && ${OURS('b')}) FILTER NOT EXISTS { ?a rdfs:subClassOf+ ?b } }`,
    'SELECT ?l { ?a a owl:Class ; rdfs:label ?l }',
  ),
  none(
    'OOPS-P33',
    'No chain of properties has a single step.',
    'SELECT ?p { ?p owl:propertyChainAxiom ?list . ?list rdf:rest rdf:nil }',
    'SELECT ?p { ?p a owl:ObjectProperty }',
  ),
  none(
    'OOPS-P34',
    'What is used as a class of ours is declared as one.',
    `SELECT DISTINCT ?c { { ?x a ?c } UNION { ?x rdfs:domain ?c } UNION { ?x rdfs:subClassOf ?c } UNION { ?x rdfs:range ?c } FILTER(${OURS('c')}) FILTER NOT EXISTS { ?c a owl:Class } }`,
    `SELECT ?c { ?x rdfs:domain ?c FILTER(${OURS('c')}) }`,
  ),
  none(
    'OOPS-P35',
    'What is used as a property of ours is declared as one.',
    `SELECT DISTINCT ?p { { ?s ?p ?o } UNION { ?s sh:path ?p } UNION { ?s rdfs:subPropertyOf ?p } FILTER(isIRI(?p) && ${OURS('p')})
      FILTER NOT EXISTS { ?p a owl:ObjectProperty } FILTER NOT EXISTS { ?p a owl:DatatypeProperty } FILTER NOT EXISTS { ?p a owl:AnnotationProperty } }`,
    `SELECT ?p { ?s sh:path ?p FILTER(isIRI(?p) && ${OURS('p')}) }`,
  ),
  holds('OOPS-P36', 'The IRI of the ontology has no file ending.', ({ ontology }) => {
    const found = column(ontology, 'SELECT ?o { ?o a owl:Ontology }');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((iri) => /\.(?:owl|rdf|ttl|n3|rdfxml|xml)$/.test(iri))).toEqual([]);
  }),
  holds('OOPS-P38', 'There is an owl:Ontology that its terms are defined by.', ({ ontology }) => {
    const homes = column(
      ontology,
      `SELECT DISTINCT ?o { ?t a owl:Class ; rdfs:isDefinedBy ?o FILTER(${OURS('t')}) ?o a owl:Ontology }`,
    );
    expect(homes).toEqual(['https://w3id.org/renkei/ontology']);
  }),
  holds('OOPS-P39', 'The namespace is told without doubt.', ({ ontology }) => {
    const found = column(ontology, 'SELECT ?n { <https://w3id.org/renkei/ontology> vann:preferredNamespaceUri ?n }');
    expect(found).toEqual(['https://w3id.org/renkei/ontology#']);
  }),
  holds('OOPS-P40', 'No term is declared in the namespace of somebody else.', ({ ontology }) => {
    const select =
      'SELECT DISTINCT ?t { VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty rdfs:Class rdf:Property } ?t a ?kind }';
    const declared = column(ontology, select);
    expect(declared.length).toBeGreaterThan(100);
    expect(declared.filter((iri) => !iri.startsWith('https://w3id.org/renkei/'))).toEqual([]);
  }),
  holds('OOPS-P41', 'The ontology has a licence.', ({ ontology }) => {
    expect(column(ontology, 'SELECT ?l { <https://w3id.org/renkei/ontology> dcterms:license ?l }')).toHaveLength(1);
  }),
];
