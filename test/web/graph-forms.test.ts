import { parse } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { canonicalNQuads } from '../../src/rdf/canonical.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { inGraph } from '../../src/rdf/quad-set.ts';
import { defaultGraph, literal, namedNode, quad } from '../../src/rdf/term.ts';
import { readDataset } from '../../src/store/dataset.ts';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';

const dataset = await publishedDataset();
const ask = asking({ dataset, dataDir: PUBLISHED });
const { base, graphs } = dataset.manifest;

const FORMS = [
  ['application/n-triples', 'nt'],
  ['application/rdf+xml', 'rdf'],
] as const;

/** The statements of an answer, as another reader than ours finds them. */
function statements(text: string, format: string): Promise<string> {
  const read = parse(text, { format, base_iri: 'http://x.invalid/' });
  return canonicalNQuads(inGraph(read as Parameters<typeof inGraph>[0], defaultGraph()));
}

describe.each(graphs.map(({ iri }) => iri))('The graph %s', (iri) => {
  const path = iri.slice(base.length - 1);

  it('says the same in the forms that are written as in the one that is published', async () => {
    const quads = parseSync(await (await ask(`${path}.nq`)).text(), { format: 'n-quads', file: 'x.nq' });
    const expected = await canonicalNQuads(inGraph(quads, defaultGraph()));
    for (const [mediaType, suffix] of FORMS) {
      const response = await ask(path, { accept: mediaType });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
      expect(response.headers.get('content-location')).toBe(`http://localhost:8080${path}.${suffix}`);
      const text = await response.text();
      expect((await statements(text, mediaType)) === expected).toBe(true);
      const bySuffix = await ask(`${path}.${suffix}`, { accept: 'image/png' });
      expect(bySuffix.headers.get('etag')).toBe(response.headers.get('etag'));
      expect((await bySuffix.text()) === text).toBe(true);
    }
  });
});

describe('A graph in a form that is written', () => {
  const path = '/graph/vocabulary';

  it.each(FORMS)('(%s) is linked to, not sent twice, and the same by HEAD', async (mediaType, suffix) => {
    const other = (await ask(path)).headers.get('link');
    expect(other).toContain(`<http://localhost:8080${path}.${suffix}>; rel="alternate"; type="${mediaType}"`);
    const [get, head] = [await ask(`${path}.${suffix}`), await ask(`${path}.${suffix}`, {}, 'HEAD')];
    expect([head.status, [...head.headers], await head.text()]).toEqual([200, [...get.headers], '']);
    const again = await ask(`${path}.${suffix}`, { 'if-none-match': get.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('is written once for many who ask at the same time', async () => {
    const fresh = asking({ dataset, dataDir: PUBLISHED });
    const start = performance.now();
    await fresh('/graph/registry.rdf');
    const one = performance.now() - start;
    const crowd = asking({ dataset, dataDir: PUBLISHED });
    const begin = performance.now();
    const all = await Promise.all(Array.from({ length: 20 }, () => crowd('/graph/registry.rdf')));
    expect(new Set(all.map(({ headers }) => headers.get('etag'))).size).toBe(1);
    expect(performance.now() - begin).toBeLessThan(5 * one + 1_000);
  });

  it('is not acceptable as RDF/XML if that cannot say it, and is then not offered', async () => {
    const predicate = namedNode(`${base}x/1`);
    const thing = namedNode(`${base}id/x`);
    const odd = [...(await fixtureQuads()), quad(thing, predicate, literal('x'), namedNode(`${base}graph/odd`))];
    const dataDir = await publishedFolder(odd);
    const from = asking({ dataset: await readDataset(dataDir), dataDir });
    const response = await from('/graph/odd', { accept: 'application/rdf+xml' });
    const { alternatives } = (await response.json()) as { alternatives: { mediaType: string }[] };
    expect(response.status).toBe(406);
    expect(alternatives.map(({ mediaType }) => mediaType)).not.toContain('application/rdf+xml');
    expect((await from('/graph/odd.rdf')).status).toBe(406);
    expect(await (await from('/graph/odd.nt')).text()).toBe(`<${thing.value}> <${predicate.value}> "x" .\n`);
    expect((await from('/graph/odd.nt.nt')).status).toBe(404);
  });
});

describe('The licence of a file', () => {
  it.each([
    ['/graph/vocabulary', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['/data/graph/vocabulary.ttl', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['/graph/registry', 'https://creativecommons.org/licenses/by/4.0/'],
    ['/data/table/roles.csv', 'https://creativecommons.org/licenses/by/4.0/'],
  ])('is, of %s, %s', async (path, licence) => {
    expect((await ask(path)).headers.get('link')).toContain(`<${licence}>; rel="license"`);
  });
});

describe('A table', () => {
  it('leads to what its columns mean, but the one for Excel, which that does not describe, does not', async () => {
    const linkOf = async (name: string) => (await ask(`/data/table/${name}`)).headers.get('link');
    expect(await linkOf('roles.csv')).toContain('data/table/csv-metadata.json>; rel="describedby"');
    expect(await linkOf('roles-excel.csv')).not.toContain('describedby');
  });
});
