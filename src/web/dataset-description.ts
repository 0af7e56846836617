import type { Quad, Quad_Object } from '@rdfjs/types';
import { dcterms, foaf, owl, rdf, voidTerms, xsd } from '../rdf/namespace.ts';
import { sortedSet } from '../rdf/quad-set.ts';
import { literal, namedNode, quad } from '../rdf/term.ts';
import type { Manifest } from '../store/manifest.ts';
import type { Description } from './description.ts';

/** What the description of the dataset is made of. */
export interface DatasetFacts {
  readonly manifest: Manifest;
  readonly dataset: string;
  readonly version: string;
  readonly licence: string;
  readonly modified?: string;
}

/** The dataset in short: what it is, its licence and version, how much it holds, its graphs, and where its files are (VoID, https://www.w3.org/TR/void/). */
export function datasetDescription({ manifest, dataset, version, licence, modified }: DatasetFacts): Description {
  const { base, graphs } = manifest;
  const subject = namedNode(dataset);
  const facts: Quad_Object[][] = [
    [rdf.type, voidTerms.Dataset],
    [dcterms.title, literal('連携協約のリンクトオープンデータ（renkei）', 'ja')],
    [dcterms.title, literal('Linked open data of inter-municipal cooperation agreements in Japan (renkei)', 'en')],
    [
      dcterms.description,
      literal('地方公共団体の連携協約を、当事者、条文、取組、役割、根拠まで記述したデータ。', 'ja'),
    ],
    [
      dcterms.description,
      literal(
        'Cooperation agreements (renkei kyōyaku) of local governments in Japan, down to parties, articles, initiatives, roles and the evidence for every statement.',
        'en',
      ),
    ],
    [dcterms.license, namedNode(licence)],
    [owl.versionInfo, literal(version)],
    [foaf.homepage, namedNode(base)],
    [voidTerms.uriSpace, literal(base)],
    [voidTerms.vocabulary, namedNode(`${base}ontology#`)],
    [voidTerms.sparqlEndpoint, namedNode(`${base}sparql`)],
    [voidTerms.triples, integer(graphs.reduce((sum, { quads }) => sum + quads, 0))],
    [voidTerms.dataDump, namedNode(`${base}data/renkei.nq`)],
    ...(modified === undefined ? [] : [[dcterms.modified, literal(modified, xsd.date)]]),
    ...graphs.map(({ iri }) => [voidTerms.subset, namedNode(iri)]),
  ];
  const parts = graphs.flatMap(({ iri, quads, files }) => [
    quad(namedNode(iri), rdf.type, voidTerms.Dataset),
    quad(namedNode(iri), voidTerms.triples, integer(quads)),
    ...files.map(({ path }) => quad(namedNode(iri), voidTerms.dataDump, namedNode(`${base}data/${path}`))),
  ]);
  const own = facts.map(([predicate, object]) => quad(subject, predicate as Quad['predicate'], object as Quad_Object));
  const quads = sortedSet([...own, ...parts]);
  return { iri: dataset, quads, stated: quads, omitted: [] };
}

function integer(value: number) {
  return literal(String(value), xsd.integer);
}
