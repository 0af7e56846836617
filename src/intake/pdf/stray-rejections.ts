import { setImmediate } from 'node:timers/promises';

let running = 0;

/**
 * Runs work that uses pdf.js without being ended by it: of a damaged file, pdf.js lets promises of its own reject that nobody waits for, and Node ends the
 * process for that. What the work itself throws is thrown as ever, and so is a stray rejection that is not of pdf.js's making.
 */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  if (running === 0) process.on('unhandledRejection', onStray);
  running += 1;
  try {
    return await work();
  } finally {
    await setImmediate(); // Node tells of them when all that was due has run.
    running -= 1;
    if (running === 0) process.off('unhandledRejection', onStray);
  }
}

function onStray(reason: unknown): void {
  const isOfPdfJs = reason instanceof Error && reason.stack?.includes('/pdfjs-dist/');
  if (isOfPdfJs || process.listenerCount('unhandledRejection') > 1) return; // Another listener sees it too.
  throw reason;
}
