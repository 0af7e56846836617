import type { Line } from './line.ts';
import { isUnfinished } from './unfinished.ts';

/** Whether a marked name reaches the margin and ends in the line below, be there the end of a page between them. */
export function isNameBroken(line: Line, next: Line | undefined): boolean {
  if (line.kind !== 'mark' || !line.isFull || next?.kind !== 'text' || !next.isBelowFull || next.isFull) return false;
  return isUnfinished(line.pieces.text.text) && !/[。．]\s*$/u.test(next.pieces.text.text);
}
