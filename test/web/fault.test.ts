import { beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readDataset } from '../../src/store/dataset.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import type { RenderPage } from '../../src/web/document-view.ts';
import { webHandler } from '../../src/web/web-handler.ts';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';

const dataDir = await publishedFolder(await fixtureQuads());
const dataset = await readDataset(dataDir);
const faults: unknown[] = [];

/** A server whose pages cannot be written, or those of things alone. */
function withPages(page: RenderPage) {
  const app = createApp({
    config: { maximumBodyBytes: 1_000, log: { error: (_message, cause) => faults.push(cause) } },
    source: new MemorySource(dataset.graph, { version: dataset.version, fold: (text) => text }),
    web: webHandler({ dataset, dataDir, page }),
  });
  return (headers: Record<string, string>, method = 'GET') =>
    app(new Request('http://localhost/doc/dataset.html', { headers, method }));
}

const broken = new Error('no page');
const fail: RenderPage = () => {
  throw broken;
};
const failForThings: RenderPage = (view) => (view.kind === 'problem' ? undefined : fail(view));

beforeEach(() => {
  faults.length = 0;
});

describe('A fault of ours at an address of the web', () => {
  it('is a page for a browser, in its language, and logged with its cause', async () => {
    const response = await withPages(failForThings)({ accept: 'text/html', 'accept-language': 'en' });
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const page = await response.text();
    expect(page).toContain('<html lang="en">');
    expect(page).not.toContain('no page');
    expect(faults).toEqual([broken]);
  });

  it('is a problem document for a program', async () => {
    const response = await withPages(failForThings)({ accept: 'application/json' });
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', status: 500 });
  });

  it('is the same without a body for HEAD', async () => {
    const ask = withPages(failForThings);
    const [get, head] = [await ask({ accept: 'text/html' }), await ask({ accept: 'text/html' }, 'HEAD')];
    expect([head.status, [...head.headers], await head.text()]).toEqual([500, [...get.headers], '']);
  });

  it('is a problem document where even its page fails, and the first cause is logged', async () => {
    const response = await withPages(fail)({ accept: 'text/html' });
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    expect(faults).toEqual([broken]);
  });
});
