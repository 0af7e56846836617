import { readdirSync, readFileSync } from 'node:fs';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { publishedGraphs, publishedText } from '../support/published.ts';

const FOLDER = new URL('../corpus/kumamoto-arao-2025/questions/', import.meta.url);

interface Answer {
  readonly question: { readonly ja: string; readonly en: string };
  readonly ordered: boolean;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const store = new Store();
for (const { files } of publishedGraphs) {
  for (const { path } of files.filter(({ path }) => path.endsWith('.nq'))) {
    store.load(publishedText(path), { format: 'application/n-quads' });
  }
}

/** The rows of a query as plain values, over the union of all graphs. */
function ask(query: string): Record<string, string>[] {
  const solutions = store.query(query, { use_default_graph_as_union: true }) as Map<
    string,
    { readonly value: string }
  >[];
  return solutions.map((row) => Object.fromEntries(Array.from(row, ([name, { value }]) => [name, value])));
}

function inOrder(rows: readonly Readonly<Record<string, string>>[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}

describe('A researcher asks in SPARQL', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.rq'));

  it('ten questions.', () => {
    expect(names).toHaveLength(10);
  });

  for (const name of names) {
    const answer: Answer = JSON.parse(readFileSync(new URL(name.replace('.rq', '.json'), FOLDER), 'utf8'));
    it(`${name}: ${answer.question.en}`, () => {
      const rows = ask(readFileSync(new URL(name, FOLDER), 'utf8'));
      if (answer.ordered) expect(rows).toEqual(answer.rows);
      else expect(inOrder(rows)).toEqual(inOrder(answer.rows));
    });
  }
});
