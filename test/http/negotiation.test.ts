import { describe, expect, it } from 'vitest';
import { preferred } from '../../src/http/accept.ts';
import { preferredLanguage } from '../../src/http/accept-language.ts';
import { preferredCoding } from '../../src/http/content-coding.ts';
import { asciiIri, linkHeader } from '../../src/http/link-header.ts';
import { isUnchanged } from '../../src/http/precondition.ts';

const OFFERS = ['text/turtle', 'text/html', 'application/ld+json', 'application/n-quads'].map((mediaType) => ({
  mediaType,
}));

describe('The form that a client prefers', () => {
  it.each([
    [null, 'text/turtle'],
    ['', 'text/turtle'],
    ['*/*', 'text/turtle'],
    ['*', 'text/turtle'],
    ['text/html, */*', 'text/html'],
    ['text/html;q=0.8, */*;q=0.8', 'text/html'],
    ['text/html;q=0.5, */*;q=0.8', 'text/turtle'],
    ['text/*', 'text/turtle'],
    ['text/turtle;q=0, text/*', 'text/html'],
    ['*/*, text/turtle;q=0, text/html;q=0', 'application/ld+json'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'application/ld+json'],
    ['application/ld+json;profile="a,b;q=0", text/html;q=0.5', 'application/ld+json'],
    ['application/ld+json;profile="\\",";q=0.1, text/html;q=0.5', 'text/html'],
    ['APPLICATION/N-QUADS', 'application/n-quads'],
    ['text/turtle;charset=utf-8;q=0.1, text/html;q=0.2', 'text/html'],
    ['text/turtle ; q=0.9 , text/html ; q=.95', 'text/html'],
    ['garbage', 'text/turtle'],
    [';;;,,,', 'text/turtle'],
    ['*/html', 'text/turtle'],
    ['text/html;q=nonsense', undefined],
    ['text/html;q=-1', undefined],
    ['image/png', undefined],
    ['*/*;q=0', undefined],
    ['text/html;q=0', undefined],
  ])('for Accept %j is %s', (accept, expected) => {
    expect(preferred(accept, OFFERS)?.mediaType).toBe(expected);
  });

  it('is found in time however long the header is', () => {
    const started = performance.now();
    expect(preferred(`${'a/b,'.repeat(100_000)}"${','.repeat(100_000)}`, OFFERS)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('Several ranges of one name', () => {
  it.each([
    ['text/turtle;q=0.1, text/turtle;q=0.9, text/html;q=0.5', 'text/turtle'],
    ['text/turtle;q=0.9, text/turtle;q=0.1, text/html;q=0.5', 'text/turtle'],
    ['text/turtle;v=1, text/turtle;q=0.1, text/html;q=0.5', 'text/html'],
    ['text/turtle;q=0.1, text/turtle;v=1, text/html;q=0.5', 'text/html'],
  ])('%s: those without parameters decide, and of these the heaviest', (accept, expected) => {
    expect(preferred(accept, OFFERS)?.mediaType).toBe(expected);
  });
});

describe('The language that a client prefers', () => {
  it.each([
    [null, 'ja'],
    ['', 'ja'],
    ['*', 'ja'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr, ja;q=0.1', 'ja'],
    ['en;q=0.3, ja-JP;q=0.7', 'ja'],
    ['fr', 'en'],
    ['ja;q=0, en', 'en'],
  ])('for Accept-Language %j is %s', (header, expected) => {
    expect(preferredLanguage(header, ['ja', 'en'])).toBe(expected);
  });
});

describe('The coding that a client prefers', () => {
  it.each([
    [null, 5_000, 'identity'],
    ['gzip, deflate, br', 5_000, 'br'],
    ['gzip', 5_000, 'gzip'],
    ['gzip;q=0, *', 5_000, 'br'],
    ['br;q=0.5, gzip;q=0.8', 5_000, 'gzip'],
    ['deflate', 5_000, 'identity'],
    ['gzip', 100, 'identity'],
    ['*;q=0', 5_000, 'identity'],
    ['br ; q=0.5 , gzip ; q=0.8', 5_000, 'gzip'],
    ['br;v=1;q=0.5, gzip;q=0.8', 5_000, 'gzip'],
    ['gzip;q=nonsense', 5_000, 'identity'],
  ])('for Accept-Encoding %j and %i bytes is %s', (header, bytes, expected) => {
    expect(preferredCoding(header, bytes)).toBe(expected);
  });

  it('is found in time however many spaces the header has', () => {
    const started = performance.now();
    expect(preferredCoding(`gzip${' '.repeat(100_000)}x, br ;${' '.repeat(100_000)}q=0.5`, 5_000)).toBe('br');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('A conditional request', () => {
  const validators = { etag: '"abc"', lastModified: 'Sun, 22 Nov 2026 00:00:00 GMT' };
  const ask = (headers: Record<string, string>) => new Request('http://localhost/', { headers });

  it.each([
    [{}, false],
    [{ 'if-none-match': '"abc"' }, true],
    [{ 'if-none-match': 'W/"abc"' }, true],
    [{ 'if-none-match': '"x,y", "abc"' }, true],
    [{ 'if-none-match': '*' }, true],
    [{ 'if-none-match': '"abcd"' }, false],
    [{ 'if-none-match': 'abc' }, false],
    [{ 'if-modified-since': 'Sun, 22 Nov 2026 00:00:00 GMT' }, true],
    [{ 'if-modified-since': 'Sat, 21 Nov 2026 00:00:00 GMT' }, false],
    [{ 'if-modified-since': 'nonsense' }, false],
    [{ 'if-none-match': '"other"', 'if-modified-since': 'Sun, 22 Nov 2026 00:00:00 GMT' }, false],
  ])('with %j is answered by 304: %s', (headers, expected) => {
    expect(isUnchanged(ask(headers as Record<string, string>), validators)).toBe(expected);
  });

  it('compares no time where none is known', () => {
    const request = ask({ 'if-modified-since': 'Sun, 22 Nov 2026 00:00:00 GMT' });
    expect(isUnchanged(request, { etag: '"abc"' })).toBe(false);
  });
});

describe('A Link header', () => {
  it('is ASCII, and lets nothing out of its brackets', () => {
    const header = linkHeader([{ href: 'https://example.jp/荒尾>"\r\nx', rel: 'alternate', type: 'text/turtle' }]);
    expect(header).toBe('<https://example.jp/%E8%8D%92%E5%B0%BE%3E%22%0D%0Ax>; rel="alternate"; type="text/turtle"');
    expect(asciiIri('/a%20b/1+2')).toBe('/a%20b/1+2');
  });
});
