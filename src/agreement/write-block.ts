import type { NamedNode } from '@rdfjs/types';
import type { Block, BlockKind } from '../document/block.ts';
import { rdf, xsd } from '../rdf/namespace.ts';
import { literal } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { slice } from '../text/span.ts';
import type { Statements } from './statements.ts';
import { sentencesOf, textOf } from './value.ts';

/** The most specific class; a part (編, 章) is a text block and nothing more. */
const CLASS: Readonly<Partial<Record<BlockKind, NamedNode>>> = {
  cover: rk.Cover,
  title: rk.TitleBlock,
  preamble: rk.Preamble,
  article: rk.Article,
  paragraph: rk.Paragraph,
  item: rk.Item,
  closing: rk.Closing,
  signature: rk.SignatureBlock,
  annex: rk.Annex,
  section: rk.AnnexSection,
  row: rk.AnnexRow,
  unknown: rk.Unknown,
};

/** The property by which the agreement, or the block around it, holds a block. */
const HELD_BY: Readonly<Partial<Record<BlockKind, NamedNode>>> = {
  cover: rk.cover,
  title: rk.titleBlock,
  preamble: rk.preamble,
  article: rk.article,
  paragraph: rk.paragraph,
  item: rk.item,
  closing: rk.closing,
  signature: rk.signatureBlock,
  annex: rk.annex,
  section: rk.section,
  row: rk.row,
  unknown: rk.unknown,
};

/** Writes the text itself: every block with its raw characters, so that the text can be written again from the graph (`text.ts`). */
export function writeBlocks(statements: Statements, blocks: readonly Block[]): void {
  let order = 0;
  const write = (block: Block, above: readonly Block[]): void => {
    order += 1;
    writeStructure(statements, block, above, order);
    writeTexts(statements, block);
    for (const child of block.children) write(child, [block, ...above]);
  };
  for (const block of blocks) write(block, []);
}

/**
 * What holds a block by a property: the agreement holds unknown text and the great parts wherever they stand, an annex all its sections, and an item what is below
 * it. A part holds nothing: its articles are the agreement's, and its items only say where they stand. An agreement has one closing: further ones (a date below
 * the annexes, a second agreement in the file) are text blocks that nothing holds.
 */
function holderOf(block: Block, parent: Block | undefined, above: readonly Block[]): Block | 'agreement' | undefined {
  if (block.kind === 'closing' && isFurther(block)) return undefined;
  if (parent === undefined || block.kind === 'unknown' || block.kind === 'article') return 'agreement';
  if (block.kind === 'section') return above.find(({ kind }) => kind === 'annex');
  return parent.kind === 'part' ? undefined : parent;
}

/** Whether a block of the same path came before it ({@link finishBlocks}). */
function isFurther({ path }: Block): boolean {
  return /-\d+$/.test(path);
}

function writeStructure(statements: Statements, block: Block, above: readonly Block[], order: number): void {
  const [parent] = above;
  const { names } = statements;
  const node = names.block(block);
  const { [block.kind]: type } = CLASS;
  const { [block.kind]: heldBy } = HELD_BY;
  statements.structure(node, rdf.type, rk.TextBlock);
  if (type) statements.structure(node, rdf.type, type);
  statements.structure(node, rk.agreement, names.agreement);
  statements.structure(node, rk.order, literal(String(order), xsd.integer));
  if (parent) statements.structure(node, rk.partOf, names.block(parent));
  const holder = holderOf(block, parent, above);
  if (heldBy && holder)
    statements.structure(holder === 'agreement' ? names.agreement : names.block(holder), heldBy, node);
}

function writeTexts(statements: Statements, block: Block): void {
  const node = statements.names.block(block);
  const raw = slice(statements.source.text, block.own);
  statements.read(node, rk.rawText, literal(raw, 'ja'), { value: raw, spans: [block.own], rules: [] });
  if (block.label) {
    statements.read(node, rk.label, literal(block.label.text, 'ja'), {
      value: block.label.text,
      spans: [block.label.span],
      rules: [],
    });
    if (block.number !== undefined) {
      statements.read(node, rk.number, literal(block.number), {
        value: block.number,
        spans: [block.label.span],
        rules: ['marker-number'],
      });
    }
  }
  const texts = [
    [rk.caption, block.caption],
    [rk.heading, block.kind === 'annex' || block.kind === 'section' ? block.heading : undefined],
  ] as const;
  for (const [property, piece] of texts) {
    const text = textOf(piece);
    if (text) statements.read(node, property, literal(text.value, 'ja'), text);
  }
  const sentences = sentencesOf(block);
  if (sentences) statements.read(node, rk.text, literal(sentences.value, 'ja'), sentences);
}
