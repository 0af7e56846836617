import { isAmending } from '../document/amending.ts';
import { articleNumber } from '../document/article-number.ts';
import { type Block, walkBlocks } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { Reference } from './agreement.ts';
import { agreementFinding } from './finding.ts';
import { type FindLaw, findLawReferences, resolveLawReference } from './law-reference.ts';
import { subPiece, type Value } from './value.ts';

const N = '[0-9０-９〇一二三四五六七八九十百]+';
const RELATIVE = /(?<![\p{Script=Han}])(?<step>[前次])(?<unit>[条項])/gu;
/** Not behind the name of another instrument: 施行令第5条, 規則第3条, 条例（平成…号）第2条. */
const ARTICLE = new RegExp(
  `(?<!(?:令|規則|条例|規程|要綱|規約|法)(?:[（(][^（）()]{1,40}[）)])?)第(?<article>${N})条(?<branch>(?:の${N})*)(?:第(?<paragraph>${N})項)?(?:第(?<item>${N})号)?(?:関係)?`,
  'gu',
);
const ANNEX = new RegExp(`別表(?:第?(?<from>${N})(?:から別表第?(?<to>${N})まで)?)?`, 'gu');

interface Found {
  readonly piece: Piece;
  /** Paths of the blocks meant; the first that is there, from the most exact on. */
  readonly targets: readonly (readonly string[])[];
  readonly rule: 'relative-reference' | 'article-reference' | 'annex-reference';
}

/**
 * The references inside the text, in order: 前条, 次条, 前項; 第3条第1号; 別表第1, 別表第1から別表第3まで; laws with their provisions. What points at something that is
 * not there is reported and no link is made. In an agreement that changes another, articles and annexes are those of the other, unless it calls them its own. (References in the cells of a row belong to its roles.)
 */
export function readReferences(blocks: readonly Block[], findLaw: FindLaw, diagnostics: Diagnostic[]): Reference[] {
  const all = Array.from(walkBlocks(blocks));
  const byPath = new Map(all.map((block) => [block.path, block]));
  const changesAnother = isAmending(blocks);
  const articles = new Articles(all);
  return all.flatMap((from) => {
    const piece = referringPiece(from);
    if (!piece) return [];
    const laws = findLawReferences(piece);
    for (const { law, piece: where } of laws.filter((written) => !resolveLawReference(written, findLaw))) {
      diagnostics.push(agreementFinding('AGR_UNKNOWN_LAW', where.span, { law }));
    }
    const toLaws = laws
      .flatMap((written) => resolveLawReference(written, findLaw) ?? [])
      .map((to): Reference => ({ from, to }));
    const rest = findReferences(
      withoutLaws(
        piece,
        laws.map((written) => written.piece),
      ),
      from,
      articles,
    );
    const own = changesAnother ? rest.filter((found) => isOwn(found, piece)) : rest;
    return [...toLaws, ...own.flatMap((found) => resolve(found, from, byPath, diagnostics))];
  });
}

/** What an agreement says before an article or annex of itself: この変更協約第2条, 本協定の別表. */
const ITSELF = /(?:この|本)(?:一部)?(?:連携|変更|改正)*(?:協約|協定)書?の?$/u;

/** Whether a reference in an agreement that changes another is plainly to itself. 前条 may stand in words that it puts into the other. */
function isOwn({ piece: { span } }: Found, { text, span: { start } }: Piece): boolean {
  const at = span.start - start;
  return ITSELF.test(text.slice(Math.max(0, at - LONGEST_SELF), at).replace(/\s/gu, ''));
}

/** Code units in which an agreement can name itself, spaces included. */
const LONGEST_SELF = 24;

/** Where a block can refer from: its sentences, and the relation in an annex's head. */
function referringPiece(block: Block): Piece | undefined {
  if (block.kind === 'title') return undefined;
  return block.text ?? block.relation;
}

/** The piece with the references to laws blanked out, so that their 第252条の2 is not taken for an article of the agreement. */
function withoutLaws(piece: Piece, laws: readonly Piece[]): Piece {
  const blank = (text: string, law: Piece) => {
    const start = law.span.start - piece.span.start;
    return text.slice(0, start) + ' '.repeat(law.text.length) + text.slice(start + law.text.length);
  };
  return { ...piece, text: laws.reduce(blank, piece.text) };
}

function findReferences(piece: Piece, from: Block, articles: Articles): Found[] {
  const at = (match: RegExpExecArray) => subPiece(piece, match.index, match.index + match[0].length);
  return [
    ...Array.from(
      piece.text.matchAll(RELATIVE),
      (match): Found => ({
        piece: at(match),
        targets: [relativeTarget(match.groups ?? {}, from, articles)],
        rule: 'relative-reference',
      }),
    ),
    ...Array.from(
      piece.text.matchAll(ARTICLE),
      (match): Found => ({ piece: at(match), targets: [articleTarget(match.groups ?? {})], rule: 'article-reference' }),
    ),
    ...Array.from(
      piece.text.matchAll(ANNEX),
      (match): Found => ({ piece: at(match), targets: annexTargets(match.groups ?? {}), rule: 'annex-reference' }),
    ),
  ].sort((a, b) => a.piece.span.start - b.piece.span.start);
}

/** The articles of a document in their order, by path. */
class Articles {
  readonly #paths: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(blocks: readonly Block[]) {
    this.#paths = blocks.filter(({ kind }) => kind === 'article').map(({ path }) => path);
    this.#places = new Map(this.#paths.map((path, at) => [path, at]));
  }

  /** The path of the article so many before (negative) or after one; `undefined` where there is none. */
  beside(path: string, shift: number): string | undefined {
    const place = this.#places.get(path);
    return place === undefined ? undefined : this.#paths[place + shift];
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

/** 前条 is the article before in the document, 第3条の2 before 第4条; but if the numbers show that one was lost in between, it is not there. */
function relativeTarget({ step, unit }: Groups, from: Block, articles: Articles): string[] {
  const [, article, paragraph] = /^(article\/[^/]+)(?:\/paragraph\/(\d+))?/.exec(from.path) ?? [];
  const shift = step === '前' ? -1 : 1;
  if (unit === '項') return paragraph ? [`${article}/paragraph/${Number(paragraph) + shift}`] : [];
  const neighbour = article && articles.beside(article, shift);
  const distance = neighbour ? Math.abs(mainNumber(neighbour) - mainNumber(article)) : Number.NaN;
  return neighbour && distance <= 1 ? [neighbour] : [];
}

/** `article/3_2` → 3. */
function mainNumber(path: string): number {
  return Number(/^article\/(\d+)/.exec(path)?.[1]);
}

/** 第3条第1号 is an item of the first paragraph, where an article has one paragraph only. */
function articleTarget({ article, branch, paragraph, item }: Groups): string[] {
  const base = `article/${articleNumber(`${article ?? ''}${branch ?? ''}`)}`;
  const inParagraph = `${base}/paragraph/${parseNumeral(paragraph ?? '') ?? 1}`;
  if (item !== undefined) return [`${inParagraph}/item/${parseNumeral(item)}`, base];
  return paragraph === undefined ? [base] : [inParagraph, base];
}

function annexTargets({ from, to }: Groups): string[][] {
  const first = parseNumeral(from ?? '') ?? 1;
  const last = parseNumeral(to ?? '') ?? first;
  return Array.from({ length: Math.max(0, Math.min(last - first, 99)) + 1 }, (_, index) => [`annex/${first + index}`]);
}

function resolve(
  { piece, targets, rule }: Found,
  from: Block,
  byPath: ReadonlyMap<string, Block>,
  diagnostics: Diagnostic[],
): Reference[] {
  return targets.flatMap((wishes) => {
    const value = wishes.map((path) => byPath.get(path)).find((block) => block !== undefined);
    if (value) return [{ from, to: { value, spans: [piece.span], rules: [rule] } satisfies Value<Block> }];
    const detail = rule === 'annex-reference' ? annexName(wishes[0]) : piece.text;
    diagnostics.push(
      rule === 'annex-reference'
        ? agreementFinding('AGR_ANNEX_MISSING', piece.span, { annex: detail })
        : agreementFinding('AGR_ARTICLE_MISSING', piece.span, { article: detail }),
    );
    return [];
  });
}

function annexName(path = ''): string {
  return `別表第${path.replace('annex/', '')}`;
}
