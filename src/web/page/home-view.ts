import type { NamedNode } from '@rdfjs/types';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import type { Reader } from './reader.ts';
import type { Word } from './words.ts';

/** How many things of a class there are. */
export interface Figure {
  readonly class: NamedNode;
  /** What many of them are called. */
  readonly word: Word;
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

const COUNTED: readonly (readonly [NamedNode, Word])[] = [
  [rk.Agreement, 'agreements'],
  [rk.Initiative, 'initiatives'],
  [rk.Role, 'roles'],
  [rk.TextBlock, 'textBlocks'],
  [rk.Region, 'regions'],
  [rk.Membership, 'memberships'],
  [rk.Municipality, 'municipalities'],
  [rk.Evidence, 'evidence'],
];

/** Reads what the first page shows. Everything is counted, nothing is told. */
export function homeView(read: Reader): HomeView {
  const regions = read.members(rk.Region).map((region) => ({
    region,
    members: region.objects(rk.membership).length,
    agreements: read.incoming(region, rk.region).length,
  }));
  return {
    figures: COUNTED.map(([type, word]) => ({ class: type, word, count: read.memberCount(type) })),
    agreements: read.members(rk.Agreement),
    regions: regions.sort((a, b) => b.agreements - a.agreements),
  };
}
