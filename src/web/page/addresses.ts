import { sharedBase } from '../../rdf/iri.ts';
import type { PageLanguage } from '../document-view.ts';
import { pagePath } from '../page-address.ts';

/** Where a server is, and where on it a page is shown. */
export interface AddressOptions {
  /** Where the server is reached; ends in `/`. */
  readonly address: string;
  /** The base of the data's IRIs; ends in `/`. */
  readonly dataBase: string;
  /** Of the page: its links lead to pages in the same. */
  readonly language: PageLanguage;
  /** The path that the page is shown at, percent-encoded. Without it the page can be shown anywhere, and its links begin at the root of the server. */
  readonly at?: string;
  /** The path of the page's document, without suffix: links to its parts stay on the page. */
  readonly own?: string;
}

/** The first part of the IRI paths that this server answers for, and what takes its place in the address of the document. */
const ANSWERED = /^(?:id\/|(?=graph\/|ontology(?:#|$)|shapes(?:#|$)))/;

/**
 * What links of a page lead to: documents of this server for IRIs of the data, other IRIs as they are. Links are relative and name files (`../3.ja.html`), so that
 * the same bytes work below any path, and in a folder without a server.
 */
export class Addresses {
  readonly #root: string;
  readonly #bases: readonly string[];
  readonly #language: PageLanguage;
  readonly #at: string | undefined;
  readonly #own: string | undefined;

  constructor({ address, dataBase, language, at, own }: AddressOptions) {
    this.#root = new URL(address).pathname;
    this.#bases = [dataBase, sharedBase];
    this.#language = language;
    this.#at = at;
    this.#own = own;
  }

  /** The address of the document about `iri`; `undefined` if the IRI is neither ours nor one that a browser may follow. */
  of(iri: string): string | undefined {
    const base = this.#bases.find((each) => iri.startsWith(each));
    const rest = base === undefined ? undefined : iri.slice(base.length);
    if (rest === undefined || !ANSWERED.test(rest)) return isFollowed(iri) ? iri : undefined;
    return this.page(rest.startsWith('id/') ? `doc/${rest.slice('id/'.length)}` : rest);
  }

  /** Whether the document about `iri` is here. */
  isOurs(iri: string): boolean {
    return this.#bases.some((base) => iri.startsWith(base) && ANSWERED.test(iri.slice(base.length)));
  }

  /** The address of the page of the document at `path` below the root of the server, in the language of this page. */
  page(path: string, language: PageLanguage = this.#language): string {
    const [document = '', fragment] = path.split('#');
    if (fragment !== undefined && `/${document}` === this.#own) return asAscii(`#${fragment}`);
    return `${this.file(pagePath(document, language))}${fragment === undefined ? '' : asAscii(`#${fragment}`)}`;
  }

  /** The address of a file at `path` below the root of the server. */
  file(path: string): string {
    const target = asAscii(path.replace(/^\//, ''));
    return this.#at === undefined ? this.#root + target : relative(this.#at.slice(1), target);
  }
}

/** The way from the folder of one path to another, both below the same root and percent-encoded (RFC 3986, section 4.2). */
function relative(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  const differs = start.findIndex((segment, place) => segment !== end[place] || place === end.length - 1);
  const shared = differs < 0 ? start.length : differs;
  const way = '../'.repeat(start.length - shared) + end.slice(shared).join('/');
  // A colon in the first step would make it a scheme.
  return /^[^/]*:/.test(way) ? `./${way}` : way;
}

/** An address with everything but ASCII percent-encoded; what is encoded already stays. */
function asAscii(address: string): string {
  return address.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}

function isFollowed(iri: string): boolean {
  return /^(?:https?:|mailto:)/.test(iri);
}
