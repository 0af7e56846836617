import { expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { minuteBudget } from '../../src/http/budget.ts';
import { fixtureSource } from '../support/fixture-app.ts';

it('Pages that answer a question are counted for each client, all others are not', async () => {
  const log = { error: (_: string, cause: unknown) => expect(cause).toBeUndefined() };
  const app = createApp({
    config: { maximumBodyBytes: 1, log, requestBudget: minuteBudget(3) },
    source: await fixtureSource(),
    web: async () => new Response('page'),
  });
  const ask = (path: string, address?: string) =>
    app(new Request(`http://localhost${path}`), address === undefined ? {} : { address });
  for (let count = 0; count < 5; count++) {
    for (const path of ['/', '/search', '/search?q=', '/doc/dataset'])
      expect((await ask(path, '203.0.113.7')).status).toBe(200);
    // On this machine itself, nothing is counted.
    expect((await ask('/search?q=a')).status).toBe(200);
    expect((await ask(`/?q=${count}`, '203.0.113.7')).status).toBe(count < 3 ? 200 : 429);
  }
  const refused = await ask('/search?lang=en&q=%E9%98%B2%E7%81%BD', '203.0.113.7');
  expect(await refused.json()).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask('/search?q=a', '203.0.113.8')).status).toBe(200);
});
