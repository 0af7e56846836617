import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Extraction, extractDocument } from '../../src/press/extract.ts';
import { type Knowledge, readKnowledge } from '../../src/press/knowledge.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The folder of the real agreement, below `data/source/`. */
export const REAL_SLUG = 'kumamoto-arao-2025';

/** The text of the real agreement: UTF-8 without byte order mark, LF, from which the tests make damaged ones. */
export const REAL_TEXT = readFileSync(join(ROOT, 'data/source', REAL_SLUG, 'document.txt'), 'utf8');

let known: Promise<Knowledge> | undefined;

/** `ontology/` and `data/registry/`, read once for a test file. */
export function pressKnowledge(): Promise<Knowledge> {
  known ??= readKnowledge({ ontology: join(ROOT, 'ontology'), data: join(ROOT, 'data') });
  return known;
}

/** Reads a text, or bytes, as `renkei extract` would. */
export async function extract(document: string | Uint8Array, name = 'document.txt'): Promise<Extraction> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  return extractDocument(bytes, name, await pressKnowledge());
}
