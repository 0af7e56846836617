import { walkBlocks } from '../document/block.ts';
import type { LocalGovernment } from '../registry/local-government.ts';
import { nearNames } from '../registry/near-names.ts';
import type { Position, Region } from '../registry/region.ts';
import type { Registry } from '../registry/registry.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { Agreement } from './agreement.ts';
import { agreementFinding } from './finding.ts';
import { positionsInText } from './position.ts';
import { isOfSettlement } from './settlement.ts';
import { sourceSpans } from './source-span.ts';
import { type Text, textOf } from './value.ts';

/** What the registry makes of an agreement's names. Absent means: neither the text nor the registry says. */
export interface Interpretation {
  /** By ordinal of the party. */
  readonly governments: ReadonlyMap<number, LocalGovernment>;
  /** By ordinal of the party; from the registry, else from the words of the text; never from the alias. */
  readonly positions: ReadonlyMap<number, Position>;
  /** By ordinal of the party: the words, where it was the text that told its position. */
  readonly positionSpans?: ReadonlyMap<number, readonly Span[]>;
  readonly region?: RegionReading;
}

/** The region, and the words that name it; without words it is the one region that all parties share. */
export interface RegionReading {
  readonly region: Region;
  readonly spans: readonly Span[];
}

/** Looks up the parties and the region of an agreement; unknown and ambiguous names are findings and stay unresolved. */
export function interpret(
  agreement: Agreement,
  registry: Registry,
  source: string,
  diagnostics: Diagnostic[],
): Interpretation {
  // The regions of the registry are those of 連携協約: nothing follows from them for the other scheme.
  const hasRegion = !isOfSettlement(agreement.blocks);
  const named = hasRegion ? regionInText(agreement, registry, source) : undefined;
  const governments = resolveParties(agreement, registry, named?.region, diagnostics);
  const codes = Array.from(governments.values(), ({ code6 }) => code6);
  const shared =
    hasRegion && governments.size === agreement.parties.length && codes.length > 1
      ? registry.regionOfParties(codes)
      : undefined;
  const region = named ?? (shared && { region: shared, spans: [] });
  const positions = new Map<number, Position>();
  for (const [ordinal, { code6 }] of governments) {
    const known = () => (region ? registry.positionOf(code6, region.region) : coreAnywhere(code6, registry));
    const position = hasRegion ? known() : undefined;
    if (position) positions.set(ordinal, position);
  }
  const positionSpans = new Map<number, readonly Span[]>();
  for (const [ordinal, { position, spans }] of positionsInText(agreement.blocks, agreement.parties)) {
    if (positions.has(ordinal)) continue;
    positions.set(ordinal, position);
    positionSpans.set(ordinal, spans);
  }
  return { governments, positions, positionSpans, ...(region && { region }) };
}

/** The core city of one region is the core of an agreement of which no region is known; of a member nothing follows. */
function coreAnywhere(code6: string, registry: Registry): Position | undefined {
  return registry.regions.filter(({ coreCities }) => coreCities.includes(code6)).length === 1 ? 'core-city' : undefined;
}

/** The first text that names exactly one region, from the titles down to the articles. */
function regionInText(agreement: Agreement, registry: Registry, source: string): RegionReading | undefined {
  const articles = Array.from(walkBlocks(agreement.blocks)).flatMap(({ kind, text }) =>
    kind === 'preamble' || kind === 'paragraph' ? (textOf(text) ?? []) : [],
  );
  const texts: readonly Text[] = [
    ...(agreement.title ? [agreement.title] : []),
    ...(agreement.coverTitle ? [agreement.coverTitle] : []),
    ...articles,
  ];
  for (const text of texts) {
    const found = registry.regionByName(text.value);
    if (found) return { region: found.region, spans: sourceSpans(text, source, found.span) };
  }
  return undefined;
}

/** Resolves the parties one after another, so that a name that several bear can be told by its partners; the ambiguous ones are tried again at the end. */
function resolveParties(
  { parties, concludedOn }: Agreement,
  registry: Registry,
  region: Region | undefined,
  diagnostics: Diagnostic[],
): Map<number, LocalGovernment> {
  const found = new Map<number, LocalGovernment>();
  const tryAll = (report: boolean) => {
    for (const { ordinal, name } of parties.filter((party) => !found.has(party.ordinal))) {
      const partners = Array.from(found.values(), ({ code6 }) => code6);
      const context = { partners, region: region?.iri, date: concludedOn?.value };
      const resolution = registry.resolveName(name.value, context);
      if (resolution.kind === 'found') found.set(ordinal, resolution.government);
      else if (report) {
        const candidates = resolution.kind === 'ambiguous' ? resolution.candidates : [];
        diagnostics.push(unresolved(name, candidates, registry, found.values()));
      }
    }
  };
  tryAll(false);
  tryAll(true);
  return found;
}

function unresolved(
  name: Text,
  candidates: readonly LocalGovernment[],
  registry: Registry,
  others: Iterable<LocalGovernment>,
): Diagnostic {
  const where = name.spans[0] ?? { start: 0, end: 0 };
  if (candidates.length > 0)
    return agreementFinding('AGR_AMBIGUOUS_GOVERNMENT', where, {
      name: name.value,
      candidates: candidates.map((each) => withPrefecture(each, registry)).join('、'),
    });
  const prefectures = Array.from(others, ({ prefectureCode }) => prefectureCode);
  const near = nearNames(name.value, registry, { prefectures }).map((each) => withPrefecture(each, registry));
  return agreementFinding('AGR_UNKNOWN_GOVERNMENT', where, {
    name: name.value,
    nearJa: near.length === 0 ? '' : `近い名称：${near.join('、')}。`,
    nearEn: near.length === 0 ? '' : `Near it are: ${near.join(', ')}. `,
  });
}

/** A local government as people tell it from others of its name: 熊本県荒尾市 432041. */
function withPrefecture(
  { kind, name, county = '', code6, prefectureCode }: LocalGovernment,
  registry: Registry,
): string {
  const prefecture = kind === 'prefecture' ? '' : (registry.byCode(prefectureCode)?.name ?? '');
  return `${prefecture}${county}${name} ${code6}`;
}
