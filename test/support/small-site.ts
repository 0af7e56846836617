import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { jsonLog } from '../../src/http/log.ts';
import { rdf, rdfs } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { openShelf, type Shelf, shelfSetting } from '../../src/server/shelf.ts';
import { publishedQuads } from './published.ts';
import { fixtureQuads, publishedFolder } from './published-folder.ts';

const BASE = 'https://w3id.org/renkei/';

/** Below a path, as behind a proxy or in a folder of somebody's home page. */
export const SMALL_SITE_URL = 'http://localhost:8123/renkei/';

/** What the publisher says of it, so that it has a catalog. */
const PUBLICATION = new URL('../../data/publication.json', import.meta.url);

/** A few terms are enough for pages about them. */
const TERMS = /\/(?:ontology(?:#(?:Agreement|Party|title|party))?|shapes(?:#Agreement(?:Shape)?)?)$/;

const withdrawn = namedNode(`${BASE}id/agreement/withdrawn/2020-01-01`);
const kanji = namedNode(`${BASE}id/rule/甲乙%20の規則`);

/**
 * The statements of a small site: the small dataset of the tests, a part of the ontology, a thing whose IRI has kanji and an encoded space in it, and one that was
 * withdrawn.
 */
export async function smallQuads(): Promise<Quad[]> {
  const graph = namedNode(`${BASE}graph/registry`);
  return [
    ...(await fixtureQuads()),
    ...publishedQuads('vocabulary').filter(({ subject }) => TERMS.test(subject.value)),
    quad(kanji, rdf.type, rk.Rule, graph),
    quad(kanji, rdfs.label, literal('甲乙の規則', 'ja'), graph),
    quad(withdrawn, rk.withdrawnOn, literal('2021-01-01'), graph),
    quad(withdrawn, rk.withdrawalReason, literal('取り下げられました。', 'ja'), graph),
  ];
}

/** The folder of the published dataset of a small site. */
export async function smallDataset(quads?: readonly Quad[]): Promise<string> {
  const folder = await publishedFolder(quads ?? (await smallQuads()));
  const manifest = join(folder, 'manifest.json');
  const { $schema, ...publication } = JSON.parse(await readFile(PUBLICATION, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), publication }));
  return folder;
}

/** A server of a dataset, without a port. */
export function smallShelf(dataDir: string, publicUrl = SMALL_SITE_URL): Promise<Shelf> {
  const out = { write: () => true };
  const log = jsonLog(process.stderr, {});
  const options = { host: 'localhost', port: 0, dataDir, publicUrl, stdout: out, stderr: out };
  return openShelf(
    options,
    shelfSetting({ limits: {} }, log, async () => undefined),
  );
}
