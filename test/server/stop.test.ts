import { connect, type Socket } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { runServe } from '../../src/main.ts';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';
import { running, until } from './running.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await publishedFolder(await fixtureQuads());
});

const BODY = JSON.stringify({ query: '{agreements{totalCount}}' });

/** A request of which only the first half is sent yet. */
async function halfRequest(origin: string): Promise<{ socket: Socket; finish: () => void; answer: Promise<string> }> {
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\naccept: application/json\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n`;
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  let text = '';
  socket.on('data', (data) => {
    text += String(data);
  });
  socket.on('error', () => undefined);
  const answer = new Promise<string>((resolve) => socket.on('close', () => resolve(text)));
  await new Promise<void>((resolve) => socket.write(head + BODY.slice(0, 5), () => resolve()));
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { socket, finish: () => socket.write(BODY.slice(5)), answer };
}

describe('A server that is told to stop', () => {
  it('finishes what is under way, says meanwhile that it is not ready, and then ends', async () => {
    const server = await running({ dataDir }, { bySignal: true });
    await until('ready', async () => (await fetch(`${server.origin}/health/ready`)).ok);
    const { finish, answer } = await halfRequest(server.origin);
    process.emit('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const health = await fetch(`${server.origin}/health/ready`);
    expect([health.status, health.headers.get('connection')]).toEqual([503, 'close']);
    expect(await health.json()).toMatchObject({ code: 'NOT_READY', title: 'The server is being stopped.' });
    expect((await fetch(`${server.origin}/health/live`)).status).toBe(200);
    finish();
    expect(await answer).toMatch(/^HTTP\/1\.1 200 .*"totalCount":2/s);
    expect(await server.exit).toBe(0);
    await expect(fetch(`${server.origin}/health/live`)).rejects.toThrow();
  });

  it('hears it while it still reads the data, and ends without a word about a fault', async () => {
    const faults: string[] = [];
    const exit = runServe({
      ...{ host: '127.0.0.1', port: 0, dataDir },
      ...{ stdout: { write: () => undefined }, stderr: { write: (text: string) => faults.push(text) } },
    });
    expect(process.listenerCount('SIGTERM')).toBe(1);
    process.emit('SIGTERM');
    expect(await exit).toBe(0);
    expect(faults).toEqual([]);
    expect(process.listenerCount('SIGTERM') + process.listenerCount('SIGHUP')).toBe(0);
  });

  it('listens for signals no longer when it could not start', async () => {
    const write = () => undefined;
    const exit = runServe({
      ...{ host: '127.0.0.1', port: 0, dataDir: '/nowhere' },
      ...{ stdout: { write }, stderr: { write } },
    });
    expect(await exit).toBe(1);
    expect(process.listenerCount('SIGTERM') + process.listenerCount('SIGHUP')).toBe(0);
  });

  it('ends at once when it is told a second time', async () => {
    const server = await running({ dataDir }, { bySignal: true });
    const { answer } = await halfRequest(server.origin);
    process.emit('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begun = Date.now();
    process.emit('SIGINT');
    expect(await server.exit).toBe(0);
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(await answer).toBe('');
    expect(process.listenerCount('SIGTERM') + process.listenerCount('SIGHUP')).toBe(0);
  });
});
