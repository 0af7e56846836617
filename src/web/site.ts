import type { DatasetFacts } from '../catalog/dataset-facts.ts';
import type { DocumentPath } from '../catalog/document-paths.ts';
import type { Describe } from './description.ts';
import type { RenderPage } from './document-view.ts';
import type { Topic } from './topic.ts';

/** What is served, and where: what every kind of document needs to know. */
export interface Site {
  /** The base of the publisher's IRIs; ends in `/`. */
  readonly base: string;
  /** The IRI of the dataset. */
  readonly dataset: string;
  /** Of the dataset: SHA-256 in lower-case hexadecimal. */
  readonly version: string;
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
  readonly find: (segments: readonly string[]) => Topic | undefined;
  /** The pages, one renderer after the other: the first that has a page writes it. */
  readonly pages: readonly RenderPage[];
  /** Where this server is reached by the sender of a request; ends in `/`. */
  readonly address: (request: Request) => string;
}
