import { expect } from 'vitest';
import { minuteBudget } from '../../../src/http/budget.ts';
import { sharedNQuads } from '../../../src/sparql/shared-n-quads.ts';
import { sparqlHandler } from '../../../src/sparql/sparql-handler.ts';
import { PUBLISHED } from '../../support/web.ts';
import { holds, type Item, notApplicable } from '../item.ts';
import { AGREEMENT, linksOf, typeOf } from '../world.ts';

const DOC = `/doc/${AGREEMENT}`;
const FORMS = [
  'text/turtle',
  'application/ld+json',
  'application/rdf+xml',
  'application/n-triples',
  'application/n-quads',
  'application/trig',
  'text/html',
];

/** What caches must look at. */
const vary = (response: Response) => (response.headers.get('vary') ?? '').toLowerCase().split(/\s*,\s*/);

/** HTTP (RFC 9110). */
export const HTTP: readonly Item[] = [
  holds('HTTP-vary-200', 'A negotiated answer says what it depends on: form, language, coding.', async ({ get }) => {
    for (const path of [DOC, '/', '/ontology', '/graph/registry', '/.well-known/void']) {
      expect([path, vary(await get(path))]).toEqual([path, expect.arrayContaining(['accept', 'accept-language'])]);
    }
    expect(vary(await get(DOC))).toContain('accept-encoding');
    expect(vary(await get('/sparql?query=ASK%20%7B%7D'))).toContain('accept');
  }),
  holds('HTTP-vary-303', 'So does the 303.', async ({ get }) => {
    const response = await get(`/id/${AGREEMENT}`);
    expect([response.status, vary(response)]).toEqual([303, expect.arrayContaining(['accept', 'accept-language'])]);
  }),
  holds('HTTP-vary-406', 'So does the 406.', async ({ get }) => {
    for (const path of [DOC, `/id/${AGREEMENT}`, '/sparql?query=ASK%20%7B%7D']) {
      const response = await get(path, 'image/png');
      expect([path, response.status, vary(response)]).toEqual([path, 406, expect.arrayContaining(['accept'])]);
    }
  }),
  holds(
    'HTTP-content-location',
    'A negotiated answer has the address of its form, where the same bytes are.',
    async ({ get }) => {
      for (const form of FORMS) {
        const response = await get(DOC, form);
        const { pathname } = new URL(response.headers.get('content-location') ?? '');
        const direct = await get(pathname);
        expect([form, direct.headers.get('etag')]).toEqual([form, response.headers.get('etag')]);
      }
    },
  ),
  holds('HTTP-etag-form', 'Every form has a strong tag of its own.', async ({ get }) => {
    const tags = await Promise.all(FORMS.map(async (form) => (await get(DOC, form)).headers.get('etag') ?? ''));
    expect(tags.filter((tag) => !/^"[^"]+"$/.test(tag))).toEqual([]);
    expect(new Set(tags).size).toBe(FORMS.length);
  }),
  holds('HTTP-etag-coding', 'So has every coding; a tag of another form or coding does not match.', async ({ get }) => {
    const tag = async (coding: string) =>
      (await get(DOC, 'text/turtle', { 'accept-encoding': coding })).headers.get('etag') ?? '';
    const tags = await Promise.all(['identity', 'gzip', 'br'].map(tag));
    expect(new Set(tags).size).toBe(3);
    const other = await get(DOC, 'application/ld+json', { 'if-none-match': tags.join(', ') });
    expect(other.status).toBe(200);
  }),
  holds('HTTP-304', 'A 304 carries tag, Vary and Cache-Control, and no body.', async ({ get }) => {
    const first = await get(DOC);
    const second = await get(DOC, '*/*', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([second.status, await second.text()]).toEqual([304, '']);
    for (const name of ['etag', 'vary', 'cache-control']) {
      expect(second.headers.get(name)).toBeTruthy();
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    }
  }),
  holds(
    'HTTP-cache-control',
    'What may be kept, and how, is told: documents, redirects, problems.',
    async ({ get }) => {
      expect((await get(DOC)).headers.get('cache-control')).toContain('no-cache');
      expect((await get(`/id/${AGREEMENT}`)).headers.get('cache-control')).toMatch(/max-age=\d+/);
      expect((await get('/nothing')).headers.get('cache-control')).toBe('no-store');
    },
  ),
  holds('HTTP-head', 'HEAD is GET without the body.', async ({ ask, get }) => {
    for (const path of [DOC, `/id/${AGREEMENT}`, '/data/manifest.json', '/nothing', '/sparql?query=ASK%20%7B%7D']) {
      const [full, head] = [await get(path), await ask(path, { method: 'HEAD', headers: { accept: '*/*' } })];
      expect([path, head.status, [...head.headers]]).toEqual([path, full.status, [...full.headers]]);
      expect(await head.text()).toBe('');
      await full.body?.cancel();
    }
  }),
  holds('HTTP-405', 'A method that is not there is refused with those that are.', async ({ ask }) => {
    for (const path of [DOC, '/sparql', '/graphql']) {
      const response = await ask(path, { method: 'DELETE' });
      expect([path, response.status, response.headers.get('allow')]).toEqual([
        path,
        405,
        expect.stringContaining('GET'),
      ]);
    }
  }),
  holds('HTTP-406', 'A 406 lists what there is, and each can be had.', async ({ get }) => {
    const response = await get(DOC, 'image/png');
    const { alternatives } = (await response.json()) as { alternatives: { href: string; mediaType: string }[] };
    expect(alternatives.map(({ mediaType }) => mediaType).sort()).toEqual([...FORMS].sort());
    for (const { href, mediaType } of alternatives) expect(typeOf(await get(new URL(href).pathname))).toBe(mediaType);
  }),
  holds('HTTP-q0', 'A weight of 0 refuses.', async ({ get }) => {
    expect(typeOf(await get(DOC, 'text/turtle;q=0, */*;q=0.1'))).not.toBe('text/turtle');
    expect((await get(DOC, '*/*;q=0')).status).toBe(406);
  }),
  holds('HTTP-weights', 'The heaviest form is sent, wherever it stands.', async ({ get }) => {
    expect(typeOf(await get(DOC, 'text/turtle;q=0.3, application/rdf+xml;q=0.7, text/html;q=0.5'))).toBe(
      'application/rdf+xml',
    );
  }),
  holds('HTTP-parameters', 'Unknown parameters of a media type are no hindrance.', async ({ get }) => {
    expect(typeOf(await get(DOC, 'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"'))).toBe(
      'application/ld+json',
    );
  }),
  holds('HTTP-any', 'Whoever takes anything gets Turtle, as the OpenAPI document and README say.', async ({ get }) => {
    for (const accept of ['*/*', '']) expect(typeOf(await get(DOC, accept))).toBe('text/turtle');
  }),
  holds('HTTP-415', 'A body of an unknown type is refused.', async ({ ask }) => {
    const response = await ask('/sparql', {
      method: 'POST',
      body: 'ASK {}',
      headers: { 'content-type': 'application/pdf' },
    });
    expect(response.status).toBe(415);
  }),
  holds('HTTP-413', 'So is one that is too large.', async ({ ask }) => {
    for (const path of ['/sparql', '/graphql']) {
      const init = {
        method: 'POST',
        body: 'x'.repeat(200_000),
        headers: { 'content-type': 'application/sparql-query' },
      };
      expect((await ask(path, init)).status).toBe(413);
    }
  }),
  holds('HTTP-414', 'So is an address that is too long.', async ({ get }) => {
    expect((await get(`/doc/${'x'.repeat(20_000)}`)).status).toBe(414);
  }),
  holds('HTTP-429', 'Who asks too much is told when to come again.', async ({ dataset }) => {
    const { manifest, version } = dataset;
    const log = { error: () => undefined };
    const sparql = sparqlHandler({
      manifest,
      version,
      nQuads: () => sharedNQuads(PUBLISHED, manifest),
      log,
      budget: minuteBudget(1),
    });
    const send = () => sparql.handle(new Request('http://localhost/sparql?query='), { address: '192.0.2.1' });
    await send();
    const response = await send();
    await sparql.close();
    expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([429, true]);
  }),
  holds('HTTP-503', 'A query that takes too long is told so; nothing of its answer is given.', async ({ query }) => {
    const response = await query('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }');
    expect([response.status, typeOf(response)]).toEqual([503, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ code: 'QUERY_TIMEOUT' });
  }),
  holds(
    'HTTP-no-206',
    'No part of an answer passes for the whole: who asks for a range gets all or that range.',
    async ({ get }) => {
      const response = await get('/data/manifest.json', '*/*', { range: 'bytes=0-9' });
      const body = await response.arrayBuffer();
      if (response.status === 206) expect(body.byteLength).toBe(10);
      else expect([response.status, body.byteLength > 10]).toEqual([200, true]);
      const limited = await get(
        `/sparql?${new URLSearchParams({ query: 'SELECT * { ?s ?p ?o } LIMIT 5' })}`,
        'text/csv',
      );
      expect([limited.status, (await limited.text()).trim().split('\r\n').length]).toEqual([200, 6]);
    },
  ),
  holds('HTTP-digest', 'Every document has the digest of its bytes.', async ({ get }) => {
    expect((await get(DOC)).headers.get('repr-digest')).toMatch(/^sha-256=:[\w+/]{43}=:$/);
  }),
];

const SHAPES = 'https://w3id.org/renkei/shapes';

/** Content Negotiation by Profile (https://www.w3.org/TR/dx-prof-conneg/). */
export const BY_PROFILE: readonly Item[] = [
  holds('CONNEGP-link', 'Every answer says what it keeps to.', async ({ get }) => {
    for (const form of FORMS) expect(linksOf(await get(DOC, form))).toContainEqual({ href: SHAPES, rel: 'profile' });
  }),
  holds(
    'CONNEGP-accept-profile',
    'Accept-Profile is understood; a profile that is not there leaves it to the others.',
    async ({ get }) => {
      for (const profile of [`<${SHAPES}>`, '<https://example.jp/none>']) {
        const response = await get(DOC, 'text/turtle', { 'accept-profile': profile });
        expect([response.status, linksOf(response).filter(({ rel }) => rel === 'profile')]).toEqual([
          200,
          [{ href: SHAPES, rel: 'profile' }],
        ]);
      }
    },
  ),
  holds(
    'CONNEGP-qsa',
    '_profile takes a token and an IRI; one that is not there is refused with those that are.',
    async ({ get }) => {
      for (const name of ['shapes', encodeURIComponent(`<${SHAPES}>`)])
        expect((await get(`${DOC}?_profile=${name}`)).status).toBe(200);
      const response = await get(`${DOC}?_profile=none`);
      expect([response.status, await response.json()]).toMatchObject([406, { profiles: [{ uri: SHAPES }] }]);
    },
  ),
  holds('CONNEGP-mediatype', '_mediatype asks for a form, whatever Accept says.', async ({ get }) => {
    expect(typeOf(await get(`${DOC}?_mediatype=application/ld%2Bjson`, 'text/html'))).toBe('application/ld+json');
  }),
  holds(
    'CONNEGP-alt',
    '_profile=alt lists all, as JSON, a page, and links with the canonical one.',
    async ({ get }) => {
      const response = await get(`${DOC}?_profile=alt`, 'application/json');
      const { profiles } = (await response.json()) as { profiles: { token: string; media_types: string[] }[] };
      expect(profiles.map(({ token, media_types }) => [token, [...media_types].sort()])).toEqual([
        ['shapes', [...FORMS].sort()],
      ]);
      const relations = linksOf(response).map(({ rel }) => rel);
      expect([
        relations.filter((rel) => rel === 'canonical').length,
        relations.filter((rel) => rel === 'alternate').length,
      ]).toEqual([1, 6]);
      expect(typeOf(await get(`${DOC}?_profile=alt`, 'text/html'))).toBe('text/html');
    },
  ),
  holds('CONNEGP-token', 'The token is mapped to its profile.', async ({ get }) => {
    const link = { href: 'http://www.w3.org/ns/dx/prof/Profile', rel: 'type', token: 'shapes', anchor: SHAPES };
    expect(linksOf(await get(DOC))).toContainEqual(link);
  }),
  holds('CONNEGP-head', 'HEAD is answered alike.', async ({ ask, get }) => {
    for (const search of ['?_profile=alt', '?_profile=shapes', '?_profile=none']) {
      const [full, head] = [
        await get(DOC + search),
        await ask(DOC + search, { method: 'HEAD', headers: { accept: '*/*' } }),
      ];
      expect([head.status, head.headers.get('link')]).toEqual([full.status, full.headers.get('link')]);
    }
  }),
  holds('CONNEGP-honest', 'Whatever is listed can be had.', async ({ get }) => {
    const response = await get(`${DOC}?_profile=alt`, 'application/json');
    const { profiles } = (await response.json()) as { profiles: { token: string; media_types: string[] }[] };
    for (const { token, media_types } of profiles) {
      for (const type of media_types)
        expect(typeOf(await get(`${DOC}?_profile=${token}&_mediatype=${type}`))).toBe(type);
    }
  }),
];

/** What pages of other origins may do (https://fetch.spec.whatwg.org/#http-cors-protocol). */
export const CORS: readonly Item[] = [
  holds(
    'CORS-star',
    'Any origin may read any answer, without credentials: errors and redirects too.',
    async ({ get }) => {
      for (const path of [
        DOC,
        `/id/${AGREEMENT}`,
        '/nothing',
        '/sparql',
        '/data/manifest.json',
        '/graphql?query=%7B',
        '/health/live',
      ]) {
        const { headers } = await get(path, '*/*', { origin: 'https://example.jp' });
        expect([
          path,
          headers.get('access-control-allow-origin'),
          headers.get('access-control-allow-credentials'),
        ]).toEqual([path, '*', null]);
      }
    },
  ),
  holds('CORS-expose', 'They may read the headers that matter.', async ({ get }) => {
    const exposed = (await get(DOC)).headers
      .get('access-control-expose-headers')
      ?.toLowerCase()
      .split(/\s*,\s*/);
    expect(exposed).toEqual(
      expect.arrayContaining(['link', 'etag', 'content-location', 'last-modified', 'retry-after']),
    );
  }),
  notApplicable('CORS-memento', 'Memento-Datetime may be read.', 'there are no mementos: versions have IRIs'),
  holds('CORS-preflight', 'They may send Accept, Accept-Profile and Content-Type.', async ({ ask }) => {
    const wanted = ['accept', 'accept-profile', 'content-type'];
    const headers = {
      origin: 'https://example.jp',
      'access-control-request-method': 'POST',
      'access-control-request-headers': wanted.join(','),
    };
    for (const path of ['/sparql', '/graphql', DOC]) {
      const response = await ask(path, { method: 'OPTIONS', headers });
      const allowed = (response.headers.get('access-control-allow-headers') ?? '').toLowerCase().split(/\s*,\s*/);
      expect([path, response.status, allowed]).toEqual([path, 204, wanted]);
    }
  }),
];
