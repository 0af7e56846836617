import { describe, expect, it } from 'vitest';
import { Ladder } from '../../src/document/ladder.ts';
import { readMarker } from '../../src/document/marker.ts';
import { readGoldTable } from '../support/gold-table.ts';

describe('A ladder', () => {
  const rows = readGoldTable<'marks' | 'depths' | 'remark'>('document/ladder.csv');
  it.each(rows)('infers the depths of $marks: $remark', ({ marks, depths }) => {
    const ladder = new Ladder();
    const rungs = marks.split(' ').map((mark) => ladder.take(mark));
    expect(rungs.map((rung) => rung?.depth).join(' ')).toBe(depths);
    expect(rungs.every((rung) => rung?.expected === undefined)).toBe(true);
  });

  it('tells which mark was due when one is missing.', () => {
    const ladder = new Ladder();
    expect(['(1)', '(3)', '(4)'].map((mark) => ladder.take(mark)?.expected)).toEqual([undefined, 2, undefined]);
  });

  it('takes a row that does not begin at its beginning, and says so.', () => {
    expect(new Ladder().take('(2)')).toEqual({ depth: 0, kind: 'paren-arabic', ordinal: 2, expected: 1 });
  });

  it('takes nothing that is no mark.', () => {
    expect(['', '甲', '()', '(甲)', '1.5', 'あ'].flatMap(readMarker)).toEqual([]);
  });
});
