import { describe, expect, it } from 'vitest';
import { loadTool } from '../sparql/tools.ts';
import { type Page, type ReaderOptions, startBrowser } from './browser.ts';
import { served } from './served.ts';

const read = await startBrowser();
const axe = read === undefined ? undefined : (loadTool('axe-core') as { readonly source: string } | undefined);

/** One thing of every class: each class with its first thing. */
const CLASSES = `SELECT ?class (MIN(STR(?thing)) AS ?first) WHERE {
  ?thing a ?class FILTER(STRSTARTS(STR(?thing), "https://w3id.org/renkei/id/"))
} GROUP BY ?class ORDER BY ?class`;

const AGREEMENT = '/doc/agreement/431001-432041/2025-03-27';
const OTHERS = [
  '/',
  '/search?q=%E5%8C%BB%E7%99%82',
  '/search',
  '/nothing',
  '/ontology',
  '/shapes',
  '/graph/registry',
  '/sparql?example=parties',
];
const IN_MANY_WAYS = [
  '/',
  AGREEMENT,
  `${AGREEMENT}/initiative/3-1-4`,
  '/search?q=%E5%8C%BB%E7%99%82',
  '/nothing',
  '/sparql?example=parties',
];
const WAYS: readonly ReaderOptions[] = [
  { locale: 'en-GB', colorScheme: 'dark' },
  { locale: 'ja-JP', colorScheme: 'light', viewport: { width: 400, height: 800 } },
  { locale: 'ja-JP', colorScheme: 'dark', viewport: { width: 400, height: 800 } },
];

/** The part of what axe-core reports that is used here. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(axe === undefined)('axe-core', async () => {
  const origin = axe === undefined ? '' : await served();
  const things = axe === undefined ? [] : await oneOfEveryClass(origin);

  /** What is wrong with the pages, each rule with an example. */
  async function violations(paths: readonly string[], options: ReaderOptions): Promise<string[]> {
    const found = await read?.(options, async ({ page }) => {
      const all: string[] = [];
      for (const path of paths) {
        const status = (await page.goto(`${origin}${path}`))?.status();
        if (status !== (path === '/nothing' ? 404 : 200)) all.push(`${path}: ${status}`);
        for (const { id, nodes } of await examine(page)) all.push(`${path}: ${id} ${nodes[0]?.html}`);
      }
      return all;
    });
    return found ?? [];
  }

  async function examine(page: Page): Promise<readonly Violation[]> {
    await page.evaluate(`${axe?.source}; undefined`);
    return page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)");
  }

  it('has a thing of every class to look at', () => {
    expect(things.length).toBeGreaterThan(25);
  });

  it('finds nothing wrong with a page of every class', async () => {
    expect(await violations(things, { locale: 'ja-JP' })).toEqual([]);
  });

  it('finds nothing wrong with the other pages', async () => {
    expect(await violations(OTHERS, { locale: 'ja-JP' })).toEqual([]);
  });

  it.each(WAYS)('finds nothing wrong with $locale in $colorScheme, $viewport', async (options) => {
    expect(await violations(IN_MANY_WAYS, options)).toEqual([]);
  });

  it('would find it', async () => {
    const found = await read?.({}, async ({ page }) => {
      await page.goto(`${origin}/`);
      await page.evaluate("document.documentElement.removeAttribute('lang')");
      return (await examine(page)).map(({ id }) => id);
    });
    expect(found).toContain('html-has-lang');
  });
});

async function oneOfEveryClass(origin: string): Promise<string[]> {
  const response = await fetch(`${origin}/sparql?${new URLSearchParams({ query: CLASSES })}`, {
    headers: { accept: 'application/sparql-results+json' },
  });
  const { results } = (await response.json()) as { results: { bindings: readonly { first: { value: string } }[] } };
  const paths = results.bindings.map(({ first }) => new URL(first.value).pathname.replace('/renkei/id/', '/doc/'));
  return [...new Set(paths)];
}
