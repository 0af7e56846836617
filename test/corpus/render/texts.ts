import { fc } from '../../support/seeded.ts';
import type { ArticleModel, InitiativeModel, RoleText } from './model.ts';
import { ACTIONS, HEADINGS, MANNERS, MORE_ARTICLES, POLICIES, PRINCIPLES, PURPOSES } from './vocabulary.ts';

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);

/** A sentence of one action, or of two of which the first goes on with し、 or するとともに、. */
const deed = fc
  .tuple(pick(ACTIONS), fc.option(fc.tuple(pick(['し、', 'するとともに、', 'し、又は']), pick(ACTIONS)), { freq: 2 }))
  .map(([first, more]) => (more ? `${first}${more[0]}${more[1]}する。` : `${first}する。`));

const manyOf = (sentence: fc.Arbitrary<string>) =>
  fc.array(sentence, { minLength: 1, maxLength: 2 }).map((sentences) => sentences.join('また、'));

const content = manyOf(fc.tuple(pick(PURPOSES), deed).map((parts) => parts.join('')));

/** A sentence of a role; `self` undertakes it, of `count` parties. */
const roleSentence = (self: number, count: number) =>
  fc.tuple(pick(MANNERS), deed, fc.nat({ max: count - 2 }), fc.boolean()).map(([manner, what, at, named]) => {
    const other = at >= self ? at + 1 : at;
    const subject = named && self >= 0 ? `{${self}}は、` : '';
    return subject + manner.replace('{other}', `{${other}}`) + what;
  });

const JOINT_MANNERS = ['', '互いに協力して、', '相互に情報を共有し、'] as const;
const jointSentence = fc.tuple(pick(JOINT_MANNERS), deed).map((parts) => parts.join(''));

const listed = (sentence: fc.Arbitrary<string>): fc.Arbitrary<RoleText> =>
  fc.oneof(
    { weight: 3, arbitrary: manyOf(sentence) },
    { weight: 1, arbitrary: fc.array(sentence, { minLength: 2, maxLength: 3 }) },
  );

const rolesOf = (count: number, withLists: boolean): fc.Arbitrary<InitiativeModel['roles']> => {
  const one = (sentence: fc.Arbitrary<string>): fc.Arbitrary<RoleText> =>
    withLists ? listed(sentence) : manyOf(sentence);
  const each = fc.tuple(...Array.from({ length: count }, (_, self) => one(roleSentence(self, count))));
  const lacking = fc.tuple(each, fc.nat({ max: count - 1 })).map(([roles, at]) => roles.with(at, undefined as never));
  return fc.oneof(
    { weight: 6, arbitrary: each },
    { weight: 1, arbitrary: lacking },
    { weight: 1, arbitrary: one(jointSentence).map((joint) => ({ joint })) },
  );
};

/** An initiative of so many parties, its roles perhaps lists. */
export const initiative = (count: number, withLists: boolean): fc.Arbitrary<InitiativeModel> =>
  fc.record({ heading: pick(HEADINGS), policy: pick(POLICIES), content, roles: rolesOf(count, withLists) });

/** Initiatives whose names differ. */
export const initiatives = (count: number, withLists: boolean, maxLength: number) =>
  fc.uniqueArray(initiative(count, withLists), { minLength: 1, maxLength, selector: ({ heading }) => heading });

/** Articles behind the others. */
export const moreArticles: fc.Arbitrary<ArticleModel[]> = fc.uniqueArray(
  fc
    .tuple(pick(MORE_ARTICLES), fc.option(fc.uniqueArray(pick(PRINCIPLES), { minLength: 2 })))
    .map(([{ caption, text }, items]) => ({
      caption,
      paragraphs: items ? [{ text }, { text: '前項の場合においては、次に掲げる事項に配慮する。', items }] : [{ text }],
    })),
  { maxLength: 2, selector: ({ caption }) => caption },
);
