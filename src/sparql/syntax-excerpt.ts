/** Where something stands in a text: from 1, in code points. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The most code points of a line that are shown, before and after the place. */
const BEFORE = 60;
const AFTER = 40;

/** The line of `text` at a place, and below it a caret at the place: two lines. Long lines are cut, which an ellipsis tells. */
export function excerptAt(text: string, { line, column }: TextPosition): string {
  const points = Array.from(text.split(/\r\n|\r|\n/)[line - 1] ?? '', (point) => (point === '\t' ? ' ' : point));
  const at = Math.min(column - 1, points.length);
  const [start, end] = [Math.max(0, at - BEFORE), Math.min(points.length, at + AFTER)];
  const [head, tail] = [start > 0 ? '…' : '', end < points.length ? '…' : ''];
  const before = [head, ...points.slice(start, at)].filter((point) => point !== '');
  const shown = `${before.join('')}${points.slice(at, end).join('')}${tail}`;
  return `${shown}\n${before.map((point) => (isWide(point) ? '\u3000' : ' ')).join('')}^`;
}

/** The place of an offset in UTF-16 units. */
export function positionAt(text: string, offset: number): TextPosition {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}

/** Whether a character takes two columns in a typewriter's line: below it stands a full-width space (Unicode Standard Annex 11). */
function isWide(point: string): boolean {
  return /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|^[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
    point,
  );
}
