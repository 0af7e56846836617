import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../src/registry/subject.ts';
import { readGoldTable } from '../support/gold-table.ts';
import { committedRules, slug } from './facts.ts';

type Row = Readonly<Record<'heading' | 'subjects' | 'acceptable', string>>;

const rules = committedRules();

/** What the rules make of a heading: every subject of the table and none that it does not accept; one too many; or one that is not found. */
function verdict({ heading, subjects, acceptable }: Row): 'right' | 'wrong' | 'incomplete' {
  const found = subjectsOf(rules, heading).map(({ concept }) => slug(concept));
  const wanted = words(subjects);
  const allowed = [...wanted, ...words(acceptable)];
  if (found.some((subject) => !allowed.includes(subject))) return 'wrong';
  return wanted.every((subject) => found.includes(subject)) ? 'right' : 'incomplete';
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

const seen = readGoldTable<keyof Row>('corpus/headings/seen.csv');

describe('The headings that the rules were written with', () => {
  it.each(seen)('$heading: $subjects.', (row) => {
    expect(verdict(row)).toBe('right');
  });
});

describe('The headings that the rules were not written with', () => {
  // Two numbers and no heading: whoever improves the rules must not see which ones failed.
  it('are told by their subjects, 80 % of them at least, and at most two in a hundred by a wrong one.', () => {
    const verdicts = readGoldTable<keyof Row>('corpus/headings/untouched.csv').map(verdict);
    const count = (kind: ReturnType<typeof verdict>): number => verdicts.filter((each) => each === kind).length;
    process.stdout.write(`Headings, seen: ${seen.length} of ${seen.length} right.\n`);
    process.stdout.write(
      `Headings, untouched: ${count('right')} of ${verdicts.length} right, ${count('wrong')} wrong.\n`,
    );
    expect(count('right') / verdicts.length).toBeGreaterThanOrEqual(0.8);
    expect(count('wrong') / verdicts.length).toBeLessThanOrEqual(0.02);
  });
});
