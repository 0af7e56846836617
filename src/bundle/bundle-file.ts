import type { FormattedFile } from '../press/dataset-files.ts';
import type { Message } from '../text/diagnostic.ts';

/** A file of a bundle: its path below the folder (ASCII, so that every archive and catalog takes it), and what it is, for people. */
export interface BundleFile extends FormattedFile {
  readonly about: Message;
}

/** How far a document could be made into something to publish: all of it; read, but not fit to be published; not read at all. */
export type BundleState = 'complete' | 'draft' | 'unread';

/** The folder for what is read of a document: another one for what must not be published. */
export const DATA_FOLDERS = { complete: 'data', draft: 'draft' } as const satisfies Partial<
  Record<BundleState, string>
>;
