import type { AgreementAnswer } from '../analysis/agreement-standing.ts';
import type { Standing as Answer } from '../analysis/standing.ts';
import type { AgreementFact, Standing } from './types.generated.ts';

const STANDINGS: Readonly<Record<Answer, Standing>> = { yes: 'YES', no: 'NO', unknown: 'UNKNOWN' };

const FACTS: Readonly<Record<AgreementAnswer['fact'], AgreementFact>> = {
  'not-concluded': 'NOT_CONCLUDED',
  ended: 'ENDED',
  replaced: 'REPLACED',
  'entry-into-force-not-known': 'ENTRY_INTO_FORCE_NOT_KNOWN',
  'conclusion-not-known': 'CONCLUSION_NOT_KNOWN',
};

/** An answer for a day, as the API calls it. */
export function standingName(answer: Answer): Standing {
  return STANDINGS[answer];
}

/** What decided whether an agreement was in force, as the API calls it. */
export function agreementFactName(fact: AgreementAnswer['fact']): AgreementFact {
  return FACTS[fact];
}
