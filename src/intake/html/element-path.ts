import { attribute, type Element, elementsBelow, isElement } from './html-tree.ts';

const PLAIN_ID = /^[A-Za-z_][\w-]*$/;

/** Writes CSS selectors for the elements of a page: from the nearest id that is the only one of its name, down by position among the siblings. */
export class ElementPaths {
  readonly #uses = new Map<string, number>();

  constructor(document: Parameters<typeof elementsBelow>[0]) {
    for (const element of elementsBelow(document)) {
      const id = attribute(element, 'id');
      if (id !== '') this.#uses.set(id, (this.#uses.get(id) ?? 0) + 1);
    }
  }

  /** `#l000000004 > div:nth-child(1) > p:nth-child(2)`; without an id above, `html > body:nth-child(2) > …`. */
  pathOf(element: Element): string {
    const steps: string[] = [];
    for (let each: Element | undefined = element; each; ) {
      const id = attribute(each, 'id');
      if (this.#uses.get(id) === 1) {
        steps.push(idSelector(id));
        break;
      }
      const parent: Element['parentNode'] = each.parentNode;
      steps.push(isElement(parent) ? `${each.tagName}:nth-child(${positionOf(each, parent)})` : each.tagName);
      each = isElement(parent) ? parent : undefined;
    }
    return steps.reverse().join(' > ');
  }
}

function idSelector(id: string): string {
  return PLAIN_ID.test(id) ? `#${id}` : `[id="${id.replace(/["\\]/g, '\\$&')}"]`;
}

function positionOf(element: Element, parent: Element): number {
  let position = 0;
  for (const sibling of parent.childNodes) {
    if (isElement(sibling)) position += 1;
    if (sibling === element) return position;
  }
  return position;
}
