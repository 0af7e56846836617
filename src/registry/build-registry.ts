import type { Quad } from '@rdfjs/types';
import { namedNode } from '../rdf/term.ts';
import { toTurtle } from '../rdf/turtle.ts';
import { type CodeListRow, parseCodeList } from './code-list.ts';
import { prefectureCode } from './local-government-code.ts';
import { parseRegionFacts, type RegionFacts } from './region-facts.ts';
import { municipalityToQuads, prefectureToQuads, regionToQuads } from './registry-quads.ts';
import { foldName } from './written-name.ts';

/** The texts of the two files of facts, `municipality-codes.csv` and `regions.json`, and when they were taken over. */
export interface RegistryFacts {
  readonly codeList: string;
  readonly regions: string;
  /** ISO day on which somebody took these facts over: the day of the curated statements. */
  readonly takenOn: string;
}

/** What of the facts goes into the registry: everything, or the regions with these ids and what they need. */
export type RegistrySelection = 'everything' | { readonly regions: readonly string[] };

/** A file of `data/registry/`. */
export interface RegistryFile {
  readonly name: string;
  readonly text: string;
}

/** The list of codes that was read, at its commit; it was made from 総務省「全国地方公共団体コード」. See data/registry/README.md for its licence. */
export const codeListSource = namedNode(
  'https://github.com/nojimage/local-gov-code-jp/blob/a14eb2b84eefb7e50ee76f83f5dbdb4f8a68e195/cities.json',
);

/**
 * The Turtle files of the registry that are made from the facts: `municipalities.ttl`, `prefectures.ttl`, `regions.ttl`. The same facts give the same bytes.
 * A selection of regions also brings every municipality of the country that shares a name with one of theirs, so that a name that is ambiguous in
 * the country stays ambiguous in the registry. Throws an Error for facts that contradict themselves and for a region that is not among them.
 */
export async function buildRegistry(facts: RegistryFacts, selection: RegistrySelection): Promise<RegistryFile[]> {
  const codeList = parseCodeList(facts.codeList);
  const regions = selectRegions(parseRegionFacts(facts.regions), selection);
  const municipalities = selectMunicipalities(codeList, regions, selection);
  const prefectures = new Map(municipalities.map((row) => [prefectureCode(row.code6), row]));
  const file = async (name: string, quads: Quad[]): Promise<RegistryFile> => ({ name, text: await toTurtle(quads) });
  return Promise.all([
    file(
      'municipalities.ttl',
      municipalities.flatMap((row) => municipalityToQuads(row, codeListSource)),
    ),
    file(
      'prefectures.ttl',
      [...prefectures.values()].flatMap((row) => prefectureToQuads(row, codeListSource)),
    ),
    file(
      'regions.ttl',
      regions.flatMap((region) => regionToQuads(region, facts.takenOn)),
    ),
  ]);
}

function selectRegions(regions: readonly RegionFacts[], selection: RegistrySelection): readonly RegionFacts[] {
  if (selection === 'everything') return regions;
  return selection.regions.map((id) => {
    const region = regions.find((candidate) => candidate.id === id);
    if (region === undefined) throw new Error(`The facts have no region ${JSON.stringify(id)}`);
    return region;
  });
}

function selectMunicipalities(
  codeList: readonly CodeListRow[],
  regions: readonly RegionFacts[],
  selection: RegistrySelection,
): readonly CodeListRow[] {
  const rows = new Map(codeList.map((row) => [row.code6, row]));
  const needed = regions.flatMap(({ id, coreCities, members }) =>
    [...coreCities, ...members].map((code6) => {
      const row = rows.get(code6);
      if (row === undefined) throw new Error(`${id}: the code list has no municipality ${code6}`);
      return row;
    }),
  );
  if (selection === 'everything') return codeList;
  const names = new Set(needed.map(({ name }) => foldName(name)));
  return codeList.filter(({ name }) => names.has(foldName(name)));
}
