import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServe, type ServeOptions } from '../src/main.ts';
import { fixtureQuads, publishedFolder } from './support/published-folder.ts';

/** A stream that remembers, and tells when something has been written. */
function recorder() {
  let text = '';
  let tell: (text: string) => void = () => {};
  const written = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const write = (part: string) => {
    text += part;
    tell(text);
  };
  return { write, written, text: () => text };
}

let dataDir: string;
const occupant = createServer();

beforeAll(async () => {
  dataDir = await publishedFolder(await fixtureQuads());
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  occupant.close();
});

/** Starts a server of the fixture, or of what `options` say. */
function start(options: Partial<ServeOptions> = {}) {
  const [stdout, stderr, stop] = [recorder(), recorder(), new AbortController()];
  const exit = runServe({ host: '127.0.0.1', port: 0, dataDir, stdout, stderr, stop: stop.signal, ...options });
  return { stdout, stderr, exit, stop: () => stop.abort() };
}

describe('renkei serve', () => {
  it('says in one line where it listens and how many agreements it serves, answers there, and stops with 0', async () => {
    const server = start();
    const line = await server.stdout.written;
    expect(line).toMatch(/^renkei: 2 agreements at http:\/\/127\.0\.0\.1:\d+\/graphql\n$/);
    const url = /http\S+/.exec(line)?.[0] ?? '';
    const response = await fetch(`${url}?query={agreements{totalCount}}`, { headers: { accept: 'application/json' } });
    expect(await response.json()).toMatchObject({ data: { agreements: { totalCount: 2 } } });
    server.stop();
    expect(await server.exit).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
    expect(server.stderr.text()).toBe('');
  });

  it('stops on SIGTERM', async () => {
    const [stdout, stderr] = [recorder(), recorder()];
    const exit = runServe({ host: '127.0.0.1', port: 0, dataDir, stdout, stderr });
    await stdout.written;
    process.emit('SIGTERM');
    expect(await exit).toBe(0);
  });

  it('says that a port is in use, and which to try, and stops with 1', async () => {
    const { port } = occupant.address() as AddressInfo;
    const server = start({ port });
    expect(await server.exit).toBe(1);
    expect(server.stderr.text()).toBe(
      `renkei: Port ${port} on 127.0.0.1 is in use. Choose another: renkei serve --port ${port + 1}\n`,
    );
    expect(server.stdout.text()).toBe('');
  });

  it('says that there is no dataset, and how to get one, and stops with 1', async () => {
    const server = start({ dataDir: '/nowhere/published' });
    expect(await server.exit).toBe(1);
    expect(server.stderr.text()).toMatch(/^renkei: No published dataset in \/nowhere\/published .*renkei build\n$/);
  });

  it('says that a host is none of this machine, and stops with 1', async () => {
    const server = start({ host: '192.0.2.1' });
    expect(await server.exit).toBe(1);
    expect(server.stderr.text()).toMatch(/no address 192\.0\.2\.1/);
  });
});
