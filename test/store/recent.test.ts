import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/store/recent.ts';

describe('What was made lately', () => {
  it('is kept until it weighs too much together; then what was not asked for the longest goes', () => {
    const recent = new Recent<string>(10);
    for (const name of ['a', 'b', 'c']) recent.set(name, name.toUpperCase(), 3);
    expect(recent.get('a')).toBe('A');
    recent.set('d', 'D', 3);
    expect(['a', 'b', 'c', 'd'].map((name) => recent.get(name))).toEqual(['A', undefined, 'C', 'D']);
  });

  it('does not keep what weighs too much alone, and throws out nothing for it', () => {
    const recent = new Recent<string>(10);
    recent.set('a', 'A', 10);
    recent.set('b', 'B', 11);
    expect([recent.get('a'), recent.get('b')]).toEqual(['A', undefined]);
  });

  it('weighs what is made anew once', () => {
    const recent = new Recent<string>(10);
    for (let time = 0; time < 5; time++) recent.set('a', `A${time}`, 6);
    recent.set('b', 'B', 4);
    expect([recent.get('a'), recent.get('b')]).toEqual(['A4', 'B']);
  });
});
