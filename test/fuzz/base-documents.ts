import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../../src/intake/decode-text.ts';

/** A sound document to be damaged: its text, be it plain or HTML. */
export interface BaseDocument {
  /** Of its folder: `F1-1-…`, or the slug of the real agreement. */
  readonly name: string;
  readonly isHtml: boolean;
  readonly text: string;
}

/** The synthetic documents of every family and the real agreement, below the project's folder; by name. */
export function baseDocuments(root: string): BaseDocument[] {
  return ['test/corpus/families', 'data/source'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:^|\/)document\.(?:txt|html)$/.test(file))
      .sort()
      .map((file) => {
        const decoded = decodeText(readFileSync(join(root, folder, file)));
        if ('tried' in decoded) throw new Error(`${file} is in no known encoding`);
        return { name: dirname(file), isHtml: file.endsWith('.html'), text: decoded.text };
      }),
  );
}
