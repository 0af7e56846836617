import { type Spread, spreadOf } from './spread.ts';

/** A server as one function. */
export type App = (request: Request) => Promise<Response>;

/** Which request the `index`-th is. The same index gives the same request. */
export type Requests = (index: number) => Request;

/** How two servers did side by side: requests per second, and the ratio of the two in each round. */
export interface Comparison {
  readonly requestsPerRound: number;
  readonly ours: Spread;
  readonly theirs: Spread;
  readonly ratio: Spread;
}

/** How long each server is run before anything is measured, in milliseconds, and how long each part of a round should take. */
const WARM_UP = 4000;
const ROUND = 250;

/**
 * Sends the same requests to two servers in turn, round by round, so that whatever else the machine does meets both alike. Before, checks that
 * they answer alike, byte for byte, and warms both up.
 */
export async function sideBySide(ours: App, theirs: App, requests: Requests, rounds: number): Promise<Comparison> {
  for (let index = 0; index < 20; index++) await assertSameAnswer(ours, theirs, requests(index));
  const [ourRate, theirRate] = [await warmUp(ours, requests), await warmUp(theirs, requests)];
  const count = Math.max(4, Math.ceil((Math.min(ourRate, theirRate) * ROUND) / 1000));
  const rates: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = round * count;
    // Who goes first changes, so that neither always meets the other's garbage.
    const first = round % 2 === 0 ? ours : theirs;
    const firstRate = await rate(first, requests, start, count);
    const secondRate = await rate(first === ours ? theirs : ours, requests, start, count);
    rates.push(first === ours ? { ours: firstRate, theirs: secondRate } : { ours: secondRate, theirs: firstRate });
  }
  return {
    requestsPerRound: count,
    ours: spreadOf(rates.map((each) => each.ours)),
    theirs: spreadOf(rates.map((each) => each.theirs)),
    ratio: spreadOf(rates.map((each) => each.ours / each.theirs)),
  };
}

async function assertSameAnswer(ours: App, theirs: App, request: Request): Promise<void> {
  const [our, their] = await Promise.all(
    [ours(request.clone()), theirs(request)].map(async (answer) => (await answer).text()),
  );
  if (our === their && our?.startsWith('{"data":') && !our.includes('"errors"')) return;
  throw new Error(`The two servers do not give the same answer:\n${our?.slice(0, 2000)}\n${their?.slice(0, 2000)}`);
}

async function warmUp(app: App, requests: Requests): Promise<number> {
  const end = performance.now() + WARM_UP;
  let last = 0;
  for (let start = 0; performance.now() < end; start += 10) last = await rate(app, requests, start, 10);
  return last;
}

/** Requests per second, one after the other; each answer is read to its end. */
async function rate(app: App, requests: Requests, start: number, count: number): Promise<number> {
  const made = Array.from({ length: count }, (_, index) => requests(start + index));
  const begun = performance.now();
  for (const request of made) await (await app(request)).text();
  return (count * 1000) / (performance.now() - begun);
}
