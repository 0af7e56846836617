import type { Quad } from '@rdfjs/types';
import { literal, namedNode, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { code5Of, corporateNumber, eStatCodeIri } from './local-government-code.ts';

/**
 * What follows from the codes of a registry graph, for `graph/registry/derived`: code of five digits, e-Stat link and 法人番号 (where there is one), for every
 * subject of rk:code6. A body that has ended gets no 法人番号: most ended before numbers were designated (from October 2015), and whether one that became a
 * city afterwards had the number of its old code is not known. The rule of a statement is the one of `ontology/rules.ttl` that infers its property:
 * code5-from-code6, estat-code, corporate-number. Throws a RangeError for a wrong code.
 */
export function deriveRegistry(quads: Iterable<Quad>): Quad[] {
  const all = [...quads];
  const ended = new Set(
    all.flatMap(({ subject, predicate }) => (predicate.equals(rk.validUntil) ? subject.value : [])),
  );
  const coded = all.filter(({ predicate }) => predicate.equals(rk.code6));
  return coded.flatMap(({ subject, object: { value: code6 } }) => {
    const number = ended.has(subject.value) ? undefined : corporateNumber(code6);
    return [
      quad(subject, rk.code5, literal(code5Of(code6))),
      quad(subject, rk.eStatCode, namedNode(eStatCodeIri(code6))),
      ...(number === undefined ? [] : [quad(subject, rk.corporateNumber, literal(number))]),
    ];
  });
}
