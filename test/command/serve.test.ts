import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runServe } from '../../src/main.ts';

const PUBLISHED = join(import.meta.dirname, '../../data/published');

/** Serves the published data in Japanese until something has been said; gives what was said. */
async function served(port: number): Promise<{ out: string; err: string; code: number }> {
  const stop = new AbortController();
  let [out, err] = ['', ''];
  const code = await runServe({
    host: '127.0.0.1',
    port,
    dataDir: PUBLISHED,
    stop: stop.signal,
    language: 'ja',
    stdout: {
      write: (text: string) => {
        out += text;
        stop.abort();
      },
    },
    stderr: { write: (text: string) => (err += text) },
  });
  return { out, err, code };
}

describe('renkei serve in Japanese', () => {
  it('says what it serves where', async () => {
    const { out, code } = await served(0);
    expect(code).toBe(0);
    expect(out).toMatch(/^renkei: 協約\d+件を http:\/\/127\.0\.0\.1:\d+\/graphql で提供しています\n$/);
  });

  it('says that a port is in use, and which other to try', async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
    const { port } = occupant.address() as AddressInfo;
    const { err, code } = await served(port);
    occupant.close();
    expect(code).toBe(1);
    expect(err).toContain(`ポート${port}は使用中です。別のポートを選んでください：renkei serve --port ${port + 1}`);
  });
});
