import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Client } from '../../src/http/client.ts';
import { sharedNQuads } from '../../src/sparql/shared-n-quads.ts';
import { type SparqlHandler, type SparqlParts, sparqlHandler } from '../../src/sparql/sparql-handler.ts';
import { type Manifest, parseManifest } from '../../src/store/manifest.ts';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';

/** The published dataset of this project. */
export const PUBLISHED = join(import.meta.dirname, '../../data/published');

/** An endpoint, with what it has logged. */
export interface TestEndpoint {
  readonly handler: SparqlHandler;
  readonly faults: readonly unknown[];
  /** Sends a request to `/sparql`; `search` begins with `?` or is empty. */
  fetch(search: string, init?: RequestInit, client?: Client): Promise<Response>;
  /** Sends a query by GET. */
  query(query: string, accept?: string, client?: Client): Promise<Response>;
}

/** An endpoint over the dataset in `folder`, which is stopped when the tests of the file are over. */
export async function endpointOf(folder: string, parts: Partial<SparqlParts> = {}): Promise<TestEndpoint> {
  const manifest = await manifestOf(folder);
  const faults: unknown[] = [];
  const handler = sparqlHandler({
    manifest,
    version: 'v1',
    nQuads: () => sharedNQuads(folder, manifest),
    log: { error: (...fault) => faults.push(fault) },
    ...parts,
  });
  afterAll(() => handler.close());
  const fetch = (search: string, init?: RequestInit, client: Client = {}) =>
    handler.handle(new Request(`http://localhost/sparql${search}`, init), client);
  return {
    handler,
    faults,
    fetch,
    query: (query, accept, client) =>
      fetch(`?${new URLSearchParams({ query })}`, accept === undefined ? {} : { headers: { accept } }, client),
  };
}

/** The small dataset of the tests, as a folder. */
export async function fixtureFolder(): Promise<string> {
  return publishedFolder(await fixtureQuads());
}

/** What the manifest in a folder says. */
export async function manifestOf(folder: string): Promise<Manifest> {
  return parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'), 'manifest.json');
}
