import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { minuteBudget } from '../../src/http/budget.ts';
import { fixtureSource } from '../support/fixture-app.ts';
import { endpointOf, fixtureFolder, PUBLISHED } from './endpoint.ts';

const CARTESIAN = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }';
const RUNAWAYS = [
  CARTESIAN,
  'SELECT (COUNT(*) AS ?n) { ?s (!<urn:x>|^!<urn:x>)* ?o . ?o (!<urn:y>|^!<urn:y>)* ?z }',
  'SELECT ?a { ?a ?b ?c . ?d ?e ?f FILTER(?c < ?f) } ORDER BY ?f LIMIT 1',
  'ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?d), STR(?g)) = "x") }',
];
/** Endless even over a few statements. */
const FOREVER = `SELECT (COUNT(*) AS ?n) { ${Array.from({ length: 8 }, (_, n) => `?a${n} ?b${n} ?c${n} .`).join(' ')} }`;
const GOOD = 'SELECT ?s { ?s a <https://w3id.org/renkei/ontology#Agreement> } ORDER BY ?s';
const limits = { size: 2, milliseconds: 800, waitingMilliseconds: 60_000, waiting: 4 };

/** Waits until all workers are back. */
async function recovered({ handler }: Awaited<ReturnType<typeof endpointOf>>): Promise<void> {
  for (let n = 0; n < 600; n += 1) {
    const { loaded, expected, busy, waiting } = handler.state() ?? { loaded: 0, expected: 1, busy: 0, waiting: 0 };
    if (loaded === expected && busy === 0 && waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The workers are not back: ${JSON.stringify(handler.state())}`);
}

describe('A query that does not end', async () => {
  const endpoint = await endpointOf(PUBLISHED, { limits });
  const good = await (await endpoint.query(GOOD)).text();

  it.each(RUNAWAYS)('is ended, told as a problem, and another worker takes over: %s', async (query) => {
    await recovered(endpoint);
    const start = performance.now();
    const response = await endpoint.query(query);
    expect([response.status, response.headers.get('content-type'), response.headers.get('etag')]).toEqual([
      503,
      'application/problem+json',
      null,
    ]);
    expect(await response.json()).toMatchObject({ code: 'QUERY_TIMEOUT', limitSeconds: 0.8 });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(await (await endpoint.query(GOOD)).text()).toBe(good);
  });

  it('lets others be answered while it runs', async () => {
    const slow = await endpointOf(PUBLISHED, { limits: { ...limits, milliseconds: 4_000 } });
    expect(await (await slow.query(GOOD)).text()).toBe(good);
    const runaway = slow.query(CARTESIAN);
    let isRunning = true;
    const ended = runaway.then(() => {
      isRunning = false;
    });
    for (let n = 0; n < 5; n += 1) expect(await (await slow.query(GOOD)).text()).toBe(good);
    expect(isRunning).toBe(true);
    await ended;
    expect((await runaway).status).toBe(503);
  });

  it('does not keep all workers from others when one client sends many', async () => {
    const slow = await endpointOf(PUBLISHED, { limits: { ...limits, milliseconds: 3_000 } });
    await slow.query(GOOD);
    await recovered(slow);
    const greedy = Array.from({ length: 2 }, () => slow.query(CARTESIAN, undefined, { address: '192.0.2.1' }));
    const other = slow.query(GOOD, undefined, { address: '192.0.2.2' });
    const first = await Promise.race([other, ...greedy]);
    expect([first.status, await first.text()]).toEqual([200, good]);
    expect((await Promise.all(greedy)).map(({ status }) => status)).toEqual([503, 503]);
  });

  it('lets only so many wait, and says when to come again; this machine itself is not counted', async () => {
    await recovered(endpoint);
    const many = Array.from({ length: 7 }, () => endpoint.query(CARTESIAN, undefined, { address: '192.0.2.1' }));
    const own = endpoint.query(GOOD);
    const refused = (await Promise.all(many)).filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(refused[0]?.headers.get('retry-after')).toBe('5');
    expect(await refused[0]?.json()).toMatchObject({ code: 'TOO_MANY_QUERIES' });
    expect((await own).status).toBe(200);
  });

  it('may run longer than others may wait', async () => {
    const impatient = await endpointOf(PUBLISHED, { limits: { ...limits, waitingMilliseconds: 400 } });
    impatient.handler.start();
    await recovered(impatient);
    const [running, waiting] = [[CARTESIAN, CARTESIAN], [GOOD]].map((queries) =>
      Promise.all(queries.map((query) => impatient.query(query))),
    );
    const codes = async (responses: Promise<Response[]> | undefined) =>
      Promise.all((await responses)?.map(async (each) => ((await each.json()) as { code: string }).code) ?? []);
    expect(await codes(waiting)).toEqual(['TOO_MANY_QUERIES']);
    expect(await codes(running)).toEqual(['QUERY_TIMEOUT', 'QUERY_TIMEOUT']);
  });

  it('costs its client as much as thirty requests, and nothing to this machine', async () => {
    const budget = minuteBudget(100);
    const counted = await endpointOf(await fixtureFolder(), { limits: { ...limits, milliseconds: 300 }, budget });
    const client = { address: '192.0.2.1' };
    expect((await counted.query(FOREVER, undefined, client)).status).toBe(503);
    expect((await counted.query(FOREVER)).status).toBe(503);
    expect((await budget.take(client, 1))?.remaining).toBe(100 - 1 - 30 - 1);
  });

  it('is answered as one that must wait when the endpoint is being stopped', async () => {
    const stopping = await endpointOf(await fixtureFolder(), { limits: { ...limits, milliseconds: 10_000 } });
    await stopping.query(GOOD);
    const waiting = Array.from({ length: 4 }, () => stopping.query(FOREVER));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await stopping.handler.close();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect((await stopping.query(GOOD)).status).toBe(503);
    expect(stopping.handler.ready()).toBe(false);
  });

  it('is not even begun when its client has gone before its turn', async () => {
    await recovered(endpoint);
    const controller = new AbortController();
    const running = [endpoint.query(CARTESIAN), endpoint.query(CARTESIAN)];
    const gone = endpoint.fetch(`?${new URLSearchParams({ query: CARTESIAN })}`, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(endpoint.handler.state()?.waiting).toBe(1);
    controller.abort();
    expect((await gone).status).toBe(503);
    expect(endpoint.handler.state()?.waiting).toBe(0);
    await Promise.all(running);
  });

  it('is ended soon after its client has gone, which costs the client as much as one that took too long', async () => {
    const budget = minuteBudget(100);
    const patient = await endpointOf(await fixtureFolder(), { limits: { ...limits, milliseconds: 60_000 }, budget });
    await patient.query(GOOD);
    await recovered(patient);
    const controller = new AbortController();
    const client = { address: '192.0.2.7' };
    const asked = `?${new URLSearchParams({ query: FOREVER })}`;
    const gone = patient.fetch(asked, { signal: controller.signal }, client);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(patient.handler.state()?.busy).toBe(1);
    const start = performance.now();
    controller.abort();
    expect((await gone).status).toBe(503);
    expect(performance.now() - start).toBeLessThan(5_000);
    await recovered(patient);
    expect((await budget.take(client, 1))?.remaining).toBe(100 - 1 - 30 - 1);
    expect(patient.faults).toEqual([]);
  });

  it('costs no worker when it is done in the moment in which its client goes', async () => {
    await recovered(endpoint);
    const controller = new AbortController();
    const asked = endpoint.fetch(`?${new URLSearchParams({ query: GOOD })}`, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 0));
    controller.abort();
    expect(await (await asked).text()).toBe(good);
    expect(endpoint.handler.state()?.loaded).toBe(3);
  });

  it('is not begun for a client that has gone already', async () => {
    await recovered(endpoint);
    const gone = AbortSignal.abort();
    const response = await endpoint.fetch(`?${new URLSearchParams({ query: CARTESIAN })}`, { signal: gone });
    expect([response.status, endpoint.handler.state()?.busy, endpoint.handler.state()?.waiting]).toEqual([503, 0, 0]);
  });

  it('gives no shortened answer when the result is too large', async () => {
    const small = await endpointOf(await fixtureFolder(), { maximumBytes: 1_000 });
    const response = await small.query('SELECT * { ?s ?p ?o }');
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { code: 'RESULT_TOO_LARGE', limitBytes: 1_000 },
    ]);
  });

  it('cannot break the engine by nesting, and the next query is answered', async () => {
    await recovered(endpoint);
    const brackets = await endpoint.query(`SELECT (${'('.repeat(5_000)}1${')'.repeat(5_000)} AS ?x) {}`);
    expect([brackets.status, await brackets.json()]).toMatchObject([422, { code: 'QUERY_TOO_COSTLY' }]);
    expect(endpoint.handler.state()?.loaded).toBe(3);
    const chain = await endpoint.query(`SELECT (${'1 + '.repeat(20_000)}1 AS ?x) {}`);
    expect([chain.status, await chain.json()]).toMatchObject([422, { code: 'QUERY_TOO_COSTLY' }]);
    expect(await (await endpoint.query(GOOD)).text()).toBe(good);
  });

  it('cannot take more memory than the engine may have', async () => {
    const patient = await endpointOf(PUBLISHED, { limits: { ...limits, milliseconds: 60_000 } });
    const response = await patient.query('SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }');
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'QUERY_TOO_COSTLY' }]);
    expect(await (await patient.query(GOOD)).text()).toBe(good);
  });
});

describe('A thousand hostile requests', async () => {
  const endpoint = await endpointOf(await fixtureFolder(), {
    limits: { size: 2, milliseconds: 2_000, waitingMilliseconds: 120_000 },
  });
  const app = createApp({
    config: { maximumBodyBytes: 100_000, log: { error: () => undefined } },
    source: await fixtureSource(),
    sparql: endpoint.handler,
  });
  const good = await (await endpoint.query(GOOD)).text();
  const get = (search: string, headers = {}) => app(new Request(`http://localhost/sparql${search}`, { headers }));
  const ask = (query: string) => get(`?${new URLSearchParams({ query })}`);
  const post = (body: string, type: string) =>
    app(new Request('http://localhost/sparql', { method: 'POST', body, headers: { 'content-type': type } }));

  /** What is sent, by turns, and what must come back. */
  const kinds: readonly (readonly [() => Promise<Response>, number])[] = [
    [() => ask(GOOD), 200],
    [() => ask('SELECT'), 400],
    [() => ask('CLEAR ALL'), 403],
    [() => ask('ASK { SERVICE SILENT <http://127.0.0.1:1/> {} }'), 400],
    [() => ask(`ASK { ${'{'.repeat(5_000)}`), 422],
    [() => get('?query=ASK%7B%7D&query=ASK%7B%7D'), 400],
    [() => get('?query=%FF%FE%00'), 400],
    [() => get('?query=ASK%7B%7D', { accept: 'x/y' }), 406],
    [() => get('?query=ASK%7B%7D', { accept: ',;q=,'.repeat(500) }), 200],
    [() => post('x'.repeat(200_000), 'application/sparql-query'), 413],
    [() => post('\u0000\ud800', 'application/sparql-query'), 400],
    [() => post('ASK {}', 'text/plain'), 415],
    [() => post('query=ASK%20%7B%7D&default-graph-uri=javascript:alert(1)', 'application/x-www-form-urlencoded'), 200],
    [() => ask(`ASK { FILTER(REGEX("${'a'.repeat(200)}", "(a*)*b")) }`), 200],
    [() => ask('SELECT * { VALUES ?x { "\\u0000" "<script>" } }'), 200],
  ];

  it('leave a server that is ready, has all its workers, and answers rightly', async () => {
    const sent = Array.from({ length: 1_000 }, (_, n) =>
      n % 100 === 99 ? [() => ask(FOREVER), 503] : kinds[n % kinds.length],
    ) as typeof kinds;
    const wrong: unknown[] = [];
    const queue = sent.entries();
    const lane = async () => {
      for (const [n, [send, status]] of queue) {
        const response = await send();
        const text = await response.text();
        if (response.status !== status) wrong.push([n, response.status, status, text.slice(0, 200)]);
      }
    };
    await Promise.all(Array.from({ length: 25 }, lane));
    expect(wrong).toEqual([]);
    await recovered(endpoint);
    expect((await app(new Request('http://localhost/health/ready'))).status).toBe(200);
    expect(await (await ask(GOOD)).text()).toBe(good);
    expect(endpoint.faults).toEqual([]);
  });
});
