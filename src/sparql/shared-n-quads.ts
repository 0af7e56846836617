import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatasetError } from '../store/dataset-error.ts';
import { type Manifest, nQuadsFile } from '../store/manifest.ts';

/**
 * The N-Quads files of a published dataset in memory that all threads share, one array for each graph. They must be those that the manifest lists: rejects with a
 * {@link DatasetError} if the folder has been written again in the meantime.
 */
export function sharedNQuads(folder: string, { graphs }: Manifest): Promise<readonly Uint8Array[]> {
  return Promise.all(
    graphs.map(async (graph) => {
      const file = nQuadsFile(graph);
      if (file === undefined) throw new DatasetError('MANIFEST_INVALID', `Graph ${graph.iri} has no N-Quads file.`);
      const bytes = await readFile(path.join(folder, file.path));
      if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) {
        throw new DatasetError(
          'FILE_CHANGED',
          `${file.path} has changed since the server was started. Start it again.`,
        );
      }
      return shared(bytes);
    }),
  );
}

/** The same bytes where every thread can read them. */
export function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
