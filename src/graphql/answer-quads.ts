import type { Quad, Quad_Object } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { sortedSet } from '../rdf/quad-set.ts';
import { quad } from '../rdf/term.ts';
import type { LoadedGraph } from '../store/graph-source.ts';
import type { Branch, Plan } from '../store/plan.ts';
import type { Resource } from '../store/resource.ts';

/**
 * The statements of the graph behind an answer: for each thing of it, its types and the values that were asked for, and the single steps by which it was
 * reached. A part of the dataset: nothing is made up. Counts and groups say nothing in RDF, and a way of several steps has no statement of its own.
 */
export function answerQuads(graph: LoadedGraph, plan: Plan): Quad[] {
  const quads: Quad[] = [];
  const add = (parent: Resource | undefined, branches: readonly Branch[]): void => {
    for (const branch of branches) {
      for (const thing of things(graph, parent, branch)) {
        quads.push(...valuesOf(thing, branch), ...linksBetween(parent, thing, branch));
        add(thing, branch.branches);
      }
    }
  };
  add(undefined, plan.branches);
  return sortedSet(quads);
}

function things(graph: LoadedGraph, parent: Resource | undefined, { reach, page }: Branch): readonly Resource[] {
  return page === undefined ? graph.list(parent, reach) : graph.page(parent, reach, page).items;
}

function valuesOf(thing: Resource, { values }: Branch): Quad[] {
  return [rdf.type, ...values].flatMap((predicate) =>
    thing.objects(predicate).map((value) => quad(thing, predicate, value as Quad_Object)),
  );
}

function linksBetween(parent: Resource | undefined, thing: Resource, { reach }: Branch): Quad[] {
  if (parent === undefined || reach.from !== 'parent') return [];
  return reach.paths.flatMap((path) => {
    const [step, another] = path;
    if (step === undefined || another !== undefined) return [];
    const [from, to] = step.inverse ? [thing, parent] : [parent, thing];
    const isStated = from.objects(step.predicate).some((value) => value.equals(to));
    return isStated ? [quad(from, step.predicate, to)] : [];
  });
}
