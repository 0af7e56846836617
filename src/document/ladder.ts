import { type Marker, type MarkerKind, readMarker } from './marker.ts';

/** Where a mark stands: `depth` from 0, `ordinal` within its row, and the ordinal that was due there if the mark jumps. */
export interface Rung {
  readonly depth: number;
  readonly kind: MarkerKind;
  readonly ordinal: number;
  readonly expected?: number;
}

/**
 * The ladder of numbering of one part of a document, inferred from the marks as they come: there is no fixed order of forms in agreements ((1)→a→(a)→i,
 * ア→(ア)→a, 1→(1)), so a form not yet on the ladder opens a deeper rung, and one that is already there closes all rungs below it.
 */
export class Ladder {
  readonly #rungs: { kind: MarkerKind; ordinal: number }[] = [];
  /** Which form opened below which rung, as `paren-latin 2 roman`: there it is expected again. */
  readonly #opened = new Set<string>();

  /**
   * Takes the next mark; `undefined` if it is none. Of several readings the one that is due wins, then one that begins a new row, then one that jumps within
   * an open row; a row that does not begin at its beginning is taken last, with `expected: 1`. A new row wins over the one that is due where one like it
   * began before: `i` below `(b)` is the first of a row as it was below the last `(b)`, even if `h` is open.
   */
  take(mark: string): Rung | undefined {
    const readings = readMarker(mark);
    const due = readings.find((reading) => this.#due(reading) === reading.ordinal);
    const first = readings.find((reading) => reading.ordinal === 1 && this.#due(reading) === undefined);
    if (first && (!due || this.#opened.has(this.#below(first.kind)))) return this.#openRow(first);
    if (due) return this.#continueRow(due);
    const jump = readings.find((reading) => this.#due(reading) !== undefined);
    if (jump) return this.#continueRow(jump);
    return readings[0] && this.#openRow(readings[0]);
  }

  /** Whether any row is open. */
  get isOpen(): boolean {
    return this.#rungs.length > 0;
  }

  /** How deep the open row of a form is, from 0; `undefined` if none is open. */
  depthOf(kind: MarkerKind): number | undefined {
    const depth = this.#rungs.findIndex((rung) => rung.kind === kind);
    return depth < 0 ? undefined : depth;
  }

  /** Whether a mark is the next of a row that is open. */
  isDue(mark: string): boolean {
    return readMarker(mark).some((reading) => this.#due(reading) === reading.ordinal);
  }

  #due(reading: Marker): number | undefined {
    const rung = this.#rungs.find(({ kind }) => kind === reading.kind);
    return rung && rung.ordinal + 1;
  }

  #continueRow({ kind, ordinal }: Marker): Rung {
    const depth = this.#rungs.findIndex((rung) => rung.kind === kind);
    const expected = (this.#rungs[depth]?.ordinal ?? 0) + 1;
    this.#rungs.splice(depth, Number.POSITIVE_INFINITY, { kind, ordinal });
    return expected === ordinal ? { depth, kind, ordinal } : { depth, kind, ordinal, expected };
  }

  /** What it is for a form to open below the deepest rung. */
  #below(kind: MarkerKind): string {
    const last = this.#rungs.at(-1);
    return `${last?.kind} ${last?.ordinal} ${kind}`;
  }

  #openRow({ kind, ordinal }: Marker): Rung {
    this.#opened.add(this.#below(kind));
    this.#rungs.push({ kind, ordinal });
    const depth = this.#rungs.length - 1;
    return ordinal === 1 ? { depth, kind, ordinal } : { depth, kind, ordinal, expected: 1 };
  }
}
