import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser, Store } from 'n3';
import { readDataset } from './renkei.ts';

/** Who loads: renkei as it serves, or N3.js (its parser and its Store) over the same files. */
export type Loader = 'renkei' | 'n3';

/** What one loading took: seconds from the files to what can be asked, and the bytes that are then held. */
export interface Loaded {
  readonly quads: number;
  readonly seconds: number;
  /** Seconds of computing, on all threads: what else the machine does is not in them. */
  readonly computing: number;
  readonly bytes: number;
}

interface Manifest {
  readonly graphs: readonly { readonly quads: number; readonly files: readonly { readonly path: string }[] }[];
}

/** What is held after all that can be let go has been. */
function heldBytes(): number {
  for (let time = 0; time < 4; time++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function load(loader: Loader, folder: string, manifest: Manifest): Promise<unknown> {
  if (loader === 'renkei') return (await readDataset(folder)).graph;
  const store = new Store();
  for (const { files } of manifest.graphs) {
    const file = files.find(({ path: name }) => name.endsWith('.nq'))?.path ?? '';
    store.addQuads(new Parser({ format: 'application/n-quads' }).parse(readFileSync(path.join(folder, file), 'utf8')));
  }
  return store;
}

const [loader, folder] = process.argv.slice(2) as [Loader, string];
const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
const before = heldBytes();
const begun = performance.now();
const computed = process.cpuUsage();
const held = await load(loader, folder, manifest);
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(computed);
const computing = (user + system) / 1_000_000;
const bytes = heldBytes() - before;
const quads = manifest.graphs.reduce((sum, graph) => sum + graph.quads, 0);
// Printed with the type of what is held, which must therefore still be there.
process.stdout.write(JSON.stringify({ quads, seconds, computing, bytes, held: typeof held }));
