import type { Quad } from '@rdfjs/types';
import oxigraph from 'oxigraph';
import type { Contender } from './side-by-side.ts';
import { triplesText } from './triples-text.ts';

/** Statements are loaded together, about so many characters of N-Triples at once. */
const MOST_WAITING = 20_000_000;

/** Oxigraph with all statements in its default graph. */
export class OxigraphAsked {
  readonly #store = new oxigraph.Store();

  #waiting: string[] = [];
  #length = 0;

  /** Adds statements, whatever graph they are in. */
  add(quads: readonly Quad[]): void {
    const text = triplesText(quads);
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length > MOST_WAITING) this.#load();
  }

  #load(): void {
    this.#store.load(this.#waiting.join(''), { format: 'application/n-triples' });
    this.#waiting = [];
    this.#length = 0;
  }

  /** Asked by SPARQL from JavaScript: `queries` asks what it needs, one query after another, by the function it is given. Texts come back: JSON for SELECT, N-Triples for CONSTRUCT. */
  contender(queries: (ask: (query: string) => string, index: number) => readonly string[]): Contender {
    this.#load();
    const ask = (query: string): string => {
      const form = /\bCONSTRUCT\b/.test(query) ? 'application/n-triples' : 'application/sparql-results+json';
      return this.#store.query(query, { results_format: form }) as unknown as string;
    };
    return { name: 'oxigraph, SPARQL', prepare: (index) => async () => queries(ask, index) };
  }
}
