/** Median, quartiles and extremes of a number of measurements. */
export interface Spread {
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** The spread of at least one measurement. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] as number;
  return { median: at(0.5), lowerQuartile: at(0.25), upperQuartile: at(0.75), minimum: at(0), maximum: at(1) };
}
