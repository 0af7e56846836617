import { describe, expect, it } from 'vitest';
import { contains, slice, span, trimSpan } from '../../src/text/span.ts';
import { fc } from '../support/seeded.ts';

describe('slice', () => {
  it('takes code units, half-open', () => {
    expect(slice('𠮷野家', span(2, 4))).toBe('野家');
    expect(slice('abc', span(1, 1))).toBe('');
  });
});

describe('contains', () => {
  it('counts the ends in', () => {
    expect(contains(span(2, 5), span(2, 5))).toBe(true);
    expect(contains(span(2, 5), span(5, 5))).toBe(true);
    expect(contains(span(2, 5), span(1, 3))).toBe(false);
    expect(contains(span(2, 5), span(4, 6))).toBe(false);
  });
});

describe('trimSpan', () => {
  it('leaves off white space of every width', () => {
    const text = 'x　\t(1) 観光 \nx';
    expect(trimSpan(text, span(1, text.length - 1))).toEqual(span(3, 9));
    expect(slice(text, trimSpan(text, span(1, text.length - 1)))).toBe('(1) 観光');
  });

  it('is empty at the start where only white space is', () => {
    expect(trimSpan('a 　 b', span(1, 4))).toEqual(span(1, 1));
  });

  it('covers exactly the trimmed text, within what it was given', () => {
    const units = fc.string({ unit: fc.constantFrom(' ', '　', '\n', 'a', '𠮷') });
    fc.assert(
      fc.property(units, fc.nat(20), fc.nat(20), (text, one, other) => {
        const range = span(Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length));
        const trimmed = trimSpan(text, range);
        return contains(range, trimmed) && slice(text, trimmed) === slice(text, range).trim();
      }),
    );
  });
});
