import { beforeAll, describe, expect, it } from 'vitest';
import { parseSync } from '../../src/rdf/parse.ts';
import { RegistryError } from '../../src/registry/read-registry.ts';
import { type NameContext, Registry } from '../../src/registry/registry.ts';
import { foldName } from '../../src/registry/written-name.ts';
import { committedRegistry, facts, slug, wholeRegistry } from './facts.ts';

/** What a name resolves to, for a table: the code, `?` with the codes of the candidates, or `-`. */
function answer(registry: Registry, written: string, context?: NameContext): string {
  const result = registry.resolveName(written, context);
  if (result.kind === 'found') return result.government.code6;
  return result.kind === 'unknown' ? '-' : `?${result.candidates.map(({ code6 }) => code6).join(' ')}`;
}

describe('The committed registry', () => {
  const registry = committedRegistry();
  const region = registry.regions[0];

  it('has 熊本連携中枢都市圏 with its 24 municipalities and the dates of those that joined later.', () => {
    expect(registry.regions.map(({ name }) => name)).toEqual(['熊本連携中枢都市圏']);
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
    expect(registry.byCode('011002')).toBeUndefined();
  });

  it('tells positions by membership.', () => {
    if (!region) throw new Error('no region');
    expect(registry.positionOf('431001', region)).toBe('core-city');
    expect(registry.positionOf('432041', region)).toBe('partner');
    expect(registry.positionOf('430005', region)).toBeUndefined();
  });

  it('finds the region that a text names, and where.', () => {
    const text = '甲及び乙が連携して、熊本連携中枢都市圏の圏域において';
    const found = registry.regionByName(text);
    expect(found?.region.iri).toBe('https://w3id.org/renkei/id/region/kumamoto');
    expect(found && text.slice(found.span.start, found.span.end)).toBe('熊本連携中枢都市圏');
    expect(registry.regionByName('連携中枢都市圏の形成に関し')).toBeUndefined();
  });

  it('does not take 美里町 for that of 熊本県 without a reason, though it holds one region only.', () => {
    expect(answer(registry, '美里町')).toBe('?045055 113816 433489');
    expect(answer(registry, '美里町', { partners: ['431001'] })).toBe('433489');
    expect(answer(registry, '札幌市')).toBe('-');
  });
});

describe.skipIf(!facts)('The registry of the whole country', () => {
  let registry: Registry;
  beforeAll(async () => {
    if (facts) registry = await wholeRegistry(facts);
  });

  it('has the sums of the facts: 38 regions, 40 core cities, 394 memberships of 376 municipalities, 1,747 municipalities, 47 prefectures.', () => {
    const memberships = registry.regions.flatMap((region) => region.memberships);
    expect(registry.regions.length).toBe(38);
    expect(registry.regions.flatMap(({ coreCities }) => coreCities).length).toBe(40);
    expect(memberships.length).toBe(394);
    expect(new Set(memberships.map(({ member }) => member)).size).toBe(376);
    expect(registry.governments.filter(({ kind }) => kind === 'municipality').length).toBe(1747);
    expect(registry.governments.filter(({ kind }) => kind === 'prefecture').length).toBe(47);
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

  it('folds no two different names into one but 鹿嶋市 and 鹿島市, which the spelling tells apart.', () => {
    const names = new Map<string, Set<string>>();
    for (const { name } of registry.governments)
      names.set(foldName(name), (names.get(foldName(name)) ?? new Set()).add(name));
    expect([...names.values()].filter((variants) => variants.size > 1).map((variants) => [...variants])).toEqual([
      ['鹿嶋市', '鹿島市'],
    ]);
  });

  it.each<[string, string, NameContext | undefined, string]>([
    ['a plain name', '荒尾市', undefined, '432041'],
    ['layout spaces inside', '熊 本　市', undefined, '431001'],
    ['the prefecture before it', '山口県岩国市', undefined, '352080'],
    ['prefecture and county', '兵庫県加古郡稲美町', undefined, '283819'],
    ['the county alone', '八頭郡智頭町', undefined, '313289'],
    ['郡 as part of the name', '福島県郡山市', undefined, '072036'],
    ['郡 inside the name', '大和郡山市', undefined, '292036'],
    ['ケ for ヶ', '外ケ浜町', undefined, '023078'],
    ['が for ケ', '袖が浦市', undefined, '122297'],
    ['an old form', '檮原町', undefined, '394050'],
    ['the other form', '梼原町', undefined, '394050'],
    ['ノ for 之', '西ノ表市', undefined, '462136'],
    ['a prefecture as a party', '高知県', undefined, '390003'],
    ['東京都 before 府中市', '東京都府中市', undefined, '132063'],
    ['two of the name', '府中市', undefined, '?132063 342084'],
    ['two of the name, a partner in the region', '府中市', { partners: ['342076'] }, '342084'],
    ['two of the name, the prefecture known', '府中市', { prefecture: '東京都' }, '132063'],
    ['two of the name, the region known', '府中市', { region: 'https://w3id.org/renkei/id/region/bingo' }, '342084'],
    ['two of the name, a partner elsewhere', '府中市', { partners: ['431001'] }, '?132063 342084'],
    ['伊達市, alone', '伊達市', undefined, '?012335 072133'],
    ['伊達市 with 福島市', '伊達市', { partners: ['072010'] }, '072133'],
    ['鹿島市 as it is spelt', '鹿島市', undefined, '412074'],
    ['鹿嶋市 as it is spelt', '鹿嶋市', undefined, '082228'],
    ['鹿島市 written for 鹿嶋市', '茨城県鹿島市', undefined, '082228'],
    ['泊村, of two', '泊村', undefined, '?014036 016969'],
    ['a county does not settle 泊村', '国後郡泊村', { prefecture: '北海道' }, '?014036 016969'],
    ['a prefecture that has no such place', '大分県荒尾市', undefined, '-'],
    ['no local government', '高等教育機関', undefined, '-'],
    ['a ward of a designated city', '熊本市中央区', undefined, '-'],
    ['the empty text', '', undefined, '-'],
  ])('resolves %s: %s.', (_case, written, context, expected) => {
    expect(answer(registry, written, context)).toBe(expected);
  });

  it('says what settled an ambiguous name.', () => {
    expect(registry.resolveName('府中市', { partners: ['342076'] })).toMatchObject({
      kind: 'found',
      decidedBy: 'partners',
    });
    expect(registry.resolveName('荒尾市')).not.toHaveProperty('decidedBy');
  });

  it('knows core cities that are members elsewhere, towns in two regions, and regions with two core cities.', () => {
    const regionsOf = (code: string): string[] =>
      registry.regions
        .filter((region) => registry.positionOf(code, region))
        .map((region) => `${slug(region.iri)} ${registry.positionOf(code, region)}`);
    expect(regionsOf('342025')).toEqual(['hiroshima partner', 'hiroshima-chuo core-city']);
    expect(regionsOf('342033').length).toBe(3);
    expect(registry.regions.filter(({ coreCities }) => coreCities.length === 2).map(({ iri }) => slug(iri))).toEqual([
      'toyama-gosei',
      'yamaguchi-kenou',
    ]);
    expect(registry.region('https://w3id.org/renkei/id/region/shimonoseki')?.memberships.length).toBe(1);
  });

  it('finds the region of two parties, whichever of them is 甲, and none for two members.', () => {
    expect(registry.regionOfParties(['432041', '431001'])?.name).toBe('熊本連携中枢都市圏');
    expect(registry.regionOfParties(['432041', '432067'])).toBeUndefined();
    expect(registry.regionOfParties(['431001', '011002'])).toBeUndefined();
  });

  it('finds no region in a text that names two.', () => {
    expect(registry.regionByName('広島広域都市圏と松山圏域の相互連携')).toBeUndefined();
    expect(registry.regionByName('広島広域都市圏の発展')?.region.iri).toMatch(/hiroshima$/);
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
