import { describe, expect, it } from 'vitest';
import { membershipStanding } from '../../src/analysis/membership-standing.ts';
import { readGoldTable } from '../support/gold-table.ts';

type Column = 'joinedOn' | 'notBefore' | 'knownOn' | 'day' | 'standing' | 'remark';

describe('A membership as of a day', () => {
  it.each(readGoldTable<Column>('analysis/membership-standing.csv'))('is $standing: $remark', (row) => {
    const days = {
      joinedOn: row.joinedOn || undefined,
      notBefore: row.notBefore || undefined,
      knownOn: row.knownOn || undefined,
    };
    expect(membershipStanding(days, row.day)).toBe(row.standing);
  });
});
