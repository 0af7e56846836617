import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './pdf-page.ts';

/** A line thicker than this, in points, is a shape. */
const THICKEST = 3;
/** How far from level or upright a line may be. */
const SLANT = 0.5;
const SHORTEST = 4;
/** Pages with more are drawings, no tables. */
const MOST_RULES = 20_000;

/** Codes in the paths of pdf.js, each with the numbers that follow it. */
const MOVE_TO = 0;
const LINE_TO = 1;
const COORDINATES: Readonly<Record<number, number>> = { [MOVE_TO]: 2, [LINE_TO]: 2, 2: 6, 3: 4, 4: 0 };
const CLOSE_PATH = 4;

type Matrix = readonly number[];
type Point = readonly [number, number];

/** The level and upright lines that a page draws, stroked or as thin filled boxes: the rulings of its tables. `toPage` maps PDF units to the page as shown. */
export function drawnRules(operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }, toPage: Matrix): readonly Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let current = toPage;
  for (const [index, operator] of operators.fnArray.entries()) {
    const args: unknown = operators.argsArray[index];
    if (operator === OPS.save) saved.push(current);
    else if (operator === OPS.restore) current = saved.pop() ?? current;
    else if (operator === OPS.transform && isNumbers(args)) current = Util.transform([...current], [...args]);
    else if (operator === OPS.constructPath && Array.isArray(args)) {
      for (const rule of rulesOfPath(args, current)) rules.push(rule);
    }
    if (rules.length > MOST_RULES) return [];
  }
  return rules;
}

/** Arguments of `constructPath`: what is done with the path, and its numbers. A path that is neither stroked nor filled (clipping) draws nothing. */
function rulesOfPath([paint, data]: readonly unknown[], matrix: Matrix): readonly Rule[] {
  const [path]: readonly unknown[] = Array.isArray(data) ? data : [];
  if (paint === OPS.endPath || !(path instanceof Float32Array)) return [];
  return subpaths(path).flatMap((points) => rulesOfPoints(points.map((point) => mapped(point, matrix))));
}

/** The corners of each part of a path; curves end a part. */
function subpaths(path: Float32Array): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? CLOSE_PATH;
    const count = COORDINATES[code];
    if (count === undefined) break;
    const [x = 0, y = 0] = path.subarray(at + 1 + Math.max(0, count - 2), at + 1 + count);
    const part = parts.at(-1);
    if (code === LINE_TO && part) part.push([x, y]);
    else if (code === CLOSE_PATH && part?.[0]) part.push(part[0]);
    else parts.push([[x, y]]);
    at += 1 + count;
  }
  return parts;
}

function rulesOfPoints(points: readonly Point[]): readonly Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (points.length > 100) return [];
  if (height <= THICKEST) return level((box.top + box.bottom) / 2, box.left, box.right);
  if (width <= THICKEST) return upright((box.left + box.right) / 2, box.top, box.bottom);
  return points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    if (Math.abs(y - fromY) <= SLANT) return level(y, Math.min(x, fromX), Math.max(x, fromX));
    if (Math.abs(x - fromX) <= SLANT) return upright(x, Math.min(y, fromY), Math.max(y, fromY));
    return [];
  });
}

function level(at: number, from: number, to: number): readonly Rule[] {
  return to - from < SHORTEST ? [] : [{ isLevel: true, at, from, to }];
}

function upright(at: number, from: number, to: number): readonly Rule[] {
  return to - from < SHORTEST ? [] : [{ isLevel: false, at, from, to }];
}

function mapped([x, y]: Point, matrix: Matrix): Point {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}
