import { describe, expect, it } from 'vitest';
import { WorkQueue } from '../../src/export/work-queue.ts';

/** A work that ends when it is told to. */
function held() {
  let end: (error?: Error) => void = () => undefined;
  const work = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error));
  });
  return { begin: () => work, end };
}

/** Whether something is done by the time that nothing else can happen. */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  promise.then(
    () => {
      done = true;
    },
    () => undefined,
  );
  await new Promise((resolve) => setImmediate(resolve));
  return done;
}

describe('a queue of works', () => {
  it('begins as many as there is room for, and the next when one has ended', async () => {
    const queue = new WorkQueue(2);
    const [first, second, third] = [held(), held(), held()];
    expect(await isDone(queue.add(first.begin))).toBe(true);
    expect(await isDone(queue.add(second.begin))).toBe(true);
    const adding = queue.add(third.begin);
    expect(await isDone(adding)).toBe(false);
    second.end();
    expect(await isDone(adding)).toBe(true);
    const finished = queue.finish();
    first.end();
    expect(await isDone(finished)).toBe(false);
    third.end();
    expect(await isDone(finished)).toBe(true);
  });

  it('begins nothing more after a failure, tells of it, and waits for the others all the same', async () => {
    const queue = new WorkQueue(3);
    const [other, failing] = [held(), held()];
    await queue.add(other.begin);
    await queue.add(failing.begin);
    failing.end(new Error('the disk is full'));
    await isDone(Promise.resolve());
    let begun = false;
    const next = queue.add(async () => {
      begun = true;
    });
    await expect(next).rejects.toThrow('the disk is full');
    expect(begun).toBe(false);
    const settled = queue.settle();
    expect(await isDone(settled)).toBe(false);
    other.end();
    await settled;
    await expect(queue.finish()).rejects.toThrow('the disk is full');
  });
});
