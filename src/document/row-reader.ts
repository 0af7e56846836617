import type { Diagnostic } from '../text/diagnostic.ts';
import type { BlockDraft, Cell } from './block.ts';
import { trimmed } from './cells.ts';
import { documentFinding } from './finding.ts';
import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import type { RowNumbers } from './row-numbers.ts';
import { withoutNameLabel } from './rule/name-line.ts';
import { rowHead } from './rule/row-head.ts';

/** A row while it is read: cells are added line by line. */
export type RowDraft = BlockDraft & { readonly cells: Cell[] };

/** What rows of one annex share. */
export interface RowContext {
  readonly numbers: RowNumbers;
  readonly diagnostics: Diagnostic[];
}

/** Gathers rows, one for each 取組, among the blocks of one annex or section: a line with a first cell opens one, the lines below add their cells to it. */
export class RowReader {
  readonly #siblings: BlockDraft[];
  readonly #context: RowContext;
  #row: RowDraft | undefined;
  #count = 0;

  constructor(siblings: BlockDraft[], context: RowContext) {
    this.#siblings = siblings;
    this.#context = context;
  }

  /** The blocks among which the rows stand. */
  get siblings(): BlockDraft[] {
    return this.#siblings;
  }

  /** The row that is open. */
  get row(): RowDraft | undefined {
    return this.#row;
  }

  /** A line of a table with one line for each field: `(1) 取組名⇥取組内容⇥…`, `⇥甲の役割⇥…`, and `⇥⇥イ …` for the next item of the cell above. */
  take(line: LineOf<'row'>): void {
    const cell = { label: trimmed(line.pieces.label), text: trimmed(line.pieces.text) };
    const hasHead = line.pieces.head.text.trim() !== '';
    const repeated = this.#row?.cells.some(({ label }) => label.text === cell.label.text) ?? true;
    if (!hasHead && cell.label.text === '' && this.continueCell(cell.text)) return;
    if (hasHead) this.open(line.pieces.head, line.span.start);
    else if (repeated) this.#openHeadless(line);
    else if (this.#siblings.at(-1)?.kind === 'unknown') this.#resume(line);
    const extra = cell.text.text.indexOf('\t');
    if (extra >= 0) {
      const { start, end } = cell.text.span;
      this.#context.diagnostics.push(documentFinding('DOC_EXTRA_CELL', { start: start + extra + 1, end }));
    }
    this.#row?.cells.push(cell);
  }

  /** A field of the open row; one that the row has already belongs to a row whose name was lost. */
  takeCell(cell: Cell, line: LineOf<'row'>): void {
    const isRepeated = this.#row?.cells.some(({ label }) => label.text === cell.label.text) ?? true;
    if (isRepeated) this.#openHeadless(line);
    else if (this.#siblings.at(-1)?.kind === 'unknown') this.#resume(line);
    this.#row?.cells.push(cell);
  }

  /** Opens a row by the cell with its mark, if any, and its heading; a mark may also stand in a cell of its own. */
  open(labelled: Piece, start: number, ownMark?: Piece): void {
    const head = withoutNameLabel(labelled);
    const parsed = ownMark ? undefined : rowHead.parse(head.text, head.span.start);
    const mark = ownMark ?? (parsed && parsed.mark.text !== '' ? parsed.mark : undefined);
    const number = this.#readNumber(mark, head);
    this.#push(start, number, {
      heading: trimmed(withoutNameLabel(parsed?.heading ?? head)),
      ...(mark && number && { label: mark }),
      ...(number && { number }),
    });
  }

  /** Adds the rest of a name that the layout broke to the open row. */
  continueName(piece: Piece): void {
    if (!this.#row || piece.text === '') return;
    this.#row.continued ??= [];
    this.#row.continued.push(piece);
  }

  /** Adds a piece to the last cell; false if there is none. */
  continueCell(piece: Piece): boolean {
    const last = this.#row?.cells.at(-1);
    if (!this.#row || !last || this.#siblings.at(-1)?.kind === 'unknown') return false;
    if (piece.text !== '') this.#row.cells[this.#row.cells.length - 1] = withMore(last, piece);
    return true;
  }

  #readNumber(mark: Piece | undefined, head: Piece): string | undefined {
    const { numbers, diagnostics } = this.#context;
    const found = mark && numbers.take(mark.text);
    if (!mark || !found) {
      if (numbers.any) diagnostics.push(documentFinding('DOC_ROW_WITHOUT_NUMBER', head.span));
      return undefined;
    }
    if (found.expected !== undefined) {
      const detail = { expected: found.expected, found: mark.text };
      diagnostics.push(documentFinding('DOC_NUMBER_JUMP', mark.span, detail));
    }
    return String(found.ordinal);
  }

  /** A row that begins with an empty first cell although the row before it already has this cell: its head was lost. */
  #openHeadless(line: LineOf<'row'>): void {
    this.#context.diagnostics.push(documentFinding('DOC_ROW_WITHOUT_HEAD', line.content));
    this.#push(line.span.start, undefined, {});
  }

  /** A cell behind an unknown line: a row block of its own for the text, its cell to the row it continues. */
  #resume(line: LineOf<'row'>): void {
    const { step } = this.#row ?? { step: 'row/1' };
    this.#siblings.push({ kind: 'row', step, start: line.span.start, children: [] });
  }

  #push(start: number, number: string | undefined, read: Partial<BlockDraft>): void {
    this.#count += 1;
    this.#row = { ...read, kind: 'row', step: `row/${number ?? this.#count}`, start, cells: [], children: [] };
    this.#siblings.push(this.#row);
  }
}

/** A cell with one more piece. An empty cell begins with it. */
export function withMore(cell: Cell, piece: Piece): Cell {
  if (cell.text.text === '') return { ...cell, text: piece };
  return { ...cell, more: [...(cell.more ?? []), piece] };
}
