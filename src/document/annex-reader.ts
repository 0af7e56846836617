import type { Diagnostic } from '../text/diagnostic.ts';
import type { BlockDraft } from './block.ts';
import { trimmed } from './cells.ts';
import { documentFinding } from './finding.ts';
import { Ladder } from './ladder.ts';
import type { Line, LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { readMarker } from './marker.ts';
import { RowNumbers } from './row-numbers.ts';
import { type RowContext, RowReader } from './row-reader.ts';
import { columnKind } from './rule/column-name.ts';
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
  /** The marks of the list below the last label, if one may stand there. */
  #list: Ladder | undefined;

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
      const isInitiative = this.#isInitiative(line, next) && isUnfinished(line.pieces.text.text);
      if (isInitiative) this.#rows.open(wholeOf(line), line.span.start);
      else if (!this.#takeListItem(line)) this.#openMarked(line);
    } else if (line.kind === 'text') {
      if (this.#isInitiative(line, next) && !this.#goesOn(line)) this.#rows.open(line.pieces.text, line.span.start);
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
    // A head of a column is no name: its table lost its columns.
    if (line.kind === 'text' && columnKind(line.pieces.text.text) !== undefined) return false;
    return next?.kind === 'field' && (line.kind === 'mark' || (line.kind === 'text' && !this.#isFieldOpen()));
  }

  #isFieldOpen(): boolean {
    const last = this.#rows.row?.cells.at(-1);
    return last !== undefined && last.text.text === '' && this.#table === undefined;
  }

  #takeField(line: LineOf<'field'>): void {
    const { label, text } = line.pieces;
    this.#hasFields = true;
    this.#list = text.text.trim() === '' ? new Ladder() : undefined;
    if (this.#rows.row) this.#rows.row.cells.push({ label, text: trimmed(text) });
    else this.#keep(line);
  }

  /** A line between the rows of a table: the rest of a broken cell, or the name of a group. */
  #takeText(line: LineOf<'text'>): void {
    const piece = trimmed(line.pieces.text);
    const isSentence = /[。．]$/u.test(piece.text);
    if (this.#goesOn(line)) {
      if (!this.#rows.continueCell(piece)) this.#keep(line);
    } else if (!isSentence && piece.text.length <= LONGEST_GROUP && (this.#table || this.#hasFields)) {
      this.#openGroup({ isMarked: false, start: line.span.start, heading: piece });
    } else this.#keep(line);
  }

  /** Whether a line of text goes on with the last cell: below its label, behind a sentence that is not finished, or as its next sentence. */
  #goesOn({ pieces: { text } }: LineOf<'text'>): boolean {
    const last = this.#rows.row?.cells.at(-1);
    if (!last) return false;
    const isSentence = /[。．]\s*$/u.test(text.text);
    const hasFields = this.#hasFields && !this.#table;
    if (last.text.text === '') return hasFields || (!this.#table && isSentence);
    if (isUnfinished((last.more?.at(-1) ?? last.text).text)) return isSentence || hasFields;
    return hasFields && isSentence;
  }

  /** Takes a marked line below a field's label as an item of a list; false if no list can begin or go on there. */
  #takeListItem(line: LineOf<'mark'>): boolean {
    const { mark } = line.pieces;
    const isEmpty = this.#rows.row?.cells.at(-1)?.text.text === '';
    const begins = this.#list !== undefined && isEmpty && readMarker(mark.text).some(({ ordinal }) => ordinal === 1);
    if (!begins && !(this.#list?.isDue(mark.text) ?? false)) return false;
    this.#list?.take(mark.text);
    return this.#rows.continueCell(trimmed(wholeOf(line)));
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
    this.#openGroup({
      isMarked: false,
      start,
      heading: head && mark ? head.heading : cell,
      ...(mark && { label: mark }),
    });
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
