import { describe, expect, it } from 'vitest';
import { iriBelow, iriPath, iriSegment, isAbsoluteIri, isBaseIri, sharedBase } from '../../src/rdf/iri.ts';
import { text } from '../support/arbitrary-quads.ts';
import { fc } from '../support/seeded.ts';

describe('iriSegment', () => {
  it('keeps kanji and kana readable and encodes the rest', () => {
    expect(iriSegment('熊本市')).toBe('熊本市');
    expect(iriSegment('𠮷野ヶ里々ー')).toBe('𠮷野ヶ里々ー');
    expect(iriSegment('1+2')).toBe('1+2');
    expect(iriSegment('荒尾　市/a b?#%')).toBe('荒尾%E3%80%80市%2Fa%20b%3F%23%25');
  });

  it('refuses what is no segment', () => {
    for (const bad of ['', '.', '..', 'a\ud800']) expect(() => iriSegment(bad)).toThrow(RangeError);
  });

  it('gives a segment of a valid IRI, from which the text can be had again', () => {
    fc.assert(
      fc.property(
        text.filter((value) => !['', '.', '..'].includes(value)),
        (value) => {
          const segment = iriSegment(value);
          expect(segment).not.toMatch(/[/?#]/);
          expect(isAbsoluteIri(sharedBase + segment)).toBe(true);
          expect(decodeURIComponent(segment)).toBe(value);
        },
      ),
    );
  });
});

describe('iriPath', () => {
  it('joins segments', () => {
    expect(iriPath('id', 'region', '熊本', 3)).toBe('id/region/熊本/3');
    expect(iriPath('a/b')).toBe('a%2Fb');
  });
});

describe('isBaseIri', () => {
  it.each([sharedBase, 'http://localhost:4000/', 'https://例え.jp/データ/', 'https://a.example/b/c/'])(
    'accepts %s',
    (iri) => {
      expect(isBaseIri(iri)).toBe(true);
    },
  );

  it.each([
    '',
    '/',
    'https://',
    'https:///a/',
    'https://a.example',
    'https://a.example/b',
    'https://a.example/?q=/',
    'https://a.example/#/',
    'ftp://a.example/',
    'urn:x:/',
    'https://u:p@a.example/',
    'https://a.example/b c/',
    'https://a.example/<b>/',
    ' https://a.example/',
    'https://a.example/\n',
  ])('refuses %j', (iri) => {
    expect(isBaseIri(iri)).toBe(false);
  });
});

describe('iriBelow', () => {
  it('puts a path below a base', () => {
    expect(iriBelow(sharedBase, 'id/region/熊本')).toBe('https://w3id.org/renkei/id/region/熊本');
    expect(iriBelow(sharedBase, '')).toBe(sharedBase);
    expect(iriBelow(sharedBase, 'ontology#Agreement')).toBe('https://w3id.org/renkei/ontology#Agreement');
  });

  it('refuses paths that leave the base or break the IRI, and bad bases', () => {
    for (const bad of ['/a', '../a', 'a/../b', 'a/.', 'https://b.example/', 'urn:x', 'a b', 'a"b']) {
      expect(() => iriBelow(sharedBase, bad)).toThrow(RangeError);
    }
    expect(() => iriBelow('https://a.example', 'b')).toThrow(/base IRI/);
  });
});
