import { parseNumeral } from '../text/numeral.ts';
import { foldMarker } from '../text/width.ts';

/** The forms of marks that ladders of numbering are made of. */
export type MarkerKind =
  | 'arabic'
  | 'paren-arabic'
  | 'kanji'
  | 'paren-kanji'
  | 'katakana'
  | 'paren-katakana'
  | 'iroha'
  | 'paren-iroha'
  | 'latin'
  | 'paren-latin'
  | 'upper-latin'
  | 'paren-upper-latin'
  | 'roman'
  | 'paren-roman'
  | 'upper-roman'
  | 'paren-upper-roman'
  | 'circled';

/** One way to read a mark: its form, and which in its row it is, from 1. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly ordinal: number;
}

const KATAKANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';
/** `Ⅲ` and `ⅲ` are signs of their own; NFKC makes letters of them. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/**
 * Every way to read a mark, most usual first; empty if it is none. Several because `i` is the ninth letter or the first Roman number and `イ` the second
 * of アイウ or the first of イロハ: the {@link Ladder} chooses by what came before.
 */
export function readMarker(mark: string): Marker[] {
  const circled = /^[①-⑳]$/.test(mark) ? mark.charCodeAt(0) - 0x2460 + 1 : undefined;
  if (circled !== undefined) return [{ kind: 'circled', ordinal: circled }];
  const plain = foldMarker(mark).replace(/\s/gu, '');
  const inner = /^\((.+)\)$/.exec(plain)?.[1];
  return inner === undefined ? readPlain(plain) : readPlain(inner).flatMap(inParentheses);
}

/** Whether a piece is a mark and nothing else, be there a stop behind it. */
export function isMark({ text }: { readonly text: string }): boolean {
  return readMarker(text.replace(/[.．]$/u, '')).length > 0;
}

function inParentheses({ kind, ordinal }: Marker): Marker[] {
  const kinds = {
    arabic: 'paren-arabic',
    kanji: 'paren-kanji',
    katakana: 'paren-katakana',
    iroha: 'paren-iroha',
    latin: 'paren-latin',
    'upper-latin': 'paren-upper-latin',
    roman: 'paren-roman',
    'upper-roman': 'paren-upper-roman',
  } as const;
  return kind in kinds ? [{ kind: kinds[kind as keyof typeof kinds], ordinal }] : [];
}

function readPlain(mark: string): Marker[] {
  const number = parseNumeral(mark);
  if (number !== undefined) return [{ kind: /^[0-9]+$/.test(mark) ? 'arabic' : 'kanji', ordinal: number }];
  const readings: Marker[] = [];
  const add = (kind: MarkerKind, index: number) => {
    if (index >= 0) readings.push({ kind, ordinal: index + 1 });
  };
  if ([...mark].length === 1) {
    add('katakana', KATAKANA.indexOf(mark));
    add('iroha', IROHA.indexOf(mark));
    add('latin', 'abcdefghijklmnopqrstuvwxyz'.indexOf(mark));
    add('upper-latin', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(mark));
  }
  add('roman', ROMAN.indexOf(mark));
  add('upper-roman', ROMAN.map((numeral) => numeral.toUpperCase()).indexOf(mark));
  return readings;
}
