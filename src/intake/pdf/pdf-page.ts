import type { Box } from '../origin.ts';

/** Text set in one go on a page, in points from the upper left corner of the page as it is shown. */
export interface Item {
  readonly text: string;
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
  readonly width: number;
  /** Of its font. */
  readonly size: number;
}

/** A straight line drawn on a page, level or upright, in the same points. */
export interface Rule {
  readonly isLevel: boolean;
  /** Where it is: `y` of a level one, `x` of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What of a page is used. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly rules: readonly Rule[];
  /** Whether some of its text runs from the top down. */
  readonly isVertical: boolean;
}

/** Where text of the extraction is from: the page, and the box of the item. */
export interface PagePlace {
  readonly page: number;
  readonly box: Box;
}

/** How much of a font's size is above the base line, about: PDF does not say for text without its font. */
const ASCENT = 0.88;

/** The box around an item. */
export function boxOf({ x, y, width, size }: Item): Box {
  return { x, y: y - ASCENT * size, width, height: size };
}
