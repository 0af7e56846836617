/** White space inside a line: spaces, tabs and the ideographic space, never a line ending. */
export const GAP = '[ \\t\\u3000]';

/** A number as documents write it: ASCII, full-width or kanji digits. */
export const NUMBER = '[0-9０-９〇一二三四五六七八九十百千]+';

/** A Roman number as a sign of its own (`Ⅲ`, `ⅳ`), or as capital letters (`III`, `ＩＶ`). */
export const ROMAN = '(?:[Ⅰ-Ⅻⅰ-ⅻ]|[IVX]{2,4}|[ＩＶＸ]{2,4})';

/** A list bullet that converters from PDF or Word put before a marker: `- (1) …`, `・(1) …`. */
export const BULLET = `(?:[-*•・‐−]${GAP}+)?`;

/** An opening and a closing parenthesis, full or half width. */
export const OPEN = '[（(]';
/** @see OPEN */
export const CLOSE = '[）)]';
