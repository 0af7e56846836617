import type { Diagnostic } from '../text/diagnostic.ts';
import type { BlockDraft } from './block.ts';
import { trimmed } from './cells.ts';
import { documentFinding } from './finding.ts';
import { Ladder } from './ladder.ts';
import type { Line, LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { RowNumbers } from './row-numbers.ts';
import { type RowContext, RowReader } from './row-reader.ts';
import { rowHead } from './rule/row-head.ts';
import { type Table, tableOf } from './table.ts';
import { isUnfinished } from './unfinished.ts';
import { keepUnknown } from './unknown.ts';

/** Longer lines are not the name of a group of rows. */
const LONGEST_GROUP = 100;

interface Group {
  readonly draft: BlockDraft;
  readonly isMarked: boolean;
}

/** Reads the lines of one annex below its head into groups and rows, whichever form its table has. */
export class AnnexReader {
  readonly #annex: BlockDraft;
  readonly #context: RowContext;
  #ladder = new Ladder();
  #groups: Group[] = [];
  #rows: RowReader;
  #table: Table | undefined;
  /** Whether the line above was the head of the table. */
  #isBelowHead = false;
  /** Whether initiatives of this annex have labelled fields on lines of their own. */
  #hasFields = false;

  constructor(annex: BlockDraft, diagnostics: Diagnostic[]) {
    this.#annex = annex;
    this.#context = { diagnostics, numbers: new RowNumbers() };
    this.#rows = new RowReader(annex.children, this.#context);
  }

  /** Takes a line that says something; `next` is the one below it. */
  take(line: Line, next: Line | undefined): void {
    const wasBelowHead = this.#isBelowHead;
    this.#isBelowHead = false;
    if (line.kind === 'row') this.#takeRow(line, wasBelowHead);
    else if (line.kind === 'field') this.#takeField(line);
    else if (line.kind === 'mark') {
      if (this.#isInitiative(line, next)) this.#rows.open(wholeOf(line), line.span.start);
      else this.#openMarked(line);
    } else if (line.kind === 'text') {
      if (this.#isInitiative(line, next)) this.#rows.open(line.pieces.text, line.span.start);
      else this.#takeText(line);
    } else this.#keep(line);
  }

  #takeRow(line: LineOf<'row'>, isBelowHead: boolean): void {
    const withSubHeads = isBelowHead ? this.#table?.withSubHeads(line) : undefined;
    if (withSubHeads) {
      this.#table = withSubHeads;
      return;
    }
    if (this.#table?.isHead(line)) return;
    const table = tableOf(line);
    if (table) {
      this.#table = table;
      this.#isBelowHead = true;
      return;
    }
    if (!this.#table) this.#rows.take(line);
    else
      this.#table.take(
        line,
        () => this.#rows,
        (cell, start) => this.#openCellGroup(cell, start),
      );
  }

  /** The name of an initiative stands above the label of its first field. */
  #isInitiative(line: Line, next: Line | undefined): boolean {
    return next?.kind === 'field' && (line.kind === 'mark' || (line.kind === 'text' && !this.#isFieldOpen()));
  }

  #isFieldOpen(): boolean {
    const last = this.#rows.row?.cells.at(-1);
    return last !== undefined && last.text.text === '' && this.#table === undefined;
  }

  #takeField(line: LineOf<'field'>): void {
    const { label, text } = line.pieces;
    this.#hasFields = true;
    if (this.#rows.row) this.#rows.row.cells.push({ label, text: trimmed(text) });
    else this.#keep(line);
  }

  /** A line between the rows of a table: the rest of a broken cell, or the name of a group. */
  #takeText(line: LineOf<'text'>): void {
    const piece = trimmed(line.pieces.text);
    const last = this.#rows.row?.cells.at(-1);
    const isSentence = /[。．]$/u.test(piece.text);
    const isBelowLabel = last !== undefined && !this.#table && last.text.text === '';
    const goesOn = last !== undefined && isSentence && last.text.text !== '' && isUnfinished((last.more?.at(-1) ?? last.text).text);
    if (isBelowLabel || goesOn) {
      if (!this.#rows.continueCell(piece)) this.#keep(line);
    } else if (!isSentence && piece.text.length <= LONGEST_GROUP && (this.#table || this.#hasFields)) {
      this.#openGroup({ isMarked: false, start: line.span.start, heading: piece });
    } else this.#keep(line);
  }

  #openMarked(line: LineOf<'mark'>): void {
    const { mark, text } = line.pieces;
    const rung = this.#ladder.take(mark.text);
    if (!rung || (rung.depth > 0 && !this.#table)) {
      this.#keep(line);
      return;
    }
    if (rung.expected !== undefined) {
      const detail = { expected: rung.expected, found: mark.text };
      this.#context.diagnostics.push(documentFinding('DOC_NUMBER_JUMP', mark.span, detail));
    }
    const number = String(rung.ordinal);
    this.#openGroup({ isMarked: true, start: line.span.start, heading: text, label: mark, number, depth: rung.depth });
  }

  /** A group named in the first columns of its first row. */
  #openCellGroup(cell: Piece, start: number): void {
    const head = rowHead.parse(cell.text, cell.span.start);
    const mark = head && head.mark.text !== '' ? head.mark : undefined;
    this.#openGroup({ isMarked: false, start, heading: head && mark ? head.heading : cell, ...(mark && { label: mark }) });
  }

  #openGroup({ isMarked, depth = 0, start, heading, label, number }: GroupHead): void {
    const unmarked = this.#groups.findLastIndex((group) => !group.isMarked);
    if (!isMarked) this.#ladder = new Ladder();
    this.#groups = this.#groups.slice(0, isMarked ? unmarked + 1 + depth : Math.max(unmarked, 0));
    const siblings = this.#groups.at(-1)?.draft.children ?? this.#annex.children;
    const place = siblings.filter(({ kind }) => kind === 'section').length + 1;
    const draft: BlockDraft = {
      kind: 'section',
      step: `section/${number ?? place}`,
      start,
      ...(label && { label }),
      ...(number !== undefined && { number }),
      heading,
      children: [],
    };
    siblings.push(draft);
    this.#groups.push({ draft, isMarked });
    this.#context.numbers.openGroup();
    this.#rows = new RowReader(draft.children, this.#context);
  }

  #keep(line: Line): void {
    keepUnknown(line, this.#rows.siblings);
  }
}

interface GroupHead {
  readonly isMarked: boolean;
  readonly depth?: number;
  readonly start: number;
  readonly heading: Piece;
  readonly label?: Piece;
  readonly number?: string;
}

/** A marked line as one piece again. */
function wholeOf({ pieces: { indent, bullet, mark, gap, text }, content }: LineOf<'mark'>): Piece {
  return { text: indent.text + bullet.text + mark.text + gap.text + text.text, span: content };
}
