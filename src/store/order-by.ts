import { type Path, pathText } from './path.ts';

/** Which way a list runs. */
export type Direction = 'asc' | 'desc';

/**
 * A sort key that goes before canonical order. Things without a value come last either way; those alike go on with the next key, then with canonical
 * order, which the IRI ends. Of several values the smallest counts for `asc`, the largest for `desc`.
 */
export interface OrderBy {
  readonly path: Path;
  /**
   * What of the terms at the end of the path is compared: `text`, the text of literals and IRIs by Unicode code point, where some are tagged `ja` of these
   * only; `number`, `xsd:integer` by value; `date`, `xsd:date` by calendar day; `reading`, the reading if there is one, else as `text`. Readings are the
   * literals tagged `ja-hira`, else those tagged `ja-kana`, at the end of the path or of the path with `rk:reading` as its last step.
   */
  readonly by: 'text' | 'reading' | 'number' | 'date';
  readonly direction: Direction;
}

/** A text that two orders share if and only if they are the same; empty for canonical order. */
export function orderByKey(orderBy: readonly OrderBy[] | undefined): string {
  if (orderBy === undefined || orderBy.length === 0) return '';
  return JSON.stringify(orderBy.map(({ path, by, direction }) => [pathText(path), by, direction]));
}
