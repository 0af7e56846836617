import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTool } from '../sparql/tools.ts';
import { fileAt, type Host } from './static-host.ts';

/** What Netlify's programs read the two files with, as far as it is used here. */
interface HeadersParser {
  parseAllHeaders(options: { headersFiles: readonly string[]; minimal: false }): Promise<{
    readonly headers: readonly { readonly forRegExp: RegExp; readonly values: Readonly<Record<string, string>> }[];
    readonly errors: readonly Error[];
  }>;
}

interface RedirectParser {
  parseAllRedirects(options: { redirectsFiles: readonly string[] }): Promise<{
    readonly redirects: readonly object[];
    readonly errors: readonly Error[];
  }>;
}

interface Redirector {
  parsePlain(
    rules: string,
    options: object,
  ): Promise<{ match(asked: object): { readonly to: string; readonly status: number } | null }>;
}

const headersParser = loadTool('@netlify/headers-parser') as HeadersParser | undefined;
const redirectParser = loadTool('@netlify/redirect-parser') as RedirectParser | undefined;
const redirector = loadTool('netlify-redirector') as Redirector | undefined;

/** Whether Netlify's libraries are there. */
export const hasNetlify = ![headersParser, redirectParser, redirector].includes(undefined);

/**
 * A host that reads `_headers` and `_redirects` by Netlify's own libraries: a file that is there comes before a redirection, and `/x` finds `x.html`. Throws for what
 * they refuse.
 */
export async function netlifyHost(folder: string): Promise<Host> {
  if (!headersParser || !redirectParser || !redirector) throw new Error('The libraries of Netlify are not there.');
  const [headersFile, redirectsFile] = [join(folder, '_headers'), join(folder, '_redirects')];
  const { headers: rules, errors } = await headersParser.parseAllHeaders({
    headersFiles: [headersFile],
    minimal: false,
  });
  const redirects = await redirectParser.parseAllRedirects({ redirectsFiles: [redirectsFile] });
  const [fault] = [...errors, ...redirects.errors];
  if (fault !== undefined) throw fault;
  const matcher = await redirector.parsePlain(await readFile(redirectsFile, 'utf8'), {});
  return async (asked) => {
    const path = asked.replace(/\?.*$/, '');
    const headers = new Headers();
    for (const { forRegExp, values } of rules) {
      if (forRegExp.test(path)) for (const [name, value] of Object.entries(values)) headers.append(name, value);
    }
    const file = await fileAt(folder, path);
    if (file !== undefined) return { status: 200, headers, body: file };
    const found = matcher.match({ ...{ scheme: 'https', host: 'town.example.jp', path, query: '' }, ...NOBODY });
    if (found === null) return { status: 404, headers, body: (await fileAt(folder, '/404')) ?? Buffer.alloc(0) };
    return { status: found.status, headers: new Headers({ location: found.to }), body: Buffer.alloc(0) };
  };
}

/** A client that says nothing of itself. */
const NOBODY = { getHeader: () => '', getCookie: () => '' };
