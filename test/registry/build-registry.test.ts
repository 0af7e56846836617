import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dcterms, rdf } from '../../src/rdf/namespace.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { buildRegistry, type RegistryFacts } from '../../src/registry/build-registry.ts';
import { deriveRegistry } from '../../src/registry/derive-registry.ts';
import { FactsError } from '../../src/registry/facts-error.ts';
import { ontologyQuads } from '../support/ontology.ts';
import { facts } from './facts.ts';

const files = ['municipalities.ttl', 'prefectures.ttl', 'regions.ttl', 'successions.ttl'];
const quads = files.flatMap((file) =>
  parseSync(readFileSync(`data/registry/${file}`, 'utf8'), { format: 'turtle', file }),
);
const values = new Map<string, string[]>();
for (const { subject, predicate, object } of quads) {
  const key = `${subject.value} ${predicate.value}`;
  values.set(key, [...(values.get(key) ?? []), object.value]);
}
const evidence = quads.filter(({ predicate }) => predicate.equals(rdf.predicate)).map(({ subject }) => subject.value);

/** The values of a property of a subject. */
function valuesOf(subject: string, property: { readonly value: string }): string[] {
  return values.get(`${subject} ${property.value}`) ?? [];
}

function subjectsOf(type: { readonly value: string }): string[] {
  return quads
    .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.value === type.value)
    .map(({ subject }) => subject.value);
}

describe('The files of the registry', () => {
  it.skipIf(!facts)('are what the facts give, byte for byte, with the sums of the facts.', async () => {
    if (!facts) return;
    const built = await buildRegistry(facts);
    expect(built.files.map(({ name }) => name)).toEqual(files);
    for (const { name, text } of built.files) expect(text).toBe(readFileSync(`data/registry/${name}`, 'utf8'));
    expect(built.sums).toEqual({
      prefectures: 47,
      municipalities: 1747,
      formerMunicipalities: 123,
      regions: 38,
      coreCities: 40,
      memberships: 394,
      members: 376,
    });
  });

  it('name a source on every local government and region, and evidence that restates a statement of theirs.', () => {
    const described = [...subjectsOf(rk.LocalGovernment), ...subjectsOf(rk.Region)];
    expect(described.length).toBe(47 + 1747 + 123 + 38);
    expect(described.filter((subject) => valuesOf(subject, dcterms.source).length === 0)).toEqual([]);
    const statements = new Set(
      quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`),
    );
    const parts = [rdf.subject, rdf.predicate, rdf.object];
    const dangling = evidence.filter((one) => !statements.has(parts.map((part) => valuesOf(one, part)[0]).join(' ')));
    expect(dangling).toEqual([]);
    expect(new Set(evidence.flatMap((one) => valuesOf(one, rk.method)))).toEqual(new Set([rk.curated.value]));
  });

  it('have evidence for every statement of a region or a membership but structure.', () => {
    const structure = new Set<string>([rdf.type.value, rk.membership.value, dcterms.source.value]);
    const evident = new Set(
      evidence.map((one) => [rdf.subject, rdf.predicate, rdf.object].map((part) => valuesOf(one, part)[0]).join(' ')),
    );
    const owners = new Set([...subjectsOf(rk.Region), ...subjectsOf(rk.Membership)]);
    const bare = quads
      .filter(({ subject, predicate }) => owners.has(subject.value) && !structure.has(predicate.value))
      .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`)
      .filter((statement) => !evident.has(statement));
    expect(bare).toEqual([]);
  });

  it('tell what was verified on a page and what was not, with the pages.', () => {
    const region = 'https://w3id.org/renkei/id/region/kumamoto';
    const verified = (path: string): string | undefined => valuesOf(`${region}/evidence/${path}`, rk.verified)[0];
    expect(['membership/432041/joinedOn', 'membership/431001/member', 'region/firstAgreementOn'].map(verified)).toEqual(
      ['true', 'true', 'true'],
    );
    expect(['region/name', 'region/reading', 'region/visionPage'].map(verified)).toEqual(['false', 'false', 'false']);
    expect(evidence.filter((one) => !/^https?:/.test(valuesOf(one, dcterms.source)[0] ?? ''))).toEqual([]);
  });

  it('tell a member that joined on an unknown day from one that is not known to have joined later.', () => {
    const region = 'https://w3id.org/renkei/id/region/koriyama/membership';
    const of = (code: string): string[][] => [
      valuesOf(`${region}/${code}`, rk.joinedLater),
      valuesOf(`${region}/${code}`, rk.joinedOn),
    ];
    expect([of('074071'), of('072109'), of('072079')]).toEqual([
      [['true'], []],
      [['true'], ['2019-10-18']],
      [[], []],
    ]);
    const later = subjectsOf(rk.Membership).filter((one) => valuesOf(one, rk.joinedLater)[0] === 'true');
    expect([later.length, later.filter((one) => valuesOf(one, rk.joinedOn).length === 0).length]).toEqual([26, 6]);
  });

  it('have the region without agreements with what forms it, and which memberships are outside the national scheme.', () => {
    const formed = subjectsOf(rk.Region).filter((one) => valuesOf(one, rk.formationInstrument).length > 0);
    expect(formed.map((one) => [one, ...valuesOf(one, rk.formationInstrument)])).toEqual([
      ['https://w3id.org/renkei/id/region/shimonoseki', 'https://w3id.org/renkei/id/instrument-type/formation-policy'],
    ]);
    const national = subjectsOf(rk.Membership).map((one) => valuesOf(one, rk.nationalScheme)[0]);
    expect(national.filter((value) => value === 'true').length).toBe(20);
    expect(national.filter((value) => value === 'false').length).toBe(13);
  });
});

describe('What follows from the codes', () => {
  const derived = deriveRegistry(quads);
  const of = (code6: string): string[][] =>
    derived
      .filter(({ subject }) => subject.value.endsWith(`/${code6}`))
      .map(({ predicate, object }) => [predicate.value, object.value]);

  it('is the code of five digits, the e-Stat link and the 法人番号 of each local government.', () => {
    expect(of('431001')).toEqual([
      [rk.code5.value, '43100'],
      [rk.eStatCode.value, 'http://data.e-stat.go.jp/lod/sac/C43100'],
      [rk.corporateNumber.value, '9000020431001'],
    ]);
  });

  it('leaves out the 法人番号 of the six northern villages and of those that have ended.', () => {
    const numbers = derived.filter(({ predicate }) => predicate.equals(rk.corporateNumber));
    expect(numbers.length).toBe(1741 + 47);
    for (const code of ['016951', '016969', '016977', '016985', '016993', '017001', '433853'])
      expect(of(code).map(([property]) => property)).toEqual([rk.code5.value, rk.eStatCode.value]);
  });

  it('has for each property exactly one rule that infers it, which is the rule of every such statement.', () => {
    const rules = ontologyQuads('rules.ttl').filter(({ predicate }) => predicate.equals(rk.infers));
    for (const property of new Set(derived.map(({ predicate }) => predicate.value)))
      expect(rules.filter(({ object }) => object.value === property).length).toBe(1);
  });
});

describe('Facts that contradict themselves', () => {
  const codeList = `code6,prefecture,name,kana\n${Array.from({ length: 47 }, (_, index) => row(index + 1)).join('\n')}\n`;
  const sound: RegistryFacts = {
    codeList,
    regions: JSON.stringify({ regions: [region()] }),
    counties: 'code6,county\n',
    successions: 'code6,prefecture,county,name,kana,changedOn,kind,successorCode6,newCode\n',
    takenOn: '2026-11-22',
  };

  it('are refused, and sound ones are not.', async () => {
    await expect(buildRegistry(sound)).resolves.toMatchObject({ sums: { prefectures: 47, memberships: 1 } });
  });

  it.each<[string, Partial<RegistryFacts>, RegExp]>([
    [
      'a wrong check digit',
      { codeList: codeList.replace('011002', '011003') },
      /municipality-codes\.csv:2: not a muni/,
    ],
    ['a missing prefecture', { codeList: codeList.replace(/47.*\n/, '') }, /46 prefectures, not 47/],
    ['a field too many', { codeList: codeList.replace(/\n$/, ',x\n') }, /csv:48: not 4 plain fields/],
    ['another header', { counties: 'code,county\n' }, /counties\.csv:1: the header is/],
    ['a county of a city', { counties: 'code6,county\n011002,札幌郡\n' }, /011002 is no town or village/],
    ['regions that are no JSON', { regions: '{' }, /regions\.json: no JSON/],
    [
      'a sum that does not add up',
      { regions: regions({ municipality_count: 2 }) },
      /x: municipality_count is 2, but 1/,
    ],
    [
      'a member that the code list names otherwise',
      { regions: regions({ members: [place('石狩市')] }) },
      /is not so in/,
    ],
    [
      'a joiner that is no member',
      { regions: regions({ joined_later: [{ names: ['石狩市'] }] }) },
      /not among the mem/,
    ],
    ['a day that is not in the calendar', { regions: regions({ declaration_date: '2019-02-29' }) }, /not a date/],
    ['an instrument that nobody knows', { regions: regions({ instrument: '覚書' }) }, /the instrument 覚書/],
    ['a successor that is not known', { successions: succession('012351') }, /its successor 012351 is not known/],
    ['an end of a body of today', { successions: succession('021008', '011002') }, /has its code today/],
  ])('with %s say so.', async (_fault, change, message) => {
    const attempt = buildRegistry({ ...sound, ...change });
    await expect(attempt).rejects.toThrow(FactsError);
    await expect(attempt).rejects.toThrow(message);
  });

  function row(number: number): string {
    const prefix = String(number).padStart(2, '0');
    const sum = Array.from(`${prefix}100`, (digit, at) => Number(digit) * (6 - at)).reduce(
      (total, each) => total + each,
    );
    return `${prefix}100${(11 - (sum % 11)) % 10},第${number}県,札幌市,さっぽろし`;
  }
  function place(name: string): object {
    return { code6: '011002', prefecture: '第1県', name, kana: 'さっぽろし' };
  }
  function region(change: object = {}): object {
    const fixed = {
      id: 'x',
      name_ja: '某圏',
      prefectures: ['第1県'],
      instrument: '連携協約',
      source_urls: ['https://a.jp/'],
    };
    return { ...fixed, core_cities: [place('札幌市')], members: [], municipality_count: 1, ...change };
  }
  function regions(change: object): string {
    return JSON.stringify({ regions: [region(change)] });
  }
  function succession(successor: string, code6 = '013021'): string {
    return `${sound.successions}${code6},第1県,,石狩町,いしかりちょう,1996-09-01,became-city,${successor},yes\n`;
  }
});
