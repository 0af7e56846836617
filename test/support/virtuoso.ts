import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Quad } from '@rdfjs/types';
import { type SparqlFetch, sparqlFetch } from '../../src/store/sparql-source.ts';
import { nQuads } from './published-folder.ts';

/** A Virtuoso that was started for a test. */
export interface Virtuoso {
  readonly fetch: SparqlFetch;
  readonly graphs: readonly string[];
  stop(): Promise<void>;
}

/** Whether there is a Virtuoso 7 (Debian's `virtuoso-opensource-7-bin`) on this machine. */
export function hasVirtuoso(): boolean {
  return ['virtuoso-t', 'isql-vt'].every((name) =>
    (process.env.PATH ?? '').split(path.delimiter).some((folder) => canRun(path.join(folder, name))),
  );
}

/** Starts a Virtuoso with the quads in a database of its own. */
export async function startVirtuoso(quads: readonly Quad[]): Promise<Virtuoso> {
  const folder = await mkdtemp(path.join(tmpdir(), 'renkei-virtuoso-'));
  const [sql, http] = [await freePort(), await freePort()];
  await writeFile(path.join(folder, 'virtuoso.ini'), settings(folder, sql, http));
  await writeFile(path.join(folder, 'data.nq'), nQuads(quads));
  const server = spawn('virtuoso-t', ['-f', '-c', path.join(folder, 'virtuoso.ini')], { stdio: 'ignore' });
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await answering(`http://127.0.0.1:${http}/sparql`);
    const load = `DB.DBA.TTLP_MT(file_to_string_output('${folder}/data.nq'), '', 'urn:default', 512);`;
    const { stdout } = await promisify(execFile)('isql-vt', [`127.0.0.1:${sql}`, 'dba', 'dba', `exec=${load}`]);
    if (/Error/.test(stdout)) throw new Error(stdout);
  } catch (error) {
    await stop();
    throw error;
  }
  const graphs = [...new Set(quads.map(({ graph }) => graph.value))];
  return { fetch: sparqlFetch(`http://127.0.0.1:${http}/sparql`), graphs, stop };
}

function settings(folder: string, sql: number, http: number): string {
  const files = (name: string) => [`DatabaseFile = ${folder}/${name}.db`, `TransactionFile = ${folder}/${name}.trx`];
  return [
    '[Database]',
    ...files('main'),
    `ErrorLogFile = ${folder}/log`,
    `LockFile = ${folder}/lock`,
    `xa_persistent_file = ${folder}/pxa`,
    '[TempDatabase]',
    ...files('temporary'),
    '[Parameters]',
    `ServerPort = 127.0.0.1:${sql}`,
    'NumberOfBuffers = 10000',
    'MaxDirtyBuffers = 6000',
    `DirsAllowed = ${folder}`,
    '[HTTPServer]',
    `ServerPort = 127.0.0.1:${http}`,
    `ServerRoot = ${folder}`,
    '[SPARQL]',
    'ResultSetMaxRows = 10000',
    '',
  ].join('\n');
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const isUp = await fetch(`${url}?query=ASK%7B%7D`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    if (tries === 100) throw new Error('Virtuoso does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
