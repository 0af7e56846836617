import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import type { Derived } from './columns.ts';
import { inOrder, instancesOf, integerOf, linkedFrom, linkOf, linksOf } from './reading.ts';

/** A role and one of those who undertake it. */
export interface Undertaking {
  readonly role: Resource;
  readonly initiative: Resource | undefined;
  /** Nobody, if the graph does not say who: so no role is lost. */
  readonly party: Resource | undefined;
}

/** The column of the initiative that a role belongs to. */
export const INITIATIVE_OF_ROLE: Derived = {
  title: { ja: '取組のIRI', en: 'IRI of the initiative' },
  description: { ja: '役割が属する取組。', en: 'The initiative that the role belongs to.' },
  datatype: 'anyURI',
};

/** All undertakings of a dataset: by agreement, in the order of the document, the parties of a joint role in their own order. */
export function undertakings(graph: MemoryGraph): Undertaking[] {
  const all = instancesOf(graph, rk.Role).flatMap((role): Undertaking[] => {
    const initiative = linkedFrom(graph, role, rk.role)[0];
    const parties = linksOf(role, rk.undertakenBy);
    return (parties.length === 0 ? [undefined] : parties).map((party) => ({ role, initiative, party }));
  });
  return inOrder(all, ({ role, initiative, party }) => [
    linkOf(role, rk.agreement)?.value,
    integerOf(initiative, rk.order),
    integerOf(role, rk.order),
    role.value,
    integerOf(party, rk.ordinal),
    party?.value,
  ]);
}
