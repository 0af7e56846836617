import type { Cited } from '../catalog/citation.ts';
import type { DatasetFacts } from '../catalog/dataset-facts.ts';
import type { DocumentPath } from '../catalog/document-paths.ts';
import type { Describe } from './description.ts';
import type { RenderPage } from './document-view.ts';
import type { RdfForm } from './form.ts';
import type { PageAsset } from './page/page-asset.ts';
import type { Topic } from './topic.ts';
import type { WriteGraph } from './written-graphs.ts';

/** What is served, and where: what every kind of document needs to know. */
export interface Site {
  /** The base of the publisher's IRIs; ends in `/`. */
  readonly base: string;
  /** The IRI of the dataset. */
  readonly dataset: string;
  /** Of the dataset: SHA-256 in lower-case hexadecimal. */
  readonly version: string;
  /** The version for people, once there was a release: `1.0.0`, or `1.0.0+4f2a81bc` when the data have changed since. */
  readonly release?: string;
  /** The licence of the data, an IRI. */
  readonly licence: string;
  /** The day of the last change of the whole dataset (ISO), where it is known. */
  readonly modified?: string;
  /** What the self-descriptions are written from; worked out when it is first asked for. */
  readonly facts: () => DatasetFacts;
  /** Every page; worked out when it is first asked for. */
  readonly documents: () => readonly DocumentPath[];
  readonly describe: Describe;
  readonly describeVocabulary: Describe;
  /** How the dataset, or a version of it, is cited, by its IRI; `undefined` for anything else. */
  readonly cited: (iri: string) => Cited | undefined;
  readonly writeGraph: WriteGraph;
  readonly find: (segments: readonly string[]) => Topic | undefined;
  /** The pages, one renderer after the other: the first that has a page writes it. */
  readonly pages: readonly RenderPage[];
  /** The files that pages refer to; worked out when they are first asked for. */
  readonly assets: () => readonly PageAsset[];
  /** The RDF forms of documents and graphs, Turtle first. */
  readonly forms: readonly RdfForm[];
  /** Whether GraphQL and SPARQL are answered beside the pages. */
  readonly hasEndpoints: boolean;
  /** Where this server is reached by the sender of a request; ends in `/`. */
  readonly address: (request: Request) => string;
}
