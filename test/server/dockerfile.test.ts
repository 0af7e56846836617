import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/command.ts';
import { until } from './running.ts';

const ROOT = join(import.meta.dirname, '../..');
const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').replace(/\\\n\s*/g, '');
const compose = readFileSync(join(ROOT, 'compose.yaml'), 'utf8');
const lines = dockerfile.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const finalStage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

/** What a stage copies from the repository: `[from, to]`. */
function copied(stage: readonly string[]): readonly (readonly [string, string])[] {
  return stage.flatMap((line) => {
    const [, from = '', to = ''] = /^COPY (?!--from)(.+) (\S+)$/.exec(line) ?? [];
    return from
      .split(' ')
      .filter(Boolean)
      .map((each) => [each, to.endsWith('/') ? join(to, each) : to] as const);
  });
}

/** The value of an instruction in JSON form. */
function words(instruction: string): readonly string[] {
  const line = finalStage.find((each) => each.startsWith(instruction)) ?? '';
  return JSON.parse(line.slice(line.indexOf('['))) as string[];
}

/** Whether a file in the repository reaches the engine: the last line of .dockerignore that covers it decides. */
function isSent(path: string): boolean {
  const rules = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => /^[^#]/.test(line));
  const covers = (rule: string) =>
    rule === '*' ||
    (rule.endsWith('/*') ? path.startsWith(rule.slice(0, -1)) : path === rule || path.startsWith(`${rule}/`));
  return rules.findLast((rule) => covers(rule.replace(/^!/, '')))?.startsWith('!') === true;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('The Dockerfile', () => {
  it('copies only what is there, is in the repository, and is sent to the engine', () => {
    const sources = copied(lines).map(([from]) => from);
    expect(sources.length).toBeGreaterThan(8);
    for (const from of sources) {
      expect(existsSync(join(ROOT, from)), from).toBe(true);
      expect(isSent(from), from).toBe(true);
    }
    for (const path of ['node_modules', '.git', 'test', 'data/source', 'dist']) expect(isSent(path), path).toBe(false);
  });

  it('has two stages, the last without tools, as a user without rights', () => {
    expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2);
    expect(finalStage).toContain('USER node');
    expect(finalStage.findIndex((line) => line.startsWith('COPY'))).toBeLessThan(finalStage.indexOf('USER node'));
    expect(finalStage.find((line) => line.startsWith('RUN'))).toContain('npm ci --omit=dev --ignore-scripts');
    expect(finalStage.filter((line) => line.startsWith('HEALTHCHECK'))).toHaveLength(1);
    expect(dockerfile + compose).not.toMatch(/\/(?:work|home|root|tmp)\b|--registry/);
  });

  it('and the compose file agree on the port, and the latter takes all rights away', () => {
    expect(finalStage).toContain('EXPOSE 4000');
    const { services } = parse(compose) as { services: Record<string, Readonly<Record<string, unknown>>> };
    // What a list of words as healthcheck becomes differs between programs that read compose files: only the image has one.
    expect(services.renkei?.healthcheck).toBeUndefined();
    expect(services.renkei).toMatchObject({
      ports: ['127.0.0.1:4000:4000'],
      // SIGTERM is heard from the first moment only through an init: the first process of a container ignores what it does not listen for.
      init: true,
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      stop_grace_period: '20s',
    });
  });

  it('leaves nothing of npm in the home of root, and lets everybody read what a strict umask made private', () => {
    const runs = finalStage.filter((line) => line.startsWith('RUN '));
    expect(runs[0]).toMatch(/&& rm -rf ~\/\.npm$/);
    expect(runs[1]).toContain('chmod a+rX');
    expect(finalStage.indexOf(runs[1] ?? '')).toBeGreaterThan(
      finalStage.findLastIndex((line) => line.startsWith('COPY')),
    );
  });

  it('copies all that the server needs: laid out like the image, with packages for use only, it starts, is healthy, answers and stops', async () => {
    expect(existsSync(join(ROOT, 'dist/main.js')), 'npm test builds first').toBe(true);
    const image = await temporaryFolder();
    await cp(join(ROOT, 'dist'), join(image, 'dist'), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(image, 'node_modules'));
    for (const [from, to] of copied(finalStage)) {
      await mkdir(dirname(join(image, to)), { recursive: true });
      await symlink(join(ROOT, from), join(image, to));
    }
    const port = await freePort();
    const env = { PATH: process.env.PATH, PORT: String(port), HOST: '127.0.0.1' };
    const [node = '', ...entry] = words('ENTRYPOINT');
    expect(node).toBe('node');
    const server = spawn(process.execPath, [...entry, ...words('CMD')], {
      cwd: image,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const exit = new Promise<number | null>((resolve) => server.on('exit', resolve));
    let [out, err] = ['', ''];
    server.stdout.on('data', (data) => {
      out += String(data);
    });
    server.stderr.on('data', (data) => {
      err += String(data);
    });
    try {
      const origin = `http://127.0.0.1:${port}`;
      await until('listens', () => out.includes('/graphql\n') || server.exitCode !== null);
      expect({ code: server.exitCode, err }).toEqual({ code: null, err: '' });
      const [, ...check] = words('HEALTHCHECK');
      execFileSync(process.execPath, check, { env });
      await until('ready', async () => (await fetch(`${origin}/health/ready`)).ok);
      for (const path of ['/', '/graphql', '/sparql', '/id/dataset', '/ontology', '/data/manifest.json'])
        expect((await fetch(origin + path, { headers: { accept: 'text/html, */*;q=0.1' } })).status, path).toBe(200);
    } finally {
      server.kill('SIGTERM');
    }
    expect({ code: await exit, err }).toEqual({ code: 0, err: '' });
  });
});
