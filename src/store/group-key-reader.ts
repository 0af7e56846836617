import { resourceTest } from './condition-test.ts';
import type { GroupKey, GroupValue } from './grouping.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { TermValues } from './term-values.ts';
import { mayRepeat, type Walk, walk } from './walk.ts';

/** The code of things that have no value. */
const NONE = -1;

/** Months are numbered through all years. */
const MONTHS = 12;

/** Reads what resources have for one key of a grouping, as codes: numbers that it can turn back into values. */
export class GroupKeyReader {
  readonly #graph: MemoryGraph;
  readonly #by: GroupKey['by'];
  readonly #walk: Walk;
  readonly #mayRepeat: boolean;
  /** From the id of a term. */
  readonly #codeOf: (id: number) => number;
  readonly #codes: number[] = [];

  constructor(graph: MemoryGraph, values: TermValues, key: GroupKey) {
    this.#graph = graph;
    this.#by = key.by;
    this.#walk = walk(graph, key.paths);
    this.#mayRepeat = key.by !== 'value' || mayRepeat(key.paths);
    this.#codeOf = key.by === 'value' ? termCode(graph, key) : dateCode(values, key.by);
  }

  /** The different codes of what the resource `id` has; one code for nothing. The array is good until the next call. */
  codesOf(id: number): readonly number[] {
    this.#codes.length = 0;
    this.#walk(id, this.#collect);
    if (this.#codes.length === 0) this.#codes.push(NONE);
    return this.#mayRepeat && this.#codes.length > 1 ? [...new Set(this.#codes)] : this.#codes;
  }

  /** What a code stands for. */
  valueOf(code: number): GroupValue {
    if (code === NONE) return undefined;
    if (this.#by === 'value') return this.#graph.term(code);
    if (this.#by === 'year') return padded(code, 4);
    return `${padded(Math.floor(code / MONTHS), 4)}-${padded((code % MONTHS) + 1, 2)}`;
  }

  /** Order of two codes: terms in canonical order, dates by time, nothing last. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    if (a === NONE || b === NONE) return a === NONE ? 1 : -1;
    return this.#by === 'value' ? this.#graph.compare(a, b) : a - b;
  }

  readonly #collect = (end: number): void => {
    const code = this.#codeOf(end);
    if (code !== NONE) this.#codes.push(code);
  };
}

function termCode(graph: MemoryGraph, { class: type }: GroupKey): (id: number) => number {
  if (type === undefined) return (id) => id;
  const isMeant = resourceTest({ graph }, type);
  return (id) => (isMeant(id) ? id : NONE);
}

/** The year of a date, or the number of its month. */
function dateCode(values: TermValues, by: 'year' | 'month'): (id: number) => number {
  return (id) => {
    const day = values.comparable(id);
    if (typeof day !== 'string') return NONE;
    const year = Number(day.slice(0, 4));
    return by === 'year' ? year : year * MONTHS + Number(day.slice(5, 7)) - 1;
  };
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
