import type { NamedNode } from '@rdfjs/types';
import type { Condition, CountBounds, CountCondition, LinkCondition, ValueCondition } from './condition.ts';
import type { Path } from './path.ts';
import { isResource } from './resource.ts';
import { idTest, type TestedGraph } from './value-test.ts';
import { type IdTest, judgedOnce } from './verdicts.ts';
import { walk } from './walk.ts';

/**
 * `condition` as a test of the ids of resources. Judging all resources of a graph takes time in proportion to the size of the graph times that of the condition
 * (counts over several steps apart): what links lead to is judged once, however many lead there, and no circle of the graph is a circle here.
 */
export function conditionTest(tested: TestedGraph, condition: Condition): IdTest {
  if ('all' in condition) return allOf(condition.all.map((each) => conditionTest(tested, each)));
  if ('any' in condition) return anyOf(condition.any.map((each) => conditionTest(tested, each)));
  if ('not' in condition) return not(conditionTest(tested, condition.not));
  if ('tests' in condition) return valueTest(tested, condition);
  if ('count' in condition) return countTest(tested, condition);
  return linkTest(tested, condition);
}

/** Whether the term is a resource, and of the class if one is given. */
export function resourceTest({ graph }: Pick<TestedGraph, 'graph'>, type: NamedNode | undefined): IdTest {
  if (type === undefined) return (id) => isResource(graph.term(id));
  const isInstance = graph.instancesOf(graph.idOf(type));
  return (id) => isInstance[id] === 1;
}

function valueTest(tested: TestedGraph, { paths, tests }: ValueCondition): IdTest {
  return leadsTo(tested, paths, allOf(tests.map((test) => idTest(tested, test))));
}

function linkTest(tested: TestedGraph, { paths, class: type, quantifier, where }: LinkCondition): IdTest {
  const isMeant = resourceTest(tested, type);
  const meets = judgedOnce(tested.graph.size, conditionTest(tested, where));
  if (quantifier === 'every') return not(leadsTo(tested, paths, allOf([isMeant, not(meets)])));
  const some = leadsTo(tested, paths, allOf([isMeant, meets]));
  return quantifier === 'some' ? some : not(some);
}

function countTest(tested: TestedGraph, { paths, class: type, count }: CountCondition): IdTest {
  const isMeant = resourceTest(tested, type);
  const walkAll = walk(tested.graph, paths);
  const isWithin = boundsTest(count);
  return (id) => {
    const met = new Set<number>();
    walkAll(id, (end) => {
      tested.pace.tick();
      if (isMeant(end)) met.add(end);
    });
    return isWithin(met.size);
  };
}

function boundsTest({ eq, lt, lte, gt, gte }: CountBounds): (count: number) => boolean {
  return (count) =>
    (eq === undefined || count === eq) &&
    (lt === undefined || count < lt) &&
    (lte === undefined || count <= lte) &&
    (gt === undefined || count > gt) &&
    (gte === undefined || count >= gte);
}

/** Whether any of the paths leads to a term that passes `end`. */
function leadsTo(tested: TestedGraph, paths: readonly Path[], end: IdTest): IdTest {
  return anyOf(paths.map((path) => leadsAlong(tested, path, end)));
}

function leadsAlong({ graph, pace }: TestedGraph, path: Path, end: IdTest): IdTest {
  return path.reduceRight<IdTest>((next, step, index) => {
    const has = graph.hasAlong(step, next);
    const test: IdTest = (id) => {
      pace.tick();
      return has(id);
    };
    // Many resources can lead through one: what lies beyond it is looked at once.
    return index === 0 ? test : judgedOnce(graph.size, test);
  }, end);
}

function allOf(tests: readonly IdTest[]): IdTest {
  const [first, second] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  return (id) => tests.every((test) => test(id));
}

function anyOf(tests: readonly IdTest[]): IdTest {
  const [first, second] = tests;
  if (first === undefined) return () => false;
  if (second === undefined) return first;
  return (id) => tests.some((test) => test(id));
}

function not(test: IdTest): IdTest {
  return (id) => !test(id);
}
