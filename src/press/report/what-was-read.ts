import { readPillar } from '../../agreement/pillar.ts';
import { shortName } from '../../agreement/short-name.ts';
import { ancestorsOf } from '../../agreement/write-context.ts';
import { walkBlocks } from '../../document/block.ts';
import type { Message } from '../../text/diagnostic.ts';
import type { Extraction } from '../extract.ts';
import type { Knowledge } from '../knowledge.ts';
import { instrumentType } from './document-facts.ts';
import { conceptLabel } from './labels.ts';

/** A party, and how many roles it has: its own, and those it has jointly with others. */
export interface PartyRead {
  readonly alias: string | null;
  readonly name: string;
  readonly code6: string | null;
  readonly roles: number;
}

/** Initiatives under one pillar; `pillar` is null for those of which it is not known. */
export interface PillarRead {
  readonly pillar: string | null;
  readonly label: string | null;
  readonly initiatives: number;
}

/** What a document says, in short. The keys are those of `schema/report.schema.json`. */
export interface WhatWasRead {
  /** Kind of instrument, in the language of the report; null where the title does not tell. */
  readonly kind: string | null;
  readonly title: string | null;
  /** ISO day. */
  readonly concludedOn: string | null;
  readonly region: string | null;
  readonly parties: readonly PartyRead[];
  readonly articles: number;
  readonly initiatives: number;
  readonly pillars: readonly PillarRead[];
  readonly roles: number;
  readonly costSharing: 'article' | 'vision' | 'table' | 'none';
  readonly liaison: boolean;
  readonly termination: boolean;
}

/** What was read of a document. */
export function whatWasRead(extraction: Extraction, knowledge: Knowledge, language: keyof Message): WhatWasRead {
  const { agreement, interpretation } = extraction;
  const type = instrumentType(extraction, knowledge);
  return {
    kind: type === undefined ? null : conceptLabel(knowledge.vocabulary, type)[language],
    title: agreement.title?.value ?? null,
    concludedOn: agreement.concludedOn?.value ?? null,
    region: interpretation.region?.region.name ?? null,
    parties: partiesRead(extraction),
    articles: Array.from(walkBlocks(agreement.blocks)).filter(({ kind }) => kind === 'article').length,
    initiatives: agreement.initiatives.length,
    pillars: pillarsRead(extraction, knowledge, language),
    roles: agreement.initiatives.reduce((sum, { roles }) => sum + roles.length, 0),
    costSharing: agreement.cost?.kind ?? 'none',
    liaison: agreement.liaison !== undefined,
    termination: agreement.changeAndEnd.length > 0,
  };
}

function partiesRead({ agreement: { parties, initiatives }, interpretation: { governments } }: Extraction) {
  const roles = initiatives.flatMap((initiative) => initiative.roles);
  return parties.map(({ ordinal, alias, name }): PartyRead => {
    const government = governments.get(ordinal);
    return {
      alias: alias?.value ?? null,
      name: government?.name ?? shortName(name.value),
      code6: government?.code6 ?? null,
      roles: roles.filter((role) => role.parties.some(({ value }) => value === ordinal)).length,
    };
  });
}

/** In the order of the document. */
function pillarsRead(
  { agreement: { initiatives, blocks } }: Extraction,
  { rules, vocabulary }: Knowledge,
  language: keyof Message,
): PillarRead[] {
  const ancestors = ancestorsOf(blocks);
  const found = new Map<string | null, PillarRead>();
  for (const initiative of initiatives) {
    const reading = readPillar(initiative, rules, ancestors);
    const pillar = reading?.notation ?? null;
    const label = reading ? conceptLabel(vocabulary, reading.match.concept)[language] : null;
    const before = found.get(pillar)?.initiatives ?? 0;
    found.set(pillar, { pillar, label, initiatives: before + 1 });
  }
  return [...found.values()];
}
