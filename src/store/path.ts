import type { NamedNode } from '@rdfjs/types';

/** One step from a resource to others: along a property, or backwards (`inverse`) from its objects to its subjects. */
export interface Step {
  readonly predicate: NamedNode;
  readonly inverse: boolean;
}

/** Steps to take one after the other (a sequence path of SPARQL 1.1, section 9.1). */
export type Path = readonly Step[];

/** The step along `predicate`. */
export function out(predicate: NamedNode): Step {
  return { predicate, inverse: false };
}

/** The step against `predicate`, from object to subject. */
export function back(predicate: NamedNode): Step {
  return { predicate, inverse: true };
}

/** A path as SPARQL writes it: `^<…#localGovernment>/<…#agreement>`. */
export function pathText(path: Path): string {
  return path.map(({ predicate, inverse }) => `${inverse ? '^' : ''}<${predicate.value}>`).join('/');
}
