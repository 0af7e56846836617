/** When a server is asked to stop. */
export interface StopSignals {
  /** Resolves when it should finish what is under way and end. */
  readonly asked: Promise<void>;
  /** Resolves when it should end at once. */
  readonly forced: Promise<void>;
  /** Listens no longer. */
  release(): void;
}

const NAMES = ['SIGTERM', 'SIGINT'] as const;

/** Stops are asked for by `signal`; without one, by SIGTERM or SIGINT, the second of which forces. */
export function stopSignals(signal: AbortSignal | undefined): StopSignals {
  const [ask, asked] = opening();
  const [force, forced] = opening();
  if (signal !== undefined) {
    if (signal.aborted) ask();
    signal.addEventListener('abort', ask, { once: true });
    return { asked, forced, release: () => signal.removeEventListener('abort', ask) };
  }
  let count = 0;
  const take = () => {
    count += 1;
    if (count === 1) ask();
    else force();
  };
  for (const name of NAMES) process.on(name, take);
  return {
    asked,
    forced,
    release: () => {
      for (const name of NAMES) process.off(name, take);
    },
  };
}

function opening(): readonly [() => void, Promise<void>] {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [open, opened];
}
