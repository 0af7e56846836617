import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { readDataset } from '../src/store/dataset.ts';
import { MemorySource } from '../src/store/memory-source.ts';

const readme = readFileSync('README.md', 'utf8');

/** Every GraphQL block of the README with the JSON block behind it. */
const examples = Array.from(
  readme.matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g),
  ([, query, answer]) => ({
    query: query ?? '',
    answer: JSON.parse(answer ?? ''),
  }),
);

describe('The README', () => {
  it('opens with the two lines that are all a newcomer needs.', () => {
    expect(readme.indexOf('npm ci && npm start')).toBeGreaterThan(0);
    expect(readme.indexOf('npm ci && npm test')).toBeGreaterThan(readme.indexOf('npm ci && npm start'));
    expect(examples).toHaveLength(4);
  });

  it.each(examples)('shows an answer that the published data give: example %#', async ({ query, answer }) => {
    const { graph, version } = await readDataset('data/published');
    const log = { error: (message: string, error?: unknown) => expect.fail(`${message}: ${error}`) };
    const app = createApp({ config: { maximumBodyBytes: 100_000, log }, source: new MemorySource(graph, { version }) });
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { extensions, ...result } = (await (await app(request)).json()) as { extensions: object };
    expect(extensions).toHaveProperty('dataset.version');
    expect(result).toEqual(answer);
  });

  it('links to files that are there.', () => {
    const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path]) => path ?? '');
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});
