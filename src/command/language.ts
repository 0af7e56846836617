import type { Language } from './options.ts';

/** The language of a command line, read before everything else so that its faults can be told in it: the last `--lang`; Japanese without one. */
export function languageOf(args: readonly string[]): Language {
  const values = args.flatMap((arg, index) => {
    if (arg === '--lang') return args[index + 1] ?? [];
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [];
  });
  return values.at(-1) === 'en' ? 'en' : 'ja';
}
