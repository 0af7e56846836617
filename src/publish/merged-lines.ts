/** A place in sorted lines. */
interface Cursor {
  readonly bytes: Buffer;
  start: number;
  /** Behind the line feed of the line that begins at `start`. */
  end: number;
}

const LINE_FEED = 0x0a;

/**
 * The lines of several texts, each of which is sorted, as if they were one that is sorted: UTF-8, in the order of bytes, which is that of code points. None is put together
 * with another or copied, so that a dataset needs no more memory than its files. Every line ends in a line feed; it is given with it.
 */
export function* mergedLines(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  const heap = new CursorHeap();
  for (const part of parts) {
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    if (bytes.length > 0) heap.push({ bytes, start: 0, end: lineEnd(bytes, 0) });
  }
  for (let first = heap.first; first !== undefined; first = heap.first) {
    yield first.bytes.subarray(first.start, first.end);
    first.start = first.end;
    first.end = lineEnd(first.bytes, first.start);
    heap.sink(first.start < first.bytes.length);
  }
}

function lineEnd(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(LINE_FEED, start);
  return end < 0 ? bytes.length : end + 1;
}

/** The cursors with the one at the smallest line first: each is before those at twice its place, and one more. */
class CursorHeap {
  readonly #all: Cursor[] = [];

  get first(): Cursor | undefined {
    return this.#all[0];
  }

  push(cursor: Cursor): void {
    let place = this.#all.push(cursor) - 1;
    for (let above = (place - 1) >> 1; place > 0 && this.#isBefore(place, above); above = (place - 1) >> 1) {
      this.#swap(place, above);
      place = above;
    }
  }

  /** Puts the first cursor where it belongs now, or takes it out if it is at its end. */
  sink(hasMore: boolean): void {
    const last = hasMore ? undefined : this.#all.pop();
    if (last !== undefined && this.#all.length > 0) this.#all[0] = last;
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      if (left >= this.#all.length) return;
      const next = right < this.#all.length && this.#isBefore(right, left) ? right : left;
      if (!this.#isBefore(next, place)) return;
      this.#swap(next, place);
      place = next;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#all[one] as Cursor, this.#all[other] as Cursor];
    return a.bytes.compare(b.bytes, b.start, b.end, a.start, a.end) < 0;
  }

  #swap(one: number, other: number): void {
    const kept = this.#all[one] as Cursor;
    this.#all[one] = this.#all[other] as Cursor;
    this.#all[other] = kept;
  }
}
