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
  /** xsd:date of joining by code: those that joined after the first agreements, where the date is known. */
  readonly joinedOn: ReadonlyMap<string, string>;
  readonly declaredOn: string | undefined;
  readonly firstAgreementOn: string | undefined;
  readonly visionPage: string | undefined;
  /** Pages that the facts were compiled from. */
  readonly sources: readonly string[];
  /** Names of the facts that were read on one of those pages. */
  readonly verified: ReadonlySet<string>;
}

/** The regions of `regions.json`. Throws an Error that says which region lacks what, or names a joiner that is no member. */
export function parseRegionFacts(text: string): RegionFacts[] {
  const document: unknown = JSON.parse(text);
  return records(field(document, 'regions'), 'regions').map(parseRegion);
}

type JsonRecord = Readonly<Record<string, unknown>>;

function parseRegion(region: JsonRecord): RegionFacts {
  const id = required(region, 'id', 'a region');
  const members = records(region.members ?? [], id);
  return {
    id,
    name: required(region, 'name_ja', id),
    reading: optional(region, 'name_reading', id),
    aliases: strings(region.aliases ?? [], id),
    coreCities: records(region.core_cities, id).map((city) => required(city, 'code6', id)),
    members: members.map((member) => required(member, 'code6', id)),
    joinedOn: joiningDates(region, members, id),
    declaredOn: optionalDate(region, 'declaration_date', id),
    firstAgreementOn: optionalDate(region, 'first_agreement_date', id),
    visionPage: optional(region, 'vision_url', id),
    sources: strings(region.source_urls, id),
    // A qualifier in parentheses limits what was read, so such a field is not taken as verified.
    verified: new Set(region.verified === true ? strings(region.verified_fields ?? [], id) : []),
  };
}

function joiningDates(region: JsonRecord, members: readonly JsonRecord[], id: string): Map<string, string> {
  const codes = new Map(members.map((member) => [required(member, 'name', id), required(member, 'code6', id)]));
  const dated = records(region.joined_later ?? [], id).flatMap((joiners) => {
    const date = optionalDate(joiners, 'date', id);
    return strings(joiners.names, id).map((name) => ({ name, date }));
  });
  return new Map(
    dated.flatMap(({ name, date }): [string, string][] => {
      const code = codes.get(name);
      if (code === undefined) throw new Error(`${id}: ${name} joined later, but is not among the members`);
      return date === undefined ? [] : [[code, date]];
    }),
  );
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function records(value: unknown, where: string): JsonRecord[] {
  if (Array.isArray(value) && value.every(isRecord)) return value;
  throw new Error(`${where}: a list of objects was expected, not ${JSON.stringify(value)}`);
}

function strings(value: unknown, where: string): string[] {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  throw new Error(`${where}: a list of strings was expected, not ${JSON.stringify(value)}`);
}

function optional(record: JsonRecord, name: string, where: string): string | undefined {
  const value = record[name];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw new Error(`${where}: ${name} is ${JSON.stringify(value)}, not a text`);
}

function required(record: JsonRecord, name: string, where: string): string {
  const value = optional(record, name, where);
  if (value === undefined) throw new Error(`${where}: ${name} is missing`);
  return value;
}

function optionalDate(record: JsonRecord, name: string, where: string): string | undefined {
  const value = optional(record, name, where);
  if (value === undefined || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return value;
  throw new Error(`${where}: ${name} is ${value}, not a date`);
}
