import type { Block } from '../document/block.ts';
import type { Text, Value } from './value.ts';

/** What was read of one agreement, every value with its spans: the record between the tree and the graph. Absent means: the text does not say. */
export interface Agreement {
  readonly title?: Text;
  readonly coverTitle?: Text;
  /** ISO 8601 calendar date of the conclusion. */
  readonly concludedOn?: Value<string>;
  readonly legalBasis?: Value<LawProvision>;
  readonly parties: readonly Party[];
  readonly initiatives: readonly Initiative[];
  readonly cost?: CostArrangement;
  readonly liaison?: LiaisonMeeting;
  readonly execution: Execution;
  /** The articles on change, abolition, lapse or term. */
  readonly changeAndEnd: readonly Value<Block>[];
  readonly references: readonly Reference[];
  /** The text itself, in order. */
  readonly blocks: readonly Block[];
}

/** One side of the agreement. Its ordinal is its place in the recital, from 1. */
export interface Party {
  readonly ordinal: number;
  /** `甲`; absent where the agreement calls its parties by name. */
  readonly alias?: Text;
  readonly name: Text;
  readonly address?: Text;
  readonly office?: Text;
  readonly signatory?: Text;
}

/** One 取組 with its content and the roles of the parties. */
export interface Initiative {
  /** Last part of its IRI: `3-1-4` for annex 3, section 1, row 4. */
  readonly key: string;
  readonly row: Block;
  readonly heading: Text;
  readonly content?: Text;
  readonly roles: readonly Role[];
}

/** What one party, or several jointly, undertake. */
export interface Role {
  /** Ordinals of the parties as the label names them, each with where it is written. */
  readonly parties: readonly Value<number>[];
  readonly label: Text;
  readonly text: Text;
  readonly references: readonly Value<LawProvision>[];
  /** The rules (規約) the role leaves its substance to. */
  readonly governedBy?: { readonly name: Text; readonly legalBasis?: Value<LawProvision> };
}

/** A provision of a law, named as e-Gov does: 法令ID, `252_2` for 第252条の2. */
export interface LawProvision {
  readonly lawId: string;
  readonly article: string;
  readonly paragraph?: number;
  readonly item?: number;
}

/** What the agreement says of costs (費用分担). */
export interface CostArrangement {
  /** Where it says so: in an article, in that about the vision (ビジョン), or in the cells of the roles. */
  readonly kind: 'article' | 'vision' | 'table';
  /** The block that states it: the article, else the first initiative. */
  readonly article: Block;
  /** The words that tell the kind: a caption, a column's label, a sentence. */
  readonly grounds: Text;
  readonly determination?: Text;
  readonly decidedBy: readonly Value<number>[];
}

/** The regular meeting of the parties (連絡会議). */
export interface LiaisonMeeting {
  readonly article: Block;
  readonly name?: Text;
  readonly convenedBy: readonly Value<number>[];
  readonly frequency?: Text;
  readonly purpose?: Text;
}

/** How the agreement was executed, from its closing sentence. */
export interface Execution {
  readonly manner?: Text;
  readonly copies?: Value<number>;
  readonly copiesPerHolder?: Value<number>;
  readonly holders: readonly Value<number>[];
}

/** A reference inside the text: from a block to another block, or to a law. */
export interface Reference {
  readonly from: Block;
  readonly to: Value<Block> | Value<LawProvision>;
}
