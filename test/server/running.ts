import { afterEach } from 'vitest';
import { runServe, type ServeOptions } from '../../src/main.ts';

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A server on a free port of this machine. */
export interface Running {
  readonly origin: string;
  /** What it said when it began to listen. */
  readonly line: string;
  readonly exit: Promise<0 | 1>;
  stop(): void;
  /** Events and faults so far, each as they were written. */
  events(): readonly LogLine[];
  faults(): readonly LogLine[];
}

const stops: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

/** Starts a server, which is stopped after the test. With `bySignal`, only signals of the process stop it. */
export async function running(options: Partial<ServeOptions>, { bySignal = false } = {}): Promise<Running> {
  const stop = new AbortController();
  const faults: string[] = [];
  const said: string[] = [];
  let tell: () => void = () => undefined;
  const listens = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const write = (text: string) => {
    said.push(text);
    tell();
  };
  const exit = runServe({
    ...{ host: '127.0.0.1', port: 0, dataDir: '/nowhere' },
    ...{ stdout: { write }, stderr: { write: (text: string) => faults.push(text) } },
    ...(bySignal ? {} : { stop: stop.signal }),
    ...options,
  });
  await Promise.race([listens, exit]);
  const [line = ''] = said;
  stops.push(() => {
    if (bySignal) process.emit('SIGTERM');
    stop.abort();
    return exit;
  });
  return {
    origin: new URL(/http:\/\/\S+\/graphql/.exec(line)?.[0] ?? '').origin,
    line,
    exit,
    stop: () => stop.abort(),
    events: () => said.slice(1).map((text) => JSON.parse(text) as LogLine),
    faults: () => faults.map((text) => JSON.parse(text) as LogLine),
  };
}

/** Waits until something holds; fails after `seconds`. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
