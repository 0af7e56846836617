import { AsyncLocalStorage } from 'node:async_hooks';

/** Where a server tells its operator what went wrong. */
export interface Log {
  /** A fault of ours, with the error behind it. */
  error(message: string, cause: unknown): void;
}

/** A log that also tells what went right. */
export interface EventLog extends Log {
  /** Something that happened, with its details under their names. */
  info(message: string, details?: Readonly<Record<string, unknown>>): void;
}

/** Something that takes text: a stream of Node, or what a test gives in its place. */
export interface TextSink {
  write(text: string): unknown;
}

/** What a log may be given. */
export interface LogOptions {
  /** Takes the events; without it, only faults are logged. */
  readonly events?: TextSink;
  readonly now?: () => Date;
}

/** The id of the request that is being answered, wherever its answer is made. */
const requestIds = new AsyncLocalStorage<string>();

/** Does `work` on behalf of the request with this id: what is logged meanwhile carries it. */
export function onBehalfOf<Result>(requestId: string, work: () => Result): Result {
  return requestIds.run(requestId, work);
}

/**
 * A log of one JSON object per line: `time` (ISO 8601, UTC), `level`, `message`, `requestId` where it is about a request; of faults `cause` (the stack of the
 * error and of each error behind it).
 */
export function jsonLog(faults: TextSink, { events, now = () => new Date() }: LogOptions = {}): EventLog {
  const line = (level: string, message: string, details: Readonly<Record<string, unknown>>) => {
    const requestId = requestIds.getStore();
    return `${JSON.stringify({ time: now().toISOString(), level, message, ...(requestId === undefined ? {} : { requestId }), ...details })}\n`;
  };
  return {
    error: (message, cause) => void faults.write(line('error', message, { cause: causes(cause) })),
    info: (message, details = {}) => void events?.write(line('info', message, details)),
  };
}

/** An error and those behind it, outermost first. */
function causes(error: unknown): readonly string[] {
  const found: string[] = [];
  for (let current = error; current !== undefined && found.length < 10; ) {
    found.push(current instanceof Error ? (current.stack ?? String(current)) : String(current));
    current = current instanceof Error ? current.cause : undefined;
  }
  return found;
}
