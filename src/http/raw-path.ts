import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { asciiIri } from './link-header.ts';

/** A request line with an IRI where a URI should stand, and the host, as bytes read in Latin-1. */
const REQUEST =
  /^(?:GET|HEAD) (?<path>\/[\x21-\x7e\x80-\xff]*) HTTP\/1\.[01]\r\n(?:[^\r\n]+\r\n)*?host: *(?<host>[\w.:[\]-]+) *\r\n/i;

/** What Node answers to requests that it cannot read, by the code of the error; 400 to all others. */
const STATUS_LINES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Lets a server understand paths with raw kanji (`GET /id/municipality/荒尾市`), as curl sends what was typed. Node's parser refuses them, before there is a request;
 * here they are led to the same path in percent-encoding (301). `publicUrl` as in `ServeOptions`.
 */
export function answerRawPaths(server: Server, publicUrl?: string): void {
  server.on('clientError', (error: NodeJS.ErrnoException & { readonly rawPacket?: Buffer }, socket) => {
    const location = error.code === 'HPE_INVALID_URL' ? encodedLocation(error.rawPacket, publicUrl) : undefined;
    const status = STATUS_LINES[error.code ?? ''] ?? '400 Bad Request';
    finish(socket, error, location === undefined ? [status] : ['301 Moved Permanently', ...redirectHeaders(location)]);
  });
}

/**
 * Where a request whose path holds raw UTF-8 should go: the same path, percent-encoded, as an absolute URI. `undefined` for bytes that are no such request.
 */
export function encodedLocation(packet: Uint8Array | undefined, publicUrl?: string): string | undefined {
  const { path, host } = REQUEST.exec(Buffer.from(packet ?? []).toString('latin1'))?.groups ?? {};
  if (path === undefined || host === undefined || !/[\x80-\xff]/.test(path)) return undefined;
  const root = publicUrl?.replace(/\/+$/, '') ?? `http://${host}`;
  try {
    return root + asciiIri(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(path, 'latin1')));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function redirectHeaders(location: string): string[] {
  return [`location: ${location}`, 'access-control-allow-origin: *', 'vary: Accept', 'content-length: 0'];
}

function finish(socket: Duplex, error: NodeJS.ErrnoException, lines: readonly string[]): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, ...headers] = lines;
  socket.end([`HTTP/1.1 ${status}`, ...headers, 'connection: close', '', ''].join('\r\n'));
}
