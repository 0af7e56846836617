import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Quad } from '@rdfjs/types';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { formatOfFile } from '../../src/rdf/format.ts';
import { parse } from '../../src/rdf/parse.ts';
import { inGraph } from '../../src/rdf/quad-set.ts';
import { blankNode, defaultGraph, literal, namedNode, quad } from '../../src/rdf/term.ts';
import { isReady } from '../support/needed.ts';
import { publishedGraphs, publishedText } from '../support/published.ts';
import '../support/isomorphic.ts';

const files = publishedGraphs.flatMap((graph) => graph.files.map(({ path, mediaType }) => ({ path, mediaType })));

/** oxigraph's reading of a text, in our own terms. */
function readWithOxigraph(text: string, mediaType: string): Quad[] {
  const store = new Store();
  store.load(text, { format: mediaType });
  return store.match(undefined, undefined, undefined, undefined).map((found) => ownTerms(found as unknown as Quad));
}

function ownTerms({ subject, predicate, object, graph }: Quad): Quad {
  const own = (term: Quad['object'] | Quad['graph']) => {
    if (term.termType === 'NamedNode') return namedNode(term.value);
    if (term.termType === 'BlankNode') return blankNode(term.value);
    if (term.termType !== 'Literal') return defaultGraph();
    return literal(term.value, term.language === '' ? namedNode(term.datatype.value) : term.language);
  };
  return quad(
    own(subject) as Quad['subject'],
    own(predicate) as Quad['predicate'],
    own(object) as Quad['object'],
    own(graph) as Quad['graph'],
  );
}

/** The tool that reads Turtle and N-Quads independently of all of npm; Debian's `raptor2-utils`. */
function findRapper(): boolean {
  try {
    execFileSync('rapper', ['--version']);
    return true;
  } catch {
    return false;
  }
}

const hasRapper = isReady(findRapper(), 'rapper', 'raptor2-utils');

describe('Every form of a published graph', () => {
  for (const { iri, files: set } of publishedGraphs) {
    it(`of ${iri} says the same, to n3, jsonld and oxigraph.`, async () => {
      const [first, ...rest] = await Promise.all(
        set.flatMap(({ path, mediaType }) => {
          const format = formatOfFile(path);
          const text = publishedText(path);
          const ours = format ? [parse(text, { format, file: path })] : [];
          return [...ours, Promise.resolve(readWithOxigraph(text, mediaType))];
        }),
      );
      expect(first?.length).toBeGreaterThan(0);
      for (const other of rest)
        await expect(inGraph(other, defaultGraph())).toBeIsomorphic(inGraph(first ?? [], defaultGraph()));
    });
  }

  it.skipIf(!hasRapper).each(files.filter(({ path }) => /\.(?:ttl|nq)$/.test(path)))(
    'is read by rapper alike: $path',
    async ({ path }) => {
      const syntax = path.endsWith('.ttl') ? 'turtle' : 'nquads';
      const file = fileURLToPath(new URL(`../../data/published/${path}`, import.meta.url));
      const base = 'https://w3id.org/renkei/';
      const triples = execFileSync('rapper', ['-q', '-i', syntax, '-o', 'ntriples', file, base], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      const format = formatOfFile(path);
      const ours = format ? await parse(publishedText(path), { format, file: path }) : [];
      await expect(await parse(triples, { format: 'n-triples', file: path })).toBeIsomorphic(
        inGraph(ours, defaultGraph()),
      );
    },
  );
});
