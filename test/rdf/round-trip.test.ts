import type { Quad } from '@rdfjs/types';
import oxigraph from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { fc } from '../support/seeded.ts';
import '../support/isomorphic.ts';
import { toNQuads, toNTriples } from '../../src/rdf/n-quads.ts';
import { parseSync, type TextFormat } from '../../src/rdf/parse.ts';
import { toTrig } from '../../src/rdf/trig.ts';
import { toTurtle } from '../../src/rdf/turtle.ts';
import { quads, triples } from '../support/arbitrary-quads.ts';

const OXIGRAPH_FORMATS: Record<TextFormat, string> = {
  turtle: 'text/turtle',
  trig: 'application/trig',
  'n-quads': 'application/n-quads',
  'n-triples': 'application/n-triples',
};

const writers = [
  { format: 'turtle', write: toTurtle, data: triples },
  { format: 'trig', write: toTrig, data: quads },
  { format: 'n-triples', write: toNTriples, data: triples },
  { format: 'n-quads', write: toNQuads, data: quads },
] as const;

describe.each(writers)('$format', ({ format, write, data }) => {
  it('is read back by n3 as the same graph', async () => {
    await fc.assert(
      fc.asyncProperty(data, async (input) => {
        await expect(parseSync(await write(input), { format, file: 'test' })).toBeIsomorphic(input);
      }),
      { numRuns: 300 },
    );
  });

  it('is read back by oxigraph as the same graph', async () => {
    await fc.assert(
      fc.asyncProperty(data, async (input) => {
        const read = oxigraph.parse(await write(input), { format: OXIGRAPH_FORMATS[format] }) as unknown as Quad[];
        await expect(read).toBeIsomorphic(input);
      }),
      { numRuns: 300 },
    );
  });

  it('has the same bytes whatever the order and repetition of the quads', async () => {
    await fc.assert(
      fc.asyncProperty(
        data.chain((input) =>
          fc.tuple(fc.constant(input), fc.shuffledSubarray([...input, ...input], { minLength: 2 * input.length })),
        ),
        async ([input, shuffled]) => {
          expect(await write(shuffled)).toBe(await write(input));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has the same bytes whatever the labels of the blank nodes', async () => {
    await fc.assert(
      fc.asyncProperty(data, async (input) => {
        const again = parseSync(await toNQuads(input), { format: 'n-quads', file: 'test' });
        expect(await write(again)).toBe(await write(input));
      }),
      { numRuns: 200 },
    );
  });
});
