import type { Span } from '../text/span.ts';
import { asWritten } from './as-written.ts';
import type { Piece } from './line-rule.ts';

/** 表紙 cover, 題名 title, 前文 preamble, 条 article, 項 paragraph, 号 item, 別表 annex, its sections and rows, 結び closing, 記名 signature; 編・章 part; what nobody could read: unknown. */
export type BlockKind =
  | 'cover'
  | 'title'
  | 'preamble'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'closing'
  | 'signature'
  | 'annex'
  | 'section'
  | 'row'
  | 'part'
  | 'unknown';

/** One labelled cell of an annex row: `取組内容` and its text, `甲の役割` and its text. */
export interface Cell {
  readonly label: Piece;
  readonly text: Piece;
  /** What follows on lines of its own: the rest of a broken sentence, or the next item of a list. */
  readonly more?: readonly Piece[];
  /** Whether the cell to its left covers it in the original: that one holds for both. */
  readonly isCovered?: true;
}

interface Read {
  readonly kind: BlockKind;
  /** The label as written: `第1条`, `(1)`, `別表第1`. */
  readonly label?: Piece;
  /** Number after Standard Law XML `Num`: `3`, `3_2` for 第3条の2. */
  readonly number?: string;
  /** 見出し of an article, without its brackets. */
  readonly caption?: Piece;
  /** Title of an annex, a section or a part, name of a row's 取組; the label of an item that is a field: `甲の役割`. */
  readonly heading?: Piece;
  /** The provision an annex names as its own: `（第3条第1号関係）`. */
  readonly relation?: Piece;
  /** The block's own sentences, without its label: the first line of them. */
  readonly text?: Piece;
  /** The further lines of its sentences, where the layout broke them, or where a field's text stands below its label. */
  readonly continued?: readonly Piece[];
  /** The lines of a block that is read line by line (cover, title, closing, signature), without blank ones. */
  readonly lines?: readonly Piece[];
  readonly cells?: readonly Cell[];
}

/** A block while the tree grows: it knows where it starts; where it ends is where the next one starts. */
export interface BlockDraft extends Omit<Read, 'continued'> {
  readonly start: number;
  /** Last step of its path, by position or printed number: `article/3`, `row/4`. */
  readonly step: string;
  /** Grows line by line. */
  continued?: Piece[];
  readonly children: BlockDraft[];
}

/**
 * A part of the document (条項号別表). The `own` spans of all blocks in document order touch and cover the text: every character belongs to one block.
 */
export interface Block extends Read {
  /** Path below the agreement, and so the end of its IRI: `article/3/paragraph/1/item/1`. */
  readonly path: string;
  /** Its slice of the text, without that of its children. */
  readonly own: Span;
  readonly children: readonly Block[];
}

/** All blocks in document order, each before its children. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* walkBlocks(block.children);
  }
}

/**
 * Turns drafts into blocks: paths made unique, pieces as they are written in the text, every block's end set to the next one's start, so that the first starts
 * at 0 and the last ends where the text does.
 */
export function finishBlocks(drafts: readonly BlockDraft[], source: string): Block[] {
  const starts = [0];
  // A row without a name begins where its line does, even if a cell of that line opened a group above it.
  for (const { start } of [...walkDrafts(drafts)].slice(1)) starts.push(Math.max(start, starts.at(-1) ?? 0));
  const met = new Map<string, number>();
  let index = 0;
  const finish = (draft: BlockDraft, parent: string): Block => {
    const own = { start: starts[index] ?? 0, end: starts[index + 1] ?? source.length };
    index += 1;
    const path = draft.kind === 'unknown' ? `text/unknown/${countUp(met, '')}` : freePath(parent + draft.step, met);
    const { start: _start, step: _step, children, ...read } = draft;
    return { ...asWritten(read, source), path, own, children: children.map((child) => finish(child, `${path}/`)) };
  };
  return drafts.map((draft) => finish(draft, ''));
}

function* walkDrafts(drafts: readonly BlockDraft[]): Generator<BlockDraft> {
  for (const draft of drafts) {
    yield draft;
    yield* walkDrafts(draft.children);
  }
}

/** The wished path; `-2`, `-3` … behind it for a number that is printed twice. No step holds a hyphen of its own, so nothing else can wish for these. */
function freePath(wish: string, met: Map<string, number>): string {
  const count = countUp(met, wish);
  return count === 1 ? wish : `${wish}-${count}`;
}

/** How often the key has been met, this time included. Counting, not searching: damaged documents repeat a number thousands of times. */
function countUp(met: Map<string, number>, key: string): number {
  const count = (met.get(key) ?? 0) + 1;
  met.set(key, count);
  return count;
}
