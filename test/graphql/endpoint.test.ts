import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { checkDocument } from '../../src/graphql/document-limits.ts';
import { OPERATION_LIMITS } from '../../src/graphql/operation-limits.ts';
import { persistedOperations } from '../../src/graphql/persisted-operations.ts';
import { minuteBudget } from '../../src/http/budget.ts';
import type { GraphSource } from '../../src/store/graph-source.ts';
import { fixtureSource, graphqlRequest, testApp } from '../support/fixture-app.ts';

const source = await fixtureSource();
const app = testApp(source);
const codes = async (query: string) => (await app.ask(query)).errors?.map(({ extensions }) => extensions?.code);
const get = (address: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://localhost${address}`, { headers: { accept: 'application/json', ...headers } }));
const asked = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

describe('A hostile document', () => {
  const deep = (levels: number) =>
    `${'{ agreements { nodes { initiatives { nodes { agreement '.repeat(levels)}{ id }${' } } } } }'.repeat(levels)}`;

  it.each([
    ['nested 5,000 deep', '{a'.repeat(5000) + '}'.repeat(5000), 'OPERATION_TOO_DEEP'],
    ['nested 1,000 deep', '{a'.repeat(1000) + '}'.repeat(1000), 'OPERATION_TOO_DEEP'],
    ['deep through fields that exist', deep(6), 'OPERATION_TOO_DEEP'],
    [
      'with 300 aliases',
      `{ ${Array.from({ length: 300 }, (_, at) => `a${at}: __typename x${at}: agreements { totalCount }`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    ['of 50,000 tokens', `{ ${'__typename '.repeat(50_000)} }`, 'DOCUMENT_TOO_LARGE'],
    [
      'whose fragments double 40 times',
      `query { agreements { nodes { ...f0 } } } ${Array.from({ length: 40 }, (_, at) => `fragment f${at} on Agreement { id ...f${at + 1} ...f${at + 1} }`).join(' ')} fragment f40 on Agreement { id title }`,
      'OPERATION_TOO_LARGE',
    ],
    [
      'whose fragments contain each other',
      'query { agreements { nodes { ...a } } } fragment a on Agreement { id ...b } fragment b on Agreement { id ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['with a literal of 200,000 characters', `{ node(id: "${'あ'.repeat(200_000)}") { id } }`, undefined],
    ['with SPARQL in a text', '{ node(id: "x> } DROP ALL #") { id } }', undefined],
  ])('%s is told why, or answered', async (_name, query, code) => {
    expect(await codes(query)).toEqual(code === undefined ? undefined : [code]);
  });

  it('leaves normal ones alone: introspection, and what is 25 deep', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect(await codes(getIntrospectionQuery())).toBeUndefined();
    const levels = (count: number) => parse('{a'.repeat(count) + '}'.repeat(count));
    expect(() => checkDocument(levels(25))).not.toThrow();
    expect(() => checkDocument(levels(26))).toThrow('25 deep, not 26');
  });

  it('never makes us log a fault of our own', () => {
    expect(app.faults).toEqual([]);
  });
});

describe('A request that is not as it should be', () => {
  const at = 'http://localhost/graphql';
  const query = encodeURIComponent('{ __typename }');
  const post = (contentType: string, body: string, accept = 'application/json') =>
    new Request(at, { method: 'POST', headers: { 'content-type': contentType, accept }, body });

  it.each([
    ['variables that are no JSON', new Request(`${at}?query=${query}&variables={bad`), 400, 'BAD_REQUEST'],
    ['extensions that are no JSON', new Request(`${at}?query=${query}&extensions=x`), 400, 'BAD_REQUEST'],
    [
      'the same in a form',
      post('application/x-www-form-urlencoded', `query=${query}&variables={bad`),
      400,
      'BAD_REQUEST',
    ],
    ['a body of plain text', post('text/plain', '{ __typename }'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a picture wanted',
      new Request(`${at}?query=${query}`, { headers: { accept: 'image/png' } }),
      406,
      'NOT_ACCEPTABLE',
    ],
    ['a name that is no UTF-8', new Request(`${at}/q/%E0%A4%A`), 404, 'UNKNOWN_OPERATION'],
    [
      'the same field 4,000 times',
      post('application/json', JSON.stringify({ query: `{ ${'__typename '.repeat(4000)} }` })),
      200,
      'OPERATION_TOO_LARGE',
    ],
  ])('is told %s', async (_name, request, status, code) => {
    const response = await app.fetch(request);
    const { errors } = (await response.json()) as { errors: readonly { extensions: object }[] };
    expect([response.status, errors.map(({ extensions }) => extensions)]).toMatchObject([status, [{ code }]]);
  });

  it('is told that a cursor was given for things of another type', async () => {
    const { data } = await app.ask('{ agreements(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { agreements: { pageInfo: { endCursor: string } } }).agreements.pageInfo;
    expect(await codes(`{ initiatives(after: "${endCursor}") { totalCount } }`)).toEqual(['CURSOR_OF_OTHER_ORDER']);
  });
});

describe('Every answer', () => {
  it('tells the version of the data and what the operation weighed', async () => {
    const { extensions } = await app.ask('{ agreements(first: 7) { nodes { id } } }');
    expect(extensions).toEqual({
      dataset: { version: source.version },
      cost: { requested: 7, limit: 1_000_000, remaining: 999_993 },
    });
  });

  it('forbids guessing its type', async () => {
    expect((await get('/graphql?query={__typename}')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is compressed where that is welcome', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const response = await get(asked(getIntrospectionQuery()), { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });
});

describe('GET with an entity tag', () => {
  const address = asked('{ agreements { totalCount } }');

  it('answers 304 to whoever holds the tag, without running the operation', async () => {
    const first = await get(address);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    let loads = 0;
    const counting: GraphSource = {
      version: source.version,
      load: (plan) => {
        loads += 1;
        return source.load(plan);
      },
    };
    const second = await testApp(counting).fetch(
      new Request(`http://localhost${address}`, { headers: { accept: 'application/json', 'if-none-match': tag } }),
    );
    expect([second.status, await second.text(), second.headers.get('etag'), loads]).toEqual([304, '', tag, 0]);
  });

  it('has another tag for other data, another operation, another language, another form', async () => {
    const tags = await Promise.all([
      get(address),
      get(asked('{ agreements { totalCount  } }')),
      get(address, { 'accept-language': 'en' }),
      get(address, { accept: 'application/graphql-response+json' }),
      testApp({ version: 'ffff', load: (plan) => source.load(plan) }).fetch(
        new Request(`http://localhost${address}`, { headers: { accept: 'application/json' } }),
      ),
    ]);
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(5);
  });

  it('gives no tag to an answer with errors, and none to POST', async () => {
    expect((await get(asked('{ agreements(first: 101) { totalCount } }'))).headers.get('etag')).toBeNull();
    expect((await app.fetch(graphqlRequest({ query: '{ __typename }' }))).headers.get('etag')).toBeNull();
  });

  it('answers HEAD as GET, without the body', async () => {
    const head = await app.fetch(
      new Request(`http://localhost${address}`, { method: 'HEAD', headers: { accept: 'application/json' } }),
    );
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe((await get(address)).headers.get('etag'));
  });
});

describe('Operations known by name', () => {
  it('are listed with their variables', async () => {
    const { operations } = (await (await get('/graphql/q')).json()) as { operations: readonly { name: string }[] };
    expect(operations.map(({ name }) => name)).toEqual(persistedOperations().map(({ name }) => name));
    expect(operations.find(({ name }) => name === 'municipality')).toMatchObject({
      variables: { code: 'String!' },
      url: 'http://localhost/graphql/q/municipality',
      query: readFileSync(new URL('../../schema/operation/municipality.graphql', import.meta.url), 'utf8'),
    });
  });

  it.each(persistedOperations())('$name is valid', async ({ query }) => {
    const { validate } = await import('graphql');
    const { executableSchema } = await import('../../src/graphql/executable-schema.ts');
    expect(validate(executableSchema(), parse(query))).toEqual([]);
  });

  it('answer at a short address by name and by hash alike, and say how to cite it', async () => {
    const [named, hashed] = await Promise.all(
      [persistedOperations().find(({ name }) => name === 'municipality')].flatMap((one) => [
        get(`/graphql/q/${one?.name}?code=432041`),
        get(`/graphql/q/${one?.sha256}?code=432041`),
      ]),
    );
    const answer = (await named?.json()) as { data: object; errors?: unknown };
    expect(answer).toEqual(await hashed?.json());
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty('municipality');
    expect(named?.headers.get('link')).toMatch(
      /^<http:\/\/localhost\/graphql\/q\/[0-9a-f]{64}\?code=432041>; rel="cite-as"$/,
    );
    expect(named?.headers.get('etag')).toBe(hashed?.headers.get('etag'));
  });

  it.each([
    ['/graphql/q/nothing', 404, 'UNKNOWN_OPERATION'],
    ['/graphql/q/municipality?kode=432041', 400, 'BAD_OPERATION'],
    ['/graphql/q/municipality?code=432041&toString=1', 400, 'BAD_OPERATION'],
    ['/graphql/q/municipality', 400, 'BAD_OPERATION'],
  ])('%s: %i, %s', async (address, status, code) => {
    const response = await get(address);
    const { errors } = (await response.json()) as { errors: readonly { extensions: object }[] };
    expect([response.status, errors.map(({ extensions }) => extensions)]).toMatchObject([status, [{ code }]]);
  });

  it('may be named by their hash in a request, as clients of persisted operations do', async () => {
    const [operation] = persistedOperations();
    const extensions = { persistedQuery: { version: 1, sha256Hash: operation?.sha256 } };
    const response = await app.fetch(graphqlRequest({ extensions, variables: { id: 'urn:none' } }));
    expect(await response.json()).toMatchObject({ data: { agreement: null } });
  });
});

describe('Limits of one client', () => {
  const limited = (requests: number, things: number) =>
    createApp({
      source,
      config: {
        maximumBodyBytes: 1000,
        log: { error: () => undefined },
        requestBudget: minuteBudget(requests),
        operationLimits: { ...OPERATION_LIMITS, budget: minuteBudget(things) },
      },
    });
  const ask = () => graphqlRequest({ query: '{ agreements(first: 10) { nodes { id } } }' });

  it('refuse the request after the last, for that client only, as a GraphQL result', async () => {
    const server = limited(2, 1000);
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await server(ask(), { address: '192.0.2.1' })).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await server(ask(), { address: '192.0.2.1' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect((await server(ask(), { address: '192.0.2.2' })).status).toBe(200);
    expect((await server(ask())).status).toBe(200);
  });

  it('count the things asked for, and tell what is left', async () => {
    const server = limited(100, 25);
    const results = [];
    for (let count = 0; count < 3; count++) results.push(await server(ask(), { address: '192.0.2.3' }));
    expect(results.map(({ status }) => status)).toEqual([200, 200, 429]);
    const [first, , last] = await Promise.all(results.map((response) => response.json()));
    expect(first).toMatchObject({ extensions: { budget: { limit: 25, remaining: 15 } } });
    expect(last).toMatchObject({ data: null, errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('stop an operation that takes too long: one coded error, no data', async () => {
    const slow: GraphSource = {
      version: source.version,
      load: (plan, options) => ({
        list: (parent, reach) => source.load(plan).list(parent, reach),
        groups: (parent, reach, grouping) => source.load(plan).groups(parent, reach, grouping),
        page(parent, reach, request) {
          options?.deadline?.check();
          return source.load(plan).page(parent, reach, request);
        },
      }),
    };
    const config = { maximumBodyBytes: 1000, log: { error: () => undefined } };
    const server = createApp({
      source: slow,
      config: { ...config, operationLimits: { ...OPERATION_LIMITS, milliseconds: -1 } },
    });
    const response = await server(graphqlRequest({ query: '{ __typename agreements { totalCount } }' }));
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { data: null, errors: [{ extensions: { code: 'TIME_LIMIT' } }] },
    ]);
  });

  it('hold for variables nested without end, too', async () => {
    const body = `{"query":"query($where: AgreementFilter) { agreements(where: $where) { totalCount } }","variables":{"where":${'{"NOT":'.repeat(20_000)}{}${'}'.repeat(20_000)}}}`;
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
    });
    const { errors } = (await (await app.fetch(request)).json()) as { errors: readonly { extensions: object }[] };
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: 'OPERATION_TOO_DEEP' }]);
  });
});
