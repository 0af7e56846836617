import type { CodeListRow } from './code-list.ts';
import { FactsError } from './facts-error.ts';
import { field, type JsonRecord, optional, optionalDate, records, required, strings } from './json-facts.ts';

/** One region of `regions.json`: what cited pages say about it. Municipalities by code. */
export interface RegionFacts {
  /** Local name of its IRI. */
  readonly id: string;
  readonly name: string;
  readonly reading: string | undefined;
  readonly aliases: readonly string[];
  readonly coreCities: readonly string[];
  /** Without the core cities. */
  readonly members: readonly string[];
  /** Core cities and members as the facts describe them, to be checked against the code list. */
  readonly places: readonly CodeListRow[];
  /** How many core cities and members there should be. */
  readonly municipalityCount: string;
  /** Names of the prefectures that the region lies in. */
  readonly prefectures: readonly string[];
  /** Codes of those that joined after the first agreements. */
  readonly joinedLater: ReadonlySet<string>;
  /** xsd:date of joining by code: those of `joinedLater` whose date is known. */
  readonly joinedOn: ReadonlyMap<string, string>;
  /** Whether a membership falls under the national scheme, by code, where the facts make the distinction. */
  readonly nationalScheme: ReadonlyMap<string, boolean>;
  readonly declaredOn: string | undefined;
  readonly firstAgreementOn: string | undefined;
  readonly firstVisionOn: string | undefined;
  /** Local name of the concept below `…/id/instrument-type/`, where the region is not formed by agreements. */
  readonly formationInstrument: string | undefined;
  readonly visionPage: string | undefined;
  /** Remarks in Japanese: what the pages leave open or say differently. */
  readonly notes: string | undefined;
  /** Pages that the facts were compiled from. */
  readonly sources: readonly string[];
  /** Names of the facts that were read on one of those pages. */
  readonly verified: ReadonlySet<string>;
}

/** Name of the file in the folder of facts. */
export const regionsFile = 'regions.json';

/** The regions of `regions.json`. Throws a FactsError that says which region lacks what, or names a joiner that is no member. */
export function parseRegionFacts(text: string): RegionFacts[] {
  return records(field(parseJson(text), 'regions'), 'regions').map(parseRegion);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FactsError([`${regionsFile}: no JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function parseRegion(region: JsonRecord): RegionFacts {
  const id = required(region, 'id', 'a region');
  const members = records(region.members ?? [], id);
  const coreCities = records(region.core_cities, id);
  const joiners = joinersOf(region, members, id);
  return {
    id,
    name: required(region, 'name_ja', id),
    reading: optional(region, 'name_reading', id),
    aliases: strings(region.aliases ?? [], id),
    coreCities: coreCities.map((city) => required(city, 'code6', id)),
    members: members.map((member) => required(member, 'code6', id)),
    places: [...coreCities, ...members].map((place) => placeOf(place, id)),
    municipalityCount: String(region.municipality_count),
    prefectures: strings(region.prefectures, id),
    joinedLater: new Set(joiners.map(({ code6 }) => code6)),
    joinedOn: new Map(joiners.flatMap(({ code6, date }): [string, string][] => (date ? [[code6, date]] : []))),
    nationalScheme: nationalScheme(members, id),
    declaredOn: optionalDate(region, 'declaration_date', id),
    firstAgreementOn: optionalDate(region, 'first_agreement_date', id),
    firstVisionOn: optionalDate(region, 'vision_first_date', id),
    formationInstrument: formationInstrument(required(region, 'instrument', id), id),
    visionPage: optional(region, 'vision_url', id),
    notes: optional(region, 'notes', id),
    sources: strings(region.source_urls, id),
    // A qualifier in parentheses limits what was read, so such a field is not taken as verified.
    verified: new Set(region.verified === true ? strings(region.verified_fields ?? [], id) : []),
  };
}

function placeOf(place: JsonRecord, id: string): CodeListRow {
  return {
    code6: required(place, 'code6', id),
    prefecture: required(place, 'prefecture', id),
    name: required(place, 'name', id),
    kana: required(place, 'kana', id),
  };
}

/** The members that joined later, with the date where it is known. */
function joinersOf(
  region: JsonRecord,
  members: readonly JsonRecord[],
  id: string,
): { readonly code6: string; readonly date: string | undefined }[] {
  const codes = new Map(members.map((member) => [required(member, 'name', id), required(member, 'code6', id)]));
  const named = records(region.joined_later ?? [], id).flatMap((joiners) => {
    const date = optionalDate(joiners, 'date', id);
    return strings(joiners.names, id).map((name) => ({ name, date }));
  });
  return named.map(({ name, date }) => {
    const code6 = codes.get(name);
    if (code6 === undefined) throw new FactsError([`${id}: ${name} joined later, but is not among the members`]);
    return { code6, date };
  });
}

function nationalScheme(members: readonly JsonRecord[], id: string): Map<string, boolean> {
  return new Map(
    members.flatMap((member): [string, boolean][] => {
      const value = member.national_scheme;
      if (value === undefined) return [];
      const code6 = required(member, 'code6', id);
      if (typeof value === 'boolean') return [[code6, value]];
      throw new FactsError([`${id}: national_scheme of ${code6} is ${JSON.stringify(value)}, not true or false`]);
    }),
  );
}

/** The concept for what forms a region; none for 連携協約, the rule. */
function formationInstrument(instrument: string, id: string): string | undefined {
  if (instrument === '連携協約') return undefined;
  if (instrument.startsWith('連携中枢都市圏形成方針')) return 'formation-policy';
  throw new FactsError([`${id}: the instrument ${instrument} is not known`]);
}
