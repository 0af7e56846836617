import { existsOn, type LocalGovernment } from '../../../src/registry/local-government.ts';
import type { Registry } from '../../../src/registry/registry.ts';
import { fc } from '../../support/seeded.ts';
import type { AgreementModel, GroupModel, PartyModel, PillarModel } from './model.ts';
import { initiatives, moreArticles } from './texts.ts';
import { FAMILY_NAMES, FIELDS, GIVEN_NAMES, STREETS } from './vocabulary.ts';

/** What kind of agreement: 連携協約 of a region, or 定住自立圏形成協定. */
export interface ModelOptions {
  readonly kind: 'region' | 'settlement';
  readonly partyCount: 2 | 3;
  /** Whether roles may be lists. */
  readonly withLists: boolean;
}

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);

const GROWTH = ['圏域全体の経済成長のけん引', '圏域全体の経済成長の牽引に係る政策分野'];
const FUNCTION = ['高次の都市機能の集積・強化', '高次都市機能の集積・強化に係る政策分野'];
const LIFE = ['圏域全体の生活関連機能サービスの向上', '圏域全体の生活関連機能サービスの向上に係る政策分野'];
const SUB_PILLARS = [
  ['life.living', '生活機能の強化に係る政策分野'],
  ['life.network', '結び付きやネットワークの強化に係る政策分野'],
  ['life.management', '圏域マネジメント能力の強化に係る政策分野'],
] as const;

/** Agreements that may be concluded between local governments of the registry. */
export function agreementArbitrary(registry: Registry, options: ModelOptions): fc.Arbitrary<AgreementModel> {
  const sides = options.kind === 'region' ? regionSides(registry) : settlementSides(registry, options.partyCount);
  const pillars = options.kind === 'region' ? regionPillars(options) : settlementPillars(options);
  return fc
    .tuple(
      sides.chain(({ members, region, cores }) =>
        fc.record({
          parties: fc.tuple(...members.map((each) => party(each, cores, registry))),
          region: fc.constant(region),
        }),
      ),
      fc.record({
        date: fc.date({ min: new Date('2019-05-02'), max: new Date('2026-03-31'), noInvalidDate: true }),
        pillars,
        cost: pick(['article', 'vision', 'none'] as const),
        liaison: fc.boolean(),
        termination: fc.boolean(),
        more: moreArticles,
        hasBranch: fc.boolean(),
      }),
    )
    .map(([who, { date, ...rest }]) => ({ ...who, ...rest, date: date.toISOString().slice(0, 10) }))
    .filter(({ parties, date }) => parties.every(({ code6 }) => existedOn(registry, code6, date)));
}

const existedOn = (registry: Registry, code6: string, date: string) => {
  const government = registry.byCode(code6);
  return government !== undefined && existsOn(government, date);
};

interface Sides {
  readonly members: readonly LocalGovernment[];
  readonly cores: readonly string[];
  readonly region: string;
}

/** A core city and a partner of one region that share no other, in either order. */
function regionSides(registry: Registry): fc.Arbitrary<Sides> {
  const pairs = registry.regions.flatMap(({ name, coreCities, memberships }) =>
    coreCities.flatMap((core) =>
      memberships.flatMap(({ member }): Sides[] => {
        const both = registry.regions.filter(({ memberships: others }) =>
          [core, member].every((code) => others.some((each) => each.member === code)),
        );
        const members = [core, member].flatMap((code) => registry.byCode(code) ?? []);
        return core === member || both.length !== 1 || members.length < 2
          ? []
          : [{ members, cores: coreCities, region: name }];
      }),
    ),
  );
  return fc
    .tuple(pick(pairs), fc.boolean())
    .map(([pair, isReversed]) => ({ ...pair, members: isReversed ? pair.members.toReversed() : pair.members }));
}

/** A city that no region holds and one or two of its prefecture; the centre stands anywhere. */
function settlementSides(registry: Registry, count: 2 | 3): fc.Arbitrary<Sides> {
  const taken = new Set(registry.regions.flatMap(({ memberships }) => memberships.map(({ member }) => member)));
  const names = registry.governments.map(({ name }) => name);
  const isAlone = new Set(names.filter((name) => names.indexOf(name) === names.lastIndexOf(name)));
  const free = registry.governments.filter(
    ({ kind, code6, name }) => kind === 'municipality' && !taken.has(code6) && isAlone.has(name),
  );
  const prefectures = [...new Set(free.map(({ prefectureCode }) => prefectureCode))].map((code) =>
    free.filter(({ prefectureCode }) => prefectureCode === code),
  );
  const enough = prefectures.filter((each) => each.length >= count && each.some(isCity));
  return pick(enough).chain((near) =>
    fc
      .tuple(pick(near.filter(isCity)), fc.shuffledSubarray(near, { minLength: count, maxLength: count }))
      .map(([centre, others]) => {
        const members = others.includes(centre) ? others : others.with(0, centre);
        return { members, cores: [centre.code6], region: `${centre.name}定住自立圏` };
      }),
  );
}

const isCity = ({ name }: LocalGovernment) => name.endsWith('市');

function party(government: LocalGovernment, cores: readonly string[], registry: Registry): fc.Arbitrary<PartyModel> {
  const { name, code6, prefectureCode } = government;
  const prefecture = registry.governments.find(
    (each) => each.kind === 'prefecture' && each.prefectureCode === prefectureCode,
  )?.name;
  const county = government.county ?? '';
  const same = registry.governments.filter((each) => each.name === name).length > 1;
  return fc.record({
    name: fc.constant(name),
    written: pick(same ? [`${prefecture}${name}`] : [name, `${county}${name}`, `${prefecture}${name}`]),
    code6: fc.constant(code6),
    prefecture: fc.constant(prefecture ?? ''),
    isCore: fc.constant(cores.includes(code6)),
    street: pick(STREETS),
    person: fc.tuple(pick(FAMILY_NAMES), pick(GIVEN_NAMES)),
  });
}

function regionPillars({ partyCount, withLists }: ModelOptions): fc.Arbitrary<PillarModel[]> {
  const single = (notation: string, headings: readonly string[]): fc.Arbitrary<PillarModel> =>
    fc.record({
      notation: fc.constant(notation),
      heading: pick(headings),
      groups: initiatives(partyCount, withLists, 3).map((all) => [{ notation, heading: undefined, initiatives: all }]),
    });
  const life = fc.record({
    notation: fc.constant('life'),
    heading: pick(LIFE),
    groups: fc.tuple(...SUB_PILLARS.map(([notation, heading]) => group(notation, heading, partyCount, withLists))),
  });
  return fc.tuple(single('growth', GROWTH), single('function', FUNCTION), life);
}

function group(notation: string, heading: string, count: number, withLists: boolean): fc.Arbitrary<GroupModel> {
  return initiatives(count, withLists, 3).map((all) => ({ notation, heading, initiatives: all }));
}

/** The three fields of policy at the top, each with groups such as 医療. */
function settlementPillars({ partyCount, withLists }: ModelOptions): fc.Arbitrary<PillarModel[]> {
  const one = ([notation, heading]: (typeof SUB_PILLARS)[number]): fc.Arbitrary<PillarModel> =>
    fc
      .uniqueArray(pick(FIELDS), { minLength: 1, maxLength: 2 })
      .chain((fields) => fc.tuple(...fields.map((field) => group(notation, field, partyCount, withLists))))
      .map((groups) => ({ notation, heading, groups }));
  return fc.tuple(...SUB_PILLARS.map(one));
}
