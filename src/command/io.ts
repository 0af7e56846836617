import ora from 'ora';

/** Where a command reads and writes, so that tests can run it without a process. */
export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Shows what a person waits for; see {@link Progress}. */
  readonly progress: Progress;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Exit codes: 0 fine, 1 the input has faults, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** A line that says what is being done, on standard error. */
export interface Progress {
  /** `plain`: a line to be written where there is no terminal; without it nothing is. */
  step(text: string, plain?: string): void;
  /** Takes the line away; results are printed by the command itself. */
  stop(): void;
}

/** A spinner on a terminal; where nobody looks (pipes, CI) only the lines that are meant for it, so that logs hold little but results. */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  if (stream.isTTY !== true) {
    return {
      step: (_, plain) => {
        if (plain !== undefined) stream.write(`${plain}\n`);
      },
      stop: () => undefined,
    };
  }
  const spinner = ora({ stream, isEnabled: true });
  return {
    step: (text) => {
      if (spinner.isSpinning) spinner.text = text;
      else spinner.start(text);
    },
    stop: () => {
      spinner.stop();
    },
  };
}
