import { parseNumeral } from '../text/numeral.ts';

/** Whether an article may come right behind another: 第4条 or 第3条の2 behind 第3条, 第3条の3 behind 第3条の2. Numbers with their branches: `[3, 2]`. */
export function followsArticle(number: readonly number[], last: readonly number[]): boolean {
  const depth = number.length - 1;
  const due = depth < last.length ? (last[depth] ?? 0) + 1 : 2;
  return depth <= last.length && number.slice(0, depth).every((part, at) => part === last[at]) && number[depth] === due;
}

/** `第3条の2` → `3_2`, as `Num` in the Standard Law XML. */
export function articleNumber(label: string): string {
  return Array.from(label.matchAll(/[^第条の\s]+/gu), ([part]) => parseNumeral(part) ?? part).join('_');
}
