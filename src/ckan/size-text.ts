const UNIT = 1024;

/** A number of bytes for people: `512 B`, `12.3 KiB`, `4.5 MiB`. */
export function sizeText(bytes: number): string {
  if (bytes < UNIT) return `${bytes} B`;
  const kibibytes = bytes / UNIT;
  if (kibibytes < UNIT) return `${kibibytes.toFixed(1)} KiB`;
  return `${(kibibytes / UNIT).toFixed(1)} MiB`;
}
