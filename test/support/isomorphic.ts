import type { Quad } from '@rdfjs/types';
import { expect } from 'vitest';
import { canonicalNQuads } from '../../src/rdf/canonical.ts';

declare module 'vitest' {
  interface Matchers<T> {
    /** The quads are the same but for blank node labels and the case of language tags (RDFC-1.0). `await` it. */
    toBeIsomorphic(expected: Iterable<Quad>): T extends never ? never : Promise<void>;
  }
}

expect.extend({
  async toBeIsomorphic(received: Iterable<Quad>, expected: Iterable<Quad>) {
    const [actual, wanted] = await Promise.all([canonicalNQuads(received), canonicalNQuads(expected)]);
    return {
      pass: actual === wanted,
      message: () => `The datasets are ${this.isNot ? '' : 'not '}isomorphic\n${this.utils.diff(wanted, actual) ?? ''}`,
      actual,
      expected: wanted,
    };
  },
});
