import type { Quad } from '@rdfjs/types';
import { type Span, span } from '../text/span.ts';
import { existsOn, isPresent, type LocalGovernment } from './local-government.ts';
import { code5Of } from './local-government-code.ts';
import { type NameContext, type NameResolution, NameResolver } from './name-resolver.ts';
import { readRegistry } from './read-registry.ts';
import type { Position, Region } from './region.ts';

/** The country's frame: local governments and regions, read once, never changed. Knows only what its data hold: a name it lacks is unknown. */
export class Registry {
  /** Those of today, in the order of their codes. */
  readonly governments: readonly LocalGovernment[];
  /** Those that have ended, as far as they are known; in the order of their codes. */
  readonly formerGovernments: readonly LocalGovernment[];
  readonly #byCode: ReadonlyMap<string, LocalGovernment>;
  readonly #names: NameResolver;

  constructor(
    /** Former ones included; in the order of their codes. */
    readonly all: readonly LocalGovernment[],
    /** In the order of their IRIs. */
    readonly regions: readonly Region[],
  ) {
    this.governments = all.filter(isPresent);
    this.formerGovernments = all.filter((government) => !isPresent(government));
    this.#byCode = new Map(all.flatMap((government) => codesOf(government).map((code) => [code, government])));
    this.#names = new NameResolver(this);
  }

  /** The registry that a graph (`data/registry/*.ttl`) holds. Throws a RegistryError that names every fault. */
  static fromQuads(quads: Iterable<Quad>): Registry {
    const { governments, regions } = readRegistry(quads);
    return new Registry(governments, regions);
  }

  /** The local government of a code of six or of five digits, former ones included: see {@link successorsOf}. */
  byCode(code: string): LocalGovernment | undefined {
    return this.#byCode.get(code);
  }

  /**
   * Who stands for a local government on a day, or today: itself if it exists, else what came after it, in the order of their codes. More than one where it
   * was divided; none where its successors are not known.
   */
  successorsOf(government: LocalGovernment, date?: string): readonly LocalGovernment[] {
    const stands = date === undefined ? isPresent(government) : isPresent(government) || existsOn(government, date);
    if (stands) return [government];
    const next = government.succeededBy.flatMap((code) => this.byCode(code) ?? []);
    return [...new Set(next.flatMap((successor) => this.successorsOf(successor, date)))];
  }

  /** The names of all local governments, former ones too, for telling them from the parties of a text (see `findMentions`). */
  get names(): string[] {
    return [...new Set(this.all.flatMap(({ name, formerNames }) => [name, ...formerNames]))];
  }

  /**
   * The local government that a name as written means: official name, variants (ヶ/ケ/が, old forms of kanji), with prefecture or county, spaces inside.
   * Of several with the name, the prefecture and the county written decide, then the day, the prefecture, the region and the partners of the context (their
   * regions, then their prefectures); where those leave more than one, it is ambiguous: nothing is guessed. A prefecture or county that contradicts every
   * candidate makes the name unknown. With a date, a name is that of a body of that day, which may have ended since; without, an old name leads to who came
   * after its bearer. An old name counts only where no body of the time bears it.
   */
  resolveName(written: string, context: NameContext = {}): NameResolution {
    return this.#names.resolve(written, context);
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

  #regionNames(): { readonly name: string; readonly region: Region }[] {
    return this.regions
      .flatMap((region) => [region.name, ...region.aliases].map((name) => ({ name, region })))
      .sort((a, b) => b.name.length - a.name.length);
  }
}

function codesOf({ code6 }: LocalGovernment): string[] {
  return [code6, code5Of(code6)];
}
