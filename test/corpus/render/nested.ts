import type { Context } from './context.ts';
import type { LadderForm } from './family.ts';
import type { InitiativeModel } from './model.ts';
import { marked } from './style.ts';

/** The ladder of a document whose body has the initiatives. */
export function ladderOf({ family, style }: Context): LadderForm {
  const ladders = family.fields.in === 'body' ? family.fields.ladders : [];
  const ladder = ladders[style.form % ladders.length];
  if (!ladder) throw new Error(`${family.name} has no initiatives in its body`);
  return ladder;
}

/** The initiatives in the body: pillar, group, initiative, labels and texts on a ladder. */
export function nestedLines(context: Context): string[] {
  const { model, style } = context;
  const ladder = ladderOf(context);
  return model.pillars.flatMap(({ heading, groups }, at) => [
    marked(style, ladder.pillar, at + 1, heading),
    ...groups.flatMap((group, index) => [
      ...(group.heading === undefined ? [] : [marked(style, ladder.group, index + 1, group.heading)]),
      ...group.initiatives.flatMap((initiative, place) => [
        marked(style, ladder.initiative, place + 1, initiative.heading),
        ...fieldLines(context, ladder, initiative),
      ]),
    ]),
  ]);
}

function fieldLines(context: Context, ladder: LadderForm, { content, roles }: InitiativeModel): string[] {
  const { style, family } = context;
  const contentLabel = family.fields.in === 'body' ? family.fields.contentLabel : '';
  const said =
    'joint' in roles
      ? [{ label: `${context.all}の役割`, pieces: context.pieces(roles.joint, ladder.list) }]
      : roles.map((role, at) => ({
          label: `${context.headOf(at)}の役割`,
          pieces: role === undefined ? [style.emptyRole] : context.pieces(role, ladder.list),
        }));
  const labelled = (mark: string, pieces: readonly string[]) => {
    const [first = ''] = pieces;
    const isInline = style.isLabelInline && pieces.length === 1 && first !== '';
    return isInline ? [`${mark}${style.gap}${first}`] : [mark, ...pieces.filter((piece) => piece !== '')];
  };
  const field = (ordinal: number, label: string, pieces: readonly string[]) =>
    labelled(style.isLabelMarked ? marked(style, ladder.label, ordinal, label) : label, pieces);
  const fields = field(1, contentLabel, [context.fill(content)]);
  if (!ladder.role || !style.isLabelMarked)
    return [...fields, ...said.flatMap(({ label, pieces }, at) => field(at + 2, label, pieces))];
  const { role } = ladder;
  return [
    ...fields,
    marked(style, ladder.label, 2, '役割分担'),
    ...said.flatMap(({ label, pieces }, at) => labelled(marked(style, role, at + 1, label), pieces)),
  ];
}
