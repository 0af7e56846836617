import { spawnSync } from 'node:child_process';
import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { canonicalNQuads } from '../../src/rdf/canonical.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { inGraph } from '../../src/rdf/quad-set.ts';
import { defaultGraph } from '../../src/rdf/term.ts';
import { isReady } from '../support/needed.ts';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';

const ask = asking({ dataset: await publishedDataset(), dataDir: PUBLISHED });
const A = '/doc/agreement/431001-432041/2025-03-27';
const DOCUMENTS = [
  A,
  `${A}/initiative/3-1-4`,
  '/doc/municipality/432041',
  '/doc/scheme/pillar',
  '/doc/dataset',
  '/catalog',
  '/ontology',
];

/** Debian's rdflib: another `python3` on the path does not see it. */
const PYTHON = '/usr/bin/python3';

/** Raptor's command, and rdflib's reader, as they call the forms; each writes N-Triples or N-Quads. */
const READERS = [
  {
    name: 'rapper',
    debian: 'raptor2-utils',
    isThere: run('rapper', ['--version'], '') !== undefined,
    forms: { ttl: 'turtle', rdf: 'rdfxml', nt: 'ntriples', nq: 'nquads', trig: 'trig' },
    read: (form: string, text: string) =>
      run('rapper', ['-q', '-i', form, '-o', 'nquads', '-', 'http://x.invalid/'], text),
  },
  {
    name: 'rdflib',
    debian: 'python3-rdflib',
    isThere: run(PYTHON, ['-c', 'import rdflib'], '') !== undefined,
    forms: { ttl: 'turtle', jsonld: 'json-ld', rdf: 'xml', nt: 'nt', nq: 'nquads', trig: 'trig' },
    read: (form: string, text: string) =>
      run(
        PYTHON,
        [
          '-c',
          `import sys, rdflib
g = rdflib.Dataset()
g.parse(data=sys.stdin.buffer.read(), format='${form}', publicID='http://x.invalid/')
sys.stdout.buffer.write(g.serialize(format='nquads', encoding='utf-8'))`,
        ],
        text,
      ),
  },
];

describe.each(READERS)('$name', ({ name, debian, isThere, forms, read }) => {
  const canRead = isReady(isThere, name, debian);

  it.skipIf(!canRead).each(DOCUMENTS)('reads every form of %s as we mean it', async (path) => {
    for (const [suffix, form] of Object.entries(forms)) {
      const text = await (await ask(`${path}.${suffix}`)).text();
      const reference = await (await ask(`${path}.${suffix === 'nq' || suffix === 'trig' ? 'nq' : 'nt'}`)).text();
      const output = read(form, text);
      expect(output).toBeDefined();
      expect([suffix, await triples(output ?? '')]).toEqual([suffix, await triples(reference)]);
    }
  });
});

/** The statements, whichever graph they are in: rdflib has names of its own for the default graph. */
function triples(nQuads: string): Promise<string> {
  const quads: Quad[] = parseSync(nQuads, { format: 'n-quads', file: 'x.nq' });
  return canonicalNQuads(inGraph(quads, defaultGraph()));
}

/** What a program writes; `undefined` if it is not there or fails. */
function run(command: string, parameters: readonly string[], input: string): string | undefined {
  const { status, stdout } = spawnSync(command, parameters, { input, encoding: 'utf8', maxBuffer: 64_000_000 });
  return status === 0 ? stdout : undefined;
}
