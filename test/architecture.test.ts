import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './support/source-files.ts';

const files = sourceFiles();

/** What each folder of src/ may import of ours, itself apart. The table of CONTRIBUTING. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  http: [],
  files: [],
  rdf: [],
  intake: ['text'],
  document: ['text'],
  registry: ['text', 'rdf'],
  agreement: ['text', 'document', 'registry', 'rdf'],
  shacl: ['rdf'],
  store: ['rdf'],
  search: ['text', 'rdf', 'store'],
  analysis: ['text', 'rdf', 'store'],
  tables: ['rdf', 'store'],
  catalog: ['rdf', 'store', 'tables'],
  ckan: ['text', 'rdf', 'store', 'http', 'catalog'],
  graphql: ['rdf', 'store', 'http', 'search', 'analysis'],
  sparql: ['rdf', 'store', 'http', 'search', 'analysis'],
  web: ['rdf', 'store', 'catalog', 'http', 'search', 'analysis'],
};

const FOLDERS = Object.keys(MAY_IMPORT);
const PRESS = ['text', 'files', 'intake', 'document', 'registry', 'agreement', 'rdf', 'shacl'];

/** What stands above the folders: the parts of publishing and of the commands, and the files of src/ itself, each with its layer. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  press: PRESS,
  publish: [...FOLDERS, 'press'],
  bundle: [...FOLDERS, 'press', 'publish'],
  app: FOLDERS,
  server: [...FOLDERS, 'app'],
  main: [...FOLDERS, 'app', 'server'],
  export: [...FOLDERS, 'app', 'server'],
  command: [...FOLDERS, 'press', 'publish', 'bundle', 'app', 'server', 'main', 'export'],
  cli: [...FOLDERS, 'press', 'publish', 'app', 'main', 'command'],
};

function partOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '');
}

/** The files whose code matches, as paths. */
function filesWith(pattern: RegExp, among: readonly SourceFile[] = files): string[] {
  return among.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
}

/** A circle of imports that are there at run time, as a path that ends where it began. */
function circle(): string[] | undefined {
  const imports = new Map(files.map(({ path, imports }) => [path, imports.filter(({ isType }) => !isType)]));
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { path: next } of imports.get(path) ?? []) {
      const found = visit(next, [...way, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const found = visit(path, []);
    if (found) return found;
  }
  return undefined;
}

describe('the architecture', () => {
  it('reads the imports of all files', () => {
    const turtle = files.find(({ path }) => path === 'rdf/turtle.ts');
    expect(turtle?.imports).toContainEqual({ path: 'rdf/canonical.ts', isType: false });
    expect(turtle?.packages).toContain('@rdfjs/types');
    const validate = files.find(({ path }) => path === 'shacl/validate.ts');
    expect(validate?.imports).toContainEqual({ path: 'rdf/namespace.ts', isType: false });
  });

  it('has only the parts that the table names', () => {
    const known = new Set([...FOLDERS, ...Object.keys(ABOVE)]);
    expect([...new Set(files.map(({ part }) => part))].filter((part) => !known.has(part))).toEqual([]);
  });

  it('is the table of CONTRIBUTING', () => {
    const text = readFileSync(join(import.meta.dirname, '../CONTRIBUTING.md'), 'utf8');
    const [, rows = ''] = /\| folder \| may import \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(text) ?? [];
    const told = rows.split('\n').flatMap((row) => {
      const [, folders = '', imports = ''] = row.split('|').map((cell) => cell.trim());
      if (folders === '' || imports === 'what is below them') return [];
      const names = imports === 'nothing of ours' ? [] : imports.split(', ');
      return folders.split(', ').map((folder) => [folder, names.sort()] as const);
    });
    const held = Object.entries({ ...MAY_IMPORT, press: PRESS }).map(([folder, names]) => [folder, [...names].sort()]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(held));
  });

  it('imports in the directions of the table only', () => {
    const allowed = { ...MAY_IMPORT, ...ABOVE };
    const wrong = files.flatMap(({ path, part, imports }) =>
      imports
        .filter((each) => partOf(each.path) !== part && !allowed[part]?.includes(partOf(each.path)))
        .map((each) => `${path} → ${each.path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports nothing from outside src', () => {
    const outside = files.flatMap(({ path, imports }) =>
      imports.filter((each) => each.path.startsWith('..')).map((each) => `${path} → ${each.path}`),
    );
    expect(outside).toEqual([]);
  });

  it('has no circle of imports at run time', () => {
    expect(circle()).toBeUndefined();
  });

  it('reads arguments and environment in cli.ts only', () => {
    expect(filesWith(/\bprocess\s*\.\s*(?:argv|env)\b/).filter((path) => path !== 'cli.ts')).toEqual([]);
  });

  it('listens on the network in main.ts only', () => {
    const listening = files.filter(
      ({ code, packages }) =>
        /\.listen\(|\bcreateServer\(/.test(code) || packages.some((name) => name.startsWith('@hono/node-server')),
    );
    expect(listening.map(({ path }) => path).filter((path) => path !== 'main.ts')).toEqual([]);
  });

  it('escapes from the type checker and the linter nowhere', () => {
    const written = files.filter(({ path }) => !path.includes('.generated.'));
    expect(filesWith(/\bas any\b|:\s*any\b|[<,]\s*any\s*[>,]|\bany\[\]/, written)).toEqual([]);
    const silenced = written.filter(({ text }) => /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.test(text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });

  it('explains every folder in a README.md', () => {
    const folders = new Set(files.filter(({ path }) => path.includes('/')).map(({ part }) => part));
    const silent = [...folders].filter(
      (folder) => !existsSync(join(import.meta.dirname, '../src', folder, 'README.md')),
    );
    expect(silent).toEqual([]);
  });
});
