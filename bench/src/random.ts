/** Numbers that look random and are the same for the same seed: whole ones from 0 up to, not including, `limit`. */
export type Random = (limit: number) => number;

/** A linear congruential generator over 32 bits (constants of Numerical Recipes), of which the high bits are used. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
