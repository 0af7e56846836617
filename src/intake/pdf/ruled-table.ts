import type { SpanningCell } from '../table-layout.ts';
import type { Item, PagePlace, Rule } from './pdf-page.ts';

/** Lines nearer than this, in points, are one; an end of a line this near to another touches it. */
const TOLERANCE = 3;
const MOST_LINES = 400;

/** A table drawn with rulings: its place, and its cells as rectangles of the grid. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly GridCell[];
}

/** A cell: the rows and columns of the grid that it covers, and its edges in points. */
interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** The tables that the rulings of a page make: nets of touching lines with two cells or more. */
export function ruledTables(rules: readonly Rule[]): readonly (RuledTable & Grid)[] {
  return nets(rules).flatMap((net) => {
    const grid = gridOf(net);
    if (grid.xs.length < 2 || grid.ys.length < 2 || grid.xs.length * grid.ys.length > MOST_LINES ** 2) return [];
    const cells = cellsOf(grid, net);
    const place = {
      left: grid.xs[0] ?? 0,
      right: grid.xs.at(-1) ?? 0,
      top: grid.ys[0] ?? 0,
      bottom: grid.ys.at(-1) ?? 0,
    };
    return cells.length > 1 ? [{ ...place, ...grid, cells }] : [];
  });
}

/** The rows of a table, each cell with its text; `textOf` sets the items of a cell. */
export function ruledRows(
  table: RuledTable & Grid,
  items: readonly Item[],
  textOf: (items: readonly Item[], right: number) => SpanningCell<PagePlace>['cell'],
): readonly (readonly SpanningCell<PagePlace>[])[] {
  const rows = Array.from({ length: table.ys.length - 1 }, (): SpanningCell<PagePlace>[] => []);
  const own = new Map<GridCell, Item[]>(table.cells.map((cell) => [cell, []]));
  const owner = new Map<number, GridCell>();
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        owner.set(row * MOST_LINES + column, cell);
    }
  }
  for (const item of items) {
    // By its begin, for what is set too wide runs over the ruling at the right.
    const column = lastBelow(table.xs, item.x + item.size / 4);
    const row = lastBelow(table.ys, item.y - item.size / 3);
    const cell = owner.get(row * MOST_LINES + column);
    if (cell) own.get(cell)?.push(item);
  }
  for (const [{ row, column, rows: down, columns }, items] of own) {
    rows[row]?.push({ cell: textOf(items, table.xs[column + columns] ?? table.right), columns, rows: down });
  }
  return rows;
}

/** Groups of lines that touch. */
function nets(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const levels = rules.filter(({ isLevel }) => isLevel);
  const uprights = rules.filter(({ isLevel }) => !isLevel).sort((a, b) => a.at - b.at);
  const parent = new Map<Rule, Rule>();
  const find = (rule: Rule): Rule => {
    let root = rule;
    for (let up = parent.get(root); up && up !== root; up = parent.get(root)) root = up;
    parent.set(rule, root);
    return root;
  };
  for (const one of levels) {
    for (const other of uprights) if (touch(one, other)) parent.set(find(one), find(other));
  }
  const groups = new Map<Rule, Rule[]>();
  for (const rule of rules) {
    const group = groups.get(find(rule)) ?? [];
    group.push(rule);
    groups.set(find(rule), group);
  }
  return Array.from(groups.values()).filter((group) => group.length > 2);
}

function touch(level: Rule, upright: Rule): boolean {
  const within = (value: number, { from, to }: Rule) => value >= from - TOLERANCE && value <= to + TOLERANCE;
  return within(upright.at, level) && within(level.at, upright);
}

/** Where the lines of the grid are: every ruling, and the ends of the others where the outer ones are not drawn. */
function gridOf(net: readonly Rule[]): Grid {
  const levels = net.filter(({ isLevel }) => isLevel);
  const uprights = net.filter(({ isLevel }) => !isLevel);
  const ends = (rules: readonly Rule[]) => [minimum(rules.map(({ from }) => from)), maximum(rules.map(({ to }) => to))];
  return {
    xs: merged([...uprights.map(({ at }) => at), ...ends(levels)]),
    ys: merged([...levels.map(({ at }) => at), ...ends(uprights)]),
  };
}

/** Rectangles of the grid with no ruling inside, in reading order. */
function cellsOf({ xs, ys }: Grid, net: readonly Rule[]): readonly GridCell[] {
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const isRuled = rulingFinder(net);
  const middle = (values: readonly number[], index: number) => ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
  const goesRight = (row: number, column: number) =>
    column + 1 < columns && !isRuled(false, xs[column + 1] ?? 0, middle(ys, row));
  const goesDown = (row: number, column: number) =>
    row + 1 < rows && !isRuled(true, ys[row + 1] ?? 0, middle(xs, column));
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * MOST_LINES + column)) continue;
      let wide = 1;
      while (goesRight(row, column + wide - 1)) wide += 1;
      let high = 1;
      while (goesDown(row + high - 1, column)) high += 1;
      for (let down = 0; down < high; down += 1) {
        for (let right = 0; right < wide; right += 1) taken.add((row + down) * MOST_LINES + column + right);
      }
      cells.push({ row, column, rows: high, columns: wide });
    }
  }
  return cells;
}

/** Whether a ruling runs at a place: level at `at` over the point `along`, or upright. */
function rulingFinder(net: readonly Rule[]): (isLevel: boolean, at: number, along: number) => boolean {
  const byPlace = new Map<string, Rule[]>();
  const key = (isLevel: boolean, bucket: number) => `${isLevel} ${bucket}`;
  for (const rule of net) {
    const bucket = Math.round(rule.at / TOLERANCE);
    byPlace.set(key(rule.isLevel, bucket), [...(byPlace.get(key(rule.isLevel, bucket)) ?? []), rule]);
  }
  return (isLevel, at, along) => {
    const bucket = Math.round(at / TOLERANCE);
    return [bucket - 1, bucket, bucket + 1].some((each) =>
      byPlace.get(key(isLevel, each))?.some((rule) => rule.from <= along && along <= rule.to),
    );
  };
}

/** Values in order, those nearer than the tolerance to the one before left out. */
function merged(values: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const value of values.filter(Number.isFinite).sort((a, b) => a - b)) {
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > TOLERANCE) kept.push(value);
  }
  return kept;
}

/** Index of the last value that is not above `limit`; -1 if all are. */
function lastBelow(values: readonly number[], limit: number): number {
  return values.findLastIndex((value) => value <= limit);
}

function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
