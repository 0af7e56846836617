/** What an agreement says, before any family of documents gives it a form. Texts hold `{0}`, `{1}` … where they mention a party. */
export interface AgreementModel {
  readonly parties: readonly PartyModel[];
  /** ISO 8601 day of the conclusion. */
  readonly date: string;
  /** The region (圏域) as the recital calls it. */
  readonly region: string;
  readonly pillars: readonly PillarModel[];
  readonly cost: 'article' | 'vision' | 'none';
  readonly liaison: boolean;
  readonly termination: boolean;
  /** Further articles, which mean nothing to the record but their number, caption and paragraphs. */
  readonly more: readonly ArticleModel[];
  /** Whether 第3条の2 comes behind 第3条. */
  readonly hasBranch: boolean;
}

/** One who concludes: what the registry has of it, and what the document adds. */
export interface PartyModel {
  /** Official name, without prefecture and county. */
  readonly name: string;
  /** As the recital and the title write it: with prefecture or county before it, where the document does so. */
  readonly written: string;
  readonly code6: string;
  readonly prefecture: string;
  readonly isCore: boolean;
  readonly street: string;
  readonly person: readonly [family: string, given: string];
}

/** A pillar or, in a 定住自立圏, a field of policy at the top, with its groups; only groups of the third pillar have a heading. */
export interface PillarModel {
  readonly notation: string;
  readonly heading: string;
  readonly groups: readonly GroupModel[];
}

/** Initiatives under one heading. */
export interface GroupModel {
  readonly notation: string;
  readonly heading: string | undefined;
  readonly initiatives: readonly InitiativeModel[];
}

/** One 取組. */
export interface InitiativeModel {
  readonly heading: string;
  readonly policy: string;
  readonly content: string;
  /** One for each party in order, `undefined` where it has none; or one of all of them. */
  readonly roles: readonly (RoleText | undefined)[] | { readonly joint: RoleText };
}

/** A text, or the items of a list. */
export type RoleText = string | readonly string[];

/** An article: its caption and the sentences of its paragraphs, each with items, if it has any. */
export interface ArticleModel {
  readonly caption: string;
  readonly paragraphs: readonly ParagraphModel[];
}

/** A paragraph (項) and its items (号). */
export interface ParagraphModel {
  readonly text: string;
  readonly items?: readonly string[];
}

/** A document made from a model, with the record that it must give again. */
export interface Rendered {
  readonly text: string;
  readonly record: object;
}
