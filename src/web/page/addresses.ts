import { sharedBase } from '../../rdf/iri.ts';
import type { PageLanguage } from '../document-view.ts';

/** Where a server is, and what its links keep. */
export interface AddressOptions {
  /** Where the server is reached; ends in `/`. */
  readonly address: string;
  /** The base of the data's IRIs; ends in `/`. */
  readonly dataBase: string;
  /** The language that the reader has chosen by a link: all links keep it. */
  readonly chosen?: PageLanguage;
}

/** The first part of the IRI paths that this server answers for, and what takes its place in the address of the document. */
const ANSWERED = /^(?:id\/|(?=graph\/|ontology(?:#|$)|shapes(?:#|$)))/;

/** What links of a page lead to: documents of this server for IRIs of the data, other IRIs as they are. */
export class Addresses {
  readonly #root: string;
  readonly #bases: readonly string[];
  readonly #chosen: PageLanguage | undefined;

  constructor({ address, dataBase, chosen }: AddressOptions) {
    this.#root = new URL(address).pathname;
    this.#bases = [dataBase, sharedBase];
    this.#chosen = chosen;
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

  /** The address of the page at `path` below the root of the server (without a leading `/`), in the language chosen. */
  page(path: string, query: Readonly<Record<string, string>> = {}): string {
    const [document = '', fragment] = path.split('#');
    const parameters = new URLSearchParams({ ...query, ...(this.#chosen && { lang: this.#chosen }) }).toString();
    const end = `${parameters && `?${parameters}`}${fragment === undefined ? '' : `#${fragment}`}`;
    return asAscii(`${this.#root}${document}${end}`);
  }

  /** The address of a file at `path`, which begins with `/`. */
  file(path: string): string {
    return asAscii(this.#root + path.replace(/^\//, ''));
  }
}

/** An address with everything but ASCII percent-encoded; what is encoded already stays. */
function asAscii(address: string): string {
  return address.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}

function isFollowed(iri: string): boolean {
  return /^(?:https?:|mailto:)/.test(iri);
}
