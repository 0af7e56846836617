import type { NamedNode } from '@rdfjs/types';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import type { Reader } from './reader.ts';

/** How many things of a class there are. */
export interface Figure {
  readonly class: NamedNode;
  readonly count: number;
}

/** What the first page shows. */
export interface HomeView {
  readonly figures: readonly Figure[];
  readonly agreements: readonly Resource[];
  /** Those with agreements first, then by IRI. */
  readonly regions: readonly RegionEntry[];
}

/** A region in the list of regions. */
export interface RegionEntry {
  readonly region: Resource;
  readonly members: number;
  readonly agreements: number;
}

const COUNTED: readonly NamedNode[] = [
  rk.Agreement,
  rk.Initiative,
  rk.Role,
  rk.TextBlock,
  rk.Region,
  rk.Membership,
  rk.Municipality,
  rk.Evidence,
];

/** Reads what the first page shows. Everything is counted, nothing is told. */
export function homeView(read: Reader): HomeView {
  const regions = read.members(rk.Region).map((region) => ({
    region,
    members: region.objects(rk.membership).length,
    agreements: read.incoming(region, rk.region).length,
  }));
  return {
    figures: COUNTED.map((type) => ({ class: type, count: read.memberCount(type) })),
    agreements: read.members(rk.Agreement),
    regions: regions.sort((a, b) => b.agreements - a.agreements),
  };
}
