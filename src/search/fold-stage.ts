/** One step of folding: every stretch of text that `pattern` finds is written anew. */
export interface FoldStage {
  /** With the flags `g` and `u`. */
  readonly pattern: RegExp;
  /** What stands in place of `match`; `group` is what the first parentheses of the pattern have found. */
  readonly write: (match: string, group: string) => string;
}

/** `text` with `stage` applied. */
export function applyStage(text: string, { pattern, write }: FoldStage): string {
  return text.replace(pattern, (match, group) => write(match, typeof group === 'string' ? group : ''));
}

/** A text and, for each of its UTF-16 code units, the range of the original from which it comes. */
export interface TracedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A text that is its own original. The two units of a supplementary character have the range of both. */
export function untouched(text: string): TracedText {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const character of text) {
    const start = starts.length;
    for (let unit = 0; unit < character.length; unit++) {
      starts.push(start);
      ends.push(start + character.length);
    }
  }
  return { text, starts, ends };
}

/**
 * `traced` with `stage` applied. Where the new wording is as long as the old, unit answers to unit; else each unit of it comes from the whole stretch
 * that was written anew.
 */
export function traceStage(traced: TracedText, { pattern, write }: FoldStage): TracedText {
  const matches = Array.from(traced.text.matchAll(pattern));
  if (matches.length === 0) return traced;
  const out = new TextTracer(traced);
  for (const match of matches) {
    out.keepUpTo(match.index);
    out.replace(match[0].length, write(match[0], match[1] ?? ''));
  }
  out.keepUpTo(traced.text.length);
  return out.result();
}

class TextTracer {
  readonly #before: TracedText;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #text = '';
  #at = 0;

  constructor(before: TracedText) {
    this.#before = before;
  }

  keepUpTo(end: number): void {
    this.#text += this.#before.text.slice(this.#at, end);
    for (; this.#at < end; this.#at++) this.#push(this.#at, this.#at);
  }

  /** Puts `wording` in place of the next `length` units. */
  replace(length: number, wording: string): void {
    const [first, last] = [this.#at, this.#at + length - 1];
    const isAligned = wording.length === length;
    for (let unit = 0; unit < wording.length; unit++) {
      if (isAligned) this.#push(first + unit, first + unit);
      else this.#push(first, last);
    }
    this.#text += wording;
    this.#at += length;
  }

  result(): TracedText {
    return { text: this.#text, starts: this.#starts, ends: this.#ends };
  }

  #push(first: number, last: number): void {
    this.#starts.push(this.#before.starts[first] as number);
    this.#ends.push(this.#before.ends[last] as number);
  }
}
