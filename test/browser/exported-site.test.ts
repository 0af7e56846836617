import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exportSite } from '../../src/export/export-site.ts';
import { smallDataset } from '../support/small-site.ts';
import { rulesHost } from '../support/static-host.ts';
import { type Page, type ReaderOptions, startBrowser } from './browser.ts';

const read = await startBrowser();

/** Serves an exported folder by its `_headers`, the content security policies among them. Gives the origin. */
async function hosted(folder: string): Promise<string> {
  const host = await rulesHost(folder);
  const server = createServer((request, response) => {
    host(request.url ?? '/').then(({ status, headers, body }) => {
      response.writeHead(status, Object.fromEntries(headers)).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

describe.skipIf(read === undefined)('a reader of an exported site', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-offline-'));
  const dataDir = read === undefined ? '' : await smallDataset();
  const out = join(folder, 'site');
  if (read !== undefined) await exportSite({ dataDir, out, publicUrl: 'https://town.example.jp/renkei/' });
  const origin = read === undefined ? '' : await hosted(out);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    if (dataDir !== '') await rm(dataDir, { recursive: true, force: true });
  });

  async function visiting(url: string, look: (page: Page) => Promise<void>, options: ReaderOptions = {}) {
    await read?.(options, async ({ page, faults }) => {
      await page.goto(url);
      await look(page);
      expect(faults.filter((fault) => !fault.startsWith('asked file:'))).toEqual([]);
    });
  }

  it.each(['a host', 'a folder'] as const)(
    'searches at %s, follows a result, and comes back in English',
    async (where) => {
      const root = where === 'a host' ? origin : pathToFileURL(out).href;
      await visiting(`${root}/index.html`, async (page) => {
        await page.locator('input[name="q"]').first().fill('荒尾');
        await page.keyboard.press('Enter');
        await page.locator('ol.results').waitFor();
        expect(page.url()).toMatch(/\/search\.ja\.html\?q=/);
        expect(await page.locator('[role="status"]').innerText()).toMatch(/^\d+件/);
        await page.locator('header.site a[hreflang="en"]').click();
        await page.locator('html[lang="en"]').waitFor();
        await page.locator('ol.results a').first().click();
        await page.waitForURL(/\/doc\/.*\.en\.html$/);
        expect(await page.locator('main').innerText()).toContain('荒尾');
        await page.locator('a.brand').click();
        await page.waitForURL(/\/index\.en\.html$/);
      });
    },
  );

  it('is told what to do where no script runs', async () => {
    await visiting(
      `${origin}/search.ja.html?q=x`,
      async (page) => {
        expect(await page.locator('noscript').innerText()).toContain('検索にはスクリプトが必要です');
      },
      { javaScriptEnabled: false },
    );
  });
});
