import type { Contender } from './side-by-side.ts';

/** A server as one function. */
export type App = (request: Request) => Promise<Response>;

/** Which request the `index`-th is. The same index gives the same request. */
export type Requests = (index: number) => Request;

/** A server that is asked one request a question. */
export function server(name: string, app: App, requests: Requests): Contender {
  return {
    name,
    prepare: (index) => {
      const request = requests(index);
      return async () => [await (await app(request)).text()];
    },
  };
}

/** A server that is asked for page after page, to the last; `request` makes the request for the page after a cursor. */
export function pagedServer(name: string, app: App, request: (after: string | null) => Request): Contender {
  const ask = async () => {
    const pages: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await (await app(request(after))).text();
      pages.push(page);
      after = /"endCursor":"([^"]*)"/.exec(page)?.[1] ?? null;
      if (after === null) return pages;
    }
  };
  return { name, prepare: () => ask };
}
