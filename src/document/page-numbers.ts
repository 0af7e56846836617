import { foldMarker } from '../text/width.ts';
import type { Line, LineOf } from './line.ts';

/** A number that a cell or a list may have as well. */
const BARE_NUMBER = /^[（(]?[0-9０-９]+(?:[/／][0-9０-９]+)?[）)]?$/u;
const DIGITS = /^[0-9]+$/;

/**
 * A bare number alone on its line is that of a page only where a page ends: beside a blank line or the end of a page; and where all such numbers of the document count
 * its pages. One that is set as such (`- 2 -`, `3ページ`) always is.
 */
export function withoutFalsePages(lines: readonly Line[]): Line[] {
  const isCounted = countPages(lines);
  return lines.map((line, at) => {
    if (line.kind !== 'page' || !isBare(line) || isCounted || isAlone(lines, at)) return line;
    const { indent, page, rest } = line.pieces;
    const text = { text: indent.text + page.text + rest.text, span: line.content };
    return { kind: 'text', span: line.span, content: line.content, pieces: { text } };
  });
}

function isBare({ pieces }: LineOf<'page'>): boolean {
  return BARE_NUMBER.test(pieces.page.text);
}

function isAlone(lines: readonly Line[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].some((neighbour) => neighbour === undefined || neighbour.kind === 'blank');
}

/** Whether the bare numbers of a document go up by one, each, and some stand where pages end. */
function countPages(lines: readonly Line[]): boolean {
  const bare = lines.map((line, at) => ({ line, at })).filter(({ line }) => line.kind === 'page' && isBare(line));
  const numbers = bare.map(({ line }) => (line.kind === 'page' ? foldMarker(line.pieces.page.text) : ''));
  const goesUp = numbers.every(
    (number, at) => DIGITS.test(number) && (at === 0 || Number(number) === Number(numbers[at - 1]) + 1),
  );
  return bare.length > 1 && goesUp && bare.some(({ at }) => isAlone(lines, at));
}
