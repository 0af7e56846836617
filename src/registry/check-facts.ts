import { type CodeListRow, codeListFile } from './code-list.ts';
import { countyFile } from './county-list.ts';
import { type RegionFacts, regionsFile } from './region-facts.ts';
import { type SuccessionRow, successionFile } from './succession-list.ts';
import { plainName } from './written-name.ts';

/** All the facts, each file read and sound by itself. */
export interface CheckedFacts {
  readonly codeList: readonly CodeListRow[];
  readonly regions: readonly RegionFacts[];
  /** County by code. */
  readonly counties: ReadonlyMap<string, string>;
  readonly successions: readonly SuccessionRow[];
}

/** What the files of facts say that contradicts another of them, or a sum that does not add up. Empty if all is well. */
export function contradictions({ codeList, regions, counties, successions }: CheckedFacts): string[] {
  const rows = new Map(codeList.map((row) => [row.code6, row]));
  return [
    ...prefectureFaults(codeList),
    ...repeated(regions.map(({ id }) => id)).map((id) => `${regionsFile}: the region ${id} occurs twice`),
    ...regions.flatMap((region) => regionFaults(region, rows).map((fault) => `${regionsFile}: ${region.id}: ${fault}`)),
    ...countyFaults(counties, rows),
    ...successionFaults(successions, rows).map((fault) => `${successionFile}: ${fault}`),
  ];
}

function prefectureFaults(codeList: readonly CodeListRow[]): string[] {
  const numbers = new Set(codeList.map(({ code6 }) => code6.slice(0, 2)));
  return numbers.size === 47 ? [] : [`${codeListFile}: ${numbers.size} prefectures, not 47`];
}

function regionFaults(region: RegionFacts, rows: ReadonlyMap<string, CodeListRow>): string[] {
  const { coreCities, members, places, municipalityCount, prefectures } = region;
  const codes = [...coreCities, ...members];
  const unlike = places.filter(({ code6, prefecture, name, kana }) => {
    const row = rows.get(code6);
    return row?.prefecture !== prefecture || row.name !== name || row.kana !== kana;
  });
  const elsewhere = places.filter(({ prefecture }) => !prefectures.includes(prefecture));
  return [
    ...(coreCities.length === 0 ? ['it has no core city'] : []),
    ...repeated(codes).map((code) => `${code} occurs twice`),
    ...unlike.map(({ code6, name }) => `${code6} ${name} is not so in ${codeListFile}`),
    ...elsewhere.map(({ name, prefecture }) => `${name} is in ${prefecture}, which is not among its prefectures`),
    ...(municipalityCount === String(codes.length)
      ? []
      : [`municipality_count is ${municipalityCount}, but ${codes.length} municipalities are listed`]),
  ];
}

function countyFaults(counties: ReadonlyMap<string, string>, rows: ReadonlyMap<string, CodeListRow>): string[] {
  return [...counties.keys()]
    .filter((code) => !/[町村]$/u.test(rows.get(code)?.name ?? ''))
    .map((code) => `${countyFile}: ${code} is no town or village of ${codeListFile}`);
}

/** Every chain of successors has to lead to a body of today; a row that ends a body must not end one of today. */
function successionFaults(successions: readonly SuccessionRow[], rows: ReadonlyMap<string, CodeListRow>): string[] {
  const prefectures = new Map(Array.from(rows.values(), ({ code6, prefecture }) => [code6.slice(0, 2), prefecture]));
  const endings = successions.filter(({ code6, successorCode6 }) => code6 !== successorCode6);
  const ended = new Map(endings.map((row) => [row.code6, row]));
  return successions.flatMap((row) => {
    const { code6, name, prefecture, successorCode6, changedOn } = row;
    const is = `${code6} ${name}`;
    const next = ended.get(successorCode6);
    const end = ended.get(code6);
    const current = rows.get(code6);
    return [
      ...(prefectures.get(code6.slice(0, 2)) === prefecture ? [] : [`${is} is not in ${prefecture}, by its code`]),
      ...(current && end ? [`${is} ended on ${end.changedOn}, but ${current.name} has its code today`] : []),
      ...(current && plainName(current.name) === plainName(name) ? [`${is} is its name today`] : []),
      ...(rows.has(successorCode6) || next ? [] : [`${is}: its successor ${successorCode6} is not known`]),
      ...(next && next.changedOn < changedOn ? [`${is} ended after its successor ${next.name}`] : []),
      ...(end && end.changedOn !== changedOn && code6 !== successorCode6 ? [`${is} ended on two days`] : []),
    ];
  });
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
