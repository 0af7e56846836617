import { describe, expect, it } from 'vitest';
import { pageRenderer } from '../../src/web/page/render-page.tsx';
import { askedProfile } from '../../src/web/profile.ts';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';

const dataset = await publishedDataset();
const { graph, manifest } = dataset;
const ask = asking({ dataset, dataDir: PUBLISHED, page: pageRenderer({ graph, dataBase: manifest.base }) });

const DOC = '/doc/agreement/431001-432041/2025-03-27';
const SHAPES = 'https://w3id.org/renkei/shapes';
const OTHER = 'https://example.jp/profile';
const PROFILE_LINK = `<${SHAPES}>; rel="profile"`;
const TOKEN_LINK = `<http://www.w3.org/ns/dx/prof/Profile>; rel="type"; token="shapes"; anchor="${SHAPES}"`;
const TYPES = [
  'text/html',
  'text/turtle',
  'application/ld+json',
  'application/rdf+xml',
  'application/n-triples',
  'application/n-quads',
  'application/trig',
];

const links = (response: Response) => (response.headers.get('link') ?? '').split(/, (?=<)/);
const typeOf = (response: Response) => response.headers.get('content-type')?.split(';')[0] ?? null;

describe('Every document', () => {
  it.each([DOC, '/doc/dataset', '/ontology', '/shapes', '/', '/doc/ontology/Agreement'])(
    '%s says in every form what it keeps to, and by which token that is asked for',
    async (path) => {
      for (const accept of TYPES) {
        const response = await ask(path, { accept });
        expect([path, response.status, typeOf(response)]).toEqual([path, 200, accept]);
        expect(links(response)).toContain(PROFILE_LINK);
        expect(links(response)).toContain(TOKEN_LINK);
      }
    },
  );

  it('keeps to shapes that can be had where their IRI says', async () => {
    const response = await ask(new URL(SHAPES).pathname.replace('/renkei', ''));
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('sh:NodeShape')]);
  });

  it('is told of with its profile where a thing leads to it', async () => {
    const response = await ask(DOC.replace('/doc/', '/id/'), { 'accept-profile': `<${SHAPES}>` });
    expect([response.status, response.headers.get('link')]).toEqual([
      303,
      `<http://localhost:8080${DOC}>; rel="describedby"; profile="${SHAPES}"`,
    ]);
  });
});

/** Query, headers, status, media type. */
const TABLE: readonly (readonly [string, Record<string, string>, number, string])[] = [
  ['', { 'accept-profile': `<${SHAPES}>` }, 200, 'text/turtle'],
  ['', { 'accept-profile': `<${SHAPES}>;q=0.5`, accept: 'text/html' }, 200, 'text/html'],
  ['', { 'accept-profile': `<${OTHER}>` }, 200, 'text/turtle'],
  ['', { 'accept-profile': 'nonsense,,;' }, 200, 'text/turtle'],
  ['?_profile=shapes', {}, 200, 'text/turtle'],
  ['?_profile=shapes', { accept: 'text/html' }, 200, 'text/html'],
  [`?_profile=${encodeURIComponent(`<${SHAPES}>`)}`, {}, 200, 'text/turtle'],
  [`?_profile=<${SHAPES}>`, {}, 200, 'text/turtle'],
  [`?_profile=${SHAPES}`, {}, 200, 'text/turtle'],
  [`?_profile=<https://example.jp/a,b>,<${OTHER}>,shapes`, {}, 200, 'text/turtle'],
  ['?_profile=other', {}, 406, 'application/problem+json'],
  ['?_profile=other', { accept: 'text/html' }, 406, 'text/html'],
  ['?_profile=', {}, 406, 'application/problem+json'],
  ['?_profile=<', {}, 406, 'application/problem+json'],
  [`?_profile=<https://example.jp/shapes,shapes>`, {}, 406, 'application/problem+json'],
  ['?_mediatype=text/turtle', { accept: 'text/html' }, 200, 'text/turtle'],
  ['?_mediatype=text/html', { accept: 'text/turtle' }, 200, 'text/html'],
  ['?_mediatype=application/ld+json', {}, 200, 'application/ld+json'],
  ['?_mediatype=application/ld%2Bjson', {}, 200, 'application/ld+json'],
  ['?_mediatype=image/png,application/rdf+xml,text/turtle', {}, 200, 'application/rdf+xml'],
  ['?_mediatype=image/png', {}, 406, 'application/problem+json'],
  ['?_mediatype=nonsense', {}, 406, 'application/problem+json'],
  ['?_mediatype=', {}, 406, 'application/problem+json'],
  ['?_profile=shapes&_mediatype=application/trig', {}, 200, 'application/trig'],
  ['?_profile=other&_mediatype=application/trig', {}, 406, 'application/problem+json'],
  ['?_profile=alt', {}, 200, 'application/json'],
  ['?_profile=alt', { accept: 'text/html' }, 200, 'text/html'],
  ['?_profile=alt', { accept: 'text/turtle' }, 200, 'application/json'],
  ['?_profile=alt&_mediatype=text/html', {}, 200, 'text/html'],
];

describe('A document asked for by profile', () => {
  it.each(TABLE)('as %s with %j is answered %d, %s', async (query, headers, status, mediaType) => {
    const response = await ask(DOC + query, headers);
    expect([response.status, typeOf(response)]).toEqual([status, mediaType]);
    expect(response.headers.get('vary')).toContain('Accept');
    const head = await ask(DOC + query, headers, 'HEAD');
    expect([head.status, [...head.headers]]).toEqual([response.status, [...response.headers]]);
    expect(await head.text()).toBe('');
  });

  it('comes by way of its thing as well', async () => {
    const first = await ask(`${DOC.replace('/doc/', '/id/')}?_profile=shapes&_mediatype=application/n-triples`, {
      accept: 'image/png',
    });
    expect(first.status).toBe(303);
    const { pathname, search } = new URL(first.headers.get('location') ?? '');
    expect(typeOf(await ask(pathname + search))).toBe('application/n-triples');
  });

  it('and told that there is no such profile, tells which there are', async () => {
    const response = await ask(`${DOC}?_profile=other`);
    expect(await response.json()).toMatchObject({ profiles: [{ token: 'shapes', uri: SHAPES }] });
    expect(links(response)).toContain(TOKEN_LINK);
  });
});

describe('The list of profiles and forms', () => {
  it('says the same as JSON and as links, and each can be had', async () => {
    const response = await ask(`${DOC}?_profile=alt`);
    const { resource, profiles } = (await response.json()) as {
      resource: string;
      profiles: [{ token: string; uri: string; media_types: string[] }];
    };
    expect([resource, profiles.length]).toEqual([`http://localhost:8080${DOC}`, 1]);
    expect([profiles[0].token, profiles[0].uri, profiles[0].media_types]).toEqual(['shapes', SHAPES, TYPES]);
    const listed = links(response).flatMap((link) => {
      const [, href, rel, type] =
        /^<(.*?)>; rel="(canonical|alternate)"; type="(.*?)"; formats="https:\/\/w3id\.org\/renkei\/shapes"$/.exec(
          link,
        ) ?? [];
      return href === undefined ? [] : [{ href, rel, type }];
    });
    expect(listed.map(({ type }) => type)).toEqual(TYPES);
    expect(listed.filter(({ rel }) => rel === 'canonical').map(({ type }) => type)).toEqual([typeOf(await ask(DOC))]);
    for (const { href, type } of listed) {
      for (const found of [await ask(new URL(href).pathname), await ask(`${DOC}?_profile=shapes&_mediatype=${type}`)]) {
        expect([found.status, typeOf(found)]).toEqual([200, type]);
        expect(links(found)).toContain(PROFILE_LINK);
      }
    }
  });

  it('is a page in both languages, which links to every form', async () => {
    for (const [language, title] of [
      ['ja', 'プロファイルと形式'],
      ['en', 'Profiles and forms'],
    ] as const) {
      const response = await ask(`${DOC}?_profile=alt&lang=${language}`, { accept: 'text/html' });
      const page = await response.text();
      expect(response.headers.get('content-language')).toBe(language);
      expect(page).toContain(title);
      for (const type of TYPES) expect(page).toContain(`<code>${type}</code>`);
    }
  });
});

it('A page of another origin may send Accept-Profile', async () => {
  const asked = 'accept, accept-profile, content-type';
  const headers = {
    origin: 'https://example.jp',
    'access-control-request-method': 'GET',
    'access-control-request-headers': asked,
  };
  const response = await ask(DOC, headers, 'OPTIONS');
  const allowed = (response.headers.get('access-control-allow-headers') ?? '').toLowerCase().split(/, */);
  expect([response.status, allowed]).toEqual([204, asked.split(', ')]);
});

it('A profile that is asked for is read in time, however many brackets are never closed', () => {
  const started = performance.now();
  expect(askedProfile(new URL(`http://localhost/?_profile=${'<,'.repeat(50_000)}shapes`))).toBe('known');
  expect(performance.now() - started).toBeLessThan(1_000);
});
