import { createHash } from 'node:crypto';
import type { NamedNode } from '@rdfjs/types';
import type { Block } from '../document/block.ts';
import { rdf, xsd } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { findMentions } from '../registry/mention.ts';
import { compareRoles } from '../registry/role-comparison.ts';
import { subjectsOf } from '../registry/subject.ts';
import type { Initiative } from './agreement.ts';
import { mentionsOf } from './mentions.ts';
import { concept } from './names.ts';
import { readPillar } from './pillar.ts';
import { sourceSpans } from './source-span.ts';
import type { WriteContext } from './write-context.ts';
import { writeRole } from './write-role.ts';

/** Writes an initiative with its roles, and what the rules infer of it: pillar, subjects, comparison of the roles, wording group. */
export function writeInitiative(initiative: Initiative, order: number, context: WriteContext): void {
  const { statements } = context;
  const { names } = statements;
  const node = names.initiative(initiative);
  statements.structure(names.agreement, rk.initiative, node);
  statements.structure(node, rdf.type, rk.Initiative);
  statements.structure(node, rk.agreement, names.agreement);
  statements.structure(node, rk.order, literal(String(order), xsd.integer));
  statements.structure(node, rk.statedIn, names.block(initiative.row));
  writeMark(initiative.row, node, context);
  const texts = [statements.read(node, rk.heading, literal(initiative.heading.value, 'ja'), initiative.heading)];
  if (initiative.content)
    texts.push(statements.read(node, rk.content, literal(initiative.content.value, 'ja'), initiative.content));
  const roleTexts = initiative.roles.map((role, index) => writeRole(initiative, role, index + 1, node, context));
  inferPillar(initiative, node, context);
  inferSubjects(initiative, node, texts.slice(0, 1), context);
  inferComparison(initiative, node, roleTexts, context);
  inferWordingGroup(initiative, node, [...texts, ...roleTexts], context);
}

function writeMark({ label, number }: Block, node: NamedNode, { statements }: WriteContext): void {
  if (!label) return;
  statements.read(node, rk.label, literal(label.text, 'ja'), { value: label.text, spans: [label.span], rules: [] });
  if (number !== undefined)
    statements.read(node, rk.number, literal(number), { value: number, spans: [label.span], rules: ['marker-number'] });
}

/** The property of a block whose evidence holds its heading; a part (編, 章) has its raw text only. */
function evidenceOf({ kind }: Block): string {
  if (kind === 'item') return 'text';
  return kind === 'part' ? 'rawText' : 'heading';
}

/** The pillar, from the headings above the row; the words that told it are the evidence. */
function inferPillar(initiative: Initiative, node: NamedNode, { statements, rules, ancestors }: WriteContext): void {
  const reading = readPillar(initiative, rules, ancestors);
  if (!reading) return;
  const { match, block, heading } = reading;
  const inputs = [statements.names.evidence(statements.names.block(block), evidenceOf(block), 1)];
  const spans = sourceSpans(heading, statements.source.text, match.span);
  statements.infer(node, rk.pillar, namedNode(match.concept), { rules: [namedNode(match.rule.iri)], inputs, spans });
}

function inferSubjects(
  { heading }: Initiative,
  node: NamedNode,
  inputs: readonly NamedNode[],
  { statements, rules }: WriteContext,
): void {
  for (const { concept: subject, rule, span } of subjectsOf(rules, heading.value)) {
    const spans = sourceSpans(heading, statements.source.text, span);
    statements.infer(node, rk.subject, namedNode(subject), { rules: [namedNode(rule.iri)], inputs, spans });
  }
}

/** How the roles of the two parties relate; for a pair only. */
function inferComparison(
  { roles }: Initiative,
  node: NamedNode,
  inputs: readonly NamedNode[],
  context: WriteContext,
): void {
  const [a, b] = roles;
  const partyA = context.agreement.parties.find(({ ordinal }) => ordinal === a?.parties[0]?.value);
  const partyB = context.agreement.parties.find(({ ordinal }) => ordinal === b?.parties[0]?.value);
  if (!a || !b || roles.length !== 2 || !partyA || !partyB || partyA === partyB) return;
  const {
    concept: comparison,
    rule,
    extra,
  } = compareRoles(
    context.rules,
    a.text.value,
    mentionsOf(partyA),
    b.text.value,
    mentionsOf(partyB),
    context.knownNames,
  );
  const extraText = extra && (extra.of === 'a' ? a : b).text;
  const spans = extraText
    ? extra.spans.flatMap((part) => sourceSpans(extraText, context.statements.source.text, part))
    : [];
  context.statements.infer(node, rk.roleComparison, namedNode(comparison), {
    rules: [namedNode(rule.iri)],
    inputs,
    spans,
  });
}

/**
 * The group of all initiatives with this wording in any agreement: a hash of heading, content and roles with the parties replaced by their ordinals, so that
 * one core city's agreements with twenty towns share it.
 */
function inferWordingGroup(
  { heading, content, roles }: Initiative,
  node: NamedNode,
  inputs: readonly NamedNode[],
  context: WriteContext,
): void {
  const parties = context.agreement.parties.map(mentionsOf);
  const wording = [
    heading.value,
    content?.value ?? '',
    ...roles.map(({ label, text }) => `${label.value}\t${text.value}`),
  ]
    .map((text) => anonymous(text, parties, context.knownNames))
    .join('\n');
  const group = concept('wording-group', createHash('sha256').update(wording).digest('hex').slice(0, 12));
  const { statements } = context;
  statements.structure(group, rdf.type, rk.WordingGroup, statements.names.derivedGraph);
  statements.infer(node, rk.wordingGroup, group, { rules: ['wording-group'], inputs });
}

function anonymous(
  text: string,
  parties: readonly ReturnType<typeof mentionsOf>[],
  knownNames: Iterable<string>,
): string {
  const mentions = findMentions(text, parties, knownNames);
  const parts = mentions.map(({ span, party }, at) => {
    return `${text.slice(mentions[at - 1]?.span.end ?? 0, span.start)}{${party + 1}}`;
  });
  return parts.join('') + text.slice(mentions.at(-1)?.span.end ?? 0);
}
