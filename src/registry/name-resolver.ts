import { existsOn, isPresent, type LocalGovernment } from './local-government.ts';
import type { Position, Region } from './region.ts';
import { foldName, plainName, readingsOfName, type WrittenName } from './written-name.ts';

/** What is known around a written name, to decide between local governments of the same name. */
export interface NameContext {
  /** Official name of the prefecture that the document puts it in, where it is not part of the name itself. */
  readonly prefecture?: string | undefined;
  /** Codes of the other parties, as far as they are resolved. */
  readonly partners?: readonly string[];
  /** IRI of the region that the document is about. */
  readonly region?: string | undefined;
  /** xsd:date of the document: a name in it is that of a body of that day. Without it, of today. */
  readonly date?: string | undefined;
}

/** Which local government a name means. `decidedBy`: what settled it where several bear the name, now or before. */
export type NameResolution =
  | {
      readonly kind: 'found';
      readonly government: LocalGovernment;
      /** The former local government that bore the name, where `government` came after it. */
      readonly succeededFrom?: LocalGovernment;
      readonly decidedBy?: Exclude<keyof NameContext, 'date'>;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly LocalGovernment[] }
  | { readonly kind: 'unknown' };

/** What the resolver asks the registry. */
export interface Frame {
  /** All local governments, former ones included. */
  readonly all: readonly LocalGovernment[];
  byCode(code: string): LocalGovernment | undefined;
  region(iri: string): Region | undefined;
  regionOfParties(codes: readonly string[]): Region | undefined;
  positionOf(code6: string, region: Region): Position | undefined;
  successorsOf(government: LocalGovernment, date?: string): readonly LocalGovernment[];
}

/** Resolves written names; see `Registry.resolveName` for the rules. */
export class NameResolver {
  readonly #byName: ReadonlyMap<string, readonly LocalGovernment[]>;
  readonly #prefectures: ReadonlyMap<string, LocalGovernment>;
  readonly #prefectureNames: readonly string[];

  constructor(readonly frame: Frame) {
    this.#byName = byFoldedName(frame.all);
    const prefectures = frame.all.filter(({ kind }) => kind === 'prefecture');
    this.#prefectures = new Map(prefectures.map((prefecture) => [foldName(prefecture.name), prefecture]));
    this.#prefectureNames = prefectures.map(({ name }) => name);
  }

  resolve(written: string, context: NameContext): NameResolution {
    for (const reading of readingsOfName(written, this.#prefectureNames)) {
      const named = this.#named(reading);
      if (named.length > 0) return this.#decide(named, context);
    }
    return { kind: 'unknown' };
  }

  /** Those with the name, in the prefecture and the county that are written with it. An exact name goes before a variant: 鹿島市 is never 鹿嶋市. */
  #named({ name, prefecture, county }: WrittenName): readonly LocalGovernment[] {
    const folded = this.#byName.get(foldName(name)) ?? [];
    const exact = folded.filter((government) => namesOf(government).some((each) => plainName(each) === name));
    const named = this.#inPrefecture(exact.length > 0 ? exact : folded, prefecture);
    return county === undefined ? named : inCounty(named, foldName(county));
  }

  #decide(named: readonly LocalGovernment[], context: NameContext): NameResolution {
    const inTime = atTime(this.#inPrefecture(named, context.prefecture), context.date);
    const [only, second] = inTime;
    if (only === undefined) return { kind: 'unknown' };
    const decidedBy = atTime(named, context.date).length > 1 ? { decidedBy: 'prefecture' as const } : {};
    if (second === undefined) return this.#found(only, context.date, decidedBy);
    const region = context.region === undefined ? undefined : this.frame.region(context.region);
    const inRegion = inTime.filter((candidate) =>
      this.#today(candidate).some((code) => region && this.frame.positionOf(code, region)),
    );
    const [member] = inRegion;
    if (member && inRegion.length === 1) return this.#found(member, context.date, { decidedBy: 'region' });
    const near = this.#nearPartners(inRegion.length > 0 ? inRegion : inTime, context.partners ?? []);
    if (near) return this.#found(near, context.date, { decidedBy: 'partners' });
    return { kind: 'ambiguous', candidates: inTime };
  }

  /** One local government, or what came after it if it had ended by the date, or by today. */
  #found(
    named: LocalGovernment,
    date: string | undefined,
    settled: { readonly decidedBy?: Exclude<keyof NameContext, 'date'> },
  ): NameResolution {
    if (date === undefined ? isPresent(named) : existsOn(named, date) || isPresent(named))
      return { kind: 'found', government: named, ...settled };
    const successors = this.frame.successorsOf(named, date);
    const [successor] = successors;
    if (successor === undefined) return { kind: 'unknown' };
    return successors.length === 1
      ? { kind: 'found', government: successor, succeededFrom: named, ...settled }
      : { kind: 'ambiguous', candidates: successors };
  }

  #inPrefecture(candidates: readonly LocalGovernment[], prefecture: string | undefined): readonly LocalGovernment[] {
    const code = prefecture === undefined ? undefined : this.#prefectures.get(foldName(prefecture))?.code6;
    return code === undefined ? candidates : candidates.filter(({ prefectureCode }) => prefectureCode === code);
  }

  /** The one candidate in a region with a partner; failing that, the one in a partner's prefecture. */
  #nearPartners(candidates: readonly LocalGovernment[], partners: readonly string[]): LocalGovernment | undefined {
    const sharing = candidates.filter((candidate) =>
      this.#today(candidate).some((code) => partners.some((partner) => this.frame.regionOfParties([partner, code]))),
    );
    if (sharing.length === 1) return sharing[0];
    const prefectures = new Set(partners.map((partner) => this.frame.byCode(partner)?.prefectureCode));
    const neighbours = candidates.filter(({ prefectureCode }) => prefectures.has(prefectureCode));
    return neighbours.length === 1 ? neighbours[0] : undefined;
  }

  /** Codes by which regions know a local government: its own, or those of its successors today. */
  #today(government: LocalGovernment): string[] {
    return this.frame.successorsOf(government).map(({ code6 }) => code6);
  }
}

/** Those of the county; failing that, those whose county is not known. */
function inCounty(candidates: readonly LocalGovernment[], county: string): readonly LocalGovernment[] {
  const known = candidates.filter((candidate) => candidate.county && foldName(candidate.county) === county);
  return known.length > 0 ? known : candidates.filter((candidate) => candidate.county === undefined);
}

/** Those that existed on the date, if any did; failing that, those of today, if there are any; failing that, all. */
function atTime(candidates: readonly LocalGovernment[], date: string | undefined): readonly LocalGovernment[] {
  const then = date === undefined ? [] : candidates.filter((candidate) => existsOn(candidate, date));
  if (then.length > 0) return then;
  const today = candidates.filter(isPresent);
  return today.length > 0 ? today : candidates;
}

function namesOf({ name, formerNames }: LocalGovernment): string[] {
  return [name, ...formerNames];
}

function byFoldedName(governments: readonly LocalGovernment[]): Map<string, LocalGovernment[]> {
  const byName = new Map<string, LocalGovernment[]>();
  for (const government of governments)
    for (const name of new Set(namesOf(government).map(foldName)))
      byName.set(name, [...(byName.get(name) ?? []), government]);
  return byName;
}
