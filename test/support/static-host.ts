import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a host answers. */
export interface HostAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** A host of files below a root: `path` is percent-encoded and begins with `/`. */
export type Host = (path: string, headers?: Readonly<Record<string, string>>) => Promise<HostAnswer>;

/** A host without rules: a file by its name, `index.html` of a folder, nothing else. */
export function plainHost(folder: string): Host {
  return async (path) => {
    const name = decodeURIComponent(path.replace(/\?.*$/, '').slice(1));
    const file = await firstFile(folder, name === '' || name.endsWith('/') ? [`${name}index.html`] : [name]);
    return file === undefined ? { status: 404, headers: new Headers(), body: Buffer.alloc(0) } : answer(200, file.body);
  };
}

/**
 * A host that reads `_headers` and `_redirects` as Cloudflare Pages does: `*` stands for any text, once in a path, `:name` for one step; the values of a header from
 * all rules that match are joined; a redirection comes before a file; `/x` finds `x.html`, and what is not there gets `404.html`. Names of headers are taken in any case.
 * `wrangler pages dev` (4.86), which is too large for the tests, was asked for one of 41 files of a whole site and answered the same.
 */
export async function rulesHost(folder: string): Promise<Host> {
  const rules = headerRules(await readFile(join(folder, '_headers'), 'utf8'));
  const redirects = redirectRules(await readFile(join(folder, '_redirects'), 'utf8'));
  return async (asked) => {
    const path = asked.replace(/\?.*$/, '');
    for (const { from, to, status } of redirects) {
      const found = from.exec(path);
      if (found)
        return { ...answer(status), headers: new Headers({ location: to.replace(/:[a-z]+/, found[1] ?? '') }) };
    }
    const file = await fileAt(folder, path);
    const sent = file ?? (await fileAt(folder, '/404'));
    const headers = new Headers();
    for (const { pattern, own } of rules) {
      if (pattern.test(path)) for (const [key, value] of own) headers.append(key, value);
    }
    return { status: file === undefined ? 404 : 200, headers, body: sent ?? Buffer.alloc(0) };
  };
}

/** The bytes that these hosts find at a path: a file by its name, or without `.html`. */
export async function fileAt(folder: string, path: string): Promise<Buffer | undefined> {
  const name = decodeURIComponent(path.slice(1));
  return (await firstFile(folder, name === '' ? ['index.html'] : [name, `${name}.html`]))?.body;
}

function headerRules(text: string) {
  return text.split('\n').reduce<{ pattern: RegExp; own: [string, string][] }[]>((rules, line) => {
    const [, name = '', value = ''] = /^ {2}([a-z-]+): (.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: pathPattern(line), own: [] });
    else if (name !== '') rules.at(-1)?.own.push([name, value]);
    else if (line !== '') throw new Error(`_headers: ${line}`);
    return rules;
  }, []);
}

function redirectRules(text: string) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = '', status = ''] = line.split(' ');
      return { from: pathPattern(from), to, status: Number(status) };
    });
}

/** One asterisk, or one step with a name, only: Cloudflare Pages allows no more asterisks. */
function pathPattern(path: string): RegExp {
  const parts = path.split(/([*]|(?<=[/]):[a-z]+)/);
  if (parts.length > 3) throw new Error(`More than one asterisk: ${path}`);
  const pattern = parts.map((part) => {
    if (part === '*') return '(.*)';
    return part.startsWith(':') ? '([^/]+)' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${pattern.join('')}$`);
}

async function firstFile(folder: string, names: readonly string[]): Promise<{ readonly body: Buffer } | undefined> {
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) return { body: await readFile(path) };
  }
  return undefined;
}

function answer(status: number, body: Buffer = Buffer.alloc(0)): HostAnswer {
  return { status, headers: new Headers(), body };
}
