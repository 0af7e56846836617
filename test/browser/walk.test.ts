import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_TEXT } from '../../src/sparql/page/page-text.ts';
import type { Page, ReaderOptions } from './browser.ts';
import { startBrowser } from './browser.ts';
import { served } from './served.ts';

const read = await startBrowser();

const SOURCE = readFileSync(new URL('../../data/source/kumamoto-arao-2025/document.txt', import.meta.url), 'utf8');
const AGREEMENT = '/doc/agreement/431001-432041/2025-03-27';

/** What a reader of each language sees on the way. */
const SEEN = {
  ja: {
    locale: 'ja-JP',
    home: '連携協約のリンクトオープンデータ',
    parties: '当事者',
    roles: '役割分担',
    evidence: '根拠',
    other: 'en',
  },
  en: {
    locale: 'en-GB',
    home: 'Linked open data of cooperation agreements',
    parties: 'Parties',
    roles: 'Roles',
    evidence: 'Evidence',
    other: 'ja',
  },
} as const;

type Language = keyof typeof SEEN;

const LANGUAGES = ['ja', 'en'] as const;

describe.skipIf(read === undefined)('a reader with a browser', async () => {
  const origin = read === undefined ? '' : await served();

  /** Lets a reader of the language visit `path`; everything that went wrong is a failure. */
  async function visiting(language: Language, path: string, look: (page: Page) => Promise<void>, more?: ReaderOptions) {
    await read?.({ locale: SEEN[language].locale, ...more }, async ({ page, faults }) => {
      await page.goto(`${origin}${path}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await look(page);
      expect(faults).toEqual([]);
    });
  }

  it.each(LANGUAGES)('walks from the first page to the words of the document (%s)', async (language) => {
    const seen = SEEN[language];
    await visiting(language, '/', async (page) => {
      expect(await page.locator('h1').innerText()).toBe(seen.home);
      await page.locator('section[aria-labelledby="regions"] a[href*="doc/region/kumamoto."]').first().click();
      await page.waitForURL(/\/doc\/region\/kumamoto\.(?:ja|en)\.html$/);
      await page.locator('main a[href*="agreement/431001-432041/2025-03-27."]').first().click();
      await page.waitForURL(/2025-03-27\.(?:ja|en)\.html$/);
      expect(await page.locator('h1').innerText()).toBe('熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約');
      expect(await page.locator('main').innerText()).toContain(seen.parties);
      expect(await page.locator('article.paper').innerText()).toContain('甲及び乙');
      await page.locator('table.initiatives a[href*="/initiative/3-1-4."]').first().click();
      await page.waitForURL(/\/initiative\/3-1-4\.(?:ja|en)\.html$/);
      expect(await page.locator('section[aria-labelledby="roles"]').innerText()).toContain(seen.roles);
      const evidence = page.locator('details.evidence').first();
      expect(await evidence.innerText()).toContain(seen.evidence);
      await evidence.locator('summary').click();
      await evidence.locator('a[href*="/evidence/"]').first().click();
      await page.waitForURL(/\/evidence\//);
      const quoted = await page.locator('blockquote.source-text').first().innerText();
      expect(quoted.length).toBeGreaterThan(1);
      expect(SOURCE.replace(/\s/g, '')).toContain(quoted.replace(/\s/g, ''));
      await page.locator(`header.site a[hreflang="${seen.other}"]`).click();
      await page.locator(`html[lang="${seen.other}"]`).waitFor();
    });
  });

  it.each(LANGUAGES)('asks an example by SPARQL, changes it in the editor, and sees rows (%s)', async (language) => {
    const text = PAGE_TEXT[language];
    await visiting(language, '/', async (page) => {
      await page.locator('header.site a[href^="sparql."]').click();
      await page.locator('main a[href*="example=parties"]').click();
      await page.waitForURL(/example=parties/);
      await page.locator('.cm-content').click();
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(/query=/);
      const table = page.locator('#result table');
      expect(await table.innerText()).toContain('荒尾市');
      expect(await table.locator('caption').innerText()).toBe(text.rows(2, 2));
      await page.locator('.cm-content').click();
      await page.keyboard.press('Control+a');
      // Cleared first: Chromium gives text typed over a highlighted selection the style of it, which the policy refuses, noisily and rightly.
      await page.keyboard.press('Backspace');
      await page.keyboard.type('SELECT (1 + 1 AS ?sum) {}');
      await page.locator('button[type="submit"]').click();
      await page.waitForURL(/sum/);
      expect(await page.locator('#result tbody').innerText()).toContain('2');
    });
  });

  it('runs the first query in GraphiQL', async () => {
    await read?.({ locale: 'ja-JP' }, async ({ page, faults }) => {
      await page.goto(`${origin}/`);
      await page.locator('header.site a[href^="graphql."]').click();
      await page.locator('.graphiql-execute-button').click();
      const answer = page.locator('.graphiql-response');
      await answer.locator('text=totalCount').first().waitFor();
      expect(await answer.innerText()).not.toContain('errors');
      expect(faults).toEqual([]);
    });
  });

  it.each(['/', AGREEMENT, '/search?q=%E5%8C%BB%E7%99%82', '/sparql?example=parties'])(
    'reads %s without a script',
    async (path) => {
      const look = async (page: Page) => {
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
        expect(await page.locator('noscript').count()).toBe(0);
      };
      await visiting('ja', path, look, { javaScriptEnabled: false });
    },
  );

  it('asks by SPARQL without a script', async () => {
    const look = async (page: Page) => {
      await page.locator('textarea').fill('SELECT (1 + 1 AS ?sum) {}');
      await page.locator('button[type="submit"]').click();
      await page.waitForURL(/sum/);
      expect(await page.locator('#result tbody').innerText()).toContain('2');
    };
    await visiting('ja', '/sparql', look, { javaScriptEnabled: false });
  });

  it('finds by the search field, and follows the first result', async () => {
    await visiting('ja', '/', async (page) => {
      await page.locator('input[name="q"]').fill('地域医療');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\.\w+\.html\?/);
      await page.locator('ol.results a').first().click();
      await page.waitForURL(/\/doc\//);
      expect(await page.locator('main').innerText()).toContain('医療');
    });
  });

  it.each(['/', AGREEMENT, '/sparql'])('skips to the content of %s by the keyboard', async (path) => {
    await visiting('en', path, async (page) => {
      await page.keyboard.press('Tab');
      const focused = "document.activeElement.getAttribute('href')";
      expect(await page.evaluate(focused)).toBe('#main');
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().top >= 0')).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.getElementById('main').contains(document.activeElement)")).toBe(true);
    });
  });

  it.each(['/', AGREEMENT, '/ontology', '/sparql?example=parties'])(
    'never scrolls %s sideways on a telephone',
    async (path) => {
      const look = async (page: Page) => {
        const { scroll, client } = await page.evaluate<{ scroll: number; client: number }>(
          '({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth })',
        );
        expect(scroll).toBeLessThanOrEqual(client);
      };
      await visiting('ja', path, look, { viewport: { width: 400, height: 800 } });
    },
  );
});
