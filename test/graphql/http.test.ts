import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import type { GraphSource } from '../../src/store/graph-source.ts';
import type { Plan } from '../../src/store/plan.ts';
import { fixtureSource, graphqlRequest, testApp } from '../support/fixture-app.ts';

const source = await fixtureSource();
const url = 'http://localhost/graphql';
const audits = serverAudits({
  url,
  fetchFn: (input: string, init?: RequestInit) => testApp(source).fetch(new Request(input, init)),
});

/** A source that fails. */
const broken: GraphSource = {
  version: '',
  load() {
    throw new Error('disk on fire', { cause: new Error('smoke') });
  },
};

/** A source whose plans load, but whose pages cannot be read. */
const halfBroken: GraphSource = {
  version: '',
  load: (plan) => ({
    list: (parent, reach) => source.load(plan).list(parent, reach),
    page() {
      throw new Error('this branch is gone');
    },
    groups: (parent, reach, grouping) => source.load(plan).groups(parent, reach, grouping),
  }),
};

/** The source of the fixture, which writes down the plans it is given. */
function recording(plans: Plan[]): GraphSource {
  return {
    version: source.version,
    load(plan) {
      plans.push(plan);
      return source.load(plan);
    },
  };
}

describe('GraphQL over HTTP', () => {
  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits)('$id $name', async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('answers GET and POST alike', async () => {
    const app = testApp(source);
    const query = '{ agreements { totalCount } }';
    const got = await app.fetch(
      new Request(`${url}?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json' } }),
    );
    expect(await got.json()).toEqual(await app.ask(query));
  });

  it('is open to pages of every origin, without credentials and cookies', async () => {
    const headers = {
      origin: 'https://example.jp',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const preflight = await testApp(source).fetch(new Request(url, { method: 'OPTIONS', headers }));
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/content-type/i);
    const answer = await testApp(source).fetch(
      graphqlRequest({ query: '{ __typename }' }, { origin: 'https://example.jp' }),
    );
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('takes one operation a request', async () => {
    const request = graphqlRequest([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect((await testApp(source).fetch(request)).status).toBe(400);
  });

  it('refuses a body that is too large, with a code', async () => {
    const response = await testApp(source, 100).fetch(graphqlRequest({ query: `{ __typename } #${'x'.repeat(100)}` }));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }] });
  });

  it('refuses what is no operation, with a code', async () => {
    const app = testApp(source);
    expect(await app.ask('{ agreements {')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
    expect(await app.ask('{ agreement(id: "x") { colour } }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(app.faults).toEqual([]);
  });

  it.each([
    ['a mutation', 'BAD_OPERATION', { query: 'mutation { __typename }' }],
    ['variables that do not fit', 'BAD_OPERATION', { query: 'query ($id: ID!) { node(id: $id) { id } }' }],
    [
      'an operation of another name',
      'OPERATION_RESOLUTION_FAILURE',
      { query: 'query A { __typename } query B { __typename }', operationName: 'C' },
    ],
  ])('does not execute %s: %s', async (_what, code, body) => {
    const app = testApp(source);
    const response = await app.fetch(graphqlRequest(body));
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code } }],
    });
    expect(app.faults).toEqual([]);
  });
});

describe('A body that is no JSON', () => {
  it.each([
    ['{', /(?:ends too early|cannot stand where it does)\.$/],
    ['', /ends too early\.$/],
    ['{"query":"{a}",,"secret":1}', /: character 16 cannot stand where it does\.$/],
    ['secret', /cannot stand where it does\.$/],
    ["{'secret':1}", /: character 2 cannot stand where it does\.$/],
  ])('%j is refused in plain words, without what the parser says or what was sent', async (body, message) => {
    const app = testApp(source);
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await app.fetch(new Request(url, { method: 'POST', headers, body }));
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect([response.status, errors.length, errors[0]?.extensions]).toEqual([400, 1, { code: 'BAD_REQUEST' }]);
    expect(errors[0]?.message).toMatch(message);
    expect(JSON.stringify(errors)).not.toMatch(/secret|SyntaxError|Unexpected|Expected|position/);
    expect(app.faults).toEqual([]);
  });
});

describe('A fault of ours', () => {
  it('is hidden from the caller and told to the operator with its cause', async () => {
    const app = testApp(broken);
    const response = await app.fetch(
      graphqlRequest({ query: '{ agreements { totalCount } }' }, { accept: 'application/graphql-response+json' }),
    );
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(text).not.toMatch(/fire|smoke|\.ts/);
    expect(app.faults).toHaveLength(1);
    expect(app.faults[0]?.cause).toMatchObject({ message: 'disk on fire', cause: { message: 'smoke' } });
  });

  it('nulls the branch it is in and nothing beside it', async () => {
    const app = testApp(halfBroken);
    const id = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';
    const result = await app.ask(`{ agreement(id: "${id}") { title initiatives { totalCount } } }`);
    expect(result).toMatchObject({
      data: { agreement: { title: '熊本市及び荒尾市における連携協約', initiatives: null } },
      errors: [{ path: ['agreement', 'initiatives'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(app.faults).toMatchObject([{ message: 'GraphQL failed at agreement.initiatives' }]);
  });
});

describe('The operation', () => {
  it('is planned once and loaded once', async () => {
    const plans: Plan[] = [];
    const app = testApp(recording(plans));
    await app.ask(
      'query ($n: Int) { agreements(first: $n) { nodes { title parties { alias } } } parties { totalCount } }',
      { n: 1 },
    );
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({
      branches: [
        {
          reach: { from: 'class', class: { value: 'https://w3id.org/renkei/ontology#Agreement' } },
          page: { first: 1 },
          values: [{ value: 'https://w3id.org/renkei/ontology#title' }],
          branches: [
            { reach: { from: 'parent' }, values: [{ value: 'https://w3id.org/renkei/ontology#alias' }], branches: [] },
          ],
        },
        {
          reach: { from: 'class', class: { value: 'https://w3id.org/renkei/ontology#Party' } },
          values: [],
          branches: [],
        },
      ],
    });
  });

  it('leaves out of the plan what @skip and @include leave out, and merges what is asked for twice', async () => {
    const plans: Plan[] = [];
    const app = testApp(recording(plans));
    await app.ask(
      `query ($no: Boolean!) {
        a: agreements { ...T nodes { parties @include(if: $no) { alias } } }
        b: agreements { nodes { region @skip(if: true) { name } } }
      }
      fragment T on AgreementConnection { nodes { ... on Agreement { title } } }`,
      { no: false },
    );
    expect(plans[0]?.branches).toMatchObject([{ values: [{ value: expect.stringMatching('title') }], branches: [] }]);
  });
});
