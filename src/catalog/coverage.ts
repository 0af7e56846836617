import type { NamedNode } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { compareCodePoints } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';

/** What time and law the agreements of a dataset are of. */
export interface Coverage {
  /** The day on which the first was concluded (ISO), where the data tell one. */
  readonly from?: string;
  /** The provisions that they are concluded under, IRIs. */
  readonly legislation: readonly string[];
}

/** Works out what the agreements in `graph` cover. */
export function coverage(graph: MemoryGraph): Coverage {
  const [from] = valuesOfAgreements(graph, rk.concludedOn);
  return { ...(from === undefined ? {} : { from }), legislation: valuesOfAgreements(graph, rk.legalBasis) };
}

/** The values of a property of all agreements, each once, in order. */
function valuesOfAgreements(graph: MemoryGraph, property: NamedNode): string[] {
  const type = graph.idOf(rk.Agreement);
  const agreements = type < 0 ? [] : graph.follow(type, { predicate: rdf.type, inverse: true });
  const values = [...agreements].flatMap((id) => graph.objects(id, property).map(({ value }) => value));
  return [...new Set(values)].sort(compareCodePoints);
}
