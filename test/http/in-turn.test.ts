import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { answerInTurn } from '../../src/http/in-turn.ts';
import { limitConnections, SERVER_LIMITS, type ServerLimits } from '../../src/http/server-limits.ts';
import { until } from '../server/running.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that answers in turn; gives how to connect to it. */
async function serving(listener: RequestListener, limits?: Partial<ServerLimits>): Promise<() => Socket> {
  const server = createServer(listener);
  answerInTurn(server);
  limitConnections(server, { ...SERVER_LIMITS, ...limits });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return () => connect(port, '127.0.0.1').on('error', () => undefined);
}

const request = (path: string) => `GET /${path} HTTP/1.1\r\nhost: a\r\n\r\n`;
const requests = (count: number) => Array.from({ length: count }, (_, index) => request(String(index))).join('');

/** What a socket brings; `isClosed` once it brings nothing more. */
function reading(socket: Socket): { text: string; isClosed: boolean } {
  const read = { text: '', isClosed: false };
  socket.on('data', (data) => {
    read.text += data.toString('latin1');
  });
  socket.on('close', () => {
    read.isClosed = true;
  });
  return read;
}

describe('Requests that come at once on one connection', () => {
  it('are answered one after the other, in their order', async () => {
    let [underWay, most] = [0, 0];
    const open = await serving(async ({ url }, response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await delay(Number(url?.slice(1)) % 2);
      underWay -= 1;
      response.end(`<${url}>`);
    });
    const socket = open();
    const read = reading(socket);
    socket.write(requests(60));
    await until('answered', () => read.text.includes('</59>'));
    expect(Array.from(read.text.matchAll(/<\/(\d+)>/g), ([, number]) => Number(number))).toEqual([...Array(60).keys()]);
    expect([most, read.isClosed]).toEqual([1, false]);
    socket.write(request('more'));
    await until('answered again', () => read.text.includes('</more>'));
  });

  it('wait until the answers before them are read, however many they are: none of it is kept in memory', async () => {
    let begun = 0;
    const open = await serving((_, response) => {
      begun += 1;
      response.end(Buffer.alloc(10_000_000));
    });
    const socket = open().pause();
    socket.write(requests(1_000));
    await delay(500);
    expect(begun).toBe(1);
  });

  it('are not all answered when they are too many: the last that is says so, and the connection is closed', async () => {
    const open = await serving(async ({ url }, response) => {
      await delay(1);
      response.end(`<${url}>`);
    });
    const socket = open();
    const read = reading(socket);
    socket.write(requests(1_000));
    await until('closed', () => read.isClosed);
    const answers = read.text.split('HTTP/1.1 200 OK').slice(1);
    expect(answers).toHaveLength(101);
    expect(answers.map((answer) => /connection: close/i.test(answer))).toEqual([...Array(100).fill(false), true]);
    expect(answers.at(-1)).toContain('</100>');
  });

  it('are dropped when the client goes away', async () => {
    const begun: (string | undefined)[] = [];
    const open = await serving(({ url }, response) => {
      begun.push(url);
      if (url !== '/0') response.end();
    });
    const socket = open();
    socket.write(requests(50));
    await until('begun', () => begun.length > 0);
    socket.resetAndDestroy();
    await delay(200);
    expect(begun).toEqual(['/0']);
  });

  it('of others do not wait for them', async () => {
    const open = await serving(({ url }, response) => {
      if (url !== '/0') response.end(`<${url}>`);
    });
    open().write(requests(10));
    const other = open();
    const read = reading(other);
    other.write(request('other'));
    await until('answered', () => read.text.includes('</other>'));
  });
});

describe('A connection', () => {
  it('is closed when its client reads nothing for too long', async () => {
    let isGone = false;
    const open = await serving(
      (_, response) => {
        response.on('close', () => {
          isGone = true;
        });
        response.end(Buffer.alloc(50_000_000));
      },
      { idleMilliseconds: 300 },
    );
    const socket = open().pause();
    socket.write(request('large'));
    await until('gone', () => isGone, 5);
  });

  it('is closed at once when there are too many', async () => {
    const open = await serving((_, response) => response.end('<yes>'), { connections: 3 });
    const read = Array.from({ length: 5 }, () => {
      const socket = open();
      socket.write(request(''));
      return reading(socket);
    });
    await until('told', () => read.filter(({ text, isClosed }) => text.includes('<yes>') || isClosed).length === 5);
    expect(read.filter(({ isClosed }) => isClosed)).toHaveLength(2);
  });
});
