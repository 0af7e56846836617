import type { NamedNode, Quad, Quad_Object, Quad_Subject } from '@rdfjs/types';
import { prefixes, rdf, vocabulary } from '../rdf/namespace.ts';
import { blankNode, literal, namedNode, quad } from '../rdf/term.ts';
import { toTurtle } from '../rdf/turtle.ts';
import type { Manifest } from '../store/manifest.ts';
import { RESULT_FORMATS } from './result-format.ts';

const sd = vocabulary(
  prefixes.sd,
  `
  Service Dataset Graph NamedGraph SPARQL11Query UnionDefaultGraph defaultDataset defaultGraph endpoint feature graph name namedGraph
  resultFormat supportedLanguage
  `,
);
const voidTerms = vocabulary(prefixes.void, 'triples');
const XSD_INTEGER = namedNode(`${prefixes.xsd}integer`);

/**
 * The endpoint in its own words (SPARQL 1.1 Service Description), as Turtle: its address, language and result formats, that the default graph is the union of the
 * named ones, and these with their sizes. That it asks no other server is said by leaving out `sd:BasicFederatedQuery`.
 */
export function describeService(endpoint: string, { graphs }: Manifest): Promise<string> {
  const [service, dataset, union] = [namedNode(`${endpoint}#service`), blankNode(), blankNode()];
  const formats = Object.values(RESULT_FORMATS).flatMap((formats) => formats.flatMap(({ iri }) => iri ?? []));
  return toTurtle([
    ...about(service, [
      [rdf.type, sd.Service],
      [sd.endpoint, namedNode(endpoint)],
      [sd.supportedLanguage, sd.SPARQL11Query],
      [sd.feature, sd.UnionDefaultGraph],
      [sd.defaultDataset, dataset],
      ...formats.map((iri): Property => [sd.resultFormat, namedNode(iri)]),
    ]),
    ...about(dataset, [
      [rdf.type, sd.Dataset],
      [sd.defaultGraph, union],
    ]),
    quad(union, rdf.type, sd.Graph),
    ...graphs.flatMap((graph) => namedGraph(dataset, graph)),
  ]);
}

type Property = readonly [NamedNode, Quad_Object];

function about(subject: Quad_Subject, properties: readonly Property[]): Quad[] {
  return properties.map(([predicate, object]) => quad(subject, predicate, object));
}

function namedGraph(dataset: Quad_Subject, { iri, quads }: { readonly iri: string; readonly quads: number }): Quad[] {
  const [named, graph] = [blankNode(), blankNode()];
  return [
    quad(dataset, sd.namedGraph, named),
    ...about(named, [
      [rdf.type, sd.NamedGraph],
      [sd.name, namedNode(iri)],
      [sd.graph, graph],
    ]),
    ...about(graph, [
      [rdf.type, sd.Graph],
      [voidTerms.triples, literal(String(quads), XSD_INTEGER)],
    ]),
  ];
}
