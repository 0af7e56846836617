import type { Inputs } from './find-inputs.ts';
import type { Io } from './io.ts';
import { commandMessage } from './message.ts';
import type { Language } from './options.ts';

/** Says so where a folder or glob gave no file at all, which is wrong usage. Whether it was so. */
export function refuseEmpty({ empty }: Inputs, extensions: readonly string[], language: Language, io: Io): boolean {
  if (!empty) return false;
  const message =
    empty.kind === 'glob'
      ? commandMessage('GLOB_MATCHES_NOTHING', language, { pattern: empty.given })
      : commandMessage('FOLDER_WITHOUT_DOCUMENTS', language, { folder: empty.given, extensions: extensions.join(' ') });
  io.progress.stop();
  io.stderr.write(`${message}\n`);
  return true;
}

/** How many files that were left out are named. */
const NAMED = 5;

/** Says which files of folders were left out, for they are of no kind that is read. */
export function tellLeftOut({ leftOut }: Inputs, language: Language, io: Io): void {
  if (leftOut.length === 0) return;
  const files = leftOut.slice(0, NAMED).join({ ja: '、', en: ', ' }[language]) + (leftOut.length > NAMED ? ' …' : '');
  io.stderr.write(`${commandMessage('KINDS_LEFT_OUT', language, { count: leftOut.length, files })}\n`);
}
