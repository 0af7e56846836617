import { attribute, type Element, isElement, type Node } from './html-tree.ts';

/** What may stand between links: signs that part them. */
const SEPARATOR = /^[\s\p{P}\p{S}]*$/u;
/** A list of links has fewer nodes; more are not looked at, because every element of a page is asked. */
const MOST_NODES = 3000;

/**
 * Whether an element is a list of links and nothing else, such as a contents list above the articles or a menu: all of its text is in links, and these are two or
 * more. An article that cites others has text around its links.
 */
export function isLinkList(element: Element): boolean {
  if (element.tagName === 'a') return false;
  let links = 0;
  const waiting: Node[] = [element];
  for (let nodes = 0; waiting.length > 0; nodes += 1) {
    const node = waiting.pop();
    if (nodes >= MOST_NODES) return false;
    if (node && 'value' in node && !SEPARATOR.test(node.value)) return false;
    if (isElement(node) && isLink(node)) links += 1;
    else if (isElement(node) && !SILENT.has(node.tagName)) for (const child of node.childNodes) waiting.push(child);
  }
  return links > 1;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript']);

function isLink(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'href') !== '';
}
