import type { Cited } from '../catalog/citation.ts';
import type { CatalogListing } from './catalog-listing.ts';
import type { Description } from './description.ts';

/** The languages that pages are written in. */
export type PageLanguage = 'ja' | 'en';

/** One form in which a document can be had. */
export interface Alternate {
  /** The ending of its address, without a full stop: `ttl`. */
  readonly suffix: string;
  /** What people call it: `Turtle`. */
  readonly name: string;
  readonly mediaType: string;
  /** Its address below the root of this server, with a leading `/`. */
  readonly path: string;
}

/** What a page is told: everything about the document but the data of other things, which a page reads from the store. */
export interface DocumentView {
  /**
   * `home`: the start, about the dataset; `resource`: one thing; `vocabulary`: a whole document of hash terms (ontology, shapes); `catalog`: the files and services in which the dataset can be had; `graph`: a named graph;
   * `search`: `/search` with the question in `query`; `absent`: an endpoint that this site has not; `choice`: several things have the name asked for (300, see `choices`); `profiles`: what a document keeps to, and its forms; `problem`: 404, 405, 406, 410, 500.
   */
  readonly kind:
    | 'home'
    | 'resource'
    | 'vocabulary'
    | 'catalog'
    | 'graph'
    | 'search'
    | 'absent'
    | 'choice'
    | 'profiles'
    | 'problem';
  /** The status of the response. */
  readonly status: number;
  /** What it is about; of a problem, what was asked for. */
  readonly iri: string;
  /** The document's address below the root of this server, without a suffix or query: `/doc/agreement/…`, `/ontology`, `/`. */
  readonly path: string;
  /** The path that the client asked for, percent-encoded: relative links start from its folder. */
  readonly at: string;
  /** Where this server is reached, as the client knows it; ends in `/`. */
  readonly address: string;
  readonly language: PageLanguage;
  /** The query of the request: `lang`, and what a page's own forms send. */
  readonly query: URLSearchParams;
  /** What catalogs are told of the dataset: on the pages about it, if it can be listed. */
  readonly listing?: CatalogListing;
  /** The statements about it; absent where there is none. */
  readonly description?: Description;
  /** All the forms, HTML included; empty for pages that are nothing else. */
  readonly alternates: readonly Alternate[];
  /** IRIs of the things that a `choice` lies between. */
  readonly choices: readonly string[];
  readonly problem?: PageProblem;
  /** The IRI of the document itself: what it says is published there, under the licence. */
  readonly document: string;
  readonly licence: string;
  readonly dataset: string;
  /** How the dataset is cited, or, on the page of a version, that. */
  readonly cited?: Cited;
  /** Of the dataset: SHA-256 in lower-case hexadecimal. */
  readonly version: string;
  /** The dataset's version for people, once there was a release: `1.0.0`. */
  readonly release?: string;
  /** The day of the last change (ISO), where the data tell it. */
  readonly modified?: string;
}

/** Why there is no document. */
export interface PageProblem {
  readonly code: string;
  /** For people, in English. */
  readonly title: string;
  readonly detail: string;
  /** Why a thing is no longer published, as the data say it, by language; and since when (ISO day). */
  readonly withdrawal?: { readonly on?: string; readonly reasons: ReadonlyMap<string, string> };
}

/** Writes the page of a view: a whole HTML document, or `undefined` for a view it has no page for. It reads nothing of the request but the view. */
export type RenderPage = (view: DocumentView) => string | undefined;
