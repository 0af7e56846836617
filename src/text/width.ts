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

/** How many half-width columns a text takes in a grid: two for each full-width sign, one for ASCII and half-width kana (and for each half of a surrogate pair). */
export function halfWidthColumns(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    columns += unit < 0x1100 || (unit >= 0xff61 && unit <= 0xff9f) || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return columns;
}
