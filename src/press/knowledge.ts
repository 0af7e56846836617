import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import type { World } from '../agreement/read-agreement.ts';
import { formatOfFile } from '../rdf/format.ts';
import type { JsonObject } from '../rdf/json-ld.ts';
import { parse } from '../rdf/parse.ts';
import { compareCodePoints } from '../rdf/term.ts';
import { Laws } from '../registry/law.ts';
import type { Position } from '../registry/region.ts';
import { Registry } from '../registry/registry.ts';
import { type RuleBook, readRuleBook } from '../registry/rule-book.ts';

/** The folders the press reads. */
export interface PressFolders {
  /** `ontology/` */
  readonly ontology: string;
  /** `data/` with `source/` and `registry/` */
  readonly data: string;
}

/** Everything the press knows before it reads a document: terms, schemes, rules, shapes, the JSON-LD context, and the country's frame. */
export interface Knowledge {
  /** Ontology, schemes and rules: what goes into the vocabulary graph. */
  readonly vocabulary: readonly Quad[];
  readonly shapes: readonly Quad[];
  /** The value of `@context`. */
  readonly context: JsonObject;
  readonly registryQuads: readonly Quad[];
  readonly registry: Registry;
  readonly laws: Laws;
  readonly rules: RuleBook;
}

/** Reads `ontology/` and `data/registry/`. Throws an RdfSyntaxError, RuleError or RegistryError that names file and fault. */
export async function readKnowledge(folders: PressFolders): Promise<Knowledge> {
  const ontology = await readRdfFolder(folders.ontology);
  const shapes = ontology.get('shapes.ttl') ?? [];
  const vocabulary = Array.from(ontology).flatMap(([name, quads]) => (name === 'shapes.ttl' ? [] : quads));
  const registryQuads = Array.from((await readRdfFolder(join(folders.data, 'registry'))).values()).flat();
  const contextFile = join(folders.ontology, 'context.jsonld');
  const document: { '@context'?: JsonObject } = JSON.parse(await readFile(contextFile, 'utf8'));
  return {
    vocabulary,
    shapes,
    context: document['@context'] ?? {},
    registryQuads,
    registry: Registry.fromQuads(registryQuads),
    laws: Laws.fromQuads(registryQuads),
    rules: readRuleBook(vocabulary),
  };
}

/** The Turtle files directly in a folder, by name, in code point order of their names. */
async function readRdfFolder(folder: string): Promise<Map<string, Quad[]>> {
  const files = new Map<string, Quad[]>();
  const names = await readdir(folder);
  for (const name of names.filter((each) => formatOfFile(each) === 'turtle').sort(compareCodePoints)) {
    const file = join(folder, name);
    files.set(name, await parse(await readFile(file, 'utf8'), { format: 'turtle', file }));
  }
  return files;
}

/** What reading an agreement needs to know of the world. */
export function worldOf({ registry, laws }: Knowledge): World {
  return {
    isGovernment: (name) => registry.resolveName(name).kind !== 'unknown',
    positionsOf: (names) => positionsOf(registry, names),
    findLaw: (name, number) =>
      ((number === undefined ? undefined : laws.lawByNumber(number)) ?? laws.lawByName(name))?.lawId,
  };
}

/** Where parties of these names stand in the one region they share; failing that, the core city of some region and its partners, if it is one of them alone. */
function positionsOf(registry: Registry, names: readonly string[]): (Position | undefined)[] {
  const codes = names.map((name) => {
    const found = registry.resolveName(name);
    return found.kind === 'found' ? found.government.code6 : undefined;
  });
  const known = codes.flatMap((code) => code ?? []);
  const region = known.length === names.length ? registry.regionOfParties(known) : undefined;
  if (region) return codes.map((code) => (code === undefined ? undefined : registry.positionOf(code, region)));
  const isCore = (code: string | undefined) =>
    code !== undefined && registry.regions.some(({ coreCities }) => coreCities.includes(code));
  const isOne = codes.filter(isCore).length === 1;
  return codes.map((code) => (isOne ? (isCore(code) ? 'core-city' : 'partner') : undefined));
}
