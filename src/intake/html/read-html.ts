import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { type ExtractedText, placeSpan } from '../extracted-text.ts';
import { chromeLeftOut } from '../left-out.ts';
import { TracedText } from '../traced-text.ts';
import { tooDeepPage } from '../unreadable.ts';
import { ElementPaths } from './element-path.ts';
import { htmlLines } from './html-lines.ts';
import { childElements, type Element } from './html-tree.ts';
import { pageKind } from './page-kind.ts';

/** The deepest nesting that is read: a parser compares with all that is open, so that depth costs its square. Browsers stop at 512. */
const DEEPEST = 10_000;
/** Elements that are always closed; those whose end may be left out (`p`, `td`, …) are closed by what follows. */
const NESTING =
  /<(\/?)(?:div|span|b|i|u|a|em|strong|font|small|big|center|table|ul|ol|dl|blockquote|section|article|main|nav|form|ruby|pre|code|s|tt|nobr|sub|sup|label|svg|math|object|button|details|figure|aside|header|footer|template)\b/gi;

/**
 * The text of the document on a web page, a line for each block; navigation and notes around it are left out, which a note tells. An error instead for a page
 * that is nested too deeply to be parsed.
 */
export function readHtml(html: string): ExtractedText | Diagnostic {
  if (isTooDeep(html)) return tooDeepPage(DEEPEST);
  const document = parse(html);
  const body = bodyOf(document);
  if (!body) return { text: '', originOf: () => [], diagnostics: [] };
  const { root, isLeftOut } = pageKind(body);
  const leftOut: Element[] = [];
  const traced = new TracedText(htmlLines({ root, isLeftOut, onLeftOut: (element) => leftOut.push(element) }));
  const aside = [...textsAround(root, body), ...leftOut.flatMap(shownTexts)];
  const paths = new ElementPaths(document);
  return {
    text: traced.text,
    originOf: (place) => {
      const elements = new Set(traced.within(placeSpan(place)).map((each) => each.place));
      return Array.from(elements, (element) => ({ kind: 'element', path: paths.pathOf(element) }));
    },
    diagnostics: aside.length > 0 ? [chromeLeftOut(aside)] : [],
  };
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (close === '/' ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}

function bodyOf(document: DefaultTreeAdapterTypes.Document): Element | undefined {
  const html = childElements(document).find(({ tagName }) => tagName === 'html');
  return html && childElements(html).find(({ tagName }) => tagName === 'body');
}

/** The lines of the page that are outside its main element. */
function textsAround(root: Element, body: Element): readonly string[] {
  if (root === body) return [];
  const isLeftOut = (element: Element) => element === root;
  return texts({ root: body, isLeftOut, onLeftOut: () => {} });
}

function shownTexts(element: Element): readonly string[] {
  return texts({ root: element, isLeftOut: () => false, onLeftOut: () => {} });
}

function texts(selection: Parameters<typeof htmlLines>[0]): readonly string[] {
  return htmlLines(selection).map((line) => line.flatMap((cell) => cell.map(({ text }) => text)).join(''));
}
