import type { Quad } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';

/**
 * What follows for the memberships of a registry graph, for `graph/registry/derived`: the day before which nobody can have been a member (rule
 * membership-not-before: the region's first agreement), and a day on which the membership is known to hold (rule membership-known-on: that of its evidence).
 */
export function deriveMemberships(quads: Iterable<Quad>): Quad[] {
  const all = [...quads];
  return [...earliestDays(all), ...knownDays(all)];
}

/** Only where no day of joining says more. */
function earliestDays(quads: readonly Quad[]): Quad[] {
  const dated = new Set(objectsOf(quads, rk.joinedOn).map(([membership]) => membership));
  const first = new Map(objectsOf(quads, rk.firstAgreementOn));
  return quads.flatMap(({ subject, predicate, object }) => {
    const day = predicate.equals(rk.membership) ? first.get(subject.value) : undefined;
    return day && object.termType === 'NamedNode' && !dated.has(object.value) ? [quad(object, rk.notBefore, day)] : [];
  });
}

function knownDays(quads: readonly Quad[]): Quad[] {
  const stated = new Map(objectsOf(quads, rk.statedOn));
  const aboutMembers = new Set(
    quads
      .filter(({ predicate, object }) => predicate.equals(rdf.predicate) && object.equals(rk.member))
      .map(({ subject }) => subject.value),
  );
  return quads.flatMap(({ subject, predicate, object }) => {
    const day =
      predicate.equals(rdf.subject) && aboutMembers.has(subject.value) ? stated.get(subject.value) : undefined;
    return day && object.termType === 'NamedNode' ? [quad(object, rk.knownOn, day)] : [];
  });
}

function objectsOf(quads: readonly Quad[], property: Quad['predicate']): [string, Quad['object']][] {
  return quads.flatMap(({ subject, predicate, object }): [string, Quad['object']][] =>
    predicate.equals(property) ? [[subject.value, object]] : [],
  );
}
