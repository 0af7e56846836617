/**
 * Writes full-width Latin letters, digits, signs and the ideographic space in their half-width forms (`（１）` → `(1)`), everything else untouched.
 * One code unit for one, so spans into the text stay true. For comparing; values keep the width the document gave them.
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');
}

/**
 * The form in which markers of numbering are compared: NFKC (`⑴` → `(1)`, `１` → `1`, `ｱ` → `ア`, `①` → `1`).
 * It forgets what tells styles apart (`①` and `1`) and may change the length: never for values, never for spans.
 */
export function foldMarker(marker: string): string {
  return marker.normalize('NFKC');
}
