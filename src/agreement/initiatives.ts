import { type Block, type Cell, walkBlocks } from '../document/block.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Initiative, Party, Role } from './agreement.ts';
import { agreementFinding } from './finding.ts';
import { type FindLaw, findLawReferences, resolveLawReference } from './law-reference.ts';
import { subjectParties } from './mentions.ts';
import { groupPiece, textOf } from './value.ts';

/** The cell that holds what is to be done: 取組内容, 取組の内容, 連携する取組の内容, 内容. */
const CONTENT_LABEL = /^(?:(?:連携する)?取組の?)?内容$/u;

/** What follows the parties in the label of a role: 甲の役割, 福山市の役割分担及び費用分担. */
const ROLE_LABEL = 'の役割(?:分担(?:及び費用分担)?)?$';

/** An empty cell, or the dash that stands for one: no role. */
const NOTHING = /^[―—–－ー-]?$/u;

/** The rules (規約) a role leaves its substance to: `…に規定する規約の定めるところによる。` */
const JOINT_RULES = /に規定する(?<rules>規約)の定めるところ/du;

/** Everything that reading initiatives needs besides the rows. */
export interface InitiativeContext {
  readonly parties: readonly Party[];
  readonly findLaw: FindLaw;
  readonly diagnostics: Diagnostic[];
}

/** The initiatives (取組) of the annex rows, in order. A row whose name was lost gives none; the tree has already said so. */
export function readInitiatives(blocks: readonly Block[], context: InitiativeContext): Initiative[] {
  const rows = Array.from(walkBlocks(blocks)).filter((block) => block.kind === 'row' && block.cells !== undefined);
  return rows.flatMap((row) => readRow(row, context) ?? []);
}

function readRow(row: Block, context: InitiativeContext): Initiative | undefined {
  if (!row.heading) return undefined;
  const heading = textOf(row.heading);
  if (!heading) {
    context.diagnostics.push(agreementFinding('AGR_EMPTY_HEADING', row.own));
    return undefined;
  }
  const cells = row.cells ?? [];
  const contentCell = cells.find(({ label }) => CONTENT_LABEL.test(textOf(label)?.value ?? ''));
  const content = contentCell && textOf(contentCell.text);
  const roles = cells.filter((cell) => cell !== contentCell).flatMap((cell) => readRole(cell, context) ?? []);
  const initiative = { key: keyOf(row.path), row, heading, ...(content && { content }), roles };
  context.diagnostics.push(...findGaps(initiative, cells, context.parties));
  return initiative;
}

/** `annex/3/section/1/row/4` → `3-1-4`. */
function keyOf(path: string): string {
  return path
    .replaceAll('-', '_')
    .replace(/[a-z]+\//g, '')
    .replaceAll('/', '-');
}

function readRole(cell: Cell, context: InitiativeContext): Role | undefined {
  const label = textOf(cell.label);
  const parties = subjectParties(cell.label, context.parties, ROLE_LABEL);
  if (!label || parties.length === 0) {
    context.diagnostics.push(agreementFinding('AGR_UNKNOWN_CELL', cell.label.span, { label: label?.value ?? '' }));
    return undefined;
  }
  const text = textOf(cell.text);
  if (!text || NOTHING.test(text.value)) return undefined;
  const references = findLawReferences(cell.text).flatMap(
    (written) => resolveLawReference(written, context.findLaw) ?? [],
  );
  const governedBy = readGovernedBy(cell, references);
  return { parties, label, text, references, ...(governedBy && { governedBy }) };
}

function readGovernedBy(cell: Cell, references: Role['references']): Role['governedBy'] {
  const match = JOINT_RULES.exec(cell.text.text);
  const name = match ? textOf(groupPiece(cell.text, match, 'rules')) : undefined;
  const legalBasis = references.at(-1);
  return name && { name, ...(legalBasis && { legalBasis }) };
}

/** Rows that are missing, and sentences that were cut. */
function findGaps(
  { row, heading, content }: Initiative,
  cells: readonly Cell[],
  parties: readonly Party[],
): Diagnostic[] {
  const where = row.heading?.span ?? row.own;
  const held = new Set(
    cells.flatMap(({ label }) => subjectParties(label, parties, ROLE_LABEL).map(({ value }) => value)),
  );
  const missing = parties.filter(({ ordinal }) => !held.has(ordinal));
  return [
    ...(content ? [] : [agreementFinding('AGR_MISSING_CONTENT', where, { heading: heading.value })]),
    ...missing.map(({ alias, name }) =>
      agreementFinding('AGR_MISSING_ROLE', where, { heading: heading.value, party: (alias ?? name).value }),
    ),
    ...cells.filter(({ text }) => isCut(text.text)).map(({ text }) => agreementFinding('AGR_TEXT_CUT', text.span)),
  ];
}

function isCut(text: string): boolean {
  return !NOTHING.test(text.trim()) && !/[。．.）)」]$/u.test(text.trim());
}
