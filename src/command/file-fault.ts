/** Whether an error is about a file that cannot be read or written (not there, a folder, not allowed, too large): the input's fault, not ours. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return (typeof code === 'string' && syscall !== undefined) || code === 'ERR_FS_FILE_TOO_LARGE';
}

/** What is wrong with a file, on one line: `kyoyaku.txt: no such file`. `path`: what to call it where the error does not say. */
export function fileFault(error: NodeJS.ErrnoException, path = error.path ?? ''): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EISDIR: 'is a folder; give a file',
    ENOTDIR: 'is a file, or lies below one; a folder is needed',
    EACCES: 'access is denied',
    EPERM: 'access is denied',
    ENOSPC: 'no space is left on the device',
    EROFS: 'the file system is read-only',
  };
  return `${path === '' ? '' : `${path}: `}${known[error.code ?? ''] ?? error.message}`;
}
