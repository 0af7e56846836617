import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { rdf, xsd } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { fold } from '../../src/search/fold.ts';
import { searchKeyQuads } from '../../src/search/search-keys.ts';
import { SEARCHABLE } from '../../src/search/searchable.ts';
import type { LoadedGraph } from '../../src/store/graph-source.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { out } from '../../src/store/path.ts';
import type { Branch, Condition, PageRequest, Plan, Reach, ValueTest } from '../../src/store/plan.ts';
import {
  EndpointError,
  namedGraphs,
  type SparqlFetch,
  SparqlSource,
  sparqlFetch,
} from '../../src/store/sparql-source.ts';
import { FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { memoryGraph } from '../support/memory.ts';
import { fixtureQuads } from '../support/published-folder.ts';
import { type TestEndpoint, testEndpoint } from '../support/sparql-endpoint.ts';

const ex = (name: string) => namedNode(`https://example.org/${name}`);
const graph = ex('graph/data');
const agreements: Reach = { from: 'class', class: rk.Agreement };

/** So many agreements with three initiatives and two parties each. */
function manyQuads(count: number): Quad[] {
  return Array.from({ length: count }, (_, index) => {
    const agreement = ex(`agreement/${index}`);
    const below = [1, 2, 3].flatMap((order) => {
      const initiative = ex(`agreement/${index}/initiative/${order}`);
      return [
        quad(initiative, rdf.type, rk.Initiative, graph),
        quad(initiative, rk.agreement, agreement, graph),
        quad(initiative, rk.order, literal(String(order), xsd.integer), graph),
        quad(initiative, rk.heading, literal(`見出し${order}`, 'ja'), graph),
        quad(agreement, rk.initiative, initiative, graph),
      ];
    });
    return [
      quad(agreement, rdf.type, rk.Agreement, graph),
      quad(agreement, rk.title, literal(`連携協約${index}`, 'ja'), graph),
      ...below,
    ];
  }).flat();
}

function source(endpoint: TestEndpoint, fetch: SparqlFetch = endpoint.fetch, more: object = {}): SparqlSource {
  return new SparqlSource({ graphs: endpoint.graphs, fetch, version: '', fold, ...more });
}

function shown(loaded: LoadedGraph, reach: Reach, page: PageRequest) {
  const { items, keyOf, ...counts } = loaded.page(undefined, reach, page);
  return { ...counts, items: items.map((item) => [item.value, keyOf(item), item.objects(rk.title)[0]?.value]) };
}

const initiatives: Reach = { from: 'parent', paths: [[out(rk.initiative)]], class: rk.Initiative };
const deep: Plan = {
  branches: [
    {
      reach: agreements,
      page: { first: 1000, orderBy: [{ path: [out(rk.title)], by: 'reading', direction: 'desc' }] },
      values: [rk.title],
      groupings: [{ keys: [{ paths: [[out(rk.initiative), out(rk.heading)]], by: 'value' }] }],
      branches: [{ reach: initiatives, page: { last: 2 }, values: [rk.heading], branches: [] }],
    },
  ],
};

describe('The number of queries', () => {
  async function queriesFor(count: number): Promise<readonly string[]> {
    const endpoint = testEndpoint(manyQuads(count));
    await source(endpoint).load(deep);
    return endpoint.queries;
  }

  it('does not grow with the rows', async () => {
    const few = await queriesFor(2);
    expect(few).toHaveLength(10);
    expect(await queriesFor(200)).toHaveLength(few.length);
  });

  it('grows where one query could not name all: no query hands over more than 1,000 IRIs', async () => {
    const queries = await queriesFor(700);
    expect(queries.length).toBeLessThan(20);
    for (const query of queries)
      expect(query.match(/<https:\/\/example\.org\/agreement/g)?.length ?? 0).toBeLessThanOrEqual(1000);
  });

  it('is that of the branches: each is scoped to the graphs of the dataset', async () => {
    const endpoint = testEndpoint(manyQuads(2));
    await source(endpoint).load(deep);
    for (const query of endpoint.queries) expect(query).toContain('FROM <https://example.org/graph/data>');
  });
});

describe('The graphs of a publisher', () => {
  it('are those below its base, not what else the endpoint has', async () => {
    const endpoint = testEndpoint(await fixtureQuads());
    expect(await namedGraphs(endpoint, 'https://w3id.org/renkei/')).toEqual([...endpoint.graphs].sort());
    expect(await namedGraphs(endpoint, 'https://example.org/')).toEqual(['https://example.org/graph/others']);
  });
});

describe('A query over HTTP', () => {
  it('is sent as a form, with what the endpoint wants to know of the client', async () => {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { method, headers } = request;
        const asked = { method, type: headers['content-type'], accept: headers.accept, token: headers.authorization };
        response.end(JSON.stringify({ ...asked, body: Buffer.concat(parts).toString() }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const send = sparqlFetch(`http://127.0.0.1:${port}/sparql`, { authorization: 'Bearer x' });
    const answer = await (await send('ASK { ?s ?p "あ&=" }', 'application/json', AbortSignal.timeout(1000))).json();
    server.close();
    expect(answer).toEqual({
      method: 'POST',
      type: 'application/x-www-form-urlencoded;charset=UTF-8',
      accept: 'application/json',
      token: 'Bearer x',
      body: String(new URLSearchParams({ query: 'ASK { ?s ?p "あ&=" }' })),
    });
  });
});

/** Texts that would end a string, a group or a query if they were pasted. */
const HOSTILE = [
  '"',
  "'",
  '"""',
  '\\',
  '\\"',
  '\\u0022 }',
  '" } UNION { ?item ?p ?o } #',
  '} # ',
  '> <https://example.org/',
  '\u0000',
  'a\u0000b',
  '\u2028 \u2029',
  '\n\r\t\b\f',
  '𠮷"𠮷',
  '?item',
  '%22 {}',
];

describe('A text in a filter', () => {
  const titled = (texts: readonly string[]) =>
    texts.flatMap((text, index) => [
      quad(ex(`t/${index}`), rdf.type, rk.Agreement, graph),
      quad(ex(`t/${index}`), rk.title, literal(text, 'ja'), graph),
    ]);
  const data = titled([...HOSTILE, 'plain']);
  const endpoint = testEndpoint(data);
  const near = new MemorySource(memoryGraph(data), { fold }).load({ branches: [] });

  async function found(where: Condition): Promise<readonly string[]> {
    const reach: Reach = { from: 'class', class: rk.Agreement, where };
    const loaded = await source(endpoint).load({ branches: [{ reach, values: [], branches: [] }] });
    const iris = loaded.list(undefined, reach).map(({ value }) => value);
    expect(iris).toEqual(near.list(undefined, reach).map(({ value }) => value));
    return iris;
  }
  const title = (test: ValueTest): Condition => ({ paths: [[out(rk.title)]], tests: [test] });

  it.each(HOSTILE.map((text, index) => ({ text, index })))('stays a text: $text', async ({ text, index }) => {
    const iri = ex(`t/${index}`).value;
    expect(await found(title({ lexical: [text] }))).toEqual([iri]);
    expect(await found(title({ oneOf: [literal(text, 'ja')] }))).toEqual([iri]);
    expect(await found(title({ contains: text }))).toContain(iri);
    expect(await found(title({ startsWith: text }))).toContain(iri);
    expect(await found(title({ language: text }))).toEqual([]);
    await found(title({ folded: fold(text) }));
  });

  it.each(['\ud842', 'a\udfb7'])('that is half of a character is in nothing: %j', async (text) => {
    for (const test of [
      { lexical: [text] },
      { contains: text },
      { startsWith: text },
      { folded: text },
      { language: text },
    ])
      expect(await found(title(test))).toEqual([]);
  });

  it('stays one in a cursor and as an IRI, too', async () => {
    const orderBy = [{ path: [out(rk.title)], by: 'text', direction: 'asc' }] as const;
    for (const text of [...HOSTILE, '\ud842']) {
      const page: PageRequest = { first: 3, orderBy, after: [text, text] };
      const iris: Reach = { from: 'iris', iris: [text, `https://example.org/${text}`, ex('t/1').value] };
      const branches: Branch[] = [
        { reach: agreements, page, values: [], branches: [] },
        { reach: iris, values: [], branches: [] },
      ];
      const loaded = await source(endpoint).load({ branches });
      expect(loaded.page(undefined, agreements, page).totalCount).toBe(data.length / 2);
      expect(loaded.list(undefined, iris).map(({ value }) => value)).toEqual([ex('t/1').value]);
    }
  });
});

describe('A search key', () => {
  it('spares texts that cannot match, and changes no answer', async () => {
    const data = (await fixtureQuads()).filter(({ predicate }) => !predicate.equals(rk.searchKey));
    const keys = searchKeyQuads(data).map((each) => quad(each.subject, each.predicate, each.object, graph));
    const endpoint = testEndpoint([...data, ...keys]);
    const covers = SEARCHABLE.map(({ class: type, fields }) => ({
      class: type,
      properties: fields.map(({ property }) => property),
    }));
    const asked = async (folded: string, more: object) => {
      const reach: Reach = {
        from: 'class',
        class: rk.Initiative,
        where: { paths: [[out(rk.heading)], [out(rk.content)]], tests: [{ folded }] },
      };
      const loaded = await source(endpoint, endpoint.fetch, more).load({
        branches: [{ reach, values: [], branches: [] }],
      });
      return loaded.list(undefined, reach).map(({ value }) => value);
    };
    const headings = data
      .filter(({ predicate }) => predicate.equals(rk.heading))
      .map(({ object }) => fold(object.value));
    expect(headings.length).toBeGreaterThan(2);
    for (const folded of [...headings, 'ナイモノ', '']) {
      const plain = await asked(folded, {});
      expect(await asked(folded, { searchKey: { property: rk.searchKey, covers } })).toEqual(plain);
    }
    expect(endpoint.queries.some((query) => query.includes('searchKey'))).toBe(true);
  });
});

describe('An endpoint that cuts results', () => {
  const data = manyQuads(40);
  const endpoint = testEndpoint(data);
  const near = new MemorySource(memoryGraph(data), { fold }).load(deep);
  const [root] = deep.branches;

  /** Gives no more than so many rows, and says so in a header, as Virtuoso does, or not. */
  function cutting(rows: number, tells: boolean): SparqlFetch {
    return async (...asked) => {
      const results = await (await endpoint.fetch(...asked)).json();
      results.results.bindings.splice(rows);
      const headers = { 'content-type': asked[1], ...(tells ? { 'x-sparql-maxrows': String(rows) } : {}) };
      return new Response(JSON.stringify(results), { headers });
    };
  }

  it.each([
    { name: 'and says so', fetch: cutting(7, true), more: {} },
    { name: 'where it is known to', fetch: cutting(7, false), more: { maximumRows: 7 } },
  ])('$name is asked on, until all is there', async ({ fetch, more }) => {
    const loaded = await source(endpoint, fetch, more).load(deep);
    const page = root?.page ?? {};
    expect(shown(loaded, agreements, page)).toEqual(shown(near, agreements, page));
    const below = (from: LoadedGraph) =>
      from
        .page(undefined, agreements, page)
        .items.map((item) => from.page(item, initiatives, { last: 2 }).items.map(({ value }) => value));
    expect(below(loaded)).toEqual(below(near));
  });
});

describe('An endpoint that fails', async () => {
  const endpoint = testEndpoint(await fixtureQuads());
  const json = 'application/sparql-results+json';
  const answer =
    (body: string, type = json, init: ResponseInit = {}) =>
    async () =>
      new Response(body, { ...init, headers: { 'content-type': type, ...init.headers } });
  const never = () => new Promise<Response>(() => {});
  const half: SparqlFetch = async (...asked) => {
    const text = await (await endpoint.fetch(...asked)).text();
    return new Response(text.slice(0, -20), { headers: { 'content-type': json } });
  };
  const stuck: SparqlFetch = async () =>
    new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) }), {
      headers: { 'content-type': json },
    });

  it.each<{ name: string; fetch: SparqlFetch; code: string }>([
    {
      name: 'with a status',
      fetch: answer('Virtuoso 37000 Error', 'text/plain', { status: 500 }),
      code: 'ENDPOINT_FAILED',
    },
    { name: 'without an answer', fetch: () => Promise.reject(new TypeError('fetch failed')), code: 'ENDPOINT_FAILED' },
    {
      name: 'with a page',
      fetch: answer('<!doctype html><title>Maintenance</title>', 'text/html'),
      code: 'ENDPOINT_ANSWER',
    },
    { name: 'with a page called JSON', fetch: answer('<!doctype html>'), code: 'ENDPOINT_ANSWER' },
    { name: 'with other JSON', fetch: answer('{"results":[]}'), code: 'ENDPOINT_ANSWER' },
    {
      name: 'with a term that is none',
      fetch: answer('{"results":{"bindings":[{"item":{"type":"x","value":"y"}}]}}'),
      code: 'ENDPOINT_ANSWER',
    },
    { name: 'half way', fetch: half, code: 'ENDPOINT_ANSWER' },
    { name: 'to answer in time', fetch: never, code: 'ENDPOINT_TIMEOUT' },
    { name: 'to end its answer in time', fetch: stuck, code: 'ENDPOINT_TIMEOUT' },
    {
      name: 'by stopping early',
      fetch: answer('{"results":{"bindings":[]}}', json, { headers: { 'x-sql-state': 'S1TAT' } }),
      code: 'ENDPOINT_TIMEOUT',
    },
  ])('$name is never taken for an empty one', async ({ fetch, code }) => {
    const far = testApp(source(endpoint, fetch, { milliseconds: 100, version: FIXTURE_VERSION }));
    const { data, errors } = await far.answer(
      '{ agreements { totalCount nodes { title } facets { region { count } } } }',
    );
    expect(data?.agreements ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    expect(far.faults.map(({ cause }) => (cause instanceof EndpointError ? cause.code : String(cause)))).toEqual([
      code,
    ]);
  });

  it('for one branch leaves the others whole', async () => {
    const failing: SparqlFetch = (query, ...rest) =>
      query.includes('ontology#member') ? Promise.reject(new Error('gone')) : endpoint.fetch(query, ...rest);
    const far = testApp(source(endpoint, failing, { version: FIXTURE_VERSION }));
    const near = testApp(await fixtureSource());
    const whole = '{ agreements { nodes { title } } }';
    const { data, errors } = await far.answer(
      '{ agreements { nodes { title } } regions { nodes { id memberships { nodes { id } } } } }',
    );
    expect(data?.agreements).toEqual((await near.answer(whole)).data?.agreements);
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.every(({ path }) => path?.includes('memberships'))).toBe(true);
  });

  it('is told to stop, and the deadline of the operation is kept', async () => {
    const signals: AbortSignal[] = [];
    const slow: SparqlFetch = (_query, _accept, signal) => {
      signals.push(signal);
      return never();
    };
    const deadlineOver = new Error('over');
    const start = performance.now();
    const deadline = {
      check() {
        if (performance.now() - start > 50) throw deadlineOver;
      },
    };
    const reach: Reach = { ...agreements };
    const loaded = await source(endpoint, slow).load({ branches: [{ reach, values: [], branches: [] }] }, { deadline });
    expect(() => loaded.list(undefined, reach)).toThrow(deadlineOver);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('once is asked again the next time', async () => {
    let fails = true;
    const fetch: SparqlFetch = (...asked) => (fails ? Promise.reject(new Error('down')) : endpoint.fetch(...asked));
    const far = testApp(source(endpoint, fetch, { version: FIXTURE_VERSION }));
    const query = '{ initiatives(first: 1) { totalCount } }';
    expect((await far.answer(query)).errors).toHaveLength(1);
    fails = false;
    expect((await far.answer(query)).errors).toBeUndefined();
  });
});
