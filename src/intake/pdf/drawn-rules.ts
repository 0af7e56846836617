import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './pdf-page.ts';

/** A line thicker than this, in points, is a shape. */
const THICKEST = 3;
/** How far from level or upright a line may be. */
const SLANT = 0.5;
const SHORTEST = 4;

/** Codes in the paths of pdf.js, each with the numbers that follow it. */
const MOVE_TO = 0;
const LINE_TO = 1;
const COORDINATES: Readonly<Record<number, number>> = { [MOVE_TO]: 2, [LINE_TO]: 2, 2: 6, 3: 4, 4: 0 };
const CLOSE_PATH = 4;

type Matrix = readonly number[];
type Point = readonly [number, number];

/** The level and upright lines of a path (arguments of `constructPath`: what is done with it, and its numbers), stroked or filled as a thin box: the rulings of tables. */
export function drawnRules(args: unknown, toPage: Matrix): readonly Rule[] {
  const [paint, data]: readonly unknown[] = Array.isArray(args) ? args : [];
  const [path]: readonly unknown[] = Array.isArray(data) ? data : [];
  // A path for clipping draws nothing.
  if (paint === OPS.endPath || !(path instanceof Float32Array)) return [];
  return subpaths(path).flatMap((points) => rulesOfPoints(points.map((point) => mapped(point, toPage))));
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
