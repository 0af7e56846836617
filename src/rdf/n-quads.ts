import type { Quad } from '@rdfjs/types';
import { canonicalNQuads } from './canonical.ts';
import { inGraph } from './quad-set.ts';
import { defaultGraph } from './term.ts';

/** A dataset as canonical N-Quads (RDFC-1.0): kanji as they are, LF at the end of each line, sorted in code point order. */
export async function toNQuads(quads: Iterable<Quad>): Promise<string> {
  return canonicalNQuads(quads);
}

/** The statements of a dataset, whichever graph they are in, as canonical N-Triples. */
export async function toNTriples(quads: Iterable<Quad>): Promise<string> {
  return canonicalNQuads(inGraph(quads, defaultGraph()));
}
