import type { MemoryGraph } from './memory-graph.ts';
import type { Path } from './path.ts';

/** Goes from a term to what it leads to, and shows each, perhaps more than once. */
export type Walk = (id: number, visit: (end: number) => void) => void;

/** The way along every one of the paths. */
export function walk(graph: MemoryGraph, paths: readonly Path[]): Walk {
  const walks = paths.map((path) => walkAlong(graph, path));
  const [only, second] = walks;
  if (only !== undefined && second === undefined) return only;
  return (id, visit) => {
    for (const each of walks) each(id, visit);
  };
}

/** Whether what the paths lead to can be shown more than once. */
export function mayRepeat(paths: readonly Path[]): boolean {
  return paths.length > 1 || paths.some((path) => path.length > 1);
}

function walkAlong(graph: MemoryGraph, [step, ...rest]: Path): Walk {
  if (step === undefined) return (id, visit) => visit(id);
  const first = graph.walkStep(step);
  if (rest.length === 0) return first;
  const others = walkAlong(graph, rest);
  return (id, visit) => first(id, (middle) => others(middle, visit));
}
