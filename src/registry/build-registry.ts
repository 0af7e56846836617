import type { Quad } from '@rdfjs/types';
import { toTurtle } from '../rdf/turtle.ts';
import { type CheckedFacts, contradictions } from './check-facts.ts';
import { parseCodeList } from './code-list.ts';
import { parseCounties } from './county-list.ts';
import { refuseFaults } from './facts-error.ts';
import { prefectureCode } from './local-government-code.ts';
import { municipalityToQuads, prefectureToQuads, successionToQuads } from './municipality-quads.ts';
import { parseRegionFacts } from './region-facts.ts';
import { regionToQuads } from './region-quads.ts';
import { parseSuccessions } from './succession-list.ts';

/** The texts of the four files of facts, and when they were taken over. */
export interface RegistryFacts {
  /** `municipality-codes.csv` */
  readonly codeList: string;
  /** `regions.json` */
  readonly regions: string;
  /** `counties.csv` */
  readonly counties: string;
  /** `successions.csv` */
  readonly successions: string;
  /** ISO day on which somebody took these facts over: the day of the curated statements. */
  readonly takenOn: string;
}

/** How many of what the facts hold. */
export interface RegistrySums {
  readonly prefectures: number;
  readonly municipalities: number;
  readonly formerMunicipalities: number;
  readonly regions: number;
  readonly coreCities: number;
  readonly memberships: number;
  /** Different municipalities in the memberships. */
  readonly members: number;
}

/** A file of `data/registry/`. */
export interface RegistryFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The Turtle files of the registry that are made from the facts: `municipalities.ttl`, `prefectures.ttl`, `regions.ttl`, `successions.ttl`, and what is in them.
 * The same facts give the same bytes. Throws a FactsError for facts that are faulty or contradict each other.
 */
export async function buildRegistry(given: RegistryFacts): Promise<{ files: RegistryFile[]; sums: RegistrySums }> {
  const facts: CheckedFacts = {
    codeList: parseCodeList(given.codeList),
    regions: parseRegionFacts(given.regions),
    counties: parseCounties(given.counties),
    successions: parseSuccessions(given.successions),
  };
  refuseFaults(contradictions(facts));
  const prefectures = new Map(facts.codeList.map((row) => [prefectureCode(row.code6), row]));
  const quads: Record<string, Quad[]> = {
    'municipalities.ttl': facts.codeList.flatMap((row) => municipalityToQuads(row, facts.counties.get(row.code6))),
    'prefectures.ttl': [...prefectures.values()].flatMap(prefectureToQuads),
    'regions.ttl': facts.regions.flatMap((region) => regionToQuads(region, given.takenOn)),
    'successions.ttl': facts.successions.flatMap(successionToQuads),
  };
  const files = Object.entries(quads).map(async ([name, each]) => ({ name, text: await toTurtle(each) }));
  return { files: await Promise.all(files), sums: sumsOf(facts, prefectures.size) };
}

function sumsOf({ codeList, regions, successions }: CheckedFacts, prefectures: number): RegistrySums {
  const members = regions.flatMap(({ coreCities, members }) => [...coreCities, ...members]);
  const ended = successions.filter(({ code6, successorCode6 }) => code6 !== successorCode6);
  return {
    prefectures,
    municipalities: codeList.length,
    formerMunicipalities: new Set(ended.map(({ code6 }) => code6)).size,
    regions: regions.length,
    coreCities: regions.flatMap(({ coreCities }) => coreCities).length,
    memberships: members.length,
    members: new Set(members).size,
  };
}
