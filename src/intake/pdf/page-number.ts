import type { Item, Page } from './pdf-page.ts';
import { linesOf } from './set-lines.ts';

/** `3`, `- 3 -`, `3/12`, `P.3`, `３ページ`. */
const PAGE_NUMBER =
  /^[-‐‑–—―－~〜()（）[\]\s]*(?:p\.?|page)?\s*[0-9０-９]{1,4}(?:\s*[/／]\s*[0-9０-９]{1,4})?\s*(?:ページ|頁)?[-‐‑–—―－~〜()（）[\]\s]*$/i;
const LONGEST = 30;
/** How much of a page, at top and at bottom, is margin. */
const MARGIN = 0.12;

/** A page without its number: the first or last line, in the margin, if that is all it says. */
export function withoutPageNumber(page: Page): { readonly page: Page; readonly numbers: readonly string[] } {
  const lines = linesOf(page.items.filter(({ text }) => text.trim() !== ''));
  const isMargin = ([item]: readonly Item[]) =>
    item !== undefined && (item.y < page.height * MARGIN || item.y > page.height * (1 - MARGIN));
  const found = new Set(
    [lines[0], lines.at(-1)].filter((line) => line && isMargin(line) && isPageNumber(textOf(line))),
  );
  if (lines.length < 2 || found.size === 0) return { page, numbers: [] };
  const items = lines.filter((line) => !found.has(line)).flat();
  return { page: { ...page, items }, numbers: Array.from(found, (line) => textOf(line ?? [])) };
}

function isPageNumber(text: string): boolean {
  return text.length <= LONGEST && PAGE_NUMBER.test(text);
}

function textOf(line: readonly Item[]): string {
  return line.map(({ text }) => text).join('');
}
