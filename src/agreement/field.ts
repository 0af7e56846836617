import { type Block, type Cell, walkBlocks } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import { columnKind } from '../document/rule/column-name.ts';
import { withoutNameLabel } from '../document/rule/name-line.ts';
import { itemsOf, joinedText, listText, sentencePieces, type Text, textOf } from './value.ts';

/** What a labelled part of an initiative holds. */
export type FieldKind = 'content' | 'role' | 'policy' | 'other' | 'unknown';

/** One labelled part of an initiative: `取組内容` and its text, `甲の役割` and its text, from a table's cell or from items of the body. */
export interface Field {
  readonly label: Piece;
  readonly kind: FieldKind;
  readonly text?: Text;
  /** The pieces the text was made of. */
  readonly pieces: readonly Piece[];
  /** Whether the field before holds for this one too: its cell spans both columns. */
  readonly isCovered?: true;
}

/** An initiative as the document lays it out: the block that names it, its name and its fields. */
export interface InitiativeDraft {
  readonly block: Block;
  readonly heading: Text | undefined;
  readonly headingPiece: Piece | undefined;
  readonly fields: readonly Field[];
}

const ROLE_GROUP = /^役割(?:分担)?(?:(?:及び|・)(?:費用|経費)の?(?:分担|負担))?$/u;

/** The initiatives of the document in order: rows with cells, and items of the body that have fields below them. */
export function findInitiatives(blocks: readonly Block[]): InitiativeDraft[] {
  return Array.from(walkBlocks(blocks)).flatMap((block): InitiativeDraft[] => {
    if (block.kind === 'row' && block.cells && block.heading) return [rowDraft(block, block.cells, block.heading)];
    if (block.kind === 'item' && !block.heading && block.children.some(isContentField)) return [itemDraft(block)];
    return [];
  });
}

function rowDraft(block: Block, cells: readonly Cell[], heading: Piece): InitiativeDraft {
  const fields = cells.map(({ label, text, more = [], isCovered }) => ({
    ...field(label, [text, ...more]),
    ...(isCovered && { isCovered }),
  }));
  return { block, heading: joinedText([heading, ...(block.continued ?? [])]), headingPiece: heading, fields };
}

function itemDraft(block: Block): InitiativeDraft {
  const [first, ...rest] = sentencePieces(block);
  const headingPiece = first && withoutNameLabel(first);
  const heading = listText(headingPiece ? [headingPiece, ...rest] : rest);
  return { block, heading, headingPiece, fields: block.children.flatMap(fieldsOf) };
}

/** An item is an initiative if it says what is to be done, or who does it. */
function isContentField({ kind, heading }: Block): boolean {
  return kind === 'item' && heading !== undefined;
}

/** An item with a label is a field; 役割分担 above the fields of the parties only groups them. */
function fieldsOf(block: Block): Field[] {
  const { heading, kind } = block;
  if (kind !== 'item' || !heading) return [];
  const isGroup = ROLE_GROUP.test(textOf(heading)?.value ?? '') && block.children.some(isContentField);
  if (isGroup) return block.children.flatMap(fieldsOf);
  return [field(heading, [...sentencePieces(block), ...block.children.flatMap(itemPieces)])];
}

/** The lines of an item of a list, its marker first. */
function itemPieces(block: Block): Piece[] {
  const { label, text, heading } = block;
  const rest = block.children.flatMap(itemPieces);
  if (!label || !text || heading) return [...sentencePieces(block), ...rest];
  const gap = ' '.repeat(Math.max(0, text.span.start - label.span.end));
  const first = { text: label.text + gap + text.text, span: { start: label.span.start, end: text.span.end } };
  return [first, ...(block.continued ?? []), ...rest];
}

function field(label: Piece, written: readonly Piece[]): Field {
  const pieces = written.flatMap(itemsOf);
  const text = listText(pieces);
  return { label, kind: kindOf(label), pieces, ...(text && { text }) };
}

function kindOf(label: Piece): FieldKind {
  const kind = columnKind(label.text);
  if (kind === 'content' || kind === 'role' || kind === 'policy' || kind === 'other') return kind;
  return 'unknown';
}
