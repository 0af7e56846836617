import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject } from 'ajv';
import { SourceError } from '../press/source-error.ts';
import type { Publication } from '../store/publication.ts';

const SCHEMA = fileURLToPath(new URL('../../schema/publication.schema.json', import.meta.url));

/** Reads `data/publication.json`; `undefined` if there is none. Throws a {@link SourceError} that says all that is wrong with it. */
export async function readPublication(file: string): Promise<Publication | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const value = parseJson(text, file);
  const isValid = new Ajv({ allErrors: true, verbose: true }).compile<Publication>(
    JSON.parse(await readFile(SCHEMA, 'utf8')),
  );
  if (!isValid(value)) {
    throw new SourceError(
      [`${file}: not as schema/publication.schema.json asks.`, ...faults(isValid.errors)].join('\n'),
    );
  }
  const { $schema: _, ...publication } = value as Publication & { readonly $schema?: string };
  return publication;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new SourceError(`${file}: not JSON: ${(cause as Error).message}`, { cause });
  }
}

function faults(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, keyword, message = '', params, parentSchema }) => {
    const name = 'additionalProperty' in params ? `: ${params.additionalProperty}` : '';
    // What a pattern means is said beside it.
    const meaning = keyword === 'pattern' && parentSchema?.description ? ` (${parentSchema.description})` : '';
    return `  ${instancePath || '/'} ${message}${name}${meaning}`;
  });
}
