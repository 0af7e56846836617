import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Quad } from '@rdfjs/types';
import { Writer } from 'n3';
import { parseSync } from '../../src/rdf/parse.ts';

const FIXTURE = new URL('fixture.trig', import.meta.url);
const BASE = 'https://w3id.org/renkei/';

/** The quads of the small dataset of these tests. */
export async function fixtureQuads(): Promise<Quad[]> {
  return parseSync(await readFile(FIXTURE, 'utf8'), { format: 'trig', file: 'fixture.trig' });
}

/**
 * Writes quads to a new temporary folder as a published dataset: the manifest, and one N-Quads file for each graph. Gives the folder.
 * `alter` changes the text of each file before its digest is taken.
 */
export async function publishedFolder(quads: readonly Quad[], alter = (text: string) => text): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'renkei-published-'));
  const graphs = [...new Set(quads.map(({ graph }) => graph.value))];
  const listed = await Promise.all(
    graphs.map((iri) => writeGraph(folder, iri, alter(nQuads(quads.filter(({ graph }) => graph.value === iri))))),
  );
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ base: BASE, graphs: listed }));
  return folder;
}

/** The quads as N-Quads. */
export function nQuads(quads: readonly Quad[]): string {
  return new Writer({ format: 'application/n-quads' }).quadsToString([...quads]);
}

async function writeGraph(folder: string, iri: string, text: string) {
  const name = `${iri.slice(BASE.length)}.nq`;
  const bytes = Buffer.from(text);
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { path: name, mediaType: 'application/n-quads', bytes: bytes.length, sha256 };
  return { iri, kind: 'main', quads: text.split('\n').filter((line) => line !== '').length, files: [file] };
}
