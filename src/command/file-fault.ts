import type { Message } from '../text/diagnostic.ts';
import { type CommandMessageCode, commandMessage } from './message.ts';

/** What keeps a file from being read or written: its code and the sentence about it, in one language. */
export interface FileFault {
  readonly code: CommandMessageCode;
  readonly message: string;
}

const CODES: Readonly<Record<string, CommandMessageCode>> = {
  ENOENT: 'FILE_NOT_FOUND',
  EISDIR: 'FILE_IS_FOLDER',
  ENOTDIR: 'FILE_NO_FOLDER',
  EACCES: 'FILE_NO_ACCESS',
  EPERM: 'FILE_NO_ACCESS',
  ENOSPC: 'FILE_NO_SPACE',
  EROFS: 'FILE_READ_ONLY',
};

/** Whether an error is about a file that cannot be read or written (not there, a folder, not allowed, too large): the input's fault, not ours. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return (typeof code === 'string' && syscall !== undefined) || code === 'ERR_FS_FILE_TOO_LARGE';
}

/** What is wrong with a file, as a value. */
export function describeFileError(error: NodeJS.ErrnoException, language: keyof Message): FileFault {
  const code = CODES[error.code ?? ''] ?? 'FILE_TROUBLE';
  return { code, message: commandMessage(code, language, { reason: error.message }) };
}

/** What is wrong with a file, on one line: `kyoyaku.txt: no such file or folder`. `path`: what to call it where the error does not say. */
export function fileFault(error: NodeJS.ErrnoException, language: keyof Message, path = error.path ?? ''): string {
  return `${path === '' ? '' : `${path}: `}${describeFileError(error, language).message}`;
}
