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

const ask = (query: string) => `/sparql?query=${encodeURIComponent(query)}`;

/** What the SPARQL page can show: nothing yet, every kind of result; and what is refused. */
const QUERIES = [
  '/sparql',
  ask('SELECT * { ?s ?p ?o } LIMIT 30'),
  ask('SELECT * { ?s <urn:nothing> ?o }'),
  ask(
    'SELECT (1 AS ?a) ("x"@ja AS ?b) (<urn:c> AS ?c) (<https://w3id.org/renkei/id/dataset> AS ?d) (BNODE() AS ?e) ?f {}',
  ),
  ask('ASK {}'),
  ask('CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 20'),
];
const REFUSED_QUERIES = [ask('SELECT * {'), ask('SELECT ?x ?x { ?y } ')];

/** A query with every kind of word that the editor colours. */
const COLOURS =
  '# why\nPREFIX a: <urn:a>\nSELECT ?x (COUNT(*) AS ?n) { ?x a:b "s"@ja, 5, true ; a [] . FILTER(?x != <urn:y>) } GROUP BY ?x';

/**
 * What axe-core finds in GraphiQL that only its authors can mend: buttons to close a tab lie in the tab (`nested-interactive`); the colours of words in its editor
 * (Monaco, themes of its own) have contrasts from 3.6 up, where 4.5 is asked for (`color-contrast`, and nowhere else).
 */
const OF_GRAPHIQL = [/^nested-interactive <li [^>]*role="tab"/, /^color-contrast <span class="mtk\d+">/];

/** Dark and wide, light and narrow: enough for pages with an editor, which take seconds. */
const TWO_WAYS = WAYS.slice(0, 2);

/** The part of what axe-core reports that is used here. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(axe === undefined)('axe-core', async () => {
  const origin = axe === undefined ? '' : await served();
  const things = axe === undefined ? [] : await oneOfEveryClass(origin);

  /** What is wrong with the pages, each rule with an example. */
  async function violations(paths: readonly string[], options: ReaderOptions, expected = 200): Promise<string[]> {
    const found = await read?.(options, async ({ page }) => {
      const all: string[] = [];
      for (const path of paths) {
        const status = (await page.goto(`${origin}${path}`))?.status();
        if (status !== (path === '/nothing' ? 404 : expected)) all.push(`${path}: ${status}`);
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

  it.each(TWO_WAYS)(
    'finds nothing wrong with what the SPARQL page shows, with $locale in $colorScheme, $viewport',
    async (options) => {
      expect(await violations(QUERIES, options)).toEqual([]);
      expect(await violations(REFUSED_QUERIES, options, 400)).toEqual([]);
      const found = await read?.(options, async ({ page }) => {
        await page.goto(`${origin}/sparql`);
        await page.locator('.cm-content').click();
        for (const key of ['Control+a', 'Backspace']) await page.keyboard.press(key);
        await page.keyboard.type(COLOURS);
        const typed = await examine(page);
        await page.keyboard.press('Control+a');
        return [...typed, ...(await examine(page))];
      });
      expect(found).toEqual([]);
    },
  );

  it.each(TWO_WAYS)(
    'finds nothing of ours wrong with GraphiQL, with $locale in $colorScheme, $viewport',
    async (options) => {
      const found = await read?.(options, async ({ page }) => {
        const all: string[] = [];
        const look = async () => {
          for (const { id, nodes } of await examine(page)) all.push(...nodes.map(({ html }) => `${id} ${html}`));
        };
        await page.goto(`${origin}/graphql`);
        await page.locator('.graphiql-execute-button').click();
        await page.locator('.graphiql-response').locator('.view-line').first().waitFor();
        await look();
        for (const label of ['Show Documentation Explorer', 'Open settings dialog']) {
          await page.locator(`button[aria-label="${label}"]`).first().click();
          await page
            .locator(label.startsWith('Show') ? '.graphiql-doc-explorer' : '[role="dialog"]')
            .first()
            .waitFor();
          await look();
        }
        return all;
      });
      expect(found?.length).toBeGreaterThan(0);
      expect(found?.filter((each) => !OF_GRAPHIQL.some((known) => known.test(each)))).toEqual([]);
    },
  );

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
