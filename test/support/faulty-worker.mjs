// A worker thread for the tests of the pool: what it is asked to do, it does.
import { parentPort, threadId, workerData } from 'node:worker_threads';

if (workerData === 'broken') throw new Error('cannot start');

parentPort.on('message', (request) => {
  if (request === 'throw') throw new Error('something broke');
  if (request === 'exit') process.exit(3);
  if (request === 'hang') for (;;) performance.now();
  if (request === 'memory') for (const hoard = []; ; ) hoard.push(Array.from({ length: 10_000 }, (_, n) => ({ n })));
  if (request === 'later') parentPort.postMessage({ request, thread: threadId });
  if (request === 'later') setImmediate(() => process.exit(4));
  else parentPort.postMessage({ request, thread: threadId });
});
parentPort.postMessage('ready');
