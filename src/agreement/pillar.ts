import type { Block } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import { type PillarMatch, pillarOf } from '../registry/pillar.ts';
import type { RuleBook } from '../registry/rule-book.ts';
import type { Initiative } from './agreement.ts';
import { type Text, textOf } from './value.ts';

/** The pillar under which the document puts an initiative, and the block whose heading says so. */
export interface PillarReading {
  readonly match: PillarMatch;
  readonly block: Block;
  readonly heading: Text;
  /** `life.living`, as the scheme notes it. */
  readonly notation: string;
}

/** Reads the pillar from the headings above an initiative's row, the innermost first. */
export function readPillar(
  { row }: Initiative,
  rules: RuleBook,
  ancestors: (block: Block) => readonly Block[],
): PillarReading | undefined {
  const above = ancestors(row).flatMap((block) => {
    const heading = textOf(headingOf(block));
    return heading ? [{ block, heading }] : [];
  });
  const match = pillarOf(rules, ...above.map(({ heading }) => heading.value));
  const decisive = match && above[match.heading];
  return match && decisive && { match, ...decisive, notation: match.concept.replace(/^.*\//, '').replace('-', '.') };
}

/** What a block says of those below it: the heading of an annex, section or part, the caption of an article, the text of an item or paragraph of the body that groups others. */
export function headingOf(block: Block): Piece | undefined {
  if (block.kind === 'article') return block.caption;
  return block.kind === 'item' || block.kind === 'paragraph' ? block.text : block.heading;
}
