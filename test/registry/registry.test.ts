import { describe, expect, it } from 'vitest';
import { parseSync } from '../../src/rdf/parse.ts';
import type { NameContext } from '../../src/registry/name-resolver.ts';
import { RegistryError } from '../../src/registry/read-registry.ts';
import { Registry } from '../../src/registry/registry.ts';
import { dayBefore } from '../../src/registry/succession-list.ts';
import { foldName } from '../../src/registry/written-name.ts';
import { readGoldTable } from '../support/gold-table.ts';
import { committedRegistry, slug } from './facts.ts';

/** What a name resolves to, for a table: the code, `?` with the codes of the candidates, or `-`. */
function answer(registry: Registry, written: string, context?: NameContext): string {
  const result = registry.resolveName(written, context);
  if (result.kind === 'found') return result.government.code6;
  return result.kind === 'unknown' ? '-' : `?${result.candidates.map(({ code6 }) => code6).join(' ')}`;
}

const registry = committedRegistry();
const regionIri = (id: string): string => `https://w3id.org/renkei/id/region/${id}`;

describe('The registry of the whole country', () => {
  it('has the sums of the facts: 38 regions, 40 core cities, 394 memberships of 376 municipalities, 1,747 municipalities, 47 prefectures.', () => {
    const memberships = registry.regions.flatMap((region) => region.memberships);
    expect(registry.regions.length).toBe(38);
    expect(registry.regions.flatMap(({ coreCities }) => coreCities).length).toBe(40);
    expect(memberships.length).toBe(394);
    expect(new Set(memberships.map(({ member }) => member)).size).toBe(376);
    expect(registry.governments.filter(({ kind }) => kind === 'municipality').length).toBe(1747);
    expect(registry.governments.filter(({ kind }) => kind === 'prefecture').length).toBe(47);
    expect(registry.formerGovernments.length).toBe(123);
  });

  it('has 熊本連携中枢都市圏 with its 24 municipalities and the dates of those that joined later.', () => {
    const region = registry.region(regionIri('kumamoto'));
    expect(region?.name).toBe('熊本連携中枢都市圏');
    expect(region?.coreCities).toEqual(['431001']);
    expect(region?.memberships.length).toBe(24);
    const dated = region?.memberships
      .filter(({ joinedOn }) => joinedOn)
      .map(({ member, joinedOn }) => `${member} ${joinedOn}`);
    expect(dated).toEqual([
      '432041 2025-03-27',
      '432067 2023-10-24',
      '432083 2022-03-28',
      '432105 2019-03-28',
      '433675 2025-03-27',
      '433683 2025-03-27',
      '433691 2025-03-27',
    ]);
  });

  it('finds local governments by code of six and of five digits.', () => {
    expect(registry.byCode('432041')?.name).toBe('荒尾市');
    expect(registry.byCode('43204')?.reading).toBe('あらおし');
    expect(registry.byCode('430005')?.kind).toBe('prefecture');
    expect(registry.byCode('434329')?.county).toBe('阿蘇郡');
    expect(registry.byCode('011003')).toBeUndefined();
  });

  it('finds every municipality by its name with its prefecture, except 北海道泊村, of which there are two.', () => {
    const prefectures = new Map(
      registry.governments.filter(({ kind }) => kind === 'prefecture').map((one) => [one.code6, one.name]),
    );
    const missed = registry.governments
      .filter(
        ({ kind, code6, name, prefectureCode }) =>
          kind === 'municipality' && answer(registry, `${prefectures.get(prefectureCode)}${name}`) !== code6,
      )
      .map(({ code6 }) => code6);
    expect(missed).toEqual(['014036', '016969']);
  });

  it('folds no two different names of today into one but 鹿嶋市 and 鹿島市, which the spelling tells apart.', () => {
    const names = new Map<string, Set<string>>();
    for (const { name } of registry.governments)
      names.set(foldName(name), (names.get(foldName(name)) ?? new Set()).add(name));
    expect([...names.values()].filter((variants) => variants.size > 1).map((variants) => [...variants])).toEqual([
      ['鹿嶋市', '鹿島市'],
    ]);
  });

  it.each<[string, string, NameContext | undefined, string]>([
    ['two of the name', '府中市', undefined, '?132063 342084'],
    ['two of the name, a partner elsewhere', '府中市', { partners: ['431001'] }, '?132063 342084'],
    ['three of the name', '美里町', undefined, '?045055 113816 433489'],
    ['鹿島市, of which 茨城県 has none', '茨城県鹿島市', undefined, '-'],
    ['泊村, of two without a county', '国後郡泊村', { prefecture: '北海道' }, '?014036 016969'],
    ['a county that contradicts', '阿蘇郡荒尾市', undefined, '-'],
    ['a county that contradicts the town', '球磨郡西原村', undefined, '-'],
    ['a prefecture that has no such place', '大分県荒尾市', undefined, '-'],
    ['the empty text', '', undefined, '-'],
  ])('resolves %s: %s.', (_case, written, context, expected) => {
    expect(answer(registry, written, context)).toBe(expected);
  });

  it('says what settled an ambiguous name.', () => {
    const decidedBy = (written: string, context?: NameContext): unknown => {
      const resolution = registry.resolveName(written, context);
      return resolution.kind === 'found' ? resolution.decidedBy : resolution.kind;
    };
    expect(decidedBy('府中市', { partners: ['342076'] })).toBe('partners');
    expect(decidedBy('府中市', { prefecture: '東京都' })).toBe('prefecture');
    expect(decidedBy('府中市', { region: regionIri('bingo') })).toBe('region');
    expect(decidedBy('荒尾市')).toBeUndefined();
  });
});

describe('A local government that has ended', () => {
  it('leads by its code to who came after it, over several changes, and to all where it was divided.', () => {
    const today = (code: string): string[] => {
      const former = registry.byCode(code);
      return former ? registry.successorsOf(former).map(({ code6 }) => code6) : [];
    };
    expect(today('433853')).toEqual(['431001']);
    expect(today('222046')).toEqual(['221007']);
    expect(today('193411')).toEqual(['192015', '194301']);
    expect(today('431001')).toEqual(['431001']);
    const endless = registry.formerGovernments.filter(({ code6 }) => today(code6).length === 0);
    expect(endless).toEqual([]);
  });

  it('is told with the successor that its old name leads to.', () => {
    expect(registry.resolveName('植木町')).toMatchObject({
      kind: 'found',
      government: { code6: '431001' },
      succeededFrom: { code6: '433853', validUntil: '2010-03-22' },
    });
    expect(registry.resolveName('熊本市')).not.toHaveProperty('succeededFrom');
    expect(registry.resolveName('篠山市')).not.toHaveProperty('succeededFrom');
  });

  it.each<[string, NameContext, string]>([
    ['植木町', { date: '2005-04-01' }, '433853'],
    ['植木町', { date: '2010-03-22' }, '433853'],
    ['植木町', { date: '2010-03-23' }, '432016'],
    ['植木町', { date: '2016-03-30' }, '431001'],
    ['熊本市', { date: '2010-06-01' }, '432016'],
    ['熊本市', { date: '2025-03-27' }, '431001'],
    ['富谷市', { date: '2025-03-27' }, '042161'],
    ['那珂川町', { prefecture: '福岡県', date: '2010-01-01' }, '403059'],
    ['那珂川町', { date: '2010-01-01' }, '?094111 403059'],
    ['那珂川町', { date: '2020-01-01' }, '094111'],
    ['吉井町', { region: regionIri('saseho'), date: '2004-01-01' }, '423921'],
    ['山口村', { prefecture: '長野県', date: '2005-02-12' }, '204315'],
    ['山口村', { prefecture: '岐阜県' }, '-'],
    ['上九一色村', { date: '2000-01-01' }, '193411'],
  ])('%s, %j: %s.', (written, context, expected) => {
    expect(answer(registry, written, context)).toBe(expected);
  });

  it('is in the table of successions that documents were checked against, as the registry has it.', () => {
    const rows = readGoldTable<'oldName' | 'oldCode6' | 'prefecture' | 'successorCode6' | 'date' | 'kind'>(
      'corpus/names/successions.csv',
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const { oldName, oldCode6, prefecture, successorCode6, date, kind } of rows) {
      expect(answer(registry, oldName, { prefecture }), oldName).toBe(successorCode6);
      const former = registry.byCode(oldCode6);
      if (kind !== 'renamed') expect(former && dayBefore(date), oldName).toBe(former?.validUntil);
    }
  });
});

describe('Regions and positions', () => {
  const regionsOf = (code: string): string[] =>
    registry.regions.flatMap((region) => {
      const position = registry.positionOf(code, region);
      return position === undefined ? [] : [`${slug(region.iri)} ${position}`];
    });

  it('are told by membership: a core city that is a member elsewhere, a town in three regions, two core cities, one city alone.', () => {
    expect(regionsOf('342025')).toEqual(['hiroshima partner', 'hiroshima-chuo core-city']);
    expect(regionsOf('342033')).toEqual(['bingo partner', 'hiroshima partner', 'hiroshima-chuo partner']);
    expect(registry.regions.filter(({ coreCities }) => coreCities.length === 2).map(({ iri }) => slug(iri))).toEqual([
      'toyama-gosei',
      'yamaguchi-kenou',
    ]);
    expect(regionsOf('162027')).toEqual(['toyama-gosei core-city']);
    expect(registry.region(regionIri('shimonoseki'))?.memberships.map(({ member }) => member)).toEqual(['352012']);
    expect(regionsOf('352012')).toEqual(['shimonoseki core-city']);
    expect(regionsOf('430005')).toEqual([]);
  });

  it.each<[string, readonly string[], string | undefined]>([
    ['a core city and a member, whichever is 甲', ['432041', '431001'], 'kumamoto'],
    ['two members', ['432041', '432067'], undefined],
    ['a city of another region', ['431001', '011002'], undefined],
    ['竹原市 with 広島市', ['341002', '342033'], 'hiroshima'],
    ['竹原市 with 福山市', ['342076', '342033'], 'bingo'],
    ['竹原市 with 呉市, though both are also members of the region of 広島', ['342025', '342033'], 'hiroshima-chuo'],
    ['two core cities of different regions, one of them a member of the other', ['341002', '342025'], 'hiroshima'],
    ['the two core cities of one region', ['352039', '352021'], 'yamaguchi-kenou'],
    ['both core cities and a member', ['162027', '162116', '162086'], 'toyama-gosei'],
    ['the city whose region is itself', ['352012'], 'shimonoseki'],
    ['a member of it there is none of', ['352012', '352039'], undefined],
  ])('have one region of %s.', (_case, codes, expected) => {
    const region = registry.regionOfParties(codes);
    expect(region && slug(region.iri)).toBe(expected);
  });

  it('have no two regions with the same two parties, one of them a core city in each.', () => {
    const pairs = registry.regions.flatMap(({ coreCities, memberships }) =>
      coreCities.flatMap((core) => memberships.map(({ member }) => [core, member].sort().join(' '))),
    );
    const undecided = [...new Set(pairs)].filter((pair) => registry.regionOfParties(pair.split(' ')) === undefined);
    expect(pairs.length).toBeGreaterThan(394);
    expect(undecided).toEqual([]);
  });

  it('are found in the text that names them, and where.', () => {
    const text = '甲及び乙が連携して、熊本連携中枢都市圏の圏域において';
    const found = registry.regionByName(text);
    expect(found?.region.iri).toBe(regionIri('kumamoto'));
    expect(found && text.slice(found.span.start, found.span.end)).toBe('熊本連携中枢都市圏');
    expect(registry.regionByName('連携中枢都市圏の形成に関し')).toBeUndefined();
    expect(slug(registry.regionByName('山口ゆめ回廊の形成')?.region.iri ?? '')).toBe('yamaguchi-kenou');
    expect(registry.regionByName('広島広域都市圏と松山圏域の相互連携')).toBeUndefined();
    expect(slug(registry.regionByName('広島広域都市圏の発展')?.region.iri ?? '')).toBe('hiroshima');
  });

  it('know who joined later on an unknown day.', () => {
    const undated = registry.regions.flatMap(({ memberships }) =>
      memberships.filter(({ joinedLater, joinedOn }) => joinedLater && joinedOn === undefined),
    );
    expect(undated.map(({ member }) => registry.byCode(member)?.name)).toEqual([
      '香美町',
      '吉富町',
      '磐梯町',
      '加茂市',
      '市川三郷町',
      '富士川町',
    ]);
  });
});

describe('Faulty registry data', () => {
  const prefixes = '@prefix rk: <https://w3id.org/renkei/ontology#> . @base <https://w3id.org/renkei/id/> . ';
  it.each([
    [
      'a wrong check digit',
      '<municipality/431002> a rk:Municipality ; rk:code6 "431002" ; rk:name "熊本市"@ja .',
      /check digit/,
    ],
    [
      'an IRI of another code',
      '<municipality/431001> a rk:Municipality ; rk:code6 "432041" ; rk:name "荒尾市"@ja .',
      /whose IRI is/,
    ],
    ['no name', '<municipality/431001> a rk:Municipality ; rk:code6 "431001" .', /0 values of .*name/],
    [
      'a core city that is not described',
      '<region/x> a rk:Region ; rk:name "某圏"@ja ; rk:coreCity <municipality/431001> .',
      /does not describe/,
    ],
  ])('with %s are refused.', (_fault, turtle, message) => {
    const quads = parseSync(prefixes + turtle, { format: 'turtle', file: 'test' });
    expect(() => Registry.fromQuads(quads)).toThrow(RegistryError);
    expect(() => Registry.fromQuads(quads)).toThrow(message);
  });
});
