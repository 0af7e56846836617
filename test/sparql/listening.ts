import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll } from 'vitest';

/** Serves `answer` on a free port of this machine until the tests of the file are over. Gives the address without a final `/`. */
export async function listening(answer: (request: Request) => Promise<Response>): Promise<string> {
  const server = createAdaptorServer({ fetch: answer }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
