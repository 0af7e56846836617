import type { Quad, Quad_Graph } from '@rdfjs/types';
import { compareCodePoints, quad, termKey } from './term.ts';

/** The quads without repetitions, sorted by subject, predicate, object and graph in code point order: the same for every order of the input. */
export function sortedSet(quads: Iterable<Quad>): Quad[] {
  const byKey = new Map<string, Quad>();
  for (const each of quads) byKey.set(quadKey(each), each);
  return Array.from(byKey)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, each]) => each);
}

/** The statements of `quads`, all in `graph`. */
export function inGraph(quads: Iterable<Quad>, graph: Quad_Graph): Quad[] {
  return Array.from(quads, ({ subject, predicate, object }) => quad(subject, predicate, object, graph));
}

/** The quads of each graph, in the order in which the graphs are first met. */
export function byGraph(quads: Iterable<Quad>): { readonly graph: Quad_Graph; readonly quads: readonly Quad[] }[] {
  const groups = new Map<string, { graph: Quad_Graph; quads: Quad[] }>();
  for (const each of quads) {
    const key = termKey(each.graph);
    const group = groups.get(key);
    if (group) group.quads.push(each);
    else groups.set(key, { graph: each.graph, quads: [each] });
  }
  return Array.from(groups.values());
}

/** U+0001 cannot stand in an IRI, so it divides the four terms and sorts before all that can. */
function quadKey({ subject, predicate, object, graph }: Quad): string {
  return [subject, predicate, object, graph].map(termKey).join('\u0001');
}
