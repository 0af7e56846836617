/**
 * Characters set in the full-width grid, next to which Japanese writes no space: kana, kanji, their punctuation and marks, half-width kana.
 * Full-width Latin letters and digits are not among them: they make words, like their half-width forms.
 */
const JAPANESE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\u309B\u309C\u30A0\u30FB\u30FC\u3200-\u33FF\uFE10-\uFE19\uFE30-\uFE4F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF9F\uFFE0-\uFFE6]$/u;
const LETTER_OR_DIGIT = /^[\p{Script=Latin}\p{Nd}]$/u;
/** Marks that bind letters into one longer word: A-B, U.S. */
const CONNECTOR = /^['’.&+/_@\-‐‑–]$/u;
const MARK = /^\p{M}$/u;

/**
 * Removes white space that layout put there, and nothing else: at the ends; next to a Japanese character or full-width punctuation (`都市と 農村` → `都市と農村`);
 * between letters or digits set one by one (`D V` → `DV`). Kept as it is: space between words of which one is longer (`Smart City`).
 * Not for texts in which space separates Japanese words (熊本市 荒尾市 on a cover).
 */
export function removeLayoutSpace(text: string): string {
  return text.replace(/\s+/gu, (gap, offset: number) => {
    const end = offset + gap.length;
    const isEdge = offset === 0 || end === text.length;
    return isEdge || isLayoutGap(text, offset, end) ? '' : gap;
  });
}

function isLayoutGap(text: string, start: number, end: number): boolean {
  const left = baseBefore(text, start);
  const right = characterAt(text, end);
  // White space under a combining mark is the sign that carries the mark.
  if (MARK.test(right)) return false;
  if (JAPANESE.test(left.character) || JAPANESE.test(right)) return true;
  return isLoneBefore(text, left) && isLoneAfter(text, end, right);
}

/** Whether the character before the gap is a letter or digit standing alone. */
function isLoneBefore(text: string, left: Base): boolean {
  return LETTER_OR_DIGIT.test(left.character) && !continuesWord(baseBefore(text, left.start).character);
}

/** Whether the character after the gap is a letter or digit standing alone. */
function isLoneAfter(text: string, start: number, right: string): boolean {
  if (!LETTER_OR_DIGIT.test(right)) return false;
  let next = start + right.length;
  while (MARK.test(characterAt(text, next))) next += characterAt(text, next).length;
  return !continuesWord(characterAt(text, next));
}

function continuesWord(neighbour: string): boolean {
  return LETTER_OR_DIGIT.test(neighbour) || CONNECTOR.test(neighbour);
}

interface Base {
  readonly character: string;
  readonly start: number;
}

/** The character before `offset`, looking past the marks upon it (variation selectors, combining voiced sound marks). */
function baseBefore(text: string, offset: number): Base {
  let start = offset;
  let character = '';
  do {
    character = characterBefore(text, start);
    start -= character.length;
  } while (MARK.test(character));
  return { character, start };
}

function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, offset: number): string {
  const pair = text.slice(Math.max(0, offset - 2), offset);
  return Array.from(pair).at(-1) ?? '';
}
