import type { Block } from '../document/block.ts';
import { rdf, xsd } from '../rdf/namespace.ts';
import { literal } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { CostArrangement, Execution, LiaisonMeeting, Reference } from './agreement.ts';
import { concept } from './names.ts';
import type { Value } from './value.ts';
import type { WriteContext } from './write-context.ts';
import { provisionNode } from './write-law-provision.ts';

/** Writes the cost arrangement (費用分担). */
export function writeCost(cost: CostArrangement, { statements }: WriteContext): void {
  const { names } = statements;
  const node = names.below('cost-arrangement');
  statements.structure(names.agreement, rk.costArrangement, node);
  statements.structure(node, rdf.type, rk.CostArrangement);
  statements.structure(node, rk.agreement, names.agreement);
  statements.structure(node, rk.statedIn, names.block(cost.article));
  if (cost.determination)
    statements.read(node, rk.determination, literal(cost.determination.value, 'ja'), cost.determination);
  for (const party of cost.decidedBy) statements.read(node, rk.decidedBy, names.party(party.value), party);
  const inputs = [names.evidence(names.block(cost.article), cost.article.caption ? 'caption' : 'rawText', 1)];
  statements.infer(node, rk.costSharing, concept('cost-sharing', cost.kind), {
    rules: [`cost-sharing-from-${cost.kind}`],
    inputs,
    spans: cost.grounds.spans,
  });
}

/** Writes the liaison meeting (連絡会議). */
export function writeLiaison(liaison: LiaisonMeeting, { statements }: WriteContext): void {
  const { names } = statements;
  const node = names.below('liaison-meeting');
  statements.structure(names.agreement, rk.liaisonMeeting, node);
  statements.structure(node, rdf.type, rk.LiaisonMeeting);
  statements.structure(node, rk.agreement, names.agreement);
  statements.structure(node, rk.statedIn, names.block(liaison.article));
  const texts = [
    [rk.meetingName, liaison.name],
    [rk.frequency, liaison.frequency],
    [rk.purpose, liaison.purpose],
  ] as const;
  for (const [property, text] of texts) if (text) statements.read(node, property, literal(text.value, 'ja'), text);
  for (const party of liaison.convenedBy) statements.read(node, rk.convenedBy, names.party(party.value), party);
}

/** Writes how the agreement was executed: manner, copies, who keeps them. */
export function writeExecution(
  { manner, copies, copiesPerHolder, holders }: Execution,
  { statements }: WriteContext,
): void {
  const { agreement, party } = {
    agreement: statements.names.agreement,
    party: (ordinal: number) => statements.names.party(ordinal),
  };
  if (manner) statements.read(agreement, rk.mannerOfExecution, literal(manner.value, 'ja'), manner);
  for (const [property, count] of [
    [rk.copies, copies],
    [rk.copiesPerHolder, copiesPerHolder],
  ] as const) {
    if (count) statements.read(agreement, property, literal(String(count.value), xsd.integer), count);
  }
  for (const holder of holders) statements.read(agreement, rk.copyHolder, party(holder.value), holder);
}

/** Writes the references of the text as links between blocks and to laws. */
export function writeReferences(references: readonly Reference[], { statements, provisions }: WriteContext): void {
  for (const { from, to } of references) {
    const node = statements.names.block(from);
    if (isBlock(to)) statements.read(node, rk.refersTo, statements.names.block(to.value), to);
    else provisions.write(to.value, statements.read(node, rk.refersTo, provisionNode(to.value), to));
  }
}

function isBlock(to: Reference['to']): to is Value<Block> {
  return 'path' in to.value;
}
