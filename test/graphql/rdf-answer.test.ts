import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { preferredRdf } from '../../src/graphql/rdf-answer.ts';
import { areIsomorphic } from '../../src/rdf/canonical.ts';
import { parse } from '../../src/rdf/parse.ts';
import { termKey } from '../../src/rdf/term.ts';
import { fixtureSource, testApp } from '../support/fixture-app.ts';
import { fixtureQuads } from '../support/published-folder.ts';

const app = testApp(await fixtureSource());
const QUERY =
  '{ agreements(first: 1) { totalCount nodes { title concludedOn parties { alias localGovernment { name } } initiatives(first: 2) { nodes { heading } } } } }';
const get = (accept: string, query = QUERY) =>
  app.fetch(new Request(`http://localhost/graphql?query=${encodeURIComponent(query)}`, { headers: { accept } }));

describe('The answer to an operation as RDF', () => {
  const forms = [
    ['application/ld+json', 'json-ld'],
    ['text/turtle', 'turtle'],
    ['application/n-triples', 'n-triples'],
  ] as const;

  it.each(forms)('%s says the same as the others, and only what the dataset says', async (mediaType, format) => {
    const response = await get(mediaType);
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, mediaType]);
    const quads = await parse(await response.text(), { format, file: 'answer' });
    const turtle = await parse(await (await get('text/turtle')).text(), { format: 'turtle', file: 'answer' });
    expect(await areIsomorphic(quads, turtle)).toBe(true);
    const known = new Set(
      (await fixtureQuads()).map(({ subject, predicate, object }) =>
        [subject, predicate, object].map(termKey).join(' '),
      ),
    );
    const strange = quads.filter(
      ({ subject, predicate, object }) => !known.has([subject, predicate, object].map(termKey).join(' ')),
    );
    expect(strange).toEqual([]);
  });

  it('has the values that were asked for, and no other page', async () => {
    const quads = await parse(await (await get('text/turtle')).text(), { format: 'turtle', file: 'answer' });
    const count = (name: string) => quads.filter(({ predicate }) => predicate.value.endsWith(`#${name}`)).length;
    expect([count('title'), count('heading'), count('alias'), count('initiative'), count('content')]).toEqual([
      1, 2, 2, 2, 0,
    ]);
  });

  it('is a GraphQL result where the operation is refused', async () => {
    const response = await get('text/turtle', '{ agreements(first: 101) { totalCount } }');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_PAGE_SIZE' } }] });
    expect(response.headers.get('etag')).toBeNull();
    expect((await (await get('text/turtle', '{ nothing }')).json()) as object).toHaveProperty('errors');
  });

  it('has a tag of its own', async () => {
    const tags = await Promise.all(
      [...forms.map(([type]) => type), 'application/json'].map(async (type) => (await get(type)).headers.get('etag')),
    );
    expect(new Set(tags).size).toBe(4);
  });

  it.each([
    [null, undefined],
    ['*/*', undefined],
    ['application/json', undefined],
    ['application/json;q=0.5, text/turtle;q=0.4', undefined],
    ['text/turtle', 'turtle'],
    ['application/ld+json, application/json;q=0.9', 'json-ld'],
    ['text/turtle;q=0, */*', undefined],
    ['text/turtle;q=0.8, application/n-triples', 'n-triples'],
    ['text/html', undefined],
  ])('for Accept: %s is %s', (accept, form) => {
    expect(preferredRdf(accept)).toBe(form);
  });

  it('carries the context of the ontology within JSON-LD', async () => {
    const context = JSON.parse(readFileSync('ontology/context.jsonld', 'utf8')) as { '@context': object };
    expect(await (await get('application/ld+json')).json()).toMatchObject({ '@context': context['@context'] });
  });
});
