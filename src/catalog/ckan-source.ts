import type { Manifest } from '../store/manifest.ts';
import type { CkanSource } from './ckan-package.ts';

/** What a CKAN package is made of, from the manifest of a published dataset; `undefined` if nobody has said how it is published. */
export function ckanSource({
  base,
  graphs,
  tables,
  tableMetadata,
  whole,
  publication,
  release,
}: Manifest): CkanSource | undefined {
  if (!publication) return undefined;
  return { base, dataset: `${base}id/dataset`, graphs, tables, tableMetadata, whole, publication, release };
}
