import type { Diagnostic } from '../text/diagnostic.ts';
import { trimSpan } from '../text/span.ts';
import type { BlockDraft, Cell } from './block.ts';
import { documentFinding } from './finding.ts';
import { Ladder } from './ladder.ts';
import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { rowHead } from './rule/row-head.ts';

/** A row while it is read: cells are added line by line. */
type RowDraft = BlockDraft & { readonly cells: Cell[] };

/** Gathers the lines of an annex table into rows, one for each 取組: a line with a first cell opens one, the lines below add their cells to it. */
export class RowReader {
  readonly #siblings: BlockDraft[];
  readonly #diagnostics: Diagnostic[];
  readonly #ladder = new Ladder();
  #row: RowDraft | undefined;
  #count = 0;

  constructor(siblings: BlockDraft[], diagnostics: Diagnostic[]) {
    this.#siblings = siblings;
    this.#diagnostics = diagnostics;
  }

  take(line: LineOf<'row'>): void {
    const cell = { label: trimmed(line.pieces.label), text: trimmed(line.pieces.text) };
    const repeated = this.#row?.cells.some(({ label }) => label.text === cell.label.text) ?? true;
    if (line.pieces.head.text.trim() !== '') this.#open(line);
    else if (repeated) this.#openHeadless(line);
    else if (this.#siblings.at(-1)?.kind === 'unknown') this.#resume(line);
    this.#row?.cells.push(cell);
  }

  #open(line: LineOf<'row'>): void {
    const { mark, heading } = rowHead.parse(line.pieces.head.text, line.content.start) ?? {
      mark: undefined,
      heading: line.pieces.head,
    };
    const rung = mark && mark.text !== '' ? this.#ladder.take(mark.text) : undefined;
    if (!mark || !rung) this.#diagnostics.push(documentFinding('DOC_ROW_WITHOUT_NUMBER', line.pieces.head.span));
    else if (rung.expected !== undefined) {
      const detail = { expected: rung.expected, found: mark.text };
      this.#diagnostics.push(documentFinding('DOC_NUMBER_JUMP', mark.span, detail));
    }
    const number = rung && String(rung.ordinal);
    this.#push(line, number, {
      heading: trimmed(heading),
      ...(mark && rung && { label: mark }),
      ...(number && { number }),
    });
  }

  /** A row that begins with an empty first cell although the row before it already has this cell: its head was lost. */
  #openHeadless(line: LineOf<'row'>): void {
    this.#diagnostics.push(documentFinding('DOC_ROW_WITHOUT_HEAD', line.content));
    this.#push(line, undefined, {});
  }

  /** A cell behind an unknown line: a row block of its own for the text, its cell to the row it continues. */
  #resume(line: LineOf<'row'>): void {
    const { step } = this.#row ?? { step: 'row/1' };
    this.#siblings.push({ kind: 'row', step, start: line.span.start, children: [] });
  }

  #push(line: LineOf<'row'>, number: string | undefined, read: Partial<BlockDraft>): void {
    this.#count += 1;
    this.#row = {
      ...read,
      kind: 'row',
      step: `row/${number ?? this.#count}`,
      start: line.span.start,
      cells: [],
      children: [],
    };
    this.#siblings.push(this.#row);
  }
}

/** A piece without the white space at its ends. */
function trimmed(piece: Piece): Piece {
  const inner = trimSpan(piece.text, { start: 0, end: piece.text.length });
  return {
    text: piece.text.slice(inner.start, inner.end),
    span: { start: piece.span.start + inner.start, end: piece.span.start + inner.end },
  };
}
