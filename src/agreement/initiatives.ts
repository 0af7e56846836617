import type { Block } from '../document/block.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Initiative, Role } from './agreement.ts';
import { Compact } from './compact.ts';
import { type Field, findInitiatives, type InitiativeDraft } from './field.ts';
import { agreementFinding } from './finding.ts';
import { cutFields, isNothing, missingFields } from './gaps.ts';
import { type FindLaw, findLawReferences, resolveLawReference } from './law-reference.ts';
import { subjectParties } from './mentions.ts';
import { isOfAll, labelledParties, type Parties, strangeAlias } from './role-parties.ts';
import { rolesInText } from './roles-in-text.ts';
import { textOf } from './value.ts';

/** The rules (規約) a role leaves its substance to: `…に規定する規約の定めるところによる。` */
const JOINT_RULES = /に規定する(?<rules>規約)の定めるところ/du;

/** Everything that reading initiatives needs besides the blocks. */
export interface InitiativeContext {
  readonly parties: Parties;
  readonly findLaw: FindLaw;
  readonly diagnostics: Diagnostic[];
}

/** The initiatives (取組) of the annexes and of the body, in order. A row whose name was lost gives none; the tree has already said so. */
export function readInitiatives(blocks: readonly Block[], context: InitiativeContext): Initiative[] {
  const drafts = findInitiatives(blocks);
  context.diagnostics.push(...cutFields(drafts), ...missingFields(drafts, context.parties));
  return drafts.flatMap((draft) => readInitiative(draft, context) ?? []);
}

function readInitiative(draft: InitiativeDraft, context: InitiativeContext): Initiative | undefined {
  const { block: row, heading, fields } = draft;
  if (!heading) {
    context.diagnostics.push(agreementFinding('AGR_EMPTY_HEADING', row.own));
    return undefined;
  }
  const content = fields.find(({ kind, text }) => kind === 'content' && !isNothing(text))?.text;
  const roles = widened(
    fields.flatMap((field, at) => readRoles(field, coveredBy(fields, at), context)),
    fields,
    context.parties,
  );
  return { key: keyOf(row.path), row, heading, ...(content && { content }), roles };
}

/** What several undertake with each other, where the text names none of them: `共同で講座を開く。`, but not `関係機関と連携して…`. */
const TOGETHER =
  /(?:^|[。、])(?:共同で|共同して|合同で|協力して|連携して|相互に|互いに|双方|(?:両|各)(?:市町村|市町|市|町|村|者))/u;

/**
 * A text in the first of several role cells, the others empty, that has all their parties as its subject, or says that they act together, is one role of all: in
 * the original its cell spanned their columns.
 */
function widened(roles: readonly Role[], fields: readonly Field[], parties: Parties): readonly Role[] {
  const [role] = roles;
  const cells = fields.filter((field) => field.kind === 'role' || labelledParties(field, parties).length > 0);
  if (!role || roles.length > 1 || cells.length < 2 || cells.slice(1).some(({ text }) => text !== undefined))
    return roles;
  const compact = new Compact(cells[0]?.pieces ?? []);
  const subjects = subjectParties(compact.piece, parties.all, '[はが]').map((each) => compact.value(each));
  const together = TOGETHER.test(compact.piece.text) ? cells.flatMap((cell) => labelledParties(cell, parties)) : [];
  const all = [subjects, together].find((each) => new Set(each.map(({ value }) => value)).size === parties.all.length);
  return all ? [{ ...role, parties: all.map((each) => ({ ...each, rules: ['joint-role'] })) }] : roles;
}

/** `annex/3/section/1/row/4` → `3-1-4`; `article/3/paragraph/1/item/2/item/1` → `a3-2-1`, in its second paragraph `a3_p2-…`; `part/2/division/1/item/3` → `p2-d1-3`. */
function keyOf(path: string): string {
  return path
    .replaceAll('-', '_')
    .replace(/^article\/([^/]+)\/paragraph\/1\//, 'a$1/')
    .replace(/^article\/([^/]+)\/paragraph\//, 'a$1_p')
    .replace(/(?:part|division|chapter|group|subgroup)\//g, (step) => step.charAt(0))
    .replace(/[a-z]+\//g, '')
    .replaceAll('/', '-');
}

/** The fields that the cell of one covers. */
function coveredBy(fields: readonly Field[], at: number): readonly Field[] {
  let end = at + 1;
  while (fields[end]?.isCovered) end += 1;
  return fields.slice(at + 1, end);
}

/** The roles of a field: several where it is of all, and says itself who does what. */
function readRoles(field: Field, covered: readonly Field[], context: InitiativeContext): readonly Role[] {
  if (field.kind === 'content' || field.kind === 'policy' || field.kind === 'other') return [];
  const parts = isOfAll(field, context.parties) ? rolesInText(field, context.parties.all) : undefined;
  if (parts) return parts.flatMap((part) => roleOf(part.field, part.parties, context) ?? []);
  const role = readRole(field, covered, context);
  return role ? [role] : [];
}

function readRole(field: Field, covered: readonly Field[], context: InitiativeContext): Role | undefined {
  const label = textOf(field.label);
  const parties = distinct([field, ...covered].flatMap((each) => labelledParties(each, context.parties)));
  const stranger = strangeAlias(field, context.parties);
  if (label && stranger !== undefined) {
    const detail = { label: label.value, alias: stranger };
    context.diagnostics.push(agreementFinding('AGR_UNKNOWN_PARTY', field.label.span, detail));
    return undefined;
  }
  if (!label || parties.length === 0) {
    context.diagnostics.push(agreementFinding('AGR_UNKNOWN_CELL', field.label.span, { label: label?.value ?? '' }));
    return undefined;
  }
  return roleOf(field, parties, context);
}

function roleOf(field: Field, parties: Role['parties'], context: InitiativeContext): Role | undefined {
  const label = textOf(field.label);
  if (!label || !field.text || isNothing(field.text)) return undefined;
  const compact = new Compact(field.pieces);
  const references = findLawReferences(compact.piece).flatMap((written) => {
    const found = resolveLawReference(written, context.findLaw);
    return found ? compact.value(found) : [];
  });
  const governedBy = readGovernedBy(compact, references);
  return { parties, label, text: field.text, references, ...(governedBy && { governedBy }) };
}

/** Each party once. */
function distinct(parties: Role['parties']): Role['parties'] {
  return parties.filter(({ value }, at) => parties.findIndex((each) => each.value === value) === at);
}

function readGovernedBy(compact: Compact, references: Role['references']): Role['governedBy'] {
  const match = JOINT_RULES.exec(compact.piece.text);
  const name = match ? compact.group(match, 'rules') : undefined;
  const legalBasis = references.at(-1);
  return name && { name, ...(legalBasis && { legalBasis }) };
}
