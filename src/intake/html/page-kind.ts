import { ancestors, attribute, type Element, elementsBelow, hasClass, isElement, type Node } from './html-tree.ts';
import { isLinkList } from './page-contents.ts';

/** How a page is built, and so where in it the document stands. Told by its content, for vendors host each other's pages under any address. */
export interface PageKind {
  readonly name: 'reiki-base' | 'd1-law' | 'other';
  /** The element that holds the document. */
  readonly root: Element;
  /** Whether an element below the root is no part of the document: navigation, notes on amendments. */
  isLeftOut(element: Element): boolean;
}

/** An article heading at the begin of a text: what agreements have and chrome has not. */
const ARTICLE = /第[0-9０-９一二三四五六七八九十]{1,4}条/;

/** Recognises the code books of ぎょうせい (Super Reiki-Base: elements of class `eline`) and 第一法規 (D1-Law: ids that begin with `h:`); any other page is `other`. */
export function pageKind(body: Element): PageKind {
  const all = Array.from(elementsBelow(body));
  const elines = all.filter((element) => hasClass(element, 'eline'));
  const danraku = all.filter((element) => attribute(element, 'id').startsWith('h:'));
  if (elines.length > 0 && elines.length >= danraku.length) return reikiBase(all, elines, body);
  if (danraku.length > 0) return d1Law(all, danraku, body);
  return otherPage(all, body);
}

/** Lines are `div.eline`; `p.revise_record` is the vendor's note on amendments, no text of the document. */
function reikiBase(all: readonly Element[], elines: readonly Element[], body: Element): PageKind {
  const ids = ['primaryInner2', 'primaryInner', 'primary'];
  const named = ids.map((id) => all.find((element) => attribute(element, 'id') === id)).find(isElement);
  return {
    name: 'reiki-base',
    root: named ?? commonAncestor(elines) ?? body,
    isLeftOut: (element) => hasClass(element, 'revise_record') || attribute(element, 'id') === 'secondary',
  };
}

/** Lines are `div` with an id that begins with `h:`, a letter for the part and one for what the line is: G is the title repeated, W a note on amendments. */
function d1Law(all: readonly Element[], danraku: readonly Element[], body: Element): PageKind {
  const styled = all.filter((element) => hasClass(element, 'USER-SET-STYLE'));
  const root = styled.find((element) => danraku.every((line) => isBelow(line, element)));
  return {
    name: 'd1-law',
    root: root ?? commonAncestor(danraku) ?? body,
    isLeftOut: (element) => /^h:(?:dG|.W)/.test(attribute(element, 'id')) || isScriptLink(element),
  };
}

/** What content management systems call the part with the content, the most telling first. */
const MAIN_IDS =
  /^(?:main|contents?|honbun|tmp_(?:main|contents?|honbun)|main[-_]?(?:contents?|area)|primary(?:Inner2?)?)$/i;
const CHROME_TAGS = new Set(['nav', 'aside', 'footer']);
const CHROME_NAMES =
  /(?:^|[-_\s])(?:g?nav|navigation|breadcrumbs?|pankuzu|topicpath|sns|share|update[d]?|upd|contact|inquiry|toiawase|pagetop|skip|menu|header|masthead|footer|side(?:bar)?)(?:$|[-_\s])/i;
/** Lines that only a site has: when the page was changed, its number, the way back. */
const CHROME_TEXT =
  /^(?:[（(]?(?:最終)?(?:更新|公開|掲載|登録|作成)日(?:時)?[）)]?\s*[:：]?\s*(?:平成|令和|[12][0-9]{3})|ページ(?:番号|ID)|印刷用?(?:ページ|する)|(?:条文)?目[ \u3000]*次$|(?:データベースの)?内容現在|[Cc]opyright|©|[（(]?このページ(?:を|の(?:先頭|トップ|上))|本文へ(?:移動|スキップ|ジャンプ)|(?:ページの)?(?:先頭|トップ)へ(?:戻る)?$)/;
const SHORT = 60;

function otherPage(all: readonly Element[], body: Element): PageKind {
  return {
    name: 'other',
    root: mainOf(all, body),
    isLeftOut: (element) =>
      (isChrome(element) && !holdsDocument(element)) ||
      isChromeLine(element) ||
      isScriptLink(element) ||
      isLinkList(element),
  };
}

/** The element that is named as the main one and holds all the articles of the page; else the body. */
function mainOf(all: readonly Element[], body: Element): Element {
  const wanted = articlesIn(body);
  const isNamed = (element: Element) =>
    element.tagName === 'main' ||
    element.tagName === 'article' ||
    attribute(element, 'role') === 'main' ||
    MAIN_IDS.test(attribute(element, 'id'));
  // Document order, so the last one that has them all is the innermost.
  return (
    all.filter(isNamed).findLast((element) => textOf(element).trim() !== '' && articlesIn(element) === wanted) ?? body
  );
}

/** How many different articles an element names: a list of links to them, above or beside, names no others. */
function articlesIn(element: Element): number {
  return new Set(textOf(element).match(new RegExp(ARTICLE, 'g'))).size;
}

function isChrome(element: Element): boolean {
  if (CHROME_TAGS.has(element.tagName)) return true;
  if (attribute(element, 'role') === 'navigation') return true;
  return CHROME_NAMES.test(attribute(element, 'class')) || CHROME_NAMES.test(attribute(element, 'id'));
}

/** Whether it has an article or a heading of the page in it, whatever its name. */
function holdsDocument(element: Element): boolean {
  for (const each of elementsBelow(element)) if (each.tagName === 'h1' || each.tagName === 'table') return true;
  return ARTICLE.test(textOf(element));
}

function isChromeLine(element: Element): boolean {
  if (!/^(?:p|div|span|li|a|dl|dd|dt|time|ul)$/.test(element.tagName)) return false;
  const text = textOf(element, SHORT + 1).trim();
  return text.length <= SHORT && CHROME_TEXT.test(text);
}

/** A link that does something on the page and leads to no text: closing it, opening a list. */
function isScriptLink(element: Element): boolean {
  return (
    element.tagName === 'a' && /^\s*javascript:/i.test(attribute(element, 'href')) && !ARTICLE.test(textOf(element))
  );
}

/** The characters below an element; up to about `most`, and then of no more nodes than that either, so that it may be asked of every element. */
function textOf(element: Element, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const waiting: Node[] = [element];
  let nodes = 0;
  for (let node = waiting.pop(); node && length < most && nodes < most; node = waiting.pop()) {
    nodes += 1;
    if ('value' in node) {
      parts.push(node.value);
      length += node.value.trim().length;
    }
    if (isElement(node) && node.tagName !== 'script' && node.tagName !== 'style') {
      for (const child of node.childNodes.toReversed()) waiting.push(child);
    }
  }
  return parts.join('');
}

function isBelow(element: Element, ancestor: Element): boolean {
  for (const each of ancestors(element)) if (each === ancestor) return true;
  return false;
}

/** The innermost element around all of `elements`. */
function commonAncestor(elements: readonly Element[]): Element | undefined {
  const [first, ...others] = elements;
  if (!first) return undefined;
  let common = Array.from(ancestors(first));
  for (const each of others) {
    const own = new Set(ancestors(each));
    common = common.filter((candidate) => own.has(candidate));
  }
  return common[0];
}
