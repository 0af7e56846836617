import { describe, expect, it } from 'vitest';
import { enginePages } from '../../src/sparql/engine-memory.ts';

const GIB = 2 ** 30;
const ofBytes = (length: number) => [{ length } as Uint8Array];

describe('The memory of an engine', () => {
  it('is one GiB where the data are small', () => {
    expect(enginePages(ofBytes(10_000_000)) * 65_536).toBe(GIB);
  });

  it('grows with the data, and leaves room for queries', () => {
    const bytes = enginePages([...ofBytes(600_000_000), ...ofBytes(400_000_000)]) * 65_536;
    expect(bytes).toBeGreaterThan(2.5 * 1_000_000_000 + 0.5 * GIB - 65_536);
    expect(bytes).toBeLessThan(3.2 * GIB);
  });

  it('is never more than WebAssembly can address', () => {
    expect(enginePages(ofBytes(20_000_000_000))).toBe(65_536);
  });
});
