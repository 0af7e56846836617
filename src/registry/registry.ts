import type { Quad } from '@rdfjs/types';
import { type Span, span } from '../text/span.ts';
import type { LocalGovernment } from './local-government.ts';
import { code5Of } from './local-government-code.ts';
import { readRegistry } from './read-registry.ts';
import type { Position, Region } from './region.ts';
import { foldName, readingsOfName, type WrittenName } from './written-name.ts';

/** What is known around a written name, to decide between local governments of the same name. */
export interface NameContext {
  /** Official name of the prefecture that the document puts it in, where it is not part of the name itself. */
  readonly prefecture?: string | undefined;
  /** Codes of the other parties, as far as they are resolved. */
  readonly partners?: readonly string[];
  /** IRI of the region that the document is about. */
  readonly region?: string | undefined;
}

/** Which local government a name means. `decidedBy`: what settled it where several bear the name, or a variant of it (鹿嶋市, 鹿島市). */
export type NameResolution =
  | {
      readonly kind: 'found';
      readonly government: LocalGovernment;
      readonly decidedBy?: keyof NameContext | 'spelling';
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly LocalGovernment[] }
  | { readonly kind: 'unknown' };

/** The country's frame: local governments and regions, read once, never changed. Knows only what its data hold: a name it lacks is unknown. */
export class Registry {
  readonly #byCode: ReadonlyMap<string, LocalGovernment>;
  readonly #byName: ReadonlyMap<string, readonly LocalGovernment[]>;
  readonly #prefectures: ReadonlyMap<string, LocalGovernment>;

  constructor(
    /** In the order of their codes. */
    readonly governments: readonly LocalGovernment[],
    /** In the order of their IRIs. */
    readonly regions: readonly Region[],
  ) {
    this.#byCode = new Map(governments.flatMap((government) => codesOf(government).map((code) => [code, government])));
    this.#byName = byFoldedName(governments);
    const prefectures = governments.filter(({ kind }) => kind === 'prefecture');
    this.#prefectures = new Map(prefectures.map((prefecture) => [foldName(prefecture.name), prefecture]));
  }

  /** The registry that a graph (`data/registry/*.ttl`) holds. Throws a RegistryError that names every fault. */
  static fromQuads(quads: Iterable<Quad>): Registry {
    const { governments, regions } = readRegistry(quads);
    return new Registry(governments, regions);
  }

  /** The local government of a code of six or of five digits. */
  byCode(code: string): LocalGovernment | undefined {
    return this.#byCode.get(code);
  }

  /** The names of all local governments, for telling them from the parties of a text (see `findMentions`). */
  get names(): string[] {
    return [...new Set(this.governments.map(({ name }) => name))];
  }

  /**
   * The local government that a name as written means: official name, variants (ヶ/ケ/が, old forms of kanji), with prefecture or county, spaces inside.
   * Of several with the name, the prefecture decides, then the region, then the partners (their regions, then their prefectures), then the spelling; where
   * those leave more than one, it is ambiguous: nothing is guessed. A prefecture that contradicts every candidate makes the name unknown.
   */
  resolveName(written: string, context: NameContext = {}): NameResolution {
    for (const reading of readingsOfName(
      written,
      [...this.#prefectures.values()].map(({ name }) => name),
    )) {
      const candidates = this.#candidates(reading);
      if (candidates.length > 0) return this.#decide(candidates, reading.name, context);
    }
    return { kind: 'unknown' };
  }

  /** The region of that IRI. */
  region(iri: string): Region | undefined {
    return this.regions.find((region) => region.iri === iri);
  }

  /**
   * The region that a text names (name or alias, the longest first), with the place of its first mention; `undefined` for none, and for more than one:
   * a text about two regions does not tell which is its own.
   */
  regionByName(text: string): { readonly region: Region; readonly span: Span } | undefined {
    let rest = text;
    const found: { region: Region; span: Span }[] = [];
    for (const { name, region } of this.#regionNames()) {
      const start = rest.indexOf(name);
      if (start < 0) continue;
      found.push({ region, span: span(start, start + name.length) });
      rest = rest.replaceAll(name, '\ufdd0'.repeat(name.length));
    }
    const [first] = found.sort((a, b) => a.span.start - b.span.start);
    return first && found.every(({ region }) => region === first.region) ? first : undefined;
  }

  /** The one region in which all of the given local governments are members, one at least as a core city; `undefined` for none or several. */
  regionOfParties(codes: readonly string[]): Region | undefined {
    const shared = this.regions.filter((region) => {
      const positions = codes.map((code) => this.positionOf(code, region));
      return positions.includes('core-city') && !positions.includes(undefined);
    });
    return shared.length === 1 ? shared[0] : undefined;
  }

  /** Where a local government stands in a region: by the registry only, never by an alias. `undefined` for one that is not known to be in it. */
  positionOf(code6: string, region: Region): Position | undefined {
    if (region.coreCities.includes(code6)) return 'core-city';
    return region.memberships.some(({ member }) => member === code6) ? 'partner' : undefined;
  }

  #candidates({ name, prefecture }: WrittenName): readonly LocalGovernment[] {
    const named = this.#byName.get(foldName(name)) ?? [];
    const code = prefecture && this.#prefectures.get(foldName(prefecture))?.code6;
    return code === undefined ? named : named.filter((government) => government.prefectureCode === code);
  }

  #decide(candidates: readonly LocalGovernment[], written: string, context: NameContext): NameResolution {
    const inPrefecture = this.#inPrefecture(candidates, context.prefecture);
    const [only, second] = inPrefecture;
    if (only === undefined) return { kind: 'unknown' };
    if (second === undefined) {
      return candidates.length === 1
        ? { kind: 'found', government: only }
        : { kind: 'found', government: only, decidedBy: 'prefecture' };
    }
    const region = context.region === undefined ? undefined : this.region(context.region);
    const inRegion = inPrefecture.filter(({ code6 }) => region && this.positionOf(code6, region));
    if (inRegion.length === 1 && inRegion[0]) return { kind: 'found', government: inRegion[0], decidedBy: 'region' };
    const near = this.#nearPartners(inRegion.length > 0 ? inRegion : inPrefecture, context.partners ?? []);
    if (near) return { kind: 'found', government: near, decidedBy: 'partners' };
    const spelt = inPrefecture.filter(({ name }) => name === written.normalize('NFKC'));
    if (spelt.length === 1 && spelt[0]) return { kind: 'found', government: spelt[0], decidedBy: 'spelling' };
    return { kind: 'ambiguous', candidates: inPrefecture };
  }

  #inPrefecture(candidates: readonly LocalGovernment[], prefecture: string | undefined): readonly LocalGovernment[] {
    const code = prefecture === undefined ? undefined : this.#prefectures.get(foldName(prefecture))?.code6;
    return code === undefined ? candidates : candidates.filter(({ prefectureCode }) => prefectureCode === code);
  }

  /** The one candidate in a region with a partner; failing that, the one in a partner's prefecture. */
  #nearPartners(candidates: readonly LocalGovernment[], partners: readonly string[]): LocalGovernment | undefined {
    const sharing = candidates.filter(({ code6 }) =>
      partners.some((partner) => this.regionOfParties([partner, code6])),
    );
    if (sharing.length === 1) return sharing[0];
    const prefectures = new Set(partners.map((partner) => this.byCode(partner)?.prefectureCode));
    const neighbours = candidates.filter(({ prefectureCode }) => prefectures.has(prefectureCode));
    return neighbours.length === 1 ? neighbours[0] : undefined;
  }

  #regionNames(): { readonly name: string; readonly region: Region }[] {
    return this.regions
      .flatMap((region) => [region.name, ...region.aliases].map((name) => ({ name, region })))
      .sort((a, b) => b.name.length - a.name.length);
  }
}

function byFoldedName(governments: readonly LocalGovernment[]): Map<string, LocalGovernment[]> {
  const byName = new Map<string, LocalGovernment[]>();
  for (const government of governments) {
    const name = foldName(government.name);
    byName.set(name, [...(byName.get(name) ?? []), government]);
  }
  return byName;
}

function codesOf({ code6 }: LocalGovernment): string[] {
  return [code6, code5Of(code6)];
}
