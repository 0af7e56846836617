import type { Context } from './context.ts';
import type { ArticleModel } from './model.ts';
import type { Mark } from './style.ts';

/** The ladder of a family in whose body the initiatives stand: the mark of each level. */
export interface LadderForm {
  readonly pillar: Mark;
  /** Below a pillar: 政策分野, or 医療. */
  readonly group: Mark;
  readonly initiative: Mark;
  readonly label: Mark;
  /** Below 役割分担; absent where the roles stand beside the content. */
  readonly role?: Mark;
  readonly list: 'paren' | 'paren-latin' | 'kana' | 'circled';
}

/** A family of documents (see the reference on formats): what its members have in common. */
export interface Family {
  readonly name: string;
  readonly kind: 'region' | 'settlement';
  readonly partyCount: 2 | 3;
  readonly hasAliases: boolean;
  readonly title: (context: Context) => string;
  readonly recital: ((context: Context) => string) | undefined;
  /** Before the article that names the initiatives, that article, and those behind it. */
  readonly articles: (context: Context) => readonly ArticleModel[];
  /** Which article is followed by one with a branch number, if the model has one. */
  readonly fields:
    | { readonly in: 'rows' }
    | { readonly in: 'table'; readonly policy: boolean; readonly roleLabel: string }
    | { readonly in: 'body'; readonly ladders: readonly LadderForm[]; readonly contentLabel: string };
  readonly cost: 'article' | 'vision' | 'table';
  /** Whether the family knows a regular meeting, and a clause on its end. */
  readonly hasLiaison: boolean;
  readonly hasTermination: boolean;
  /** How 別表 are cut: one for each pillar, or one only. */
  readonly annexes: 'many' | 'one' | 'none';
  /** 編 around the articles and around the initiatives. */
  readonly hasParts?: boolean;
}
