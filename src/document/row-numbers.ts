import { readMarker } from './marker.ts';

/** The number of a row, and the one that was due there if it jumps. */
export interface RowNumber {
  readonly ordinal: number;
  readonly expected?: number;
}

/**
 * The numbers of the rows of an annex: they run on, or begin again with each group. A row that repeats a number is one fault, not one for itself and one for
 * the row behind it: that may follow the number or the place of the row before.
 */
export class RowNumbers {
  #last: { readonly kind: string; readonly ordinal: number; readonly place: number } | undefined;
  #isFresh = true;

  /** Whether any row had a number. */
  get any(): boolean {
    return this.#last !== undefined;
  }

  /** A new group begins: its rows may be counted from 1. */
  openGroup(): void {
    this.#isFresh = true;
  }

  /** Takes the mark of the next row; `undefined` if it is none. */
  take(mark: string): RowNumber | undefined {
    const readings = readMarker(mark);
    const last = this.#last;
    const due = readings.find(
      ({ kind, ordinal }) => kind === last?.kind && (ordinal === last.ordinal + 1 || ordinal === last.place + 1),
    );
    const first = this.#isFresh ? readings.find(({ ordinal }) => ordinal === 1) : undefined;
    const reading = due ?? first ?? readings.find(({ kind }) => kind === last?.kind) ?? readings[0];
    if (!reading) return undefined;
    const expected = this.#isFresh && reading.kind !== last?.kind ? 1 : (last?.ordinal ?? 0) + 1;
    const place = due || first ? reading.ordinal : (last?.place ?? 0) + 1;
    this.#last = { kind: reading.kind, ordinal: reading.ordinal, place };
    this.#isFresh = false;
    return due || first ? { ordinal: reading.ordinal } : { ordinal: reading.ordinal, expected };
  }
}
