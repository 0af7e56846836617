import { createHash } from 'node:crypto';
import { type OrderBy, orderByKey } from '../store/order-by.ts';
import type { OrderKey } from '../store/order-key.ts';
import { callerError } from './caller-error.ts';

/** How much of the dataset's version a cursor carries: enough to tell versions apart. */
const VERSION_LENGTH = 12;

const SIGNATURE_LENGTH = 8;

/** What a cursor holds for besides its place: which data, and in which order. */
export interface CursorScope {
  /** The first digits of the version of the dataset. */
  readonly version: string;
  /** Of what is listed, and of the order of the list. */
  readonly signature: string;
}

/** The scope of the cursors of a list of things of a `type` in the order `orderBy`, of the data with the version `version`. */
export function cursorScope(version: string, type: string, orderBy: readonly OrderBy[] | undefined): CursorScope {
  return scopeOfOrder(version, `${type} ${orderByKey(orderBy)}`);
}

/** The scope of the cursors of a list; the text `list` tells what it lists and in which order. */
export function scopeOfOrder(version: string, list: string): CursorScope {
  const signature = createHash('sha256').update(list).digest('base64url').slice(0, SIGNATURE_LENGTH);
  return { version: version.slice(0, VERSION_LENGTH), signature };
}

/** An order key as an opaque text: JSON of version, signature and key, in base64url. */
export function encodeCursor({ version, signature }: CursorScope, key: OrderKey): string {
  return Buffer.from(JSON.stringify([version, signature, key])).toString('base64url');
}

/** The order key that a cursor carries. Throws a coded error if it is none of ours, or was given for other data or for another order than `scope`. */
export function decodeCursor(scope: CursorScope, cursor: string): OrderKey {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  const [version, signature, key] = Array.isArray(parts) && parts.length === 3 ? parts : [];
  if (typeof version !== 'string' || typeof signature !== 'string' || !isOrderKey(key)) throw badCursor(cursor);
  if (encodeCursor({ version, signature }, key) !== cursor) throw badCursor(cursor);
  if (version !== scope.version) {
    throw callerError('STALE_CURSOR', 'This cursor was given for another version of the data. Begin again without it.');
  }
  if (signature !== scope.signature) {
    throw callerError(
      'CURSOR_OF_OTHER_ORDER',
      'This cursor was given for things of another type, another orderBy, or another search. Repeat that one, or begin again.',
    );
  }
  return key;
}

function badCursor(cursor: string) {
  return callerError('BAD_CURSOR', `Not a cursor of this API: ${JSON.stringify(cursor.slice(0, 60))}`);
}

function isOrderKey(value: unknown): value is OrderKey {
  return Array.isArray(value) && value.length > 0 && value.every(isOrderKeyPart);
}

function isOrderKeyPart(part: unknown): boolean {
  return part === null || typeof part === 'string' || typeof part === 'number';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
