import { describe, expect, it } from 'vitest';
import { agreementStanding } from '../../src/analysis/agreement-standing.ts';
import { readGoldTable } from '../support/gold-table.ts';

type Column = 'concludedOn' | 'ended' | 'replaced' | 'day' | 'answer' | 'fact' | 'decidedOn' | 'remark';

const facts = (day: string, told: string) => (day === '' ? [] : [{ day, told }]);

describe('An agreement as of a day', () => {
  it.each(readGoldTable<Column>('analysis/agreement-standing.csv'))('is $answer ($fact): $remark', (row) => {
    const days = {
      concludedOn: row.concludedOn || undefined,
      ends: facts(row.ended, 'urn:end'),
      replacements: facts(row.replaced, 'urn:other'),
    };
    const { answer, fact, day = '', told } = agreementStanding(days, row.day);
    expect([answer, fact, day]).toEqual([row.answer, row.fact, row.decidedOn]);
    expect(told).toBe({ ended: 'urn:end', replaced: 'urn:other' }[row.fact]);
  });

  it('takes the first of several ends.', () => {
    const ends = [...facts('2022-03-31', 'urn:later'), ...facts('2021-03-31', 'urn:first')];
    expect(agreementStanding({ ends, replacements: [] }, '2023-01-01').told).toBe('urn:first');
  });
});
