import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../src/rdf/term.ts';
import { readDataset } from '../../src/store/dataset.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { testApp } from '../support/fixture-app.ts';
import { MembersOnADayDocument, RegionsWithMembersDocument, SumsDocument } from './client.generated.ts';

type Row = Readonly<Record<string, string | undefined>>;

const ANSWERS = new URL('../corpus/questions-regions/', import.meta.url);
const published = fileURLToPath(new URL('../../data/published', import.meta.url));
const app = testApp(new MemorySource((await readDataset(published)).graph));
const regions = (await app.data(RegionsWithMembersDocument, {})).regions?.nodes ?? [];

/** Every membership as a flat row: the region, the member, the membership. */
const memberships = regions.flatMap((region) =>
  (region.memberships?.nodes ?? []).flatMap(({ member, ...membership }) =>
    member ? [{ region, member, ...membership }] : [],
  ),
);

function rowsOf(name: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, ANSWERS), 'utf8')).rows;
}

function by(...keys: readonly string[]) {
  return (a: Row, b: Row): number =>
    keys.map((key) => compareCodePoints(a[key] ?? '', b[key] ?? '')).find((order) => order !== 0) ?? 0;
}

/** A row without what is not known. */
function known(row: Readonly<Record<string, string | null | undefined>>): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)) as Row;
}

describe('The questions across the regions, in GraphQL', () => {
  it('Which municipalities are in more than one area?', () => {
    const areasOf = (code: string) => memberships.filter(({ member }) => member.code6 === code).length;
    const rows = memberships
      .filter(({ member }) => areasOf(member.code6) > 1)
      .map(({ region, member }) => ({
        code: member.code6,
        town: member.name,
        area: region.name,
        isCoreCity: String(region.coreCities.some(({ code6 }) => code6 === member.code6)),
      }));
    expect(rows.sort(by('code', 'area'))).toEqual(rowsOf('01-towns-in-more-than-one-area'));
  });

  it('Who joined later, and when?', () => {
    const rows = memberships
      .filter(({ joinedLater }) => joinedLater === true)
      .map(({ region, member, joinedOn }) =>
        known({ area: region.name, code: member.code6, town: member.name, joinedOn }),
      );
    expect(rows.sort(by('joinedOn', 'code'))).toEqual(rowsOf('02-who-joined-when'));
  });

  it('Which areas are there in each prefecture?', () => {
    const groups = new Map<string, Row & { municipalities: string }>();
    for (const { region, member } of memberships) {
      const { code6: code = '', name: prefecture = '' } = member.prefecture ?? {};
      const key = `${code} ${region.name}`;
      const count = Number(groups.get(key)?.municipalities ?? 0) + 1;
      groups.set(key, { code, prefecture, area: region.name, municipalities: String(count) });
    }
    expect([...groups.values()].sort(by('code', 'area'))).toEqual(rowsOf('03-areas-by-prefecture'));
  });

  it('Of which areas is no agreement in this graph (unknown, not zero)?', () => {
    const rows = regions
      .filter(({ agreements }) => agreements?.totalCount === 0)
      .map(({ name, firstAgreementOn, formationInstrument }) =>
        known({ area: name, firstAgreementOn, formedBy: formationInstrument?.notation }),
      );
    expect(rows.sort(by('area'))).toEqual(rowsOf('04-areas-without-an-agreement-here'));
  });
});

describe('The country in GraphQL', () => {
  it('has the sums of the facts.', async () => {
    const sums = await app.data(SumsDocument, {});
    expect([sums.regions, sums.prefectures, sums.municipalities].map((list) => list?.totalCount)).toEqual([
      38, 47, 1747,
    ]);
    expect(sums.withFormer?.totalCount).toBeGreaterThan(1747);
    expect(memberships).toHaveLength(394);
    expect(new Set(memberships.map(({ member }) => member.code6)).size).toBe(376);
    expect(regions.flatMap(({ coreCities }) => coreCities)).toHaveLength(40);
  });

  it('answers yes, no or unknown for a member on a day; unknown for days later than what is known.', async () => {
    const region = 'https://w3id.org/renkei/id/region/kumamoto';
    const on = async (day: string, name: string) => {
      const members = (await app.data(MembersOnADayDocument, { region, day })).region?.members ?? [];
      return members.find(({ municipality }) => municipality?.name === name)?.standing;
    };
    expect([await on('2025-03-26', '荒尾市'), await on('2025-03-27', '荒尾市')]).toEqual(['NO', 'YES']);
    expect([
      await on('2016-03-29', '宇土市'),
      await on('2020-01-01', '宇土市'),
      await on('2026-11-22', '宇土市'),
    ]).toEqual(['NO', 'UNKNOWN', 'YES']);
    expect(
      [await on('2030-01-01', '荒尾市'), await on('2030-01-01', '宇土市')],
      'later than anything is known',
    ).toEqual(['UNKNOWN', 'UNKNOWN']);
  });
});
