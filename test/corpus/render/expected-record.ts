import type { Context } from './context.ts';
import { addressOf, numberedArticles } from './layout.ts';
import type { GroupModel, InitiativeModel } from './model.ts';
import { ladderOf } from './nested.ts';
import { markText } from './style.ts';
import { jointText, rowMark } from './table.ts';

/** The record that `renkei extract --format json` must give for a document, without its findings. */
export function expectedRecord(context: Context): object {
  const { model, family, style, parties } = context;
  const isBased = family.recital !== undefined && family.kind === 'region';
  return {
    title: family.title(context),
    concludedOn: model.date,
    parties: parties.map(({ name, code6, prefecture, isCore, person }, at) => ({
      alias: family.hasAliases ? context.called(at) : null,
      name,
      code6,
      prefecture,
      core: isCore,
      representative: style.signatures === 'none' ? null : { title: `${name}長`, name: person.join('') },
      address: style.signatures === 'none' ? null : addressOf(context, at),
    })),
    legalBasis: isBased ? { law: '322AC0000000067', article: '252_2', paragraph: 1 } : null,
    articles: numberedArticles(context).map(({ article, number, branch }) => ({
      number: String(number),
      branch: branch === undefined ? null : String(branch),
      caption: article.caption,
      paragraphs: article.paragraphs.length,
    })),
    initiatives: model.pillars.flatMap(({ groups }) => groups.flatMap((group) => initiativesOf(context, group))),
    costSharing: family.cost === 'table' || model.cost !== 'none' ? family.cost : 'none',
    liaison: family.hasLiaison && model.liaison,
    termination: family.hasTermination && model.termination,
  };
}

function initiativesOf(context: Context, { notation, initiatives }: GroupModel): object[] {
  return initiatives.map((initiative, at) => ({
    number: numberOf(context, at + 1),
    heading: initiative.heading,
    pillar: notation,
    content: context.fill(initiative.content),
    roles: rolesOf(context, initiative),
  }));
}

function numberOf(context: Context, ordinal: number): string | null {
  const { family, style } = context;
  const written = {
    rows: () => markText(style, 'paren', ordinal),
    table: () => rowMark(context, ordinal).trim(),
    body: () => markText(style, ladderOf(context).initiative, ordinal),
  }[family.fields.in]();
  return written === '' ? null : written.normalize('NFKC');
}

function rolesOf(context: Context, { roles }: InitiativeModel): object[] {
  const { family, parties } = context;
  const isBody = family.fields.in === 'body';
  const list = isBody ? ladderOf(context).list : family.fields.in === 'rows' ? 'kana' : 'paren';
  if ('joint' in roles) {
    const text =
      family.fields.in === 'table' ? jointText(context, roles.joint) : context.pieces(roles.joint, list).join('\n');
    return [{ parties: parties.map((_, at) => context.called(at)), text }];
  }
  return roles.flatMap((role, at) =>
    role === undefined ? [] : [{ parties: [context.called(at)], text: context.pieces(role, list).join('\n') }],
  );
}
