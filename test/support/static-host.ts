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
 * A host that reads `_headers` and `_redirects` as Netlify and Cloudflare Pages document them: `*` stands for any text, once in a path; the values of a header from
 * all rules that match are joined; a redirection comes before a file; `/x` finds `x.html`, and what is not there gets `404.html`. These hosts take names of headers in
 * any case.
 */
export async function rulesHost(folder: string): Promise<Host> {
  const rules = headerRules(await readFile(join(folder, '_headers'), 'utf8'));
  const redirects = redirectRules(await readFile(join(folder, '_redirects'), 'utf8'));
  return async (asked) => {
    const path = asked.replace(/\?.*$/, '');
    for (const { from, to, status } of redirects) {
      const found = from.exec(path);
      if (found) return { ...answer(status), headers: new Headers({ location: to.replace(':splat', found[1] ?? '') }) };
    }
    const name = decodeURIComponent(path.slice(1));
    const file = await firstFile(folder, name === '' ? ['index.html'] : [name, `${name}.html`]);
    const sent = file ?? (await firstFile(folder, ['404.html']));
    const headers = new Headers();
    for (const { pattern, own } of rules) {
      if (pattern.test(path)) for (const [key, value] of own) headers.append(key, value);
    }
    return { status: file === undefined ? 404 : 200, headers, body: sent?.body ?? Buffer.alloc(0) };
  };
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

/** One asterisk only: Cloudflare Pages allows no more. */
function pathPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  if (parts.length > 2) throw new Error(`More than one asterisk: ${path}`);
  return new RegExp(`^${parts.join('(.*)')}$`);
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
