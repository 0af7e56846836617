import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Quad } from '@rdfjs/types';
import { parseSync } from './renkei.ts';

/** The folder of the committed dataset. */
export const PUBLISHED_FOLDER = fileURLToPath(new URL('../../data/published/', import.meta.url));

interface Manifest {
  readonly graphs: readonly { readonly kind: string; readonly files: readonly { readonly path: string }[] }[];
}

/** The committed dataset in two parts: the graphs of its one agreement, and those that all agreements share. */
export function readPublished(): { agreement: Quad[]; shared: Quad[] } {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(PUBLISHED_FOLDER, 'manifest.json'), 'utf8'));
  const isShared = (kind: string) => kind === 'vocabulary' || kind.startsWith('registry');
  const quads = (shared: boolean) =>
    manifest.graphs
      .filter(({ kind }) => isShared(kind) === shared)
      .flatMap(({ files }) => files.filter((file) => file.path.endsWith('.nq')))
      .flatMap((file) =>
        parseSync(readFileSync(path.join(PUBLISHED_FOLDER, file.path), 'utf8'), { format: 'n-quads', file: file.path }),
      );
  return { agreement: quads(false), shared: quads(true) };
}
