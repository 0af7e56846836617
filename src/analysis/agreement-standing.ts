import type { Standing } from './standing.ts';

/** Something that happened on a day, and what tells of it. */
export interface DatedFact {
  /** ISO day. */
  readonly day: string;
  /** The IRI of the act or the agreement that tells of it. */
  readonly told: string;
}

/** What the graph says of an agreement. All days are ISO (`YYYY-MM-DD`), which compare as strings. */
export interface AgreementDays {
  readonly concludedOn?: string | undefined;
  /** Its abolition or expiry. */
  readonly ends: readonly DatedFact[];
  /** The conclusion of agreements that replace it. */
  readonly replacements: readonly DatedFact[];
}

/** Whether an agreement was in force on a day, and the fact that decided. */
export interface AgreementAnswer {
  readonly answer: Standing;
  readonly fact: 'not-concluded' | 'ended' | 'replaced' | 'entry-into-force-not-known' | 'conclusion-not-known';
  /** The day of that fact, if it has one. */
  readonly day?: string;
  /** The IRI of what tells of it, if that is not the agreement itself. */
  readonly told?: string;
}

/**
 * Whether an agreement was in force on a day. Before its conclusion: no. After the day of its abolition, its expiry, or the conclusion of one that replaces
 * it: no. Otherwise unknown: the day of conclusion is not that of entry into force, which no data tell yet, so there is no yes. On the very day of an end both may
 * be so. Of several ends the first decides.
 */
export function agreementStanding({ concludedOn, ends, replacements }: AgreementDays, day: string): AgreementAnswer {
  if (concludedOn !== undefined && day < concludedOn) {
    return { answer: 'no', fact: 'not-concluded', day: concludedOn };
  }
  const [ended, replaced] = [before(ends, day), before(replacements, day)];
  if (ended !== undefined && (replaced === undefined || ended.day <= replaced.day)) {
    return { answer: 'no', fact: 'ended', ...ended };
  }
  if (replaced !== undefined) return { answer: 'no', fact: 'replaced', ...replaced };
  if (concludedOn === undefined) return { answer: 'unknown', fact: 'conclusion-not-known' };
  return { answer: 'unknown', fact: 'entry-into-force-not-known', day: concludedOn };
}

/** The first that happened before a day. */
function before(facts: readonly DatedFact[], day: string): DatedFact | undefined {
  return facts
    .filter((fact) => fact.day < day)
    .reduce<DatedFact | undefined>(
      (first, fact) => (first === undefined || fact.day < first.day ? fact : first),
      undefined,
    );
}
