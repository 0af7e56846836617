import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How many requests of one connection may wait for those before them. What else comes is not answered: after these, the connection is closed. */
const MOST_WAITING = 100;

/** The requests of a connection. */
interface Turn {
  readonly waiting: (readonly [IncomingMessage, ServerResponse])[];
  isBusy: boolean;
  isFull: boolean;
}

/**
 * Lets a server answer the requests of one connection (RFC 9112, section 9.3.2) one after the other, each once the one before has been sent. Node begins with all that have
 * come, a thousand in one packet, and keeps the responses in memory until the client reads them, which it need not.
 */
export function answerInTurn(server: Server): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const turns = new WeakMap<Socket, Turn>();
  const begin = (turn: Turn, incoming: IncomingMessage, outgoing: ServerResponse) => {
    turn.isBusy = true;
    outgoing.once('close', () => {
      turn.isBusy = false;
      const [next] = turn.waiting.splice(0, 1);
      if (next !== undefined && !incoming.socket.destroyed) begin(turn, ...next);
    });
    if (turn.isFull && turn.waiting.length === 0) outgoing.setHeader('connection', 'close');
    for (const listener of listeners) listener(incoming, outgoing);
  };
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const turn = turns.get(incoming.socket) ?? { waiting: [], isBusy: false, isFull: false };
    turns.set(incoming.socket, turn);
    if (turn.isFull || (turn.isBusy && turn.waiting.length >= MOST_WAITING)) turn.isFull = true;
    else if (turn.isBusy) turn.waiting.push([incoming, outgoing]);
    else begin(turn, incoming, outgoing);
  });
}
