import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { Publication } from '../store/publication.ts';
import type { Message } from '../text/diagnostic.ts';
import { JsonFault, type PlacedJson, readPlacedJson } from './placed-json.ts';
import { PublicationError } from './publication-error.ts';
import { blankFaults, fieldName, type PublicationFault, schemaFault } from './publication-fault.ts';

const SCHEMA = fileURLToPath(new URL('../../schema/publication.schema.json', import.meta.url));

/** What a publisher must say of the data of one agreement, and may: the rest is made from what was read. */
export type PublisherWords = Pick<Publication, 'publisher' | 'contact'> & Partial<Publication>;

/** Reads `data/publication.json`; `undefined` if there is none. Throws a {@link PublicationError} that says all that is wrong with it. */
export async function readPublication(file: string): Promise<Publication | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return bytes && parsePublication<Publication>(bytes, file);
}

/** Reads a file of the same form of which only publisher and contact need be there. Throws a {@link PublicationError}, or an error of the file system. */
export async function readPublisherWords(file: string): Promise<PublisherWords> {
  return parsePublication<PublisherWords>(await readFile(file), file, ['publisher', 'contact']);
}

async function parsePublication<T extends object>(
  bytes: Buffer,
  file: string,
  required?: readonly string[],
): Promise<T> {
  const text = textOf(bytes, file);
  const json = placedJson(text, file);
  const schema = JSON.parse(await readFile(SCHEMA, 'utf8')) as object;
  const isValid = new Ajv({ allErrors: true, verbose: true }).compile<T>({ ...schema, ...(required && { required }) });
  const faults = isValid(json.value) ? [] : (isValid.errors ?? []).map(schemaFault);
  const blanks = blankFaults(json.value);
  const others = faults.filter(({ pointer }) => !blanks.some((blank) => blank.pointer === pointer));
  if (blanks.length + others.length > 0) throw refused([...others, ...blanks], json, text, file);
  const { $schema: _, ...publication } = json.value as T & { readonly $schema?: string };
  return publication as T;
}

function textOf(bytes: Buffer, file: string): string {
  // What PowerShell writes for `>`.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  throw new PublicationError({
    ja: `${file}：文字コードがUTF-8ではありません。メモ帳なら「名前を付けて保存」で文字コードに「UTF-8」を選び、保存し直してください。`,
    en: `${file}: not in UTF-8. Save it as UTF-8.`,
  });
}

function placedJson(text: string, file: string): PlacedJson {
  try {
    return readPlacedJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { line, column } = placeIn(text, error.at);
    const { ja, en } = error.said;
    throw new PublicationError({
      ja: `${file}：JSONとして読めません。\n  ${line}行目${column}字目：${ja}`,
      en: `${file}: not JSON: line ${line}, column ${column}: ${en}`,
    });
  }
}

function refused(faults: readonly PublicationFault[], json: PlacedJson, text: string, file: string): PublicationError {
  const lines = faults
    .map(({ pointer, said }) => ({ said, pointer, ...placeIn(text, json.placeOf(pointer)) }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, pointer, said }) => inLine(line, fieldName(pointer), said));
  return new PublicationError({
    ja: [`${file}：次の所を直してください。`, ...lines.map(({ ja }) => ja)].join('\n'),
    en: [`${file}: not as schema/publication.schema.json asks.`, ...lines.map(({ en }) => en)].join('\n'),
  });
}

function inLine(line: number, field: string, { ja, en }: Message): Message {
  return { ja: `  ${line}行目${field === '' ? '' : `「${field}」`}：${ja}。`, en: `  line ${line}: ${en}` };
}

/** Line and column, from 1, in code points. */
function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
