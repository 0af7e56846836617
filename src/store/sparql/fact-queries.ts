import type { NamedNode, Quad, Quad_Object, Quad_Subject } from '@rdfjs/types';
import type { Pattern, SelectQuery } from 'sparqljs';
import { namedNode, quad } from '../../rdf/term.ts';
import { type Path, pathText } from '../path.ts';
import { oneOf, select, triple, union, variable } from './expression.ts';
import { FreshNames, pathPattern } from './path-pattern.ts';
import type { Row } from './select-results.ts';

/** How many IRIs a query hands over at most: Virtuoso takes 3,000, but not 5,000. */
const MOST_IRIS = 1000;

/** `all` in parts that a query can hand over `times` times. */
export function parts<Item>(all: readonly Item[], times: number): readonly (readonly Item[])[] {
  const size = Math.max(1, Math.floor(MOST_IRIS / times));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

const [s, p, o] = [variable('s'), variable('p'), variable('o')];

/**
 * Queries for statements: those of `subjects` (IRIs) with one of `predicates`, and those along `paths` from there, each step of them. One query, unless there are very many
 * subjects: a solution is a statement (`?s ?p ?o`), so that nothing multiplies.
 */
export function factQueries(
  subjects: readonly string[],
  predicates: readonly NamedNode[],
  paths: readonly Path[] = [],
): readonly SelectQuery[] {
  const { direct, further } = sorted(predicates, paths);
  if (direct.length + further.length === 0) return [];
  return parts(subjects, further.length + 1).map((some) => {
    const named = some.map((iri) => namedNode(iri));
    const own: readonly Pattern[] = [oneOf(s, named), oneOf(p, direct), triple(s, p, o)];
    const ways = further.map((path) => stepPattern(named, path));
    return select([s, p, o], union(direct.length === 0 ? ways : [own, ...ways]), { distinct: true });
  });
}

/** The statement that a solution is. */
export function factOf(row: Row): Quad {
  return quad(row.get('s') as Quad_Subject, row.get('p') as NamedNode, row.get('o') as Quad_Object);
}

/** Single steps along properties are asked for together; of every longer way (and every way back) each beginning is one of `further`. */
function sorted(predicates: readonly NamedNode[], paths: readonly Path[]) {
  const direct = new Map(predicates.map((predicate) => [predicate.value, predicate]));
  const further = new Map<string, Path>();
  for (const path of paths) {
    for (let length = 1; length <= path.length; length++) {
      const way = path.slice(0, length);
      const [step] = way;
      if (step !== undefined && length === 1 && !step.inverse) direct.set(step.predicate.value, step.predicate);
      else further.set(pathText(way), way);
    }
  }
  return { direct: [...direct.values()], further: [...further.values()] };
}

/** The statements that the last step of a path goes along. */
function stepPattern(starts: readonly NamedNode[], path: Path): readonly Pattern[] {
  const names = new FreshNames();
  const last = path.at(-1);
  if (last === undefined) return [];
  const near = last.inverse ? o : s;
  if (path.length === 1) return [oneOf(near, starts), oneOf(p, [last.predicate]), triple(s, p, o)];
  const start = names.next();
  const before = pathPattern(start, path.slice(0, -1), near, names);
  return [oneOf(start, starts), ...before, oneOf(p, [last.predicate]), triple(s, p, o)];
}
