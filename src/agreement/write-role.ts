import type { NamedNode } from '@rdfjs/types';
import { rdf, xsd } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { roleTypesOf } from '../registry/role-type.ts';
import type { Initiative, Role } from './agreement.ts';
import { mentionsOf } from './mentions.ts';
import { sourceSpans } from './source-span.ts';
import type { WriteContext } from './write-context.ts';
import { provisionNode } from './write-law-provision.ts';

/** Writes a role: who undertakes it, its text, the laws it cites, the rules it foresees, and its inferred role types. Gives the evidence of its text. */
export function writeRole(
  initiative: Initiative,
  role: Role,
  order: number,
  parent: NamedNode,
  context: WriteContext,
): NamedNode {
  const { statements } = context;
  const node = statements.names.role(initiative, role);
  statements.structure(parent, rk.role, node);
  statements.structure(node, rdf.type, rk.Role);
  statements.structure(node, rk.agreement, statements.names.agreement);
  statements.structure(node, rk.order, literal(String(order), xsd.integer));
  for (const party of role.parties) statements.read(node, rk.undertakenBy, statements.names.party(party.value), party);
  statements.read(node, rk.label, literal(role.label.value, 'ja'), role.label);
  const text = statements.read(node, rk.text, literal(role.text.value, 'ja'), role.text);
  writeLaw(initiative, role, node, context);
  inferTypes(role, node, text, context);
  return text;
}

function writeLaw(initiative: Initiative, role: Role, node: NamedNode, context: WriteContext): void {
  const { statements, provisions } = context;
  for (const reference of role.references) {
    const evidence = statements.read(node, rk.refersTo, provisionNode(reference.value), reference);
    provisions.write(reference.value, evidence);
  }
  if (!role.governedBy) return;
  const { name, legalBasis } = role.governedBy;
  const instrument = statements.names.below(`initiative/${initiative.key}/instrument/1`);
  statements.read(node, rk.governedBy, instrument, { ...name, rules: ['foreseen-instrument'] });
  if (!context.firstTime(instrument)) return;
  statements.structure(instrument, rdf.type, rk.ForeseenInstrument);
  statements.structure(instrument, rk.agreement, statements.names.agreement);
  statements.read(instrument, rk.nameAsWritten, literal(name.value, 'ja'), name);
  if (legalBasis) statements.read(instrument, rk.legalBasis, provisionNode(legalBasis.value), legalBasis);
}

function inferTypes(
  role: Role,
  node: NamedNode,
  text: NamedNode,
  { statements, rules, agreement, knownNames }: WriteContext,
): void {
  const undertaking = new Set(role.parties.map(({ value }) => value));
  const side = (isSelf: boolean) =>
    agreement.parties.filter(({ ordinal }) => undertaking.has(ordinal) === isSelf).map(mentionsOf);
  for (const { concept, rule, span } of roleTypesOf(rules, role.text.value, {
    self: side(true),
    others: side(false),
    knownNames,
  })) {
    const spans = sourceSpans(role.text, statements.source.text, span);
    statements.infer(node, rk.roleType, namedNode(concept), { rules: [namedNode(rule.iri)], inputs: [text], spans });
  }
}
