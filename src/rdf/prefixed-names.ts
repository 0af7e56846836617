import { compareCodePoints } from './term.ts';

/** Local names that need no escape in any position: a narrow part of Turtle's PN_LOCAL. */
const LOCAL_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*)$/;

/** A path that a base ending in `/` resolves to itself: no scheme, no empty or dot segment, no query (RFC 3986, section 5.2). */
const RELATIVE_PATH = /^(?!\.{1,2}(?:\/|$))[^/:?#]+(?:\/(?!\.{1,2}(?:\/|$))[^/?#]+)*$/u;

/** Shortens IRIs by a prefix map and a base, and remembers which were used, so that a file declares no others. */
export class PrefixedNames {
  readonly #namespaces: readonly (readonly [prefix: string, namespace: string])[];
  readonly #used = new Set<string>();
  readonly #base: string | undefined;
  #usedBase = false;

  /** `prefixes`: prefix (without colon) → namespace IRI. `base` ends in `/`: IRIs below it are written relative to it. */
  constructor(prefixes: Readonly<Record<string, string>>, base?: string) {
    this.#base = base;
    // Longest first: of two namespaces of which one begins with the other, the closer one is meant.
    this.#namespaces = Object.entries(prefixes).sort(([, a], [, b]) => b.length - a.length || compareCodePoints(a, b));
  }

  /** `prefix:local` or `<path>`, or `undefined` where the IRI has no such short form. */
  shorten(iri: string): string | undefined {
    return this.#prefixed(iri) ?? this.#relative(iri);
  }

  #relative(iri: string): string | undefined {
    if (this.#base === undefined || !iri.startsWith(this.#base)) return undefined;
    const path = iri.slice(this.#base.length);
    if (!RELATIVE_PATH.test(path)) return undefined;
    this.#usedBase = true;
    return `<${path}>`;
  }

  #prefixed(iri: string): string | undefined {
    for (const [prefix, namespace] of this.#namespaces) {
      if (!iri.startsWith(namespace)) continue;
      const local = iri.slice(namespace.length);
      if (!LOCAL_NAME.test(local)) return undefined;
      this.#used.add(prefix);
      return `${prefix}:${local}`;
    }
    return undefined;
  }

  /** `@base`, if used, and `@prefix` lines for the prefixes used so far, in order of their names. */
  declarations(): string {
    const base = this.#usedBase ? `@base <${this.#base}> .\n` : '';
    const prefixes = this.#namespaces
      .filter(([prefix]) => this.#used.has(prefix))
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`);
    return [base, ...prefixes].join('');
  }
}
