import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { applied, changesBetween, compressed, statementsOf, uncompressed } from '../../src/publish/changes.ts';
import { fc } from '../support/seeded.ts';

const line = fc.integer({ min: 0, max: 30 }).map((number) => `<urn:s${number}> <urn:p> "熊本𠮷${number}" <urn:g> .`);
const state = fc.array(line, { maxLength: 20 }).map((lines) => new Set(lines));

describe('The changes between two states', () => {
  it('lead from the one to the other, and share no statement', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const changes = changesBetween(before, after);
        expect(applied(before, changes)).toEqual(after);
        expect(changes.added.filter((each) => changes.removed.includes(each))).toEqual([]);
      }),
    );
  });

  it('are none between a state and itself', () => {
    fc.assert(
      fc.property(state, (each) => {
        expect(changesBetween(each, new Set([...each].reverse()))).toEqual({ added: [], removed: [] });
      }),
    );
  });

  it('are in the order of code points, not of UTF-16', () => {
    const { added } = changesBetween(new Set(), new Set(['"𠮷"', '"｡"', '"a"']));
    expect(added).toEqual(['"a"', '"｡"', '"𠮷"']);
  });

  it('are refused where they do not fit', () => {
    const before = new Set(['a', 'b']);
    expect(() => applied(before, { added: [], removed: ['c'] })).toThrow('removes what is not there: c');
    expect(() => applied(before, { added: ['a'], removed: [] })).toThrow('adds what is there already: a');
    expect(before).toEqual(new Set(['a', 'b']));
  });

  it('are the same compressed and read again, with the same bytes each time', () => {
    fc.assert(
      fc.property(state, (each) => {
        const lines = [...each];
        expect(uncompressed(compressed(lines))).toEqual(lines);
        expect(compressed(lines)).toEqual(compressed(lines));
      }),
    );
  });

  it('count a statement once, in however many texts it stands', () => {
    expect([...statementsOf(['a .\nb .\n', 'b .\n', ''])]).toEqual(['a .', 'b .']);
  });
});

describe('The file of changes', () => {
  it('is that of all lines one after the other, however many', () => {
    const lines = Array.from({ length: 25_001 }, (_, number) => `<urn:s${number}> <urn:p> "𠮷${number}" .`);
    const bytes = compressed(lines);
    expect(gunzipSync(bytes).toString()).toBe(`${lines.join('\n')}\n`);
    expect(uncompressed(bytes)).toEqual(lines);
    expect(uncompressed(gzipSync('a\n\nb'))).toEqual(['a', 'b']);
  });
});
