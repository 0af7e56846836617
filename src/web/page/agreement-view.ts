import type { Literal } from '@rdfjs/types';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { type EvidenceView, evidenceOf } from './evidence-view.ts';
import { type InitiativeView, initiativesStatedIn } from './initiative-view.ts';
import type { Reader } from './reader.ts';

/** A block of the text of an agreement with the blocks in it, in the order of the document. */
export interface BlockView {
  readonly block: Resource;
  /** What identifies it within the page: the end of its IRI (`article/3/paragraph/1`). */
  readonly anchor: string;
  readonly label: Literal | undefined;
  /** The caption of an article, the heading of an annex or section. */
  readonly heading: Literal | undefined;
  readonly text: Literal | undefined;
  readonly rawText: Literal | undefined;
  readonly evidence: readonly EvidenceView[];
  readonly blocks: readonly BlockView[];
  /** The initiatives that it states. */
  readonly initiatives: readonly InitiativeView[];
}

/** An agreement as it reads. */
export interface AgreementView {
  readonly agreement: Resource;
  readonly concludedOn: string | undefined;
  readonly parties: readonly PartyView[];
  readonly region: Resource | undefined;
  readonly instrumentType: Resource | undefined;
  readonly legalBasis: Resource | undefined;
  readonly sources: readonly Resource[];
  readonly initiativeCount: number;
  readonly blocks: readonly BlockView[];
  /** For what is stated about the agreement itself. */
  readonly evidence: readonly EvidenceView[];
}

/** A party as the text names it, and who that is. */
export interface PartyView {
  readonly party: Resource;
  readonly localGovernment: Resource | undefined;
  readonly position: Resource | undefined;
}

/** Reads a whole agreement. */
export function agreementView(read: Reader, agreement: Resource): AgreementView {
  return {
    agreement,
    concludedOn: read.string(agreement, rk.concludedOn),
    parties: partiesOf(read, agreement),
    region: read.link(agreement, rk.region),
    instrumentType: read.link(agreement, rk.instrumentType),
    legalBasis: read.link(agreement, rk.legalBasis),
    sources: read.links(agreement, rk.source),
    initiativeCount: agreement.objects(rk.initiative).length,
    blocks: topBlocks(read, agreement).map((block) => blockView(read, block)),
    evidence: evidenceOf(read, agreement),
  };
}

/** The parties of an agreement, in the order of the document. */
export function partiesOf(read: Reader, agreement: Resource): readonly PartyView[] {
  return read.links(agreement, rk.party).map((party) => ({
    party,
    localGovernment: read.link(party, rk.localGovernment),
    position: read.link(party, rk.position),
  }));
}

/** The blocks that are in no other block, in the order of the document. */
function topBlocks(read: Reader, agreement: Resource): readonly Resource[] {
  const inOrder = read.incoming(agreement, rk.agreement).filter((each) => read.is(each, rk.TextBlock));
  return inOrder.filter((block) => block.objects(rk.partOf).length === 0);
}

/** Reads a text block with all blocks in it. */
export function blockView(read: Reader, block: Resource): BlockView {
  return {
    block,
    anchor: anchorOf(read, block),
    label: read.text(block, rk.label, 'ja'),
    heading: read.text(block, rk.caption, 'ja') ?? read.text(block, rk.heading, 'ja'),
    text: read.text(block, rk.text, 'ja'),
    rawText: read.text(block, rk.rawText, 'ja'),
    evidence: evidenceOf(read, block),
    blocks: read.incoming(block, rk.partOf).map((each) => blockView(read, each)),
    initiatives: initiativesStatedIn(read, block),
  };
}

/** The end of an IRI below that of its agreement: what identifies a thing within the page of the agreement. */
export function anchorOf(read: Reader, thing: Resource): string {
  const agreement = read.link(thing, rk.agreement)?.value;
  const { value } = thing;
  return agreement !== undefined && value.startsWith(`${agreement}/`) ? value.slice(agreement.length + 1) : value;
}
