import { concept } from '../../agreement/names.ts';
import { instrumentTypeOf } from '../../registry/instrument-type.ts';
import { subjectsOf } from '../../registry/subject.ts';
import type { Message } from '../../text/diagnostic.ts';
import type { Extraction } from '../extract.ts';
import type { Knowledge } from '../knowledge.ts';
import { conceptLabel } from './labels.ts';

/** The kinds of agreement of which it is known what they should hold: 連携協約, 定住自立圏形成協定. */
export type Frame = 'cooperation' | 'settlement';

/** Something an agreement has that its siblings may lack. */
export interface Feature {
  /** `subject:{IRI}`, or `provision:` and what it is about. */
  readonly id: string;
  readonly label: Message;
}

/** What is compared between agreements: plain data, so that it can come from another thread or from a published graph. */
export interface DocumentFacts {
  /** The key of the agreement, else the hash of its file: two copies of one agreement are no siblings. */
  readonly identity: string;
  /** Absent for a document of another kind (one that amends, say), or of none that is known. */
  readonly frame?: Frame;
  readonly region?: { readonly iri: string; readonly name: string };
  readonly features: readonly Feature[];
}

/** The provisions that are compared, by the name in their feature. */
export const PROVISIONS = {
  'cost-sharing': { ja: '費用の分担', en: 'sharing costs' },
  liaison: { ja: '定期的な協議', en: 'regular consultation' },
  'change-and-end': { ja: '期間、変更又は廃止', en: 'term, change or abolition' },
} as const satisfies Record<string, Message>;

/** The feature of a provision. */
export function provisionFeature(name: keyof typeof PROVISIONS): Feature {
  return { id: `provision:${name}`, label: PROVISIONS[name] };
}

/** The feature of a subject of policy. */
export function subjectFeature(iri: string, { vocabulary }: Knowledge): Feature {
  return { id: `subject:${iri}`, label: conceptLabel(vocabulary, iri) };
}

const FRAMES: ReadonlyMap<string, Frame> = new Map([
  [concept('instrument-type', 'cooperation-agreement').value, 'cooperation'],
  [concept('instrument-type', 'settlement-agreement').value, 'settlement'],
]);

/** The frame of a kind of instrument, by its IRI. */
export function frameOfType(iri: string | undefined): Frame | undefined {
  return FRAMES.get(iri ?? '');
}

/** The kind of instrument that the title names, by its IRI; `undefined` where it does not tell. */
export function instrumentType({ agreement }: Extraction, { rules }: Knowledge): string | undefined {
  return instrumentTypeOf(rules, agreement.title?.value ?? '')?.concept;
}

/** The frame of a document: by its title, else by the law it rests on. */
export function frameOf(extraction: Extraction, knowledge: Knowledge): Frame | undefined {
  const type = instrumentType(extraction, knowledge);
  if (type !== undefined) return frameOfType(type);
  return extraction.agreement.legalBasis?.value.article === '252_2' ? 'cooperation' : undefined;
}

/** What of a document is compared with its siblings. */
export function documentFacts(extraction: Extraction, knowledge: Knowledge): DocumentFacts {
  const { agreement, interpretation, key, file } = extraction;
  const frame = frameOf(extraction, knowledge);
  const region = interpretation.region?.region;
  const subjects = agreement.initiatives.flatMap(({ heading }) => subjectsOf(knowledge.rules, heading.value));
  return {
    identity: key ?? file.sha256,
    ...(frame && { frame }),
    ...(region && { region: { iri: region.iri, name: region.name } }),
    features: [
      ...Array.from(new Set(subjects.map((match) => match.concept)), (iri) => subjectFeature(iri, knowledge)),
      ...(agreement.cost ? [provisionFeature('cost-sharing')] : []),
      ...(agreement.liaison ? [provisionFeature('liaison')] : []),
      ...(agreement.changeAndEnd.length > 0 ? [provisionFeature('change-and-end')] : []),
    ],
  };
}
