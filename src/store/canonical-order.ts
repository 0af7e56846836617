import type { NamedNode } from '@rdfjs/types';
import { oa } from '../rdf/namespace.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { back, out, type Path } from './path.ts';

/** How the resources of a class are ordered: by what they belong to, there by numbers, then by IRI. */
export interface ClassOrder {
  readonly class: NamedNode;
  /** To the resource it belongs to. */
  readonly group: Path;
  /** To the integers that order it within the group, most significant first; an absent one counts as 0. */
  readonly numbers: readonly Path[];
}

/**
 * The one order in which the API lists things: as the document has them; what no document orders, by IRI (Unicode code points). A
 * class that is not here is ordered by IRI.
 */
export const canonicalOrder: readonly ClassOrder[] = [
  { class: rk.Party, group: [out(rk.agreement)], numbers: [[out(rk.ordinal)]] },
  { class: rk.TextBlock, group: [out(rk.agreement)], numbers: [[out(rk.order)]] },
  { class: rk.Initiative, group: [out(rk.agreement)], numbers: [[out(rk.order)]] },
  { class: rk.Role, group: [out(rk.agreement)], numbers: [[back(rk.role), out(rk.order)], [out(rk.order)]] },
  { class: rk.Span, group: [out(oa.hasSource)], numbers: [[out(oa.hasSelector), out(oa.start)]] },
];
