import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** The header with the id of a request, in both directions. */
export const REQUEST_ID = 'x-request-id';

/** What may stand in a log and a header as it is: no spaces, quotes or controls, and not long. */
const SANE = /^[A-Za-z0-9][A-Za-z0-9._:+/=-]{0,127}$/;

/** The id that a client or proxy gave its request, if it can be used; else a new one (UUID). Put on the response at once. */
export function identify(incoming: IncomingMessage, outgoing: ServerResponse): string {
  const asked = incoming.headers[REQUEST_ID];
  const id = typeof asked === 'string' && SANE.test(asked) ? asked : randomUUID();
  outgoing.setHeader(REQUEST_ID, id);
  return id;
}

/** The id that {@link identify} has given. */
export function requestIdOf(outgoing: ServerResponse): string {
  return String(outgoing.getHeader(REQUEST_ID) ?? '');
}
