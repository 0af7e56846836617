/** Signs that would move the cursor, change colours, turn the direction of writing or show nothing at all; and halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const CONTROL_PICTURES = 0x2400;

/**
 * Writes a text from a document so that it can be put on one line of a terminal: tabs as four spaces, controls as their pictures (`␛`, `␊`),
 * what else is invisible by its number (`<U+202E>`). For people only; it is not undone.
 */
export function makeVisible(text: string): string {
  return text.replace(INVISIBLE, (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    if (sign === '\t') return '    ';
    if (point < 0x20) return String.fromCodePoint(CONTROL_PICTURES + point);
    return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
