/** A page of the memory of WebAssembly, in bytes. */
const PAGE = 2 ** 16;

/** The memory of one engine in bytes: at least 1 GiB, at most what WebAssembly can address. */
const [LEAST, MOST] = [2 ** 30, 2 ** 32];

/** What an engine takes for each byte of N-Quads, each statement in its graph and in the default graph. Measured: 2. */
const FOR_EACH_BYTE = 2.5;

/** What queries may need beside the data, in bytes. */
const FOR_QUERIES = 2 ** 29;

/** How much memory an engine may have that is to hold these N-Quads and to answer queries, in pages of WebAssembly. */
export function enginePages(nQuads: readonly Uint8Array[]): number {
  const held = nQuads.reduce((sum, { length }) => sum + length, 0);
  const bytes = Math.min(MOST, Math.max(LEAST, FOR_EACH_BYTE * held + FOR_QUERIES));
  return Math.ceil(bytes / PAGE);
}
