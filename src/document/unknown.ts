import type { Diagnostic } from '../text/diagnostic.ts';
import { slice, trimSpan } from '../text/span.ts';
import { type Block, type BlockDraft, walkBlocks } from './block.ts';
import { documentFinding } from './finding.ts';
import { isSilent, type Line } from './line.ts';

/**
 * Keeps a line that nobody could read, as the last child of the deepest open block, so that document order holds whatever comes next. A run of such lines
 * is one unknown block: it ends where the next block starts.
 */
export function keepUnknown(line: Line, siblings: BlockDraft[]): void {
  if (isSilent(line) || siblings.at(-1)?.kind === 'unknown') return;
  siblings.push({ kind: 'unknown', step: '', start: line.span.start, children: [] });
}

/** What is left of a table row whose cells are not complete: `(2) 機関等 の`, `⇥乙の役`. */
const ROW_FRAGMENT = /^[ \u3000]*(?:\t|[（(][0-9０-９]+[）)])/;

/**
 * One finding for each unknown block, however long: a megabyte of noise is one finding and not a hundred thousand. In an annex, what looks like the rest of a
 * table row is an error: there the document was cut, or lost its columns.
 */
export function unknownFindings(blocks: readonly Block[], text: string): Diagnostic[] {
  return blocks.flatMap((top) =>
    Array.from(walkBlocks([top]))
      .filter(({ kind }) => kind === 'unknown')
      .map(({ own }) => {
        const where = trimSpan(text, own);
        if (SUPPLEMENT.test(slice(text, own).slice(0, LOOKED_AT))) return documentFinding('DOC_SUPPLEMENT', where);
        if (top.kind === 'annex' && ROW_FRAGMENT.test(slice(text, own).slice(0, LOOKED_AT)))
          return documentFinding('DOC_ROW_FRAGMENT', where);
        return documentFinding('DOC_UNKNOWN_LINE', where, { count: countLines(slice(text, where)) });
      }),
  );
}

/** Supplementary provisions (附則), which are left as they are. */
const SUPPLEMENT = /^\s*[附付][ \t\u3000]*則/u;

/** Code units of an unknown block that tell what it is like. */
const LOOKED_AT = 200;

/** Lines that are not blank. */
function countLines(text: string): number {
  return text.split(/(?:\r\n|\r|\n)\s*/).length;
}
