import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const TOOLS = join(import.meta.dirname, '../tools');

/**
 * Loads a package of test/tools, which is installed first if it is not there or older than its lock. Where that is impossible (no network), a developer gets
 * `undefined` and a printed reason; CI gets the error.
 */
export function loadTool(name: string): unknown {
  try {
    install();
    return createRequire(join(TOOLS, 'package.json'))(name);
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`Skipped: ${name} cannot be loaded from test/tools (${String(error).split('\n')[0]})\n`);
    return undefined;
  }
}

/** Test files run at the same time: one of them installs, the others wait for it. */
function install(): void {
  const lock = join(TOOLS, 'node_modules.lock.tmp');
  for (let waited = 0; !isInstalled(); waited += 1) {
    if (waited > 600) throw new Error(`Somebody else has been installing for ten minutes; if not, remove ${lock}`);
    if (!isOurs(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
      continue;
    }
    try {
      execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: TOOLS, stdio: 'pipe' });
    } finally {
      rmdirSync(lock);
    }
  }
}

function isInstalled(): boolean {
  const installed = join(TOOLS, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(TOOLS, 'package-lock.json')).mtimeMs;
}

function isOurs(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
