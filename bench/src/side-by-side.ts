import { type Spread, spreadOf } from './spread.ts';

/** One that is asked. */
export interface Contender {
  readonly name: string;
  /** Makes the `index`-th question ready; the same index is the same question. Asking it gives the texts of the answer. */
  prepare(index: number): () => Promise<readonly string[]>;
}

/** How the contenders did side by side: questions per second of computing, and for each the ratio of the first of them to it in each round. */
export interface Comparison {
  readonly contender: Contender;
  readonly rate: Spread;
  readonly ratio: Spread;
  readonly rounds: number;
}

/** How long each computes before anything is measured, in milliseconds, and how long it should compute for each part of a round. */
const WARM_UP = 2000;
const ROUND = 250;
/** What takes longer than a round is asked in fewer rounds, one at least: no new one is begun after so many milliseconds for each contender. */
const LONGEST = 12_000;

/** Asks all contenders in turn, round by round, so that whatever else the machine does meets all alike. Before, warms them up. */
export async function sideBySide(contenders: readonly Contender[], rounds: number): Promise<readonly Comparison[]> {
  const counts = new Map<Contender, number>();
  for (const each of contenders) counts.set(each, Math.max(1, Math.ceil(((await warmUp(each)) * ROUND) / 1000)));
  const rates: Map<Contender, number>[] = [];
  const end = computed() + LONGEST * contenders.length;
  for (let round = 0; round < rounds && (round === 0 || computed() < end); round++) {
    // Who goes first changes, so that none always meets the other's garbage.
    const turn = contenders.map((_, place) => contenders[(place + round) % contenders.length] as Contender);
    const measured = new Map<Contender, number>();
    for (const each of turn) measured.set(each, await rate(each, round, counts.get(each) as number));
    rates.push(measured);
  }
  const of = (contender: Contender) => rates.map((measured) => measured.get(contender) as number);
  const ours = of(contenders[0] as Contender);
  return contenders.map((contender) => {
    const theirs = of(contender);
    return {
      contender,
      rounds: rates.length,
      rate: spreadOf(theirs),
      ratio: spreadOf(theirs.map((each, round) => (ours[round] as number) / each)),
    };
  });
}

async function warmUp(contender: Contender): Promise<number> {
  const end = computed() + WARM_UP;
  let last = await rate(contender, 0, 1);
  for (let round = 1; computed() < end; round++) last = await rate(contender, round, last > 20 ? 10 : 1);
  return last;
}

/** Questions per second of computing, one after the other; each answer is read to its end. */
async function rate(contender: Contender, round: number, count: number): Promise<number> {
  const questions = Array.from({ length: count }, (_, index) => contender.prepare(round * count + index));
  const begun = computed();
  for (const ask of questions) await ask();
  return (count * 1000) / (computed() - begun);
}

/** Milliseconds that this process has computed, on all its threads: what else the machine does is not in them. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
