import type { NamedNode } from '@rdfjs/types';
import { rdfs } from '../../rdf/namespace.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import type { PageLanguage } from '../document-view.ts';
import type { Label } from './label.ts';
import type { Reader } from './reader.ts';

/** How a numbered block is cited: `第2項` or `paragraph 2`. */
interface Citing {
  readonly class: NamedNode;
  readonly ja: (number: string) => string;
  readonly en: (number: string) => string;
}

/** `3-2` is 第3条の2. */
function articleLabel(number: string): string {
  const [first, ...branches] = number.split('-');
  return `第${first}条${branches.map((branch) => `の${branch}`).join('')}`;
}

const CITED: readonly Citing[] = [
  { class: rk.Article, ja: articleLabel, en: (number) => `Article ${number}` },
  { class: rk.Paragraph, ja: (number) => `第${number}項`, en: (number) => `paragraph ${number}` },
  { class: rk.Item, ja: (number) => `第${number}号`, en: (number) => `item ${number}` },
  { class: rk.Annex, ja: (number) => `別表第${number}`, en: (number) => `Annex ${number}` },
  { class: rk.AnnexSection, ja: (number) => `第${number}節`, en: (number) => `section ${number}` },
  { class: rk.AnnexRow, ja: (number) => `(${number})`, en: (number) => `row ${number}` },
];

/**
 * How a text block is cited: with the blocks it is part of (`第3条第1項第1号`, `Article 3, paragraph 1, item 1`); in Japanese by its label as written, where it has one and stands alone.
 * Blocks without numbers (preamble, closing) are called by their class.
 */
export function blockLabel(read: Reader, block: Resource, language: PageLanguage): Label | undefined {
  const own = ownLabel(read, block, language);
  if (own === undefined) return undefined;
  const parent = read.link(block, rk.partOf);
  const before = parent && blockLabel(read, parent, language);
  if (before === undefined) return { text: own, language };
  const isSpaced = read.is(block, rk.AnnexSection) || read.is(block, rk.AnnexRow);
  return { text: `${before.text}${language === 'en' ? ', ' : isSpaced ? ' ' : ''}${own}`, language };
}

/** The label of a block without those of the blocks around it. */
function ownLabel(read: Reader, block: Resource, language: PageLanguage): string | undefined {
  const cited = CITED.find((each) => read.is(block, each.class));
  const written = read.text(block, rk.label, 'ja')?.value;
  const isWhole = read.is(block, rk.Article) || read.is(block, rk.Annex);
  if (language === 'ja' && isWhole && written !== undefined) return written;
  if (cited !== undefined) return cited[language](read.string(block, rk.number) ?? placeOf(read, block));
  const type = read.mainClass(block);
  return type && read.text(type, rdfs.label, language)?.value;
}

/** The place of a block among the blocks of its kind within the same block, from 1. */
function placeOf(read: Reader, block: Resource): string {
  const parent = read.link(block, rk.partOf);
  const type = read.mainClass(block);
  if (parent === undefined || type === undefined) return '1';
  const like = read.incoming(parent, rk.partOf).filter((each) => read.is(each, type as NamedNode));
  return String(like.findIndex((each) => each.equals(block)) + 1);
}
