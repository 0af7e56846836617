import type { Quad } from '@rdfjs/types';
import { Writer } from 'n3';
import { quad } from './renkei.ts';

/** Statements as N-Triples, without their graphs. */
export function triplesText(quads: readonly Quad[]): string {
  const triples = quads.map(({ subject, predicate, object }) => quad(subject, predicate, object));
  return new Writer({ format: 'N-Triples' }).quadsToString(triples);
}
