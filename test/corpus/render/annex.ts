import type { Context } from './context.ts';
import type { GroupModel, InitiativeModel, PillarModel } from './model.ts';
import { bracketed, markText, numeral, type Style } from './style.ts';
import { tableLines } from './table.ts';

/** Which article names the annexes. */
const NAMED_BY = 3;

/** The annexes of a document: none where the body has the initiatives. */
export function annexLines(context: Context): string[] {
  const { family, model } = context;
  if (family.annexes === 'none') return [];
  if (family.annexes === 'one') return [...tableHead(context), ...tableLines(context)];
  return model.pillars.flatMap((pillar, at) => rowAnnex(context, pillar, at + 1));
}

function tableHead({ family, style }: Context): string[] {
  const provision = (number: number) => `第${numeral(style, number)}条`;
  const provisions = family.name === 'F7' ? `${provision(2)}、${provision(3)}` : provision(NAMED_BY);
  return [`別表${bracketed(style, `${provisions}関係`)}`];
}

/** One annex of rows of three lines: the cell on the left spans the content and the roles. */
function rowAnnex(context: Context, { heading, groups }: PillarModel, ordinal: number): string[] {
  const { style, family } = context;
  const item = family.name === 'F1' ? `第${numeral(style, ordinal)}号` : '';
  const relation = bracketed(style, `第${numeral(style, NAMED_BY)}条${item}関係`);
  return [
    `別表第${numeral(style, ordinal)}${relation}`,
    heading,
    ...groups.flatMap((group, at) => groupRows(context, group, at + 1)),
  ];
}

function groupRows(context: Context, { heading, initiatives }: GroupModel, ordinal: number): string[] {
  const { style } = context;
  return [
    ...(heading === undefined ? [] : [`${markText(style, 'plain', ordinal)}${style.gap}${heading}`]),
    ...initiatives.flatMap((initiative, at) => rows(context, initiative, rowMark(style, at + 1))),
  ];
}

function rowMark(style: Style, ordinal: number): string {
  return `${markText(style, 'paren', ordinal)}${style.isTight ? '' : style.gap}`;
}

function rows(context: Context, { heading, content, roles }: InitiativeModel, mark: string): string[] {
  const { family, style } = context;
  const contentLabel = family.kind === 'settlement' ? '取組の内容' : '取組内容';
  const cells =
    'joint' in roles
      ? [{ label: `${context.all}の役割`, pieces: context.pieces(roles.joint, 'kana') }]
      : roles.map((role, at) => ({
          label: `${context.headOf(at)}の役割`,
          pieces: role === undefined ? [style.emptyRole] : context.pieces(role, 'kana'),
        }));
  return [
    `${mark}${heading}\t${contentLabel}\t${context.fill(content)}`,
    ...cells.flatMap(({ label, pieces: [first = '', ...rest] }) => [
      `\t${label}\t${first}`,
      ...rest.map((piece) => `\t\t${piece}`),
    ]),
  ];
}
