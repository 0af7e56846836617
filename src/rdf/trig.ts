import type { Quad } from '@rdfjs/types';
import { canonicalQuads } from './canonical.ts';
import { prefixes as ourPrefixes } from './namespace.ts';
import { PrefixedNames } from './prefixed-names.ts';
import { byGraph } from './quad-set.ts';
import { compareCodePoints, termKey } from './term.ts';
import { TurtleBlocks } from './turtle-block.ts';
import { turtleTerm } from './turtle-term.ts';

/**
 * A dataset as TriG 1.1 (https://www.w3.org/TR/trig/) for people: prefixes once, the default graph first, then a block `<g> { … }` per
 * named graph in code point order, each written as `toTurtle` does.
 */
export async function toTrig(
  quads: Iterable<Quad>,
  prefixes: Readonly<Record<string, string>> = ourPrefixes,
  base?: string,
): Promise<string> {
  const dataset = await canonicalQuads(quads);
  const names = new PrefixedNames(prefixes, base);
  const writer = new TurtleBlocks(dataset, names);
  const graphs = byGraph(dataset).sort((a, b) => compareCodePoints(termKey(a.graph), termKey(b.graph)));
  const blocks = graphs.flatMap(({ graph, quads: statements }) => {
    const inner = writer.write(statements);
    if (graph.termType === 'DefaultGraph') return inner;
    const body = inner.join('\n\n').replaceAll(/^(?=.)/gm, '  ');
    return [`${turtleTerm(graph, names)} {\n${body}\n}`];
  });
  return [names.declarations(), ...blocks.map((block) => `${block}\n`)].filter((part) => part !== '').join('\n');
}
