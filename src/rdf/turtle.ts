import type { Quad } from '@rdfjs/types';
import { canonicalQuads } from './canonical.ts';
import { prefixes as ourPrefixes } from './namespace.ts';
import { PrefixedNames } from './prefixed-names.ts';
import { inGraph } from './quad-set.ts';
import { defaultGraph } from './term.ts';
import { TurtleBlocks } from './turtle-block.ts';

/**
 * The statements of a dataset, whichever graph they are in, as Turtle 1.1 for people: sorted in code point order, readable kanji,
 * the prefixes it uses and no others, IRIs below `base` (ends in `/`) relative to it, blank nodes and lists in place. The same statements give the same bytes.
 */
export async function toTurtle(
  quads: Iterable<Quad>,
  prefixes: Readonly<Record<string, string>> = ourPrefixes,
  base?: string,
): Promise<string> {
  const triples = await canonicalQuads(inGraph(quads, defaultGraph()));
  const names = new PrefixedNames(prefixes, base);
  const blocks = new TurtleBlocks(triples, names).write(triples);
  return [names.declarations(), ...blocks.map((block) => `${block}\n`)].filter((part) => part !== '').join('\n');
}
