import type { Quad, Term } from '@rdfjs/types';
import { blankNode, quad } from './term.ts';

/**
 * The quads with their blank nodes called `b1`, `b2` … in the order in which they come: what is written from them is the same each time the program runs, which labels
 * that count up within a process are not.
 */
export function withSteadyBlankNodes(quads: readonly Quad[]): Quad[] {
  const labels = new Map<string, string>();
  const renamed = <Kind extends Term>(term: Kind): Kind => {
    if (term.termType !== 'BlankNode') return term;
    const label = labels.get(term.value) ?? `b${labels.size + 1}`;
    labels.set(term.value, label);
    return blankNode(label) as Kind;
  };
  return quads.map((each) => quad(renamed(each.subject), each.predicate, renamed(each.object), renamed(each.graph)));
}
