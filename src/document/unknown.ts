import type { Diagnostic } from '../text/diagnostic.ts';
import { slice, trimSpan } from '../text/span.ts';
import { type Block, type BlockDraft, walkBlocks } from './block.ts';
import { documentFinding } from './finding.ts';
import type { Line } from './line.ts';

/**
 * Keeps a line that nobody could read, as the last child of the deepest open block, so that document order holds whatever comes next. A run of such lines
 * is one unknown block: it ends where the next block starts.
 */
export function keepUnknown(line: Line, siblings: BlockDraft[]): void {
  if (line.kind === 'blank' || siblings.at(-1)?.kind === 'unknown') return;
  siblings.push({ kind: 'unknown', step: '', start: line.span.start, children: [] });
}

/** One finding for each unknown block, however long: a megabyte of noise is one finding and not a hundred thousand. */
export function unknownFindings(blocks: readonly Block[], text: string): Diagnostic[] {
  return Array.from(walkBlocks(blocks))
    .filter(({ kind }) => kind === 'unknown')
    .map(({ own }) => {
      const where = trimSpan(text, own);
      const count = slice(text, where).split(/(?:\r\n|\r|\n)\s*/).length;
      return documentFinding('DOC_UNKNOWN_LINE', where, { count });
    });
}
