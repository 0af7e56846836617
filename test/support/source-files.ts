import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '../../src');

/** One file of src/, with what it imports. */
export interface SourceFile {
  /** Path below src/, with `/`: `rdf/turtle.ts`. */
  readonly path: string;
  /** The folder directly below src/; for a file that lies in src/ itself, its name without `.ts`. */
  readonly part: string;
  readonly text: string;
  /** The text without comments and without what stands in quotes, for looking at the code alone. */
  readonly code: string;
  /** Relative imports, as paths below src/; `isType`: gone when compiled. */
  readonly imports: readonly { readonly path: string; readonly isType: boolean }[];
  /** Imported packages and Node modules, by specifier. */
  readonly packages: readonly string[];
}

/** All TypeScript files of src/, in order of their paths. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(ROOT, { encoding: 'utf8', recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map(read);
}

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const specifiers = importsOf(text);
  const isRelative = ({ specifier }: Import) => specifier.startsWith('.');
  const resolve = (specifier: string) =>
    relative(ROOT, join(ROOT, dirname(path), specifier))
      .split(sep)
      .join('/');
  return {
    path,
    part: path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.tsx?$/, ''),
    text,
    code: withoutProse(text),
    imports: specifiers.filter(isRelative).map(({ specifier, isType }) => ({ path: resolve(specifier), isType })),
    packages: specifiers.filter((each) => !isRelative(each)).map(({ specifier }) => specifier),
  };
}

interface Import {
  readonly specifier: string;
  readonly isType: boolean;
}

/** Static imports, re-exports, imports for their effect, and dynamic imports of a constant. */
function importsOf(text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s+'([^']+)'/gm);
  const effects = text.matchAll(/(?:^import\s+|\bimport\()'([^']+)'/gm);
  return [
    ...Array.from(statements, ([, type, names = '', specifier = '']) => ({
      specifier,
      isType: type !== undefined || isTypesOnly(names),
    })),
    ...Array.from(effects, ([, specifier = '']) => ({ specifier, isType: false })),
  ];
}

/** `{ type A, type B }` */
function isTypesOnly(names: string): boolean {
  const listed = /^\{([^}]*)\}$/
    .exec(names.trim())?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return listed?.every((name) => name.startsWith('type ')) ?? false;
}

function withoutProse(text: string): string {
  const prose = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(prose, (match) => (match.startsWith('/') ? '' : "''"));
}
