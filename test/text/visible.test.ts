import { describe, expect, it } from 'vitest';
import { makeVisible } from '../../src/text/visible.ts';

describe('makeVisible', () => {
  it('writes tabs as spaces and controls as pictures', () => {
    expect(makeVisible('a\tb\x1b[31mc\r\n\0')).toBe('a    b␛[31mc␍␊␀');
  });

  it('writes what shows nothing by its number', () => {
    expect(makeVisible('\u202eabc\u200b\ufeff\x7f\u0085\u2028')).toBe(
      '<U+202E>abc<U+200B><U+FEFF><U+007F><U+0085><U+2028>',
    );
    expect(makeVisible('\ud842')).toBe('<U+D842>');
  });

  it('leaves visible text alone', () => {
    expect(makeVisible('第１条　𠮷 葛󠄀 か\u3099')).toBe('第１条　𠮷 葛󠄀 か\u3099');
  });
});
