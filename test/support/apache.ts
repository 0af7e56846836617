import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Host } from './static-host.ts';

const NAMES = ['apache2', 'httpd'];
const MODULES = ['authz_core', 'mime', 'dir', 'alias', 'rewrite', 'headers'];

/** Where Apache is on this machine (`RENKEI_TEST_APACHE`, or on the path), with the folder of its modules (`RENKEI_TEST_APACHE_MODULES`). */
export function findApache(): { readonly program: string; readonly modules: string } | undefined {
  const { RENKEI_TEST_APACHE: named, RENKEI_TEST_APACHE_MODULES: place, PATH = '' } = process.env;
  const onPath = PATH.split(':').flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const program = [named ?? [], onPath, NAMES.map((name) => `/usr/sbin/${name}`)]
    .flat()
    .find((each) => existsSync(each));
  const around =
    program === undefined ? [] : ['../lib/apache2/modules', '../modules'].map((each) => join(dirname(program), each));
  const modules = [place ?? [], around, '/usr/lib/apache2/modules', '/usr/lib64/httpd/modules']
    .flat()
    .find((each) => existsSync(join(each, 'mod_rewrite.so')));
  return program === undefined || modules === undefined ? undefined : { program, modules };
}

/** An Apache that has been started. */
export interface RunningApache {
  readonly host: Host;
  readonly port: number;
  stop(): Promise<void>;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Serves a folder at `/renkei/` with the rules in its `.htaccess`, by an Apache as it comes. `probe`: what it answers once it runs. */
export async function startApache(folder: string, port: number, probe = '/404.html'): Promise<RunningApache> {
  const found = findApache();
  if (found === undefined) throw new Error('There is no Apache.');
  const root = await mkdtemp(join(tmpdir(), 'renkei-apache-'));
  const config = join(root, 'httpd.conf');
  const builtIn = execFileSync(found.program, ['-l'], { encoding: 'utf8' });
  const loaded = [
    ...(builtIn.includes('event.c') ? [] : ['mpm_event']),
    ...MODULES,
    ...(builtIn.includes('mod_unixd') ? [] : ['unixd']),
  ];
  await writeFile(
    join(root, 'mime.types'),
    'text/html html\ntext/css css\napplication/json json\napplication/gzip gz\n',
  );
  await writeFile(
    config,
    [
      ...[`ServerRoot ${root}`, `Listen 127.0.0.1:${port}`, 'ServerName localhost', `PidFile ${root}/pid`],
      ...[
        `ErrorLog ${root}/error.log`,
        `TypesConfig ${root}/mime.types`,
        'AddLanguage ja .ja',
        'AddEncoding x-gzip .gz',
      ],
      ...loaded
        .map((name) => `LoadModule ${name}_module ${found.modules}/mod_${name}.so`)
        .toSorted((a, b) => Number(b.includes('mpm')) - Number(a.includes('mpm'))),
      ...(process.getuid?.() === 0 ? ['User nobody'] : []),
      `Alias /renkei ${folder}`,
      ...['<Directory />', 'AllowOverride None', 'Require all granted', '</Directory>'],
      ...[`<Directory ${folder}>`, 'AllowOverride FileInfo Indexes', '</Directory>', ''],
    ].join('\n'),
  );
  const child = spawn(found.program, ['-f', config, '-DFOREGROUND'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const host: Host = async (path, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/renkei${path}`, { headers, redirect: 'manual' });
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
  };
  await answering(host, probe);
  return {
    host,
    port,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function answering(host: Host, probe: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const status = await host(probe).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200 || status === 302) return;
    if (status !== 0) throw new Error(`Apache answers with ${status}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Apache does not answer.');
}
