import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlainCsv } from '../../src/registry/plain-csv.ts';
import { subjectsOf } from '../../src/registry/subject.ts';
import { committedRules, slug } from './facts.ts';

/** Headings written by us as agreements all over the country word them, judged by the definitions of the subjects before the rules were run on them. */
const file = 'test/corpus/headings/written-2026-11.csv';
const columns = ['heading', 'pillar', 'subjects', 'acceptable', 'remark'] as const;
const rows = parsePlainCsv(file, readFileSync(file, 'utf8'), columns).map(({ values }) => values);
const rules = committedRules();

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

describe('The headings written for the rules', () => {
  it('are many, each only once, of every subject.', () => {
    const { subject } = rules;
    const known = new Set(subject.map(({ concludes }) => slug(concludes ?? '')));
    expect(rows.length).toBeGreaterThan(600);
    expect(new Set(rows.map(({ heading }) => heading)).size).toBe(rows.length);
    expect(new Set(rows.flatMap(({ subjects }) => words(subjects)))).toEqual(known);
    expect(rows.flatMap(({ acceptable }) => words(acceptable)).filter((word) => !known.has(word))).toEqual([]);
  });

  it.each(rows)('$heading: $subjects.', ({ heading, subjects, acceptable }) => {
    const found = subjectsOf(rules, heading).map(({ concept }) => slug(concept));
    expect(found).toEqual(expect.arrayContaining(words(subjects)));
    expect(found.filter((word) => !words(subjects).includes(word) && !words(acceptable).includes(word))).toEqual([]);
  });
});
