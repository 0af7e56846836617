import { fileURLToPath } from 'node:url';
import { readKnowledge } from './renkei.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** What the press knows before it reads a document: the ontology and the registry of this repository. */
export function pressKnowledge(): ReturnType<typeof readKnowledge> {
  return readKnowledge({ ontology: folder('ontology'), data: folder('data') });
}
