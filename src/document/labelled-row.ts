import { span } from '../text/span.ts';
import { cellsOf } from './cells.ts';
import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { isMark } from './marker.ts';
import type { RowReader } from './row-reader.ts';
import { columnKind } from './rule/column-name.ts';
import { fieldLine } from './rule/field-line.ts';
import type { Column, OpenGroup } from './table.ts';

/** A row of a table in which a cell is the label of the next: `1⇥休日の診療⇥甲の役割⇥医師を…`, and below it `⇥⇥乙の役割⇥…`. */
export interface LabelledRow {
  readonly line: LineOf<'row'>;
  readonly cells: readonly Piece[];
  /** Which cell is the label. */
  readonly at: number;
  /** Where the labels begin: `役割分担` may stand before `甲`. */
  readonly first: number;
}

/** A row as one with a label before its text; `undefined` if it has none. */
export function labelledRow(line: LineOf<'row'>): LabelledRow | undefined {
  const cells = cellsOf(line);
  const isTold = (index: number) => isLabel(cells[index]?.text ?? '');
  const at = cells.findIndex(
    (_, index) => isTold(index) && !isTold(index + 1) && (cells[index + 1]?.text ?? '') !== '',
  );
  if (at < 1) return undefined;
  const first = cells.findLastIndex((_, index) => index < at && !isTold(index)) + 1;
  return { line, cells, at, first };
}

function isLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  return fieldLine.parse(text, 0)?.text.text === '' || (columnKind(text) === 'role' && !/役割/u.test(text));
}

const LONGEST_LABEL = 40;

/** The columns of a table without a head: those before the labels are told by their cells. */
export function unnamedColumns({ line, cells, first }: LabelledRow): Column[] {
  const head = { text: '', span: span(line.content.start, line.content.start) };
  return cells.map((_, index) => ({ head, kind: index === first - 1 ? 'heading' : 'other' }));
}

/** Takes a labelled row: groups and the name of an initiative from the cells before the label, then the field; without a name, a field of the initiative above. */
export function takeLabelledRow(
  row: LabelledRow,
  columns: readonly Column[],
  rows: () => RowReader,
  openGroup: OpenGroup,
): void {
  const { line, cells, at, first } = row;
  const named = columns.findIndex(({ kind }) => kind === 'heading');
  const headingAt = named >= 0 && named < first ? named : first - 1;
  let start = line.span.start;
  const groups = columns
    .slice(0, first)
    .map((column, index) => (index !== headingAt && isGroup(column, cells[index]) ? index : -1));
  for (const index of groups.filter((each) => each >= 0)) {
    const cell = cells[index];
    if (cell && cell.text !== '' && openGroup(cell, start, index)) start = Math.min(cell.span.end + 1, line.span.end);
  }
  const heading = cells[headingAt];
  const isOpen = heading?.text === '' || heading?.text === rows().row?.heading?.text;
  if (heading && !isOpen) {
    rows().open(heading, start, cells.slice(0, headingAt).find(isMark));
    const fields = columns.slice(0, first).map(({ kind, head }, index) => ({ kind, label: head, text: cells[index] }));
    for (const { kind, label, text } of fields) if (kind === 'content' && text) rows().row?.cells.push({ label, text });
  }
  const [label, text] = [cells[at], cells[at + 1]];
  if (label && text) rows().takeCell({ label, text }, line);
}

/** Whether a cell before the label names a group of rows. */
function isGroup({ kind, head }: Column, cell: Piece | undefined): boolean {
  return kind === 'group' || (head.text === '' && cell !== undefined && !isMark(cell));
}
