import { startsBlock } from '../block-start.ts';
import { type Cell, PIECE_BREAK, type Run } from '../traced-text.ts';
import type { Element } from './html-tree.ts';

/** Text set in the full-width grid, between which a line end of the file is no space. */
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FB\u30FC\uFF01-\uFF60]$/u;
/** What a line never ends with where its writer meant it to end: the break after it is layout. */
const GOES_ON = /[、，,・「『（(及又がをで]$/u;

/** Gathers inline text into pieces, one for each block or line of it, with the white space of HTML collapsed as browsers do. */
export class PieceCollector {
  readonly #pieces: Run<Element>[][] = [];
  #piece: Run<Element>[] = [];
  #last = '';
  #gap = false;
  #broken = false;

  /** Adds the text of a text node of `element`. Spaces (full-width ones too) stay, runs of spaces and line ends are one, between full-width signs none. */
  text(value: string, element: Element): void {
    const collapsed = value.replace(/[ \t\n\f\r]+/g, (gap, at: number) => {
      const around = [value[at - 1], value[at + gap.length]];
      const isLayout = /[\n\r]/.test(gap) && around.every((sign) => sign !== undefined && WIDE.test(sign));
      return isLayout ? '' : ' ';
    });
    const inner = collapsed.replace(/^ | $/g, '').replaceAll('\u00a0', ' ');
    if (collapsed.startsWith(' ')) this.#gap = true;
    if (inner === '') return;
    this.#breakUnlessWrapped(inner);
    const space = this.#gap && this.#piece.length > 0 ? ' ' : '';
    this.#push(space + inner, element);
    this.#gap = collapsed.endsWith(' ');
  }

  /** Adds preformatted text as it is: its line ends break. */
  preformatted(value: string, element: Element): void {
    for (const [index, line] of value.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.endBlock();
      if (line !== '') this.#push(line, element);
    }
  }

  /** A line break within a block (`br`): it ends the piece, unless what stands around it tells that it only wraps a sentence. */
  breakLine(): void {
    this.#broken = true;
    this.#gap = false;
  }

  /** The begin or end of a block: it ends the piece. */
  endBlock(): void {
    this.#broken = false;
    this.#gap = false;
    this.#last = '';
    if (this.#piece.some(({ text }) => text.trim() !== '')) this.#pieces.push(this.#piece);
    this.#piece = [];
  }

  /** What was gathered, piece by piece. */
  pieces(): readonly Cell<Element>[] {
    this.endBlock();
    return this.#pieces;
  }

  /** What was gathered as one cell of a table row, its pieces parted by {@link PIECE_BREAK}. */
  cell(): Cell<Element> {
    return this.pieces().flatMap((piece, index) => (index > 0 ? [{ text: PIECE_BREAK }, ...piece] : piece));
  }

  #breakUnlessWrapped(next: string): void {
    if (!this.#broken) return;
    this.#broken = false;
    if (!GOES_ON.test(this.#last) || startsBlock(next)) this.endBlock();
  }

  #push(text: string, place: Element): void {
    this.#piece.push({ text, place });
    this.#last = text.trimEnd() || this.#last;
  }
}
