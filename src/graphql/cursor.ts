import type { OrderKey } from '../store/order-key.ts';
import { callerError } from './caller-error.ts';

/** An order key as an opaque text: JSON in base64url. */
export function encodeCursor(key: OrderKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The order key that a cursor carries. Throws a coded error if it is none of ours. */
export function decodeCursor(cursor: string): OrderKey {
  const key = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (isOrderKey(key) && encodeCursor(key) === cursor) return key;
  throw callerError('BAD_CURSOR', `Not a cursor of this API: ${JSON.stringify(cursor.slice(0, 60))}`);
}

function isOrderKey(value: unknown): value is OrderKey {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((part) => typeof part === 'string' || typeof part === 'number')
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
