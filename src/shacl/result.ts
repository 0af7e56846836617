import type { BlankNode, NamedNode, Term } from '@rdfjs/types';
import type { PropertyPath } from './property-path.ts';

/** How grave a result is: a violation stops publishing, a warning asks somebody to look, info is for the record. */
export type ResultSeverity = 'violation' | 'warning' | 'info';

/** One finding of a shape about a node of the data (SHACL, section 3.6.2). */
export interface Result {
  readonly severity: ResultSeverity;
  /** By language; the built-in messages of the validator count as English. */
  readonly messages: { readonly ja?: string; readonly en?: string };
  readonly focusNode: Term;
  /** Absent where the node itself is at fault, not a property. */
  readonly path?: PropertyPath;
  /** The value at fault, where there is one. */
  readonly value?: Term;
  /** The shape that says so; a blank node if it has no name. */
  readonly shape: NamedNode | BlankNode;
  /** The kind of constraint: `sh:MinCountConstraintComponent` … */
  readonly component: NamedNode;
}

/** The outcome of a validation; `results` from grave to slight, then by node, path and value in code point order. */
export interface Report {
  /** Whether there is no violation. Warnings do not count, unlike in `sh:conforms`. */
  readonly conforms: boolean;
  readonly results: readonly Result[];
}
