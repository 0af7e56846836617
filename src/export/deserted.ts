import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** In a folder that is being worked on: who does. */
const OWNER = 'owner.json';

/** Says in a folder that this process works on it. */
export async function claim(folder: string): Promise<void> {
  await writeFile(join(folder, OWNER), JSON.stringify({ host: hostname(), process: process.pid }));
}

/** Removes folders whose paths begin with `place` and whose owner, a process of this machine, is no longer there: it was killed. Others are left alone. */
export async function removeDeserted(place: string): Promise<void> {
  const folder = dirname(place);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(basename(place)) || !(await isDeserted(join(folder, name)))) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function isDeserted(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, OWNER), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  const [, host, id] = /^\{"host":"(.*)","process":(\d+)\}$/.exec(text ?? '') ?? [];
  return host === hostname() && !isRunning(Number(id));
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 asks only.
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
