import type { Exchange } from './exchange.ts';

/** The origin that a text is written for which is sent under many. Names below `.invalid` belong to nobody (RFC 6761, section 6.4). */
const NOWHERE = 'http://address.invalid';

/**
 * The same request at no server. What takes long to write is written for this once, and only placed for each: without a public URL, the address is that of the
 * request, and whoever asks can make up as many as he likes. The path that the server is reached below stays.
 */
export function unplaced(exchange: Exchange): Exchange {
  return { ...exchange, address: NOWHERE + new URL(exchange.address).pathname };
}

/** A text that was written for an {@link unplaced} exchange, as it is at `address`. That has the name of a host, so nothing in it must be escaped. */
export function placed(text: string, address: string): string {
  const { origin } = new URL(address);
  return text.replaceAll(NOWHERE, () => origin);
}
