import { createHash } from 'node:crypto';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFactory } from 'n3';
import { describe, expect, it } from 'vitest';
import { rdf } from '../../src/rdf/namespace.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';
import { type Running, running, until } from './running.ts';

const COUNT = '/graphql?query={agreements{totalCount}}';
const ASK = `/sparql?query=${encodeURIComponent(`SELECT (COUNT(?a) AS ?n) { ?a a <${rk.Agreement.value}> }`)}`;

/** The fixture with one agreement more: three. */
async function richer(): Promise<string> {
  const quads = await fixtureQuads();
  const graph = quads.find(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(rk.Agreement))?.graph;
  const third = DataFactory.namedNode('https://w3id.org/renkei/id/agreement/431001-432041/2030-01-01');
  return publishedFolder([...quads, DataFactory.quad(third, rdf.type, rk.Agreement, graph as never)]);
}

/** Exchanges a dataset for another as `renkei build` does: the whole folder, by renaming. */
async function publish(from: string, to: string): Promise<void> {
  await cp(from, `${to}.new`, { recursive: true });
  await rename(to, `${to}.old`);
  await rename(`${to}.new`, to);
  await rm(`${to}.old`, { recursive: true });
}

async function agreements(origin: string): Promise<number> {
  const response = await fetch(origin + COUNT, { headers: { accept: 'application/json' } });
  const { data } = (await response.json()) as { data: { agreements: { totalCount: number } } };
  return data.agreements.totalCount;
}

/** Gets the dump of the whole again and again: how often it was not what its digest says, and how many different ones there were. It may say that it is being exchanged. */
async function watchDump(origin: string, isOver: () => boolean): Promise<{ torn: number; versions: number }> {
  const digests = new Set<string>();
  let torn = 0;
  while (!isOver()) {
    const response = await fetch(`${origin}/data/renkei.nq`);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.status === 503 && response.headers.has('retry-after')) continue;
    const digest = `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
    if (response.status !== 200 || response.headers.get('repr-digest') !== digest) torn += 1;
    digests.add(digest);
  }
  return { torn, versions: digests.size };
}

const messages = (server: Running) => [...server.events(), ...server.faults()].map(({ message }) => String(message));

describe('A dataset that is published anew while it is served', () => {
  it('takes the place of the old one without a failed request, at every door, when its folder is exchanged', async () => {
    const dataDir = await publishedFolder(await fixtureQuads());
    const server = await running({ dataDir });
    await until('ready', async () => (await fetch(`${server.origin}/health/ready`)).ok);
    const statuses = new Map<string, number>();
    let isOver = false;
    const stream = async (path: string) => {
      while (!isOver) {
        const response = await fetch(server.origin + path, { headers: { accept: '*/*' } });
        await response.arrayBuffer();
        const key = `${path.slice(0, 8)} ${response.status}`;
        statuses.set(key, (statuses.get(key) ?? 0) + 1);
      }
    };
    const streams = [COUNT, ASK, '/id/dataset'].map(stream);
    const dumps = watchDump(server.origin, () => isOver);
    await publish(await richer(), dataDir);
    await until('three agreements', async () => (await agreements(server.origin)) === 3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    isOver = true;
    await Promise.all(streams);
    expect(await dumps).toEqual({ torn: 0, versions: 2 });
    expect([...statuses.keys()].sort()).toEqual(['/graphql 200', '/id/data 200', '/sparql? 200']);
    for (const count of statuses.values()) expect(count).toBeGreaterThan(3);
    const answer = await fetch(server.origin + ASK, { headers: { accept: 'text/csv' } });
    expect(await answer.text()).toBe('n\r\n3\r\n');
    expect(server.events().filter(({ message }) => message === 'The dataset has been reloaded')).toEqual([
      expect.objectContaining({ level: 'info', agreements: 3, version: expect.stringMatching(/^[0-9a-f]{64}$/) }),
    ]);
    expect(server.faults()).toEqual([]);
  });

  it('is looked at on SIGHUP, and left alone if it is the same', async () => {
    const server = await running({ dataDir: await publishedFolder(await fixtureQuads()) });
    process.emit('SIGHUP');
    await until('said', () => messages(server).includes('The dataset is the one being served'));
    expect(await agreements(server.origin)).toBe(2);
  });

  it('is not served if it is not whole: the old one is, and the log tells the file and what to do; mended, it is served', async () => {
    const dataDir = await publishedFolder(await fixtureQuads());
    const server = await running({ dataDir });
    const next = await richer();
    const manifest = JSON.parse(await readFile(join(next, 'manifest.json'), 'utf8'));
    const file: string = manifest.graphs[0].files[0].path;
    const whole = await readFile(join(next, file), 'utf8');
    await writeFile(join(next, file), whole.slice(0, -1));
    await publish(next, dataDir);
    await until('refused', () => server.faults().length > 0);
    expect(String(server.faults()[0]?.message)).toMatch(
      /^The dataset was not reloaded, the one before is still served: /,
    );
    expect(String(server.faults()[0]?.message)).toContain(file);
    expect(String(server.faults()[0]?.message)).toContain('renkei build');
    expect(await agreements(server.origin)).toBe(2);
    const dump = await fetch(`${server.origin}/data/${file}`);
    expect([dump.status, dump.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await dump.json()).toMatchObject({ code: 'NOT_READY' });
    await writeFile(join(dataDir, file), whole);
    process.emit('SIGHUP');
    await until('three agreements', async () => (await agreements(server.origin)) === 3);
    expect(await (await fetch(`${server.origin}/data/${file}`)).text()).toBe(whole);
  });

  it('is not served if its manifest is gone or no manifest', async () => {
    const dataDir = await publishedFolder(await fixtureQuads());
    const server = await running({ dataDir });
    for (const damage of [
      () => writeFile(join(dataDir, 'manifest.json'), '{'),
      () => rm(dataDir, { recursive: true }),
    ]) {
      const before = server.faults().length;
      await damage();
      process.emit('SIGHUP');
      await until('refused', () => server.faults().length > before);
      expect(await agreements(server.origin)).toBe(2);
    }
    expect(messages(server).some((message) => message.includes('No published dataset'))).toBe(true);
  });
});
