import { describe, expect, it } from 'vitest';
import { acceptedQuality } from '../../src/http/accept.ts';

describe('The quality of a media type', () => {
  it.each([
    [null, 'text/html', 1],
    ['', 'text/html', 0],
    ['text/html', 'text/html', 1],
    ['TEXT/HTML', 'text/html', 1],
    ['text/html;q=0.5', 'text/html', 0.5],
    ['text/html; charset=utf-8; q=0.5', 'text/html', 0.5],
    ['text/*;q=0.3', 'text/html', 0.3],
    ['*/*;q=0.1', 'text/html', 0.1],
    ['application/json', 'text/html', 0],
    ['text/html;q=0, */*', 'text/html', 0],
    ['*/*, text/html;q=0.2', 'text/html', 0.2],
    ['text/*;q=0.9, text/html;q=0.2, */*', 'text/html', 0.2],
    ['text/html;q=nonsense', 'text/html', 0],
    ['text/html;q=2', 'text/html', 0],
  ])('for Accept %j, %s is %d', (accept, mediaType, quality) => {
    expect(acceptedQuality(accept, mediaType)).toBe(quality);
  });
});
