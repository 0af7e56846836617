import type { NamedNode } from '@rdfjs/types';
import type { Block } from '../document/block.ts';
import type { RuleBook } from '../registry/rule-book.ts';
import type { Agreement } from './agreement.ts';
import type { Statements } from './statements.ts';
import type { LawProvisions } from './write-law-provision.ts';

/** What the writers of one agreement share. */
export interface WriteContext {
  readonly statements: Statements;
  readonly agreement: Agreement;
  readonly rules: RuleBook;
  /** Names of local governments, so that 甲佐町 is not taken for 甲. */
  readonly knownNames: readonly string[];
  readonly provisions: LawProvisions;
  /** The blocks around a block, the innermost first. */
  ancestors(block: Block): readonly Block[];
  /** Whether a shared node is met for the first time, and so still has to be described. */
  firstTime(node: NamedNode): boolean;
}

/** For each block the blocks around it, the innermost first. */
export function ancestorsOf(blocks: readonly Block[]): (block: Block) => readonly Block[] {
  const above = new Map<Block, readonly Block[]>();
  const walk = (block: Block, ancestors: readonly Block[]): void => {
    above.set(block, ancestors);
    for (const child of block.children) walk(child, [block, ...ancestors]);
  };
  for (const block of blocks) walk(block, []);
  return (block) => above.get(block) ?? [];
}
