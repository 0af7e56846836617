import { describe, expect, it } from 'vitest';
import { fixtureSource, testApp } from '../support/fixture-app.ts';

const app = testApp(await fixtureSource());
const BASE = 'https://w3id.org/renkei/id/';
const A = `${BASE}agreement/431001-432041/2025-03-27`;

describe('An entry point for one thing', () => {
  it.each([
    ['agreement', 'title', A, '熊本市及び荒尾市における連携協約'],
    ['initiative', 'heading', `${A}/initiative/1-2`, '消費生活相談'],
    ['party', 'nameAsWritten', `${A}/party/2`, '荒尾市'],
    ['role', 'text', `${A}/initiative/1-2/role/1+2`, '相談を行う。'],
    ['policyField', 'label', `${BASE}pillar/life-living`, '生活機能の強化'],
    ['region', 'name', `${BASE}region/kumamoto`, '熊本連携中枢都市圏'],
  ])('%s(id:) gives it', async (entry, field, id, value) => {
    const { data } = await app.ask(`query ($id: ID!) { ${entry}(id: $id) { id ${field} } }`, { id });
    expect(data).toEqual({ [entry]: { id, [field]: value } });
  });

  it.each(['agreement', 'initiative', 'party', 'role', 'policyField', 'region', 'node'])(
    '%s(id:) is null, without an error, for what is not there',
    async (entry) => {
      expect(await app.answer(`{ ${entry}(id: "${BASE}nothing") { id } }`)).toEqual({ data: { [entry]: null } });
    },
  );

  it('is null for a thing of another kind', async () => {
    expect(await app.answer(`{ agreement(id: "${A}/party/1") { id } }`)).toEqual({ data: { agreement: null } });
  });

  it.each([
    ['municipality', '432041', '荒尾市'],
    ['municipality', '43204', '荒尾市'],
    ['prefecture', '430005', '熊本県'],
    ['prefecture', '43000', '熊本県'],
  ])('%s(code: "%s") gives %s', async (entry, code, name) => {
    expect(await app.answer(`{ ${entry}(code: "${code}") { name } }`)).toEqual({ data: { [entry]: { name } } });
  });

  it('does not take one kind of local government for another', async () => {
    expect(await app.answer('{ municipality(code: "430005") { name } }')).toEqual({ data: { municipality: null } });
  });

  it.each(['熊本', '4320', '432042', '４３２０４１', ''])('refuses %j, which cannot be a code', async (code) => {
    const { data, errors } = await app.ask('query ($code: String!) { municipality(code: $code) { name } }', { code });
    expect(data).toEqual({ municipality: null });
    expect(errors).toMatchObject([{ path: ['municipality'], extensions: { code: 'BAD_LOCAL_GOVERNMENT_CODE' } }]);
  });
});

describe('node and nodes', () => {
  it('find again everything that has an id, as the type it has', async () => {
    const { data } = await app.ask(
      '{ agreements { nodes { textBlocks { nodes { __typename id } } roles { nodes { __typename id } } } } }',
    );
    const things = JSON.stringify(data).matchAll(/"__typename":"(\w+)","id":"([^"]+)"/g);
    for (const [, type, id] of things) {
      const found = await app.answer('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
      expect(found).toEqual({ data: { node: { __typename: type, id } } });
    }
  });

  it('give things in the order asked for, repeats and unknown ones in their places', async () => {
    const asked = [`${A}/party/2`, `${BASE}nothing`, A, `${A}/party/2`];
    const { data } = await app.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: asked });
    expect(data).toEqual({
      nodes: [
        { __typename: 'Party', id: asked[0] },
        null,
        { __typename: 'Agreement', id: A },
        { __typename: 'Party', id: asked[0] },
      ],
    });
  });

  it('know nothing of what the graph describes but the API does not speak of', async () => {
    expect(await app.answer(`{ node(id: "${BASE}scheme/pillar") { id } }`)).toEqual({ data: { node: null } });
  });

  it('refuse more than a hundred at once', async () => {
    const { errors } = await app.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(A) });
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_MANY_IDS' } }]);
  });
});

describe('The lists at the root', () => {
  it.each([
    ['agreements', 2],
    ['initiatives', 4],
    ['roles', 3],
    ['parties', 4],
    ['policyFields', 4],
    ['municipalities', 2],
    ['municipalities(includeFormer: true)', 3],
    ['prefectures', 1],
    ['regions', 1],
  ])('%s counts %i', async (list, count) => {
    expect(await app.answer(`{ ${list} { totalCount } }`)).toEqual({
      data: { [list.replace(/\(.*/, '')]: { totalCount: count } },
    });
  });

  it('keep the order of each document, agreement by agreement', async () => {
    const { data } = await app.ask('{ initiatives { nodes { order agreement { concludedOn } } } }');
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({
        initiatives: {
          nodes: [
            { order: 1, agreement: { concludedOn: '2025-03-27' } },
            { order: 2, agreement: { concludedOn: '2025-03-27' } },
            { order: 10, agreement: { concludedOn: '2025-03-27' } },
            { order: 1, agreement: { concludedOn: null } },
          ],
        },
      }),
    );
  });
});
