import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../src/rdf/json-ld.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import '../support/isomorphic.ts';
import { endpointOf, fixtureFolder, manifestOf } from './endpoint.ts';

const SD = 'http://www.w3.org/ns/sparql-service-description#';

describe('The service description', async () => {
  const folder = await fixtureFolder();
  const endpoint = await endpointOf(folder);
  const get = (accept: string) => endpoint.fetch('', { headers: { accept } });
  const quads = parseSync(await (await get('text/turtle')).text(), { format: 'turtle', file: 'description' });
  const objects = (name: string) =>
    quads.filter(({ predicate }) => predicate.value === SD + name).map(({ object }) => object.value);

  it('is what everybody gets who does not ask for a page', async () => {
    for (const accept of ['*/*', 'text/turtle', 'application/json;q=0.1, text/turtle']) {
      expect((await get(accept)).headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    }
    expect((await endpoint.fetch('', { method: 'HEAD' })).status).toBe(200);
    expect((await get('text/csv')).status).toBe(406);
  });

  it('names address, language, features and formats; no other server is asked, nothing can be changed', () => {
    expect(objects('endpoint')).toEqual(['http://localhost/sparql']);
    expect(objects('supportedLanguage')).toEqual([`${SD}SPARQL11Query`]);
    expect(objects('feature')).toEqual([`${SD}UnionDefaultGraph`]);
    const formats = objects('resultFormat').map((iri) => iri.replace('http://www.w3.org/ns/formats/', ''));
    expect(formats.sort()).toEqual(
      [
        'JSON-LD',
        'N-Quads',
        'N-Triples',
        'RDF_XML',
        'SPARQL_Results_CSV',
        'SPARQL_Results_JSON',
        'SPARQL_Results_TSV',
        'SPARQL_Results_XML',
        'TriG',
        'Turtle',
      ].sort(),
    );
  });

  it('names every graph with its size', async () => {
    const { graphs } = await manifestOf(folder);
    expect(objects('name').sort()).toEqual(graphs.map(({ iri }) => iri).sort());
    const sizes = quads.filter(({ predicate }) => predicate.value === 'http://rdfs.org/ns/void#triples');
    expect(sizes.map(({ object }) => object.value).sort()).toEqual(graphs.map(({ quads }) => String(quads)).sort());
  });

  it('says the same in every form', async () => {
    const text = async (accept: string) => (await get(accept)).text();
    const viaStore = async (type: string) => {
      const store = new Store();
      store.load(await text(type), { format: type });
      return parseSync(store.dump({ format: 'application/n-quads' }), { format: 'n-quads', file: type });
    };
    for (const type of ['application/rdf+xml', 'application/n-triples', 'application/n-quads', 'application/trig']) {
      await expect(await viaStore(type)).toBeIsomorphic(quads);
    }
    await expect(await fromJsonLd(await text('application/ld+json'), { file: 'x' })).toBeIsomorphic(quads);
  });

  it('tells the public address where there is one', async () => {
    const behind = await endpointOf(folder, { publicUrl: 'https://example.jp/' });
    expect(await (await behind.fetch('')).text()).toContain('sd:endpoint <https://example.jp/sparql>');
  });
});
