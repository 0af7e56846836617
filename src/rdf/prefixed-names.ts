import { compareCodePoints } from './term.ts';

/** Local names that need no escape in any position: a narrow part of Turtle's PN_LOCAL. */
const LOCAL_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*)$/;

/** Shortens IRIs by a prefix map, and remembers which prefixes were used, so that a file declares no others. */
export class PrefixedNames {
  readonly #namespaces: readonly (readonly [prefix: string, namespace: string])[];
  readonly #used = new Set<string>();

  /** `prefixes`: prefix (without colon) → namespace IRI. */
  constructor(prefixes: Readonly<Record<string, string>>) {
    // Longest first: of two namespaces of which one begins with the other, the closer one is meant.
    this.#namespaces = Object.entries(prefixes).sort(([, a], [, b]) => b.length - a.length || compareCodePoints(a, b));
  }

  /** `prefix:local`, or `undefined` where the IRI has no such short form. */
  shorten(iri: string): string | undefined {
    for (const [prefix, namespace] of this.#namespaces) {
      if (!iri.startsWith(namespace)) continue;
      const local = iri.slice(namespace.length);
      if (!LOCAL_NAME.test(local)) return undefined;
      this.#used.add(prefix);
      return `${prefix}:${local}`;
    }
    return undefined;
  }

  /** `@prefix` lines for the prefixes used so far, in order of their names. */
  declarations(): string {
    return this.#namespaces
      .filter(([prefix]) => this.#used.has(prefix))
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
      .join('');
  }
}
