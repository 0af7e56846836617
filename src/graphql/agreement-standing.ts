import { type AgreementAnswer, agreementStanding, type DatedFact } from '../analysis/agreement-standing.ts';
import { iriBelow, sharedBase } from '../rdf/iri.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { LoadedGraph } from '../store/graph-source.ts';
import { back, out } from '../store/path.ts';
import type { Resource } from '../store/resource.ts';
import { stepReach } from './field-binding.ts';

/** The kinds of acts after which an agreement is no longer in force. */
const ENDS: ReadonlySet<string> = new Set(
  ['abolition', 'expiry'].map((slug) => iriBelow(sharedBase, `id/event-type/${slug}`)),
);

const EVENTS = stepReach(out(rk.event));
const REPLACEMENTS = stepReach(back(rk.replaces));

/** Whether an agreement was in force on a day (ISO), as far as the graph tells. Reads the properties that `@needs` of the field names. */
export function agreementOnDay(graph: LoadedGraph, agreement: Resource, asOf: string): AgreementAnswer {
  const ends = graph
    .list(agreement, EVENTS)
    .filter((event) => event.objects(rk.eventType).some(({ value }) => ENDS.has(value)))
    .flatMap((event) => dated(event, event.objects(rk.date)[0]?.value));
  const replacements = graph
    .list(agreement, REPLACEMENTS)
    .flatMap((other) => dated(other, other.objects(rk.concludedOn)[0]?.value));
  return agreementStanding({ concludedOn: agreement.objects(rk.concludedOn)[0]?.value, ends, replacements }, asOf);
}

function dated({ value }: Resource, day: string | undefined): readonly DatedFact[] {
  return day === undefined ? [] : [{ day, told: value }];
}
