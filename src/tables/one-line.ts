/** What stands in a cell where the text itself begins a new line. */
export const LINE_MARK = ' / ';

/**
 * A text as one line, as cells have it: line breaks (with the white space around them) become ` / `, tabs and other control characters a space; white space
 * at the ends goes. A text that is one line already stays as it is, to the letter.
 */
export function oneLine(text: string): string {
  if (!/[\p{Cc}\u2028\u2029]/u.test(text)) return text;
  return text
    .trim()
    .replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, LINE_MARK)
    .replace(/\p{Cc}+/gu, ' ');
}
