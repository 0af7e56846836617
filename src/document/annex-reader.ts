import type { Diagnostic } from '../text/diagnostic.ts';
import { AnnexGroups, type GroupHead, styleOf } from './annex-groups.ts';
import type { BlockDraft } from './block.ts';
import { rungInCell } from './cell-list.ts';
import { trimmed } from './cells.ts';
import { jumpFindings } from './finding.ts';
import { goesOnWithCell } from './goes-on-with-cell.ts';
import { labelledRow, takeLabelledRow, unnamedColumns } from './labelled-row.ts';
import { Ladder } from './ladder.ts';
import type { Line, LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { asText, wholeOf } from './line-text.ts';
import { readMarker } from './marker.ts';
import { isNameBroken } from './name-broken.ts';
import { RowNumbers } from './row-numbers.ts';
import { type RowContext, RowReader } from './row-reader.ts';
import { columnKind } from './rule/column-name.ts';
import { rowHead } from './rule/row-head.ts';
import { Table, tableOf } from './table.ts';
import { isUnfinished } from './unfinished.ts';
import { keepUnknown } from './unknown.ts';

/** Longer lines are not the name of a group of rows. */
const LONGEST_GROUP = 100;
const NO_GROUP = () => false;

/** Reads the lines of one annex below its head into groups and rows, whichever form its table has. */
export class AnnexReader {
  readonly #context: RowContext;
  readonly #groups: AnnexGroups;
  #rows: RowReader;
  #table: Table | undefined;
  /** Whether the line above was the head of the table. */
  #isBelowHead = false;
  /** Whether initiatives of this annex have labelled fields on lines of their own. */
  #hasFields = false;
  readonly #hasSentences: boolean;
  /** Whether the name of an initiative goes on in the line below. */
  #isNameBroken = false;
  /** The marks of the list below the last label, if one may stand there. */
  #list: Ladder | undefined;

  /** `hasSentences`: whether its texts end in full stops; those of other annexes are headings that end where their lines end. */
  constructor(annex: BlockDraft, diagnostics: Diagnostic[], hasSentences: boolean) {
    this.#hasSentences = hasSentences;
    this.#groups = new AnnexGroups(annex);
    this.#context = { diagnostics, numbers: new RowNumbers() };
    this.#rows = new RowReader(annex.children, this.#context);
  }

  /** Takes a line that says something, with those below it. */
  take(line: Line, next: Line | undefined, afterNext: Line | undefined): void {
    const isName = this.#isNameBroken;
    this.#isNameBroken = afterNext?.kind === 'field' && isNameBroken(line, next);
    if (isName && line.kind === 'text') this.#rows.continueName(trimmed(line.pieces.text));
    else this.#take(line, this.#isNameBroken ? afterNext : next);
  }

  #take(line: Line, next: Line | undefined): void {
    const wasBelowHead = this.#isBelowHead;
    this.#isBelowHead = false;
    if (line.kind === 'row') this.#takeRow(line, wasBelowHead);
    else if (line.kind === 'field') this.#takeField(line);
    else if (line.kind === 'mark') {
      const isInitiative = this.#isInitiative(line, next) && isUnfinished(line.pieces.text.text);
      if (isInitiative) this.#rows.open(wholeOf(line), line.span.start);
      else if (!this.#takeListItem(line) && !this.#takeCellItem(line, next)) this.#openMarked(line);
    } else if (line.kind === 'text' || line.kind === 'caption') {
      const text = asText(line);
      if (this.#isInitiative(text, next) && !this.#goesOn(text, next))
        this.#rows.open(text.pieces.text, line.span.start);
      else this.#takeText(text, next);
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
    const labelled = this.#table ? undefined : labelledRow(line);
    if (labelled?.first === 0) {
      takeLabelledRow(labelled, [], () => this.#rows, NO_GROUP);
      return;
    }
    if (labelled && labelled.at > 1) this.#table = new Table(unnamedColumns(labelled));
    if (!this.#table) this.#rows.take(line);
    else
      this.#table.take(
        line,
        () => this.#rows,
        (cell, start, column) => this.#openCellGroup(cell, start, column),
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
  #takeText(line: LineOf<'text'>, next: Line | undefined): void {
    const piece = trimmed(line.pieces.text);
    const isSentence = /[。．]$/u.test(piece.text);
    const isAboveRow = next?.kind === 'row' && next.pieces.head.text.trim() !== '';
    if (this.#goesOn(line, next)) {
      if (!this.#rows.continueCell(piece)) this.#keep(line);
    } else if (!isSentence && piece.text.length <= LONGEST_GROUP && (this.#table || this.#hasFields || isAboveRow)) {
      this.#openGroup({ start: line.span.start, heading: piece }, styleOf(piece.text));
    } else this.#keep(line);
  }

  #goesOn(line: LineOf<'text'>, next: Line | undefined): boolean {
    const [hasFields, hasTable, hasSentences] = [this.#hasFields, this.#table !== undefined, this.#hasSentences];
    return goesOnWithCell(line, next, this.#rows.row?.cells.at(-1), { hasFields, hasTable, hasSentences });
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

  /** Takes a marked line as the next item of the list that the last cell holds. */
  #takeCellItem(line: LineOf<'mark'>, next: Line | undefined): boolean {
    const { mark } = line.pieces;
    const whole = trimmed(wholeOf(line));
    const rung = rungInCell(whole.text, next, this.#rows.row?.cells.at(-1));
    if (!rung || !this.#rows.continueCell(whole)) return false;
    this.#context.diagnostics.push(...jumpFindings(rung.expected, mark));
    return true;
  }

  #openMarked(line: LineOf<'mark'>): void {
    const { mark, text } = line.pieces;
    // No name of a group: an item of a list that nothing above announces.
    const isSentence = this.#rows.row?.cells.length && /。\s*$/u.test(text.text);
    const rung = isSentence ? undefined : this.#groups.take(mark.text);
    if (!rung || (rung.depth > 0 && !this.#table && !this.#hasFields)) {
      this.#keep(line);
      return;
    }
    this.#context.diagnostics.push(...jumpFindings(rung.expected, mark));
    this.#groups.openMarked({ start: line.span.start, heading: text, label: mark }, rung);
    this.#beginGroup();
  }

  /** A group named in a cell: in one of the first columns of its first row, or in a row of its own. False if it is open, its name repeated in each row. */
  #openCellGroup(cell: Piece, start: number, column: number): boolean {
    const head = rowHead.parse(cell.text, cell.span.start);
    const mark = head && head.mark.text !== '' ? head.mark : undefined;
    const kind = mark && readMarker(mark.text)[0]?.kind;
    const name = head && mark ? { heading: head.heading, label: mark } : { heading: cell };
    const style = `${column} ${kind ?? styleOf(cell.text)}`;
    if (this.#groups.isOpen(style, name.heading.text, name.label?.text)) return false;
    this.#openGroup({ start, ...name }, style);
    return true;
  }

  #openGroup(head: GroupHead, style: string): void {
    this.#groups.openStyled(head, style);
    this.#beginGroup();
  }

  #beginGroup(): void {
    this.#context.numbers.openGroup();
    this.#rows = new RowReader(this.#groups.siblings, this.#context);
  }

  #keep(line: Line): void {
    keepUnknown(line, this.#rows.siblings);
  }
}
