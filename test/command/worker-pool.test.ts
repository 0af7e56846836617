import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inWorkers } from '../../src/command/worker-pool.ts';

const ENTRY = pathToFileURL(join(import.meta.dirname, '../support/faulty-worker.mjs'));

interface Answer {
  readonly request: string;
  readonly thread: number;
}

const run = (requests: readonly string[], { size = 2, timeLimit = 20_000, workerData = '' } = {}) =>
  inWorkers<string, Answer>(requests, { entry: ENTRY, workerData, size, timeLimit });

const names = Array.from({ length: 20 }, (_, n) => `request ${n}`);

describe('The worker pool', () => {
  it('gives the answers in the order of the requests, from no more workers than it may have', async () => {
    const outcomes = await run(names);
    expect(outcomes.map((each) => each.kind === 'answer' && each.answer.request)).toEqual(names);
    const threads = new Set(outcomes.map((each) => each.kind === 'answer' && each.answer.thread));
    expect(threads.size).toBeLessThanOrEqual(2);
  });

  it.each([
    ['throw', 'something broke'],
    ['exit', 'exit 3'],
  ])('survives a worker that ends by %s, and tells which request it was', async (request, reason) => {
    const outcomes = await run([...names, request, ...names]);
    expect(outcomes[20]).toEqual({ kind: 'crashed', reason });
    expect(outcomes.filter(({ kind }) => kind === 'answer')).toHaveLength(40);
  });

  it('ends a worker that hangs after the time limit, and no other request is lost', async () => {
    const outcomes = await run(['hang', 'a', 'hang', 'b', 'c'], { timeLimit: 700 });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['timed-out', 'answer', 'timed-out', 'answer', 'answer']);
  });

  it('survives a worker that runs out of memory', async () => {
    const outcomes = await run(['memory', 'a'], { timeLimit: 100_000 });
    expect(outcomes).toEqual([
      { kind: 'crashed', reason: expect.stringMatching(/memory/) },
      { kind: 'answer', answer: { request: 'a', thread: expect.any(Number) } },
    ]);
  });

  it('starts another worker for one that ended between two requests', async () => {
    const outcomes = await run(['later', 'later', 'later', 'a'], { size: 1, timeLimit: 5_000 });
    expect(outcomes.filter(({ kind }) => kind === 'timed-out')).toEqual([]);
    expect(outcomes[0]?.kind).toBe('answer');
  });

  it('tells each request that is done', async () => {
    const done: number[] = [];
    const onDone = (count: number) => done.push(count);
    await inWorkers(names, { entry: ENTRY, workerData: '', size: 2, timeLimit: 20_000, onDone });
    expect(done).toEqual(names.map((_, index) => index + 1));
  });

  it('rejects when workers cannot even start', async () => {
    await expect(run(['a'], { workerData: 'broken' })).rejects.toThrow('A worker could not start: cannot start');
  });
});
