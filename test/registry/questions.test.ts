import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { publishedData } from '../support/command.ts';

const FOLDER = new URL('../corpus/questions-regions/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.rq'));

interface Answer {
  readonly question: { readonly ja: string; readonly en: string };
  readonly ordered: boolean;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

interface Manifest {
  readonly graphs: readonly { readonly files: readonly { readonly path: string }[] }[];
}

let loaded: Promise<Store> | undefined;

/** The graphs that a build publishes of `data/`, read once. */
async function load(): Promise<Store> {
  const published = join(await publishedData(), 'published');
  const manifest: Manifest = JSON.parse(await readFile(join(published, 'manifest.json'), 'utf8'));
  const store = new Store();
  for (const { path } of manifest.graphs.flatMap(({ files }) => files).filter(({ path }) => path.endsWith('.nq')))
    store.load(await readFile(join(published, path), 'utf8'), { format: 'application/n-quads' });
  return store;
}

/** The rows of a query as plain values, over the union of all graphs. */
async function ask(query: string): Promise<Record<string, string>[]> {
  loaded ??= load();
  const solutions = (await loaded).query(query, { use_default_graph_as_union: true }) as Map<
    string,
    { readonly value: string }
  >[];
  return solutions.map((row) => Object.fromEntries(Array.from(row, ([name, { value }]) => [name, value])));
}

describe('An analyst asks across the regions', () => {
  it('four questions.', () => {
    expect(names).toHaveLength(4);
  });

  it.each(names)(
    '%s',
    async (name) => {
      const answer: Answer = JSON.parse(readFileSync(new URL(name.replace('.rq', '.json'), FOLDER), 'utf8'));
      expect(answer.ordered).toBe(true);
      expect(await ask(readFileSync(new URL(name, FOLDER), 'utf8'))).toEqual(answer.rows);
    },
    60_000,
  );
});
