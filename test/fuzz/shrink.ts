/**
 * The shortest list found by leaving out parts of it, halves first, single ones last, for which `stillFails` holds. It must hold of the whole. Gives up
 * looking for shorter ones at `deadline` (milliseconds, as of `performance.now`).
 */
export async function shrink<T>(
  whole: readonly T[],
  stillFails: (part: readonly T[]) => Promise<boolean>,
  deadline: number,
): Promise<readonly T[]> {
  let least = whole;
  for (let size = Math.ceil(whole.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < least.length; ) {
      if (performance.now() > deadline) return least;
      const rest = least.toSpliced(at, size);
      if (rest.length > 0 && (await stillFails(rest))) least = rest;
      else at += size;
    }
  }
  return least;
}
