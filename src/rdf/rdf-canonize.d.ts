/** The part of rdf-canonize 5 that is used here; the package brings no types of its own. */
declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types';

  interface CanonizeOptions {
    readonly algorithm: 'RDFC-1.0';
    /** Filled with: label as given → canonical label (`c14n0` …), both without `_:`. */
    readonly canonicalIdMap?: Map<string, string>;
    /** The Hash N-Degree Quads algorithm may run this often; then `canonize` rejects. */
    readonly maxDeepIterations?: number;
  }

  export function canonize(quads: readonly Quad[], options: CanonizeOptions): Promise<string>;
}
