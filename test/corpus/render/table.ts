import type { Context } from './context.ts';
import type { GroupModel, InitiativeModel, PillarModel } from './model.ts';
import { markText } from './style.ts';

/** Where a table names the groups of its rows: on lines of their own, or in a first column (in its first row, or in each). */
type Grouping = 'lines' | 'marked-lines' | 'first-row' | 'each-row';
const GROUPINGS: readonly Grouping[] = ['lines', 'marked-lines', 'first-row', 'each-row'];

/** The form of one table. */
export interface TableForm {
  readonly grouping: Grouping;
  /** Whether 役割分担 heads the columns of the parties in a row of its own. */
  readonly hasSubHeads: boolean;
}

/** The form that a document's table has. */
export function tableForm({ style, family }: Context): TableForm {
  const groupings = family.fields.in === 'table' && family.fields.policy ? GROUPINGS.slice(2) : GROUPINGS;
  return { grouping: groupings[style.form % groupings.length] ?? 'lines', hasSubHeads: style.form >= 8 };
}

/** The one table of a document: its head, then a row for each initiative. */
export function tableLines(context: Context): string[] {
  return [...headLines(context), ...context.model.pillars.flatMap((pillar, at) => pillarLines(context, pillar, at))];
}

function headLines(context: Context): string[] {
  const { family, style, parties } = context;
  const { grouping, hasSubHeads } = tableForm(context);
  if (family.fields.in !== 'table') return [];
  const { policy, roleLabel } = family.fields;
  const before = [
    ...(isColumn(grouping) ? ['分野'] : []),
    ...(policy ? ['基本方針'] : []),
    ...(style.form % 3 === 0 ? ['連携する取組', '取組の内容'] : ['取組', '内容']),
  ];
  const roles = parties.map((_, at) => context.headOf(at));
  if (!hasSubHeads) return [[...before, ...roles.map((name) => name + roleLabel)].join('\t')];
  const group = roleLabel.replace(/^の/u, '');
  return [
    [...before, group.includes('分担') ? group : `${group}分担`, ...roles.slice(1).map(() => '')].join('\t'),
    [...before.map(() => ''), ...roles].join('\t'),
  ];
}

const isColumn = (grouping: Grouping) => grouping === 'first-row' || grouping === 'each-row';

function pillarLines(context: Context, pillar: PillarModel, at: number): string[] {
  const { grouping } = tableForm(context);
  const { style } = context;
  const lines = pillar.groups.flatMap((group, index) => groupLines(context, pillar, group, index));
  if (grouping === 'lines') return [pillar.heading, ...lines];
  if (grouping === 'marked-lines')
    return [`${markText(style, 'plain', at + 1)}${style.gap}${pillar.heading}`, ...lines];
  return lines;
}

function groupLines(
  context: Context,
  pillar: PillarModel,
  { heading, initiatives }: GroupModel,
  index: number,
): string[] {
  const { grouping } = tableForm(context);
  const { style } = context;
  const lines = initiatives.map((initiative, place) => {
    const isNamed = isColumn(grouping) && (grouping === 'each-row' || place === 0);
    return rowLine(context, initiative, place, isColumn(grouping) ? [isNamed ? (heading ?? pillar.heading) : ''] : []);
  });
  if (heading === undefined || isColumn(grouping)) return lines;
  const mark = `${markText(style, 'paren', index + 1)}${style.isTight ? '' : style.gap}`;
  return [grouping === 'marked-lines' ? mark + heading : heading, ...lines];
}

function rowLine(context: Context, initiative: InitiativeModel, place: number, before: readonly string[]): string {
  const { family } = context;
  const policy = family.fields.in === 'table' && family.fields.policy ? [initiative.policy] : [];
  const cells = [`${rowMark(context, place + 1)}${initiative.heading}`, context.fill(initiative.content)];
  return [...before, ...policy, ...cells, ...roleCells(context, initiative)].join('\t');
}

/** The mark of a row, if rows have marks here. Where the groups have marks themselves, those of the rows are another form. */
export function rowMark(context: Context, ordinal: number): string {
  const { style } = context;
  const isTaken = tableForm(context).grouping === 'marked-lines';
  if (style.rowNumbers === 'none') return '';
  const mark = markText(style, isTaken ? 'kana' : style.rowNumbers, ordinal);
  return mark + (style.isTight && style.rowNumbers === 'paren' && !isTaken ? '' : style.gap);
}

/** A text of all stands in the first cell, which spans the others, and begins with them as its subject. */
function roleCells(context: Context, { roles }: InitiativeModel): string[] {
  const { parties, style } = context;
  if ('joint' in roles) return [jointText(context, roles.joint), ...parties.slice(1).map(() => '')];
  return roles.map((role) => (role === undefined ? style.emptyRole : context.pieces(role, 'paren').join('\u3000')));
}

/** The text of a joint role in a table: its subject and its sentences, never a list. */
export function jointText(context: Context, joint: string | readonly string[]): string {
  return `${context.all}は、${context.fill(typeof joint === 'string' ? joint : joint.join(''))}`;
}
