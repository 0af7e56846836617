import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUnchanged } from '../../http/precondition.ts';
import { problemResponse } from '../../http/problem.ts';

/** Where the files of the page are served. */
export const ASSETS_PATH = '/assets/sparql';

/** The same as the page refers to it, which may be reached below a path that a proxy takes away. */
export const ASSETS_LINK = `.${ASSETS_PATH}`;

const FOLDER = new URL('../../../assets/sparql/', import.meta.url);
const OWN = ['query-page.css', 'editor.js'];
const ICON = new URL('../style/icon.svg', FOLDER);

/** The modules of the editor (CodeMirror 6), and what these import. */
const MODULES = [
  '@codemirror/commands',
  '@codemirror/language',
  '@codemirror/legacy-modes/mode/sparql',
  '@codemirror/state',
  '@codemirror/view',
  '@codemirror/streamparser',
  '@lezer/common',
  '@lezer/highlight',
  '@marijn/find-cluster-break',
  'crelt',
  'style-mod',
  'w3c-keyname',
];

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Where the browser finds each module (WHATWG HTML, section 8.1.6.2, import maps). */
export function importMap(): Readonly<Record<string, string>> {
  return Object.fromEntries(MODULES.map((name) => [name, `${ASSETS_LINK}/${fileName(name)}`]));
}

/** Serves the files below {@link ASSETS_PATH}: ours, and the modules of the editor as they are installed. No others. */
export function pageAssets(): (request: Request) => Promise<Response> {
  const files = new Map<string, () => string>([
    ...OWN.map((name): [string, () => string] => [name, () => fileURLToPath(new URL(name, FOLDER))]),
    ['icon.svg', () => fileURLToPath(ICON)],
    ...MODULES.map((name): [string, () => string] => [fileName(name), () => moduleFile(name)]),
  ]);
  return async (request) => {
    const { pathname } = new URL(request.url);
    const file = files.get(pathname.slice(ASSETS_PATH.length + 1));
    if (file === undefined) {
      return problemResponse({
        status: 404,
        code: 'NOT_FOUND',
        title: 'Not found',
        detail: `There is nothing at ${pathname}.`,
      });
    }
    return serve(request, await readFile(file()), path.extname(pathname));
  };
}

function serve(request: Request, bytes: Uint8Array, extension: string): Response {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, 'cache-control': 'public, max-age=3600', 'content-type': TYPES[extension] ?? '' };
  if (isUnchanged(request, { etag })) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers });
}

/** `@codemirror/view` → `codemirror-view.js`. */
function fileName(module: string): string {
  return `${module.replace(/^@/, '').replaceAll('/', '-')}.js`;
}

/** The file of a module for a browser: that which `import` would load, not `require`. */
function moduleFile(name: string): string {
  return fileURLToPath(import.meta.resolve(name));
}
