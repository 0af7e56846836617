/** Where a server tells its operator what went wrong. */
export interface Log {
  /** A fault of ours, with the error behind it. */
  error(message: string, cause: unknown): void;
}

/** Something that takes text: a stream of Node, or what a test gives in its place. */
export interface TextSink {
  write(text: string): unknown;
}

/** A log of one JSON object per line: `time` (ISO 8601, UTC), `level`, `message`, `cause` (the stack of the error and of each error behind it). */
export function jsonLog(stream: TextSink, now: () => Date = () => new Date()): Log {
  return {
    error(message, cause) {
      const line = { time: now().toISOString(), level: 'error', message, cause: causes(cause) };
      stream.write(`${JSON.stringify(line)}\n`);
    },
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
