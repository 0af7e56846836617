import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Finds what a CSS path of child steps selects: `#id > p:nth-child(2)`, `[id="h:zA10"]`, `html > body:nth-child(2)`. */
export function selectElements(document: Parent, path: string): readonly Element[] {
  const [first = '', ...steps] = path.split(' > ');
  const starts = descendants(document).filter((element) => matches(element, first, document));
  return steps.reduce<readonly Element[]>((found, step) => {
    return found.flatMap((parent) => elements(parent).filter((element) => matches(element, step, parent)));
  }, starts);
}

/** All characters below an element. */
export function textContent(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textContent).join('') : '';
}

function matches(element: Element, step: string, parent: Parent): boolean {
  const id = /^#([\w-]+)$/.exec(step)?.[1] ?? /^\[id="(.*)"\]$/.exec(step)?.[1]?.replace(/\\(.)/g, '$1');
  if (id !== undefined) return element.attrs.some(({ name, value }) => name === 'id' && value === id);
  const [, tag, position] = /^([\w-]+)(?::nth-child\((\d+)\))?$/.exec(step) ?? [];
  return (
    element.tagName === tag && (position === undefined || elements(parent).indexOf(element) + 1 === Number(position))
  );
}

function elements(parent: Parent): Element[] {
  return parent.childNodes.filter((node): node is Element => 'tagName' in node);
}

function descendants(parent: Parent): Element[] {
  return elements(parent).flatMap((element) => [element, ...descendants(element)]);
}
