import { isRecord } from './json-value.ts';

/**
 * CKAN's account of what is wrong, as lines `field: message`. Errors of lists are lists with an empty object for each element that is fine; they are told by
 * number, from 1 (`resources[2].url: …`). Older versions wrap the whole in a list; bare strings come as they are. Every form gives at least one line.
 */
export function errorLines(error: unknown): string[] {
  const lines = linesOf(error, '');
  return lines.length > 0 ? lines : [JSON.stringify(error) ?? String(error)];
}

function linesOf(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [path === '' ? value : `${path}: ${value}`];
  if (Array.isArray(value)) return value.flatMap((each, index) => linesOf(each, elementPath(each, path, index)));
  if (!isRecord(value)) return value === null || value === undefined ? [] : [`${path}: ${String(value)}`];
  return Object.entries(value)
    .filter(([key]) => key !== '__type')
    .flatMap(([key, each]) => linesOf(each, fieldPath(key, path)));
}

/** `message` is where CKAN puts what it says of the whole. */
function fieldPath(key: string, path: string): string {
  if (path !== '') return `${path}.${key}`;
  return key === 'message' ? '' : key;
}

/** Messages of one field stand in a list, too: those have no number of their own. */
function elementPath(value: unknown, path: string, index: number): string {
  return isRecord(value) && path !== '' ? `${path}[${index + 1}]` : path;
}
