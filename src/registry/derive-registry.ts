import type { Quad } from '@rdfjs/types';
import { literal, namedNode, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { code5Of, corporateNumber, eStatCodeIri } from './local-government-code.ts';

/**
 * What follows from the codes of a registry graph, for `graph/registry/derived`: code of five digits, 法人番号 (where there is one) and e-Stat link, for every
 * subject of rk:code6. The rules are code5-from-code6, corporate-number and estat-code of `ontology/rules.ttl`. Throws a RangeError for a wrong code.
 */
export function deriveRegistry(quads: Iterable<Quad>): Quad[] {
  const coded = [...quads].filter(({ predicate }) => predicate.equals(rk.code6));
  return coded.flatMap(({ subject, object: { value: code6 } }) => {
    const number = corporateNumber(code6);
    return [
      quad(subject, rk.code5, literal(code5Of(code6))),
      quad(subject, rk.eStatCode, namedNode(eStatCodeIri(code6))),
      ...(number === undefined ? [] : [quad(subject, rk.corporateNumber, literal(number))]),
    ];
  });
}
