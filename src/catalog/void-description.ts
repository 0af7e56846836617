import type { NamedNode, Quad } from '@rdfjs/types';
import { dcterms, foaf, owl, rdf, voidTerms, xsd } from '../rdf/namespace.ts';
import { sortedSet } from '../rdf/quad-set.ts';
import { withSteadyBlankNodes } from '../rdf/steady-blank-nodes.ts';
import { blankNode, literal, namedNode, quad } from '../rdf/term.ts';
import type { Extent } from '../store/extents.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { WHOLE_FILE } from './distributions.ts';
import type { Linkset } from './linkset.ts';
import { about, dayOf, linksTo, type Property, textIn } from './statement.ts';

/** What a site answers with. */
export interface SiteOffers {
  /** Whether there are GraphQL and SPARQL. */
  readonly services: boolean;
  /** The names of the RDF forms of documents: `Turtle`, `RDF/XML`. */
  readonly forms: readonly string[];
}

/** The dataset in VoID (https://www.w3.org/TR/void/): what it is, by whom, under which licence; how much it holds, by class and property; its graphs, files and links. */
export function voidDescription(facts: DatasetFacts, offers: SiteOffers): Quad[] {
  const subject = namedNode(facts.dataset);
  const description = namedNode(facts.dataset.replace(/\/id\/([^/]+)$/, '/doc/$1'));
  const statements = [
    ...about(subject, [...general(facts), ...access(facts), ...answers(facts, offers), ...statistics(facts)]),
    quad(description, rdf.type, voidTerms.DatasetDescription),
    ...facts.graphs.flatMap((graph) => graphPart(subject, graph, facts.base)),
    ...classParts(subject, facts),
    ...propertyParts(subject, facts),
    ...facts.linksets.flatMap((linkset) => linkPart(subject, linkset)),
  ];
  return sortedSet(withSteadyBlankNodes(statements));
}

/** What people want to know first. */
function general(facts: DatasetFacts): Property[] {
  const { title, description, licence, version, release, modified, issued, creators, publishers, sources } = facts;
  return [
    [rdf.type, voidTerms.Dataset],
    ...textIn(dcterms.title, title),
    ...textIn(dcterms.description, description),
    [dcterms.license, namedNode(licence)],
    [owl.versionInfo, literal(release === undefined ? version : release)],
    ...linksTo(dcterms.creator, ...creators),
    ...linksTo(dcterms.publisher, ...publishers),
    ...linksTo(dcterms.source, ...sources),
    ...dayOf(dcterms.issued, issued),
    ...dayOf(dcterms.modified, modified),
  ];
}

/** How to get at the data. */
function access({ base, uriSpaces, vocabularies, examples }: DatasetFacts): Property[] {
  return [
    // A page of its own: foaf:homepage is inverse functional, so a dataset with the homepage of its publisher would be its publisher.
    [foaf.homepage, namedNode(`${base}doc/dataset`)],
    ...uriSpaces.map((space): Property => [voidTerms.uriSpace, literal(space)]),
    [voidTerms.uriRegexPattern, literal(uriPattern(uriSpaces))],
    ...vocabularies.map((iri): Property => [voidTerms.vocabulary, namedNode(iri)]),
    ...examples.map((iri): Property => [voidTerms.exampleResource, namedNode(iri)]),
    [voidTerms.dataDump, namedNode(`${base}data/${WHOLE_FILE}`)],
  ];
}

/** The forms, as https://www.w3.org/ns/formats/ names them, and the endpoint. */
function answers({ base }: DatasetFacts, { services, forms }: SiteOffers): Property[] {
  const names = forms.map((name) => name.replace('/', '_'));
  return [
    ...names.map((name): Property => [voidTerms.feature, namedNode(`http://www.w3.org/ns/formats/${name}`)]),
    ...linksTo(voidTerms.sparqlEndpoint, ...(services ? [`${base}sparql`] : [])),
  ];
}

function statistics({ counts, graphs }: DatasetFacts): Property[] {
  return [
    ...extent(counts),
    [voidTerms.entities, integer(counts.entities)],
    [voidTerms.classes, integer(counts.classes.length)],
    [voidTerms.properties, integer(counts.properties.length)],
    ...graphs.map(({ iri }): Property => [voidTerms.subset, namedNode(iri)]),
  ];
}

function graphPart(dataset: NamedNode, { iri, quads, files }: DatasetFacts['graphs'][number], base: string): Quad[] {
  return about(namedNode(iri), [
    [rdf.type, voidTerms.Dataset],
    [dcterms.isPartOf, dataset],
    [voidTerms.triples, integer(quads)],
    ...files.map(({ path }): Property => [voidTerms.dataDump, namedNode(`${base}data/${path}`)]),
  ]);
}

function classParts(dataset: NamedNode, { counts }: DatasetFacts): Quad[] {
  return counts.classes.flatMap(({ class: type, entities }) =>
    part(dataset, voidTerms.classPartition, [
      [voidTerms.class, type],
      [voidTerms.entities, integer(entities)],
    ]),
  );
}

function propertyParts(dataset: NamedNode, { counts }: DatasetFacts): Quad[] {
  return counts.properties.flatMap(({ property, ...size }) =>
    part(dataset, voidTerms.propertyPartition, [[voidTerms.property, property], ...extent(size)]),
  );
}

function linkPart(dataset: NamedNode, { target, predicate, triples }: Linkset): Quad[] {
  const node = blankNode();
  const others = about(node, [
    [rdf.type, voidTerms.Dataset],
    [dcterms.title, literal(target.title.ja, 'ja')],
    [dcterms.title, literal(target.title.en, 'en')],
    [foaf.homepage, namedNode(target.homepage)],
    [voidTerms.uriSpace, literal(target.uriSpace)],
  ]);
  const linkset = part(dataset, voidTerms.subset, [
    [rdf.type, voidTerms.Linkset],
    [voidTerms.subjectsTarget, dataset],
    [voidTerms.objectsTarget, node],
    [voidTerms.linkPredicate, predicate],
    [voidTerms.triples, integer(triples)],
  ]);
  return [...linkset, ...others];
}

/** A part without a name of its own: only what is served has one. */
function part(dataset: NamedNode, relation: NamedNode, properties: readonly Property[]): Quad[] {
  const node = blankNode();
  return [quad(dataset, relation, node), ...about(node, properties)];
}

function extent({ triples, distinctSubjects, distinctObjects }: Extent): Property[] {
  return [
    [voidTerms.triples, integer(triples)],
    [voidTerms.distinctSubjects, integer(distinctSubjects)],
    [voidTerms.distinctObjects, integer(distinctObjects)],
  ];
}

/** What the IRIs of all things match, and they alone (XPath regular expression, as SPARQL's `regex`). */
function uriPattern(spaces: readonly string[]): string {
  return `^(${spaces.map((space) => space.replaceAll(/[.\\+*?^$()[\]{}|]/g, '\\$&')).join('|')}).+`;
}

function integer(value: number) {
  return literal(String(value), xsd.integer);
}
