import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Quad } from '@rdfjs/types';
import { Writer } from 'n3';

const BASE = 'https://w3id.org/renkei/';

/** Writes quads as a published dataset is laid out, N-Quads and manifest only. The quads of one graph must all be in the same part. */
export async function writeDataset(folder: string, parts: readonly (readonly Quad[])[]): Promise<void> {
  const graphs = [];
  for (const part of parts) {
    for (const [iri, quads] of byGraph(part)) {
      const content = Buffer.from(new Writer({ format: 'N-Quads' }).quadsToString(quads));
      const name = `${iri.replace(BASE, '')}.nq`;
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const files = [{ path: name, mediaType: 'application/n-quads', bytes: content.length, sha256 }];
      graphs.push({ iri, kind: 'main', quads: quads.length, files });
    }
  }
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ base: BASE, graphs }));
}

function byGraph(quads: readonly Quad[]): ReadonlyMap<string, Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const group = groups.get(quad.graph.value);
    if (group === undefined) groups.set(quad.graph.value, [quad]);
    else group.push(quad);
  }
  return groups;
}
