import { afterAll, expect } from 'vitest';
import { runServe } from '../../src/main.ts';
import { PUBLISHED } from '../support/web.ts';

/**
 * Serves a published dataset, the committed one unless told otherwise, as `renkei serve` does, on a free port until the tests of the file are over.
 * Gives the origin, once SPARQL is ready; nothing may have been logged at the end.
 */
export async function served(dataDir = PUBLISHED): Promise<string> {
  const stop = new AbortController();
  const faults: string[] = [];
  let exit: Promise<0 | 1> | undefined;
  const line = await new Promise<string>((resolve, reject) => {
    const stderr = { write: (text: string) => faults.push(text) };
    exit = runServe({ host: '127.0.0.1', port: 0, dataDir, stdout: { write: resolve }, stderr, stop: stop.signal });
    exit.then(() => reject(new Error(faults.join(''))), reject);
  });
  afterAll(async () => {
    stop.abort();
    expect([await exit, faults]).toEqual([0, []]);
  });
  const { origin } = new URL(/http\S+/.exec(line)?.[0] ?? '');
  while (!(await fetch(`${origin}/health/ready`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
  return origin;
}
