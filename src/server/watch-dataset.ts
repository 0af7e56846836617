import { type Stats, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';

/** How often the manifest is looked at, and how long it must have been left alone before it is read, in milliseconds. */
const LOOK_EVERY = 1_000;
const SETTLED_AFTER = 300;

/**
 * Tells when a dataset has been published anew: its manifest changed, or the process was sent SIGHUP. Gives what ends this.
 *
 * The manifest is looked at, not watched: `renkei build` exchanges the whole folder, after which a watch would stay with the old one, and mounted folders report nothing.
 */
export function watchDataset(dataDir: string, changed: () => void): () => void {
  const manifest = join(dataDir, 'manifest.json');
  let timer: NodeJS.Timeout | undefined;
  const look = (now: Stats, before: Stats) => {
    const isSame = now.mtimeMs === before.mtimeMs && now.ino === before.ino && now.size === before.size;
    // Without an inode there is no file: the folder is just being exchanged.
    if (isSame || now.ino === 0) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED_AFTER);
  };
  watchFile(manifest, { interval: LOOK_EVERY }, look);
  process.on('SIGHUP', changed);
  return () => {
    clearTimeout(timer);
    unwatchFile(manifest, look);
    process.off('SIGHUP', changed);
  };
}
