import type { NamedNode } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { compareCodePoints } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';

/** What time and law the agreements and regions of a dataset are of. */
export interface Coverage {
  /** The first day (ISO) on which, as the data tell, an agreement was concluded or a region declared; regions are older than the agreements whose texts we have. */
  readonly from?: string;
  /** The provisions that they are concluded under, IRIs. */
  readonly legislation: readonly string[];
}

/** The days with which a region begins. */
const BEGINNINGS: readonly NamedNode[] = [rk.declaredOn, rk.firstAgreementOn, rk.firstVisionOn];

/** Works out what the agreements and regions in `graph` cover. */
export function coverage(graph: MemoryGraph): Coverage {
  const concluded = valuesOf(graph, rk.Agreement, rk.concludedOn);
  const begun = BEGINNINGS.flatMap((property) => valuesOf(graph, rk.Region, property));
  const [from] = [...concluded, ...begun].sort(compareCodePoints);
  return { ...(from === undefined ? {} : { from }), legislation: valuesOf(graph, rk.Agreement, rk.legalBasis) };
}

/** The values of a property of all things of a class, each once, in order. */
function valuesOf(graph: MemoryGraph, type: NamedNode, property: NamedNode): string[] {
  const id = graph.idOf(type);
  const members = id < 0 ? [] : graph.follow(id, { predicate: rdf.type, inverse: true });
  const values = [...members].flatMap((member) => graph.objects(member, property).map(({ value }) => value));
  return [...new Set(values)].sort(compareCodePoints);
}
