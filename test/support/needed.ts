/**
 * Whether a program that a test uses is there. Where it is not, the reason is printed and the test is skipped; but CI installs them all (`.ci/run`), so there it
 * is a failure. `debian` names the package.
 */
export function isReady(isThere: boolean, name: string, debian: string): boolean {
  if (isThere) return true;
  if (process.env.CI) throw new Error(`${name} (Debian: ${debian}) is needed in CI.`);
  process.stdout.write(`Skipped: ${name} is not installed (Debian: ${debian}).\n`);
  return false;
}
