import { slice } from '../text/span.ts';
import type { Block, Cell } from './block.ts';
import type { Piece } from './line-rule.ts';

/** The parts of a block, or of a draft of one, that are pieces of the text. */
type Pieces = Pick<Block, 'label' | 'caption' | 'heading' | 'relation' | 'text' | 'continued' | 'lines' | 'cells'>;

/**
 * The same pieces with the characters that stand at their places. While a table is read, bars and gaps between its cells count as TABs; a piece over several
 * cells has such TABs in it, and must not be published with them.
 */
export function asWritten<Read extends Pieces>(read: Read, source: string): Read {
  const { label, caption, heading, relation, text, continued, lines, cells } = read;
  const one = (piece: Piece): Piece => {
    const written = slice(source, piece.span);
    return written === piece.text ? piece : { text: written, span: piece.span };
  };
  const cell = (each: Cell): Cell => ({
    ...each,
    label: one(each.label),
    text: one(each.text),
    ...(each.more && { more: each.more.map(one) }),
  });
  return {
    ...read,
    ...(label && { label: one(label) }),
    ...(caption && { caption: one(caption) }),
    ...(heading && { heading: one(heading) }),
    ...(relation && { relation: one(relation) }),
    ...(text && { text: one(text) }),
    ...(continued && { continued: continued.map(one) }),
    ...(lines && { lines: lines.map(one) }),
    ...(cells && { cells: cells.map(cell) }),
  };
}
