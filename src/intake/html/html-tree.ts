import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;
/** A node of a parsed page. */
export type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Narrows a node to an element. */
export function isElement(node: Node | null | undefined): node is Element {
  return node !== null && node !== undefined && defaultTreeAdapter.isElementNode(node);
}

/** The value of an attribute, `''` if it is not there. Names are lower case, as parsed. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

/** Whether the element has the class. */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class').split(/\s+/).includes(name);
}

/** The elements below a node in document order, itself not included. A loop, for pages may be nested deeper than a stack. */
export function* elementsBelow(root: ParentNode): Generator<Element> {
  const waiting: Node[] = root.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) waiting.push(child);
    }
  }
}

/** The child elements of an element. */
export function childElements(element: ParentNode): readonly Element[] {
  return element.childNodes.filter(isElement);
}

/** The elements around a node, nearest first. */
export function* ancestors(node: Node): Generator<Element> {
  let parent = 'parentNode' in node ? node.parentNode : null;
  while (isElement(parent)) {
    yield parent;
    parent = parent.parentNode;
  }
}
