import { formatEraDate } from '../../../src/text/era-date.ts';
import { formatKanji } from '../../../src/text/numeral.ts';
import { fc } from '../../support/seeded.ts';

/** How one document is set: what differs from office to office and says nothing. */
export interface Style {
  /** Digits as they are, all full-width, full-width where alone (D1-Law), or kanji. */
  readonly digits: 'ascii' | 'full' | 'single-full' | 'kanji';
  readonly isWide: boolean;
  /** Between a mark and its text. */
  readonly gap: string;
  /** No gap behind a mark in parentheses. */
  readonly isTight: boolean;
  readonly newline: string;
  readonly hasCover: boolean;
  readonly isCodeBook: boolean;
  readonly hasBlankLines: boolean;
  readonly hasPageNumbers: boolean;
  readonly signatures: 'blocks' | 'indented' | 'none';
  readonly emptyRole: string;
  /** Characters of a line in which sentences are broken; 0 for not. */
  readonly wrap: number;
  /** Chooses among the forms a family has: its tables or its ladders. */
  readonly form: number;
  readonly comma: '、' | '，';
  /** After how many characters a sentence has a space that the layout put there; 0 for none. */
  readonly spaceAfter: number;
  readonly isLabelInline: boolean;
  /** Whether the labels of the fields in the body have marks of the ladder. */
  readonly isLabelMarked: boolean;
  /** Whether roles are labelled by position (中心市の役割) instead of by party. */
  readonly hasPositions: boolean;
  readonly rowNumbers: 'none' | 'paren' | 'plain';
}

/** Every way of setting a document. */
export const styleArbitrary: fc.Arbitrary<Style> = fc.record({
  digits: fc.constantFrom('ascii', 'ascii', 'full', 'single-full', 'kanji'),
  isWide: fc.boolean(),
  gap: fc.constantFrom('\u3000', ' '),
  isTight: fc.boolean(),
  newline: fc.constantFrom('\n', '\n', '\r\n'),
  hasCover: fc.boolean(),
  isCodeBook: fc.boolean(),
  hasBlankLines: fc.boolean(),
  hasPageNumbers: fc.boolean(),
  signatures: fc.constantFrom('blocks', 'indented', 'none'),
  emptyRole: fc.constantFrom('―', '－', ''),
  wrap: fc.oneof(fc.constant(0), fc.integer({ min: 18, max: 44 })),
  form: fc.nat({ max: 11 }),
  comma: fc.constantFrom('、', '、', '，'),
  spaceAfter: fc.constantFrom(0, 0, 0, 5, 8),
  isLabelInline: fc.boolean(),
  isLabelMarked: fc.boolean(),
  hasPositions: fc.constantFrom(false, false, true),
  rowNumbers: fc.constantFrom('none', 'paren', 'plain'),
});

const wide = (digits: string) => digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A number in the digits of the document. */
export function numeral({ digits }: Style, value: number): string {
  if (digits === 'kanji') return formatKanji(value);
  const isWide = digits === 'full' || (digits === 'single-full' && value < 10);
  return isWide ? wide(String(value)) : String(value);
}

/** A day in the digits of the document. */
export function dateText(style: Style, day: string): string {
  return formatEraDate(day).replace(/\d+/g, (digits) => numeral(style, Number(digits)));
}

/** `（目的）` or `(目的)`. */
export function bracketed({ isWide }: Style, text: string): string {
  return isWide ? `（${text}）` : `(${text})`;
}

/** The forms of marks that ladders are made of. */
export type Mark =
  | 'paren'
  | 'plain'
  | 'kanji'
  | 'kana'
  | 'paren-kana'
  | 'latin'
  | 'paren-latin'
  | 'upper'
  | 'roman'
  | 'circled';

const KANA = 'アイウエオカキクケコサシスセソ';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

/** The `ordinal`th mark of a row (from 1). */
export function markText(style: Style, mark: Mark, ordinal: number): string {
  const digits = style.digits === 'kanji' ? { ...style, digits: 'full' as const } : style;
  const latin = String.fromCharCode(96 + ordinal);
  const kana = KANA.charAt(ordinal - 1);
  switch (mark) {
    case 'paren':
      return bracketed(style, numeral(style, ordinal));
    case 'plain':
      return numeral(digits, ordinal);
    case 'kanji':
      return formatKanji(ordinal);
    case 'kana':
      return kana;
    case 'paren-kana':
      return bracketed(style, kana);
    case 'latin':
      return latin;
    case 'paren-latin':
      return bracketed(style, latin);
    case 'upper':
      return latin.toUpperCase();
    case 'roman':
      return ROMAN[ordinal - 1] ?? '';
    case 'circled':
      return String.fromCharCode(0x2460 + ordinal - 1);
  }
}

/** A line under a mark. */
export function marked(style: Style, mark: Mark, ordinal: number, text: string): string {
  const isClosed = mark.startsWith('paren') || mark === 'circled';
  return markText(style, mark, ordinal) + (style.isTight && isClosed ? '' : style.gap) + text;
}

/** A sentence with the spaces that a converter leaves between characters. */
export function withSpaces({ spaceAfter }: Style, text: string): string {
  if (spaceAfter === 0) return text;
  const between = new RegExp(
    `(.{${spaceAfter}}[\\p{Script=Han}\\p{Script=Hiragana}])(?=[\\p{Script=Han}\\p{Script=Hiragana}])`,
    'gu',
  );
  return text.replace(between, '$1 ');
}

/** A text with the commas of the document. */
export function withCommas({ comma }: Style, text: string): string {
  return text.replaceAll('、', comma);
}
