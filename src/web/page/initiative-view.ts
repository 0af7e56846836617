import type { Literal } from '@rdfjs/types';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { type EvidenceView, evidenceOf } from './evidence-view.ts';
import type { Reader } from './reader.ts';

/** What a party, or several, is to do. */
export interface RoleView {
  readonly role: Resource;
  readonly label: Literal | undefined;
  readonly text: Literal | undefined;
  readonly parties: readonly Resource[];
  readonly types: readonly Resource[];
  readonly evidence: readonly EvidenceView[];
}

/** An initiative with its roles side by side. */
export interface InitiativeView {
  readonly initiative: Resource;
  readonly label: Literal | undefined;
  readonly heading: Literal | undefined;
  readonly content: Literal | undefined;
  readonly pillar: Resource | undefined;
  readonly subjects: readonly Resource[];
  readonly comparison: Resource | undefined;
  readonly statedIn: Resource | undefined;
  readonly agreement: Resource | undefined;
  readonly roles: readonly RoleView[];
  /** Others in the same words, in other agreements. */
  readonly sameWording: readonly Resource[];
  readonly evidence: readonly EvidenceView[];
}

/** Reads an initiative. */
export function initiativeView(read: Reader, initiative: Resource): InitiativeView {
  const group = read.link(initiative, rk.wordingGroup);
  return {
    initiative,
    label: read.text(initiative, rk.label, 'ja'),
    heading: read.text(initiative, rk.heading, 'ja'),
    content: read.text(initiative, rk.content, 'ja'),
    pillar: read.link(initiative, rk.pillar),
    subjects: read.links(initiative, rk.subject),
    comparison: read.link(initiative, rk.roleComparison),
    statedIn: read.link(initiative, rk.statedIn),
    agreement: read.link(initiative, rk.agreement),
    roles: read.links(initiative, rk.role).map((role) => roleView(read, role)),
    sameWording: group ? read.incoming(group, rk.wordingGroup).filter((each) => !each.equals(initiative)) : [],
    evidence: evidenceOf(read, initiative),
  };
}

/** Reads a role. */
export function roleView(read: Reader, role: Resource): RoleView {
  return {
    role,
    label: read.text(role, rk.label, 'ja'),
    text: read.text(role, rk.text, 'ja'),
    parties: read.links(role, rk.undertakenBy),
    types: read.links(role, rk.roleType),
    evidence: evidenceOf(read, role),
  };
}

/** The initiatives that a text block states, in the order of the document. */
export function initiativesStatedIn(read: Reader, block: Resource): readonly InitiativeView[] {
  return read
    .incoming(block, rk.statedIn)
    .filter((each) => read.is(each, rk.Initiative))
    .map((each) => initiativeView(read, each));
}
