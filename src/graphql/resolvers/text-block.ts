import { connection, link, list } from '../field-link.ts';
import { optionalText, text } from '../field-text.ts';
import { integer } from '../field-value.ts';
import type {
  AnnexResolvers,
  AnnexRowResolvers,
  AnnexSectionResolvers,
  ArticleResolvers,
  ClosingResolvers,
  CoverResolvers,
  ItemResolvers,
  ParagraphResolvers,
  PreambleResolvers,
  SignatureBlockResolvers,
  TitleBlockResolvers,
  UnknownResolvers,
} from '../types.generated.ts';
import { evidenced } from './node.ts';

/** The resolvers that every kind of text block shares. */
const textBlock = {
  ...evidenced,
  agreement: link,
  order: integer,
  partOf: link,
  parts: list,
  rawText: text,
  text: optionalText,
  label: optionalText,
  number: optionalText,
  refersTo: list,
  referredToBy: connection,
  states: list,
  spans: connection,
};

/** The resolvers of `Cover`. */
export const cover: CoverResolvers = {
  ...textBlock,
};

/** The resolvers of `TitleBlock`. */
export const titleBlock: TitleBlockResolvers = {
  ...textBlock,
};

/** The resolvers of `Preamble`. */
export const preamble: PreambleResolvers = {
  ...textBlock,
};

/** The resolvers of `Article`. */
export const article: ArticleResolvers = {
  ...textBlock,
  caption: optionalText,
  paragraphs: list,
};

/** The resolvers of `Paragraph`. */
export const paragraph: ParagraphResolvers = {
  ...textBlock,
  items: list,
};

/** The resolvers of `Item`. */
export const item: ItemResolvers = {
  ...textBlock,
};

/** The resolvers of `Annex`. */
export const annex: AnnexResolvers = {
  ...textBlock,
  heading: optionalText,
  sections: list,
  rows: list,
};

/** The resolvers of `AnnexSection`. */
export const annexSection: AnnexSectionResolvers = {
  ...textBlock,
  heading: optionalText,
  rows: list,
};

/** The resolvers of `AnnexRow`. */
export const annexRow: AnnexRowResolvers = {
  ...textBlock,
};

/** The resolvers of `Closing`. */
export const closing: ClosingResolvers = {
  ...textBlock,
};

/** The resolvers of `SignatureBlock`. */
export const signatureBlock: SignatureBlockResolvers = {
  ...textBlock,
};

/** The resolvers of `Unknown`. */
export const unknown: UnknownResolvers = {
  ...textBlock,
};
