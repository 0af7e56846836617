import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';
import { type HostileRequest, hostileRequests } from './hostile-requests.ts';
import { type Running, running, until } from './running.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await publishedFolder(await fixtureQuads());
});

/** How long a client waits for an answer that may never come, in milliseconds. */
const PATIENCE = 5_000;
const AT_ONCE = 8;

/** What may be told to nobody: where the program lies, what it is written in, what its libraries say. */
const INSIDE =
  /\/(?:work|home|root|tmp|usr)\/|node_modules|node:internal|\.[jt]s:\d|\n {4}at |(?:Syntax|Type|Range)Error|E(?:CONN|NO)[A-Z]+/;

/** All that comes back until the server closes the connection, or nothing more is to be expected. */
function answerTo({ text, manner }: HostileRequest, port: number): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const bytes = Buffer.from(text, 'latin1');
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const timer = setTimeout(() => socket.destroy(), manner === 'half' ? 100 : PATIENCE);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('end', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(answer);
    });
    const send = async () => {
      if (manner === 'half') return socket.write(bytes.subarray(0, bytes.length / 2));
      if (manner === 'half-closed') return socket.end(bytes);
      for (let at = 0; manner === 'pieces' && at < bytes.length; at += 4_000) {
        socket.write(bytes.subarray(at, at + 4_000));
        await delay(1);
      }
      if (manner !== 'pieces') socket.write(bytes);
      await delay(manner === 'gone' ? 5 : 60);
      if (manner === 'gone') socket.resetAndDestroy();
      return socket.end();
    };
    void send();
  });
}

/** What of an answer must never be. */
function faultsOf(answer: string): string[] {
  const heads = (answer.match(/HTTP\/1\.1 \d{3}.*?\r\n\r\n/gs) ?? []).join('');
  const locations = Array.from(heads.matchAll(/\r\nlocation: ([^\r\n]*)/gi), ([, value = '']) => value);
  return [
    ...(answer.match(/(?:^|\r\n)HTTP\/1\.1 5\d\d[^\r]*/g) ?? []),
    ...(INSIDE.exec(answer) ?? []),
    ...(heads.match(/\r\n(?:x-evil|set-cookie):[^\r]*/gi) ?? []),
    // A path of its own would be taken for another host where it begins with two slashes.
    ...locations.filter((location) => !/^https?:\/\/[\w.[\]:-]+\/(?![/\\])/.test(location)),
  ];
}

describe('Hostile requests', () => {
  it('get no fault of ours, nothing of the inside, and leave the server well', async () => {
    const server = await running({ dataDir });
    const port = Number(new URL(server.origin).port);
    await until('ready', async () => (await fetch(`${server.origin}/health/ready`)).ok);
    const requests = hostileRequests(700);
    const found: unknown[] = [];
    const statuses = new Map<string, number>();
    let next = 0;
    const ask = async () => {
      for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
        const answer = await answerTo(request, port);
        const faults = faultsOf(answer);
        if (faults.length > 0) found.push([request.manner, request.text.slice(0, 300), ...faults]);
        for (const [, status = ''] of answer.matchAll(/(?:^|\r\n)HTTP\/1\.1 (\d{3})/g))
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
    expect(found).toEqual([]);
    expect(server.faults()).toEqual([]);
    // They got far, and into every corner.
    expect([...statuses.keys()]).toEqual(
      expect.arrayContaining(['200', '204', '301', '303', '400', '404', '405', '431']),
    );
    expect((await fetch(`${server.origin}/health/ready`)).status).toBe(200);
    await rightAnswers(server);
  });
});

async function rightAnswers({ origin }: Running): Promise<void> {
  const query = encodeURIComponent('{ agreements { totalCount } }');
  const headers = { accept: 'application/json' };
  const answer = await fetch(`${origin}/graphql?query=${query}`, { headers });
  expect(await answer.json()).toMatchObject({ data: { agreements: { totalCount: 2 } } });
  const ask = await fetch(`${origin}/sparql?query=${encodeURIComponent('ASK {}')}`, { headers });
  expect(await ask.json()).toMatchObject({ boolean: true });
}
