import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { fixtureSource, testApp } from '../support/fixture-app.ts';
test('smoke', async () => {
  const app = testApp(await fixtureSource());
  const r = await app.ask(process.env['Q'] ?? readFileSync('schema/example/first-query.graphql', 'utf8'));
  console.log(JSON.stringify(r, null, 1).slice(0, 5000));
  console.log(app.faults);
});
