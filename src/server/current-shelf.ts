import type { Client } from '../http/client.ts';
import type { Shelf } from './shelf.ts';

/** A shelf with the requests that are under way on it. */
interface InUse {
  readonly shelf: Shelf;
  readonly underWay: Set<Promise<void>>;
}

/** The shelf that new requests go to. Another can take its place at any time: requests under way stay on the one that they began on, which is closed after the last of them. */
export class CurrentShelf {
  #current: InUse;
  readonly #all = new Set<InUse>();

  constructor(shelf: Shelf) {
    this.#current = this.#use(shelf);
  }

  get shelf(): Shelf {
    return this.#current.shelf;
  }

  /** Answers a request; `ended` resolves once its response has been sent, or its client has gone. */
  answer(request: Request, client: Client, ended: Promise<void>): Promise<Response> {
    const { shelf, underWay } = this.#current;
    underWay.add(ended);
    void ended.then(() => underWay.delete(ended));
    return shelf.app(request, client);
  }

  /** Puts another shelf in place. Resolves once the old one is closed. */
  async replace(next: Shelf): Promise<void> {
    const old = this.#current;
    this.#current = this.#use(next);
    await Promise.all(old.underWay);
    this.#all.delete(old);
    await old.shelf.close();
  }

  /** Resolves once all requests that are under way now have ended; those that come meanwhile are not waited for. */
  async drained(): Promise<void> {
    await Promise.all([...this.#all].flatMap(({ underWay }) => [...underWay]));
  }

  /** Closes all shelves, whatever is under way. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map(({ shelf }) => shelf.close()));
  }

  #use(shelf: Shelf): InUse {
    const inUse: InUse = { shelf, underWay: new Set() };
    this.#all.add(inUse);
    return inUse;
  }
}
