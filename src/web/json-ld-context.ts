import { readFileSync } from 'node:fs';
import type { JsonObject } from '../rdf/json-ld.ts';

const FILE = new URL('../../ontology/context.jsonld', import.meta.url);

let read: { readonly text: string; readonly context: JsonObject } | undefined;

/** The JSON-LD context of the ontology, as it is written into every JSON-LD document, so that reading one needs no network. */
export function jsonLdContext(): JsonObject {
  return contextFile().context;
}

/** The document with the context: `{ "@context": … }`. */
export function contextText(): string {
  return contextFile().text;
}

function contextFile() {
  if (read === undefined) {
    const text = readFileSync(FILE, 'utf8');
    read = { text, context: JSON.parse(text)['@context'] as JsonObject };
  }
  return read;
}
