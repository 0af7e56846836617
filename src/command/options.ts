import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PressFolders } from '../press/knowledge.ts';

/** The language of what is printed. */
export type Language = 'ja' | 'en';

/** Where the press and the shelf find their files. */
export interface Folders extends PressFolders {
  readonly published: string;
}

/** The folder of this package: terms, rules and the registry come with it, so that a command works in any directory. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** The folders to work on: `ontology/` of this package, and `data/` of it unless another is named. */
export function defaultFolders(data = join(PACKAGE, 'data')): Folders {
  return { ontology: join(PACKAGE, 'ontology'), data, published: join(data, 'published') };
}
