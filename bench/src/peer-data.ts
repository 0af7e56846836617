import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Quad } from '@rdfjs/types';
import { triplesText } from './triples-text.ts';

const ASKED = [
  'title',
  'concludedOn',
  'party',
  'alias',
  'nameAsWritten',
  'initiative',
  'heading',
  'content',
  'role',
  'text',
  'undertakenBy',
];
const RK = 'https://w3id.org/renkei/ontology#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const PREDICATES = new Set(ASKED.map((name) => RK + name));

/** The statements that the questions for the peers are about, and no more, which helps them. */
export class PeerData {
  readonly #parts: string[] = [];

  /** Adds those of an agreement. */
  add(quads: readonly Quad[]): void {
    const asked = quads.filter(
      ({ predicate, object }) =>
        PREDICATES.has(predicate.value) || (predicate.value === TYPE && object.value.startsWith(RK)),
    );
    this.#parts.push(triplesText(asked));
  }

  /** Writes them as N-Triples to a new file and gives its path. */
  write(): string {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'renkei-bench-')), 'asked.nt');
    writeFileSync(file, this.#parts.join(''));
    return file;
  }
}
