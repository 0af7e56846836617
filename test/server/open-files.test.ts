import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { beforeAll, expect, it } from 'vitest';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';
import { running, until } from './running.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await publishedFolder(await fixtureQuads());
});

/** How many files of the dataset this process has open, as Linux tells. */
function openFiles(): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(dataDir);
    } catch {
      return false;
    }
  }).length;
}

it.skipIf(!existsSync('/proc/self/fd'))('No file stays open when clients go away, whenever they do', async () => {
  const server = await running({ dataDir });
  const port = Number(new URL(server.origin).port);
  const [file = ''] = ((await (await fetch(`${server.origin}/data/manifest.json`)).json()) as Manifest).graphs.flatMap(
    ({ files }) => files.map(({ path }) => path),
  );
  for (const path of ['renkei.nq', 'manifest.json', file]) {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
      for (let wait = 0; wait < 12; wait++) {
        const socket = connect(port, '127.0.0.1').on('error', () => undefined);
        socket.write(`${method} /data/${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
        await new Promise((resolve) => setTimeout(resolve, wait / 2));
        if (wait % 2 === 0) socket.resetAndDestroy();
        else socket.pause().end();
      }
    }
  }
  await until('all are closed', () => openFiles() === 0, 5);
  expect((await fetch(`${server.origin}/data/${file}`)).status).toBe(200);
});

interface Manifest {
  readonly graphs: readonly { readonly files: readonly { readonly path: string }[] }[];
}
