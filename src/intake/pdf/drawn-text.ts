import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Item } from './pdf-page.ts';

/** A gap as wide as this, in ems, ends an item: what comes after may be in another cell. */
const GAP = 0.2;
/** Text drawn again this near, in ems, to itself is bold print, not text twice. */
const OVERPRINT = 0.15;

/** PDF 32000-1, 9.3: what besides the glyphs themselves tells where they stand. */
interface TextState {
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scale, 1 for 100 %. */
  scale: number;
  rise: number;
  leading: number;
}

/** A glyph as pdf.js gives it: its text, and its width in thousandths of the font's size. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

type Matrix = readonly number[];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * Follows the text operators of a page and notes what is shown where. The positions of single glyphs are kept until gaps are seen, because pdf.js's own text
 * items run together what stands in neighbouring cells.
 */
export class DrawnText {
  readonly items: Item[] = [];
  /** The fonts in use, by the names that pdf.js gives them. */
  readonly fonts = new Set<string>();
  #state: TextState = { size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0 };
  readonly #saved: TextState[] = [];
  #line: Matrix = IDENTITY;
  #at: Matrix = this.#line;

  /** Takes an operator with its arguments; `current` maps the user space to the page as shown. Operators that are not about text are ignored. */
  take(operator: number, args: unknown, current: Matrix): void {
    const numbers = Array.isArray(args) ? args.map((value) => (typeof value === 'number' ? value : 0)) : [];
    const [first = 0, second = 0] = numbers;
    const state = this.#state;
    if (operator === OPS.save) this.#saved.push({ ...state });
    else if (operator === OPS.restore) this.#state = this.#saved.pop() ?? state;
    else if (operator === OPS.beginText) this.#setLine(IDENTITY);
    else if (operator === OPS.setTextMatrix) this.#setLine(matrixOf(args));
    else if (operator === OPS.moveText) this.#moveLine(first, second);
    else if (operator === OPS.setLeadingMoveText) {
      state.leading = -second;
      this.#moveLine(first, second);
    } else if (operator === OPS.nextLine) this.#moveLine(0, -state.leading);
    else if (operator === OPS.setFont) {
      state.size = second;
      if (Array.isArray(args) && typeof args[0] === 'string') this.fonts.add(args[0]);
    } else if (operator === OPS.setCharSpacing) state.charSpacing = first;
    else if (operator === OPS.setWordSpacing) state.wordSpacing = first;
    else if (operator === OPS.setHScale) state.scale = first / 100;
    else if (operator === OPS.setLeading) state.leading = first;
    else if (operator === OPS.setTextRise) state.rise = first;
    else if (operator === OPS.showText && Array.isArray(args) && Array.isArray(args[0])) this.#show(args[0], current);
  }

  #setLine(matrix: Matrix): void {
    this.#line = matrix;
    this.#at = matrix;
  }

  #moveLine(x: number, y: number): void {
    this.#setLine(Util.transform([...this.#line], [1, 0, 0, 1, x, y]));
  }

  /** Glyphs, and numbers that move the next one back, in thousandths of the size. */
  #show(shown: readonly unknown[], current: Matrix): void {
    const { size, charSpacing, wordSpacing, scale, rise } = this.#state;
    const toPage = Util.transform([...current], [...this.#at]);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix = toPage;
    const stretch = Math.hypot(a, b);
    const height = Math.abs(size) * Math.hypot(c, d);
    let advance = 0;
    let open: { text: string; from: number; to: number } | undefined;
    const close = (): void => {
      if (!open || open.text.trim() === '' || height === 0) return;
      const start = open.from;
      this.#add({
        text: open.text,
        x: a * start + c * rise + e,
        y: b * start + d * rise + f,
        width: (open.to - start) * stretch,
        size: height,
      });
    };
    for (const each of shown) {
      if (typeof each === 'number') advance -= (each / 1000) * size * scale;
      if (!isGlyph(each)) continue;
      const width = (each.width / 1000) * size * scale;
      if (open && (advance - open.to) * stretch > GAP * height) {
        close();
        open = undefined;
      }
      const text = each.unicode.replace(/\p{Cc}/gu, '');
      // Leading space is the gap before the item, not part of it.
      if (open) open = { ...open, text: open.text + text, to: advance + width };
      else if (text.trim() !== '' || text === '\u3000') open = { text, from: advance, to: advance + width };
      advance += width + (charSpacing + (each.isSpace ? wordSpacing : 0)) * scale;
    }
    close();
    this.#at = Util.transform([...this.#at], [1, 0, 0, 1, advance, 0]);
  }

  #add(item: Item): void {
    const last = this.items.at(-1);
    const near = (one: number, other: number) => Math.abs(one - other) < OVERPRINT * item.size;
    if (last?.text === item.text && near(last.x, item.x) && near(last.y, item.y)) return;
    this.items.push(item);
  }
}

/** The matrix among the arguments of an operator, which pdf.js gives as six numbers or as one array of them; no change where there is none. */
export function matrixOf(args: unknown): Matrix {
  const [first, ...others]: readonly unknown[] = Array.isArray(args) ? args : [];
  const values = first instanceof Float32Array || Array.isArray(first) ? Array.from(first) : [first, ...others];
  return values.length === 6 ? values.map((value) => (typeof value === 'number' ? value : 0)) : IDENTITY;
}

function isGlyph(value: unknown): value is Glyph {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number'
  );
}
