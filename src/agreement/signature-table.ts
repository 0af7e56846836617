import type { Piece } from '../document/line-rule.ts';
import { signatureColumns } from './signature-columns.ts';
import { subPiece } from './value.ts';

/** A rule between the rows of a table in text: `| --- | --- |`. */
const RULE = /^[\s|｜:：+－—-]*$/u;
const HEAD = /^[\s甲乙丙丁戊己　]*$|^(?:住所|職氏名|氏名|職名|名称|区分|当事者)$/u;

/** The signatures of a block, each as its pieces: one, unless the block is a table of all of them, with a row or a column for each. */
export function signatureParts(lines: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows = lines.filter(({ text }) => !RULE.test(text)).map(cellsOf);
  const isTable = lines.some(({ text }) => /[|｜\t]/u.test(text));
  if (!isTable) return signatureColumns(lines) ?? [lines];
  const [first = []] = rows;
  const hasRowAliases =
    rows.filter(([cell]) => isAlias(cell)).length > 1 || rows.some((row) => isAlias(row[0]) && row.length > 2);
  if (hasRowAliases && !isBelowAlias(rows)) return rows.filter(([cell]) => isAlias(cell));
  if (isBelowAlias(rows)) return [rows.flat().filter(({ text }) => text !== '')];
  const width = Math.max(...rows.map((row) => row.length));
  const hasColumnAliases = first.length > 1 && first.every((cell) => isAlias(cell) || cell.text === '');
  if (width < 2) return [lines];
  const columns = Array.from({ length: width }, (_, at) => rows.flatMap((row) => row[at] ?? []));
  if (hasColumnAliases || !rows.some((row) => row.some(({ text }) => HEAD.test(text) && text !== ''))) {
    return columns.filter((column) => column.some(({ text }) => text !== ''));
  }
  return rows.filter((row) => row.length > 1);
}

/** Whether the rows are one signature: its alias in the first, all else beside and below that. */
function isBelowAlias([first, ...rest]: readonly (readonly Piece[])[]): boolean {
  return (
    isAlias(first?.[0]) && (first?.length ?? 0) > 1 && rest.length > 0 && rest.every(([cell]) => cell?.text === '')
  );
}

function isAlias(cell: Piece | undefined): boolean {
  return /^[甲乙丙丁戊己庚辛壬癸]$/u.test(cell?.text ?? '');
}

/** The cells of a row of a table in text, without its outer bars and the white space around each. */
function cellsOf(line: Piece): Piece[] {
  const cells: Piece[] = [];
  let start = 0;
  for (const part of line.text.split(/[|｜\t]/u)) {
    const kept = part.trim();
    const from = start + part.indexOf(kept);
    cells.push(subPiece(line, from, from + kept.length));
    start += part.length + 1;
  }
  const isBarred = /^\s*[|｜]/u.test(line.text);
  return isBarred ? cells.slice(1, cells.at(-1)?.text === '' ? -1 : undefined) : cells;
}
