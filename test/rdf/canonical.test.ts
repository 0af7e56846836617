import { describe, expect, it } from 'vitest';
import { areIsomorphic, CanonicalizationLimitError, canonicalNQuads, canonicalQuads } from '../../src/rdf/canonical.ts';
import { toNQuads, toNTriples } from '../../src/rdf/n-quads.ts';
import { blankNode, compareCodePoints, literal, namedNode, quad } from '../../src/rdf/term.ts';
import '../support/isomorphic.ts';
import { turtle } from '../support/turtle.ts';

describe('canonicalQuads', () => {
  it('labels blank nodes as RDFC-1.0 does, whatever they were called', async () => {
    const [first, second] = [turtle`[] ex:p [ ex:q "値"@JA ] .`, turtle`_:z ex:p _:a . _:a ex:q "値"@ja , "値"@Ja .`];
    const labels = (await canonicalQuads(first)).map(({ subject }) => subject.value);
    expect(labels).toEqual(['c14n0', 'c14n1']);
    expect(await canonicalNQuads(second)).toBe(await canonicalNQuads(first));
  });

  it('is not misled by labels that look canonical already', async () => {
    const [x, y, p] = [blankNode('c14n1'), blankNode('c14n0'), namedNode('urn:p')];
    const expected = '_:c14n0 <urn:p> _:c14n1 .\n_:c14n1 <urn:p> _:c14n0 .\n';
    expect(await canonicalNQuads([quad(x, p, y), quad(y, p, x)])).toBe(expected);
    expect(await canonicalNQuads(await canonicalQuads([quad(x, p, y), quad(y, p, x)]))).toBe(expected);
  });

  it('ends for graphs made to keep it busy', async () => {
    const node = (index: number) => blankNode(`n${index % 100}`);
    const poison = Array.from({ length: 300 }, (_, index) =>
      quad(node(index), namedNode('urn:p'), node(index + 1 + Math.floor(index / 100))),
    );
    await expect(canonicalQuads(poison)).rejects.toThrow(CanonicalizationLimitError);
  });

  it('does not mind many nodes that look alike at first sight', async () => {
    const data = Array.from({ length: 300 }, (_, index) => turtle`ex:${`s${index}`} ex:p [ ex:q [ ex:r 1 ] ] .`).flat();
    expect(await canonicalQuads(data)).toHaveLength(900);
  });
});

describe('areIsomorphic', () => {
  it('tells graphs with the same shape from others', async () => {
    expect(await areIsomorphic(turtle`_:a ex:p _:b .`, turtle`_:b ex:p _:a .`)).toBe(true);
    expect(await areIsomorphic(turtle`_:a ex:p _:a .`, turtle`_:b ex:p _:a .`)).toBe(false);
    expect(await areIsomorphic(turtle`ex:a ex:p "x"@ja .`, turtle`ex:a ex:p "x"@ja-hira .`)).toBe(false);
    expect(await areIsomorphic(turtle`ex:a ex:p 1 .`, turtle`ex:g { ex:a ex:p 1 }`)).toBe(false);
  });
});

describe('toBeIsomorphic', () => {
  it('fails when it should', async () => {
    await expect(turtle`ex:a ex:p 1 .`).not.toBeIsomorphic(turtle`ex:a ex:p 2 .`);
    await expect(expect(turtle`ex:a ex:p 1 .`).toBeIsomorphic(turtle`ex:a ex:p 2 .`)).rejects.toThrow(/not isomorphic/);
  });
});

describe('toNQuads', () => {
  it('sorts by code point, where UTF-16 would put 𠮷 before ｱ, and escapes only what must be', async () => {
    const line = (value: string) => quad(namedNode('urn:s'), namedNode('urn:p'), literal(value), namedNode('urn:g'));
    expect(await toNQuads([line('𠮷'), line('ｱ'), line('a\r\n\t"\\')])).toBe(
      '<urn:s> <urn:p> "a\\r\\n\\t\\"\\\\" <urn:g> .\n<urn:s> <urn:p> "ｱ" <urn:g> .\n<urn:s> <urn:p> "𠮷" <urn:g> .\n',
    );
    expect(await toNTriples([line('ｱ')])).toBe('<urn:s> <urn:p> "ｱ" .\n');
    expect(await toNQuads([])).toBe('');
  });
});

describe('compareCodePoints', () => {
  it('agrees with the order of the code points', () => {
    const values = ['', 'a', 'ab', 'b', '熊', 'ｱ', '\uffff', '😀', '𠮷', '𠮷a', '\u{10ffff}'];
    for (const [i, a] of values.entries()) {
      for (const [j, b] of values.entries()) expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(i - j));
    }
  });
});
