import type { NamedNode } from '@rdfjs/types';
import type { Pattern, Triple, VariableTerm } from 'sparqljs';
import type { Path } from '../path.ts';
import { triple, variable } from './expression.ts';

/** Names of variables that are new in a query. */
export class FreshNames {
  #count = 0;

  /** A variable that the query does not have yet. */
  next(): VariableTerm {
    this.#count++;
    return variable(`v${this.#count}`);
  }
}

/**
 * The triples along a path of at least one step from `start` to `end`: a variable stands for each thing between. The names of variables between are new, so nothing is
 * said of them elsewhere.
 */
export function pathPattern(start: VariableTerm, path: Path, end: VariableTerm, names: FreshNames): readonly Pattern[] {
  let current = start;
  return path.map(({ predicate, inverse }, index) => {
    const from = current;
    current = index === path.length - 1 ? end : names.next();
    return inverse ? along(current, predicate, from) : along(from, predicate, current);
  });
}

function along(subject: Triple['subject'], predicate: NamedNode, object: VariableTerm): Pattern {
  return triple(subject, predicate, object);
}
