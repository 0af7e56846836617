import type { NamedNode } from '@rdfjs/types';
import { type Path, pathText } from './path.ts';
import type { Value } from './resource.ts';

/** Groups the things of a reach by values. A thing with several values is counted once in each group it belongs to. */
export interface Grouping {
  /** One to three. */
  readonly keys: readonly GroupKey[];
}

/**
 * What things are grouped by: the terms that any of the paths leads to (only those of the class, if one is given), or the year or the month of the
 * `xsd:date`s there, for which a class means nothing.
 */
export interface GroupKey {
  readonly paths: readonly Path[];
  readonly class?: NamedNode;
  readonly by: 'value' | 'year' | 'month';
}

/** The things that have the same values. */
export interface Group {
  /**
   * One for each key of the grouping: the term; the year (`2025`) or the month (`2025-03`) as a text; or undefined for things that have no such value.
   */
  readonly keys: readonly GroupValue[];
  /** How many things there are; 1 or more. */
  readonly count: number;
}

/** What the things of a group have in common for one key: see {@link Group}. */
export type GroupValue = Value | string | undefined;

/** A text that two groupings share if and only if they mean the same. */
export function groupingKey({ keys }: Grouping): string {
  return JSON.stringify(keys.map(({ paths, class: type, by }) => [paths.map(pathText), type?.value ?? null, by]));
}
