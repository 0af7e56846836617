import type { Block } from '../document/block.ts';
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
    const heading = textOf(block.heading);
    return heading ? [{ block, heading }] : [];
  });
  const match = pillarOf(rules, ...above.map(({ heading }) => heading.value));
  const decisive = match && above[match.heading];
  return match && decisive && { match, ...decisive, notation: match.concept.replace(/^.*\//, '').replace('-', '.') };
}
