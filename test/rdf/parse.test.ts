import { describe, expect, it } from 'vitest';
import '../support/isomorphic.ts';
import { formatOfFile } from '../../src/rdf/format.ts';
import { parse, parseSync, type TextFormat } from '../../src/rdf/parse.ts';
import { RdfSyntaxError } from '../../src/rdf/rdf-syntax-error.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { turtle } from '../support/turtle.ts';

const statement = quad(
  namedNode('https://example.org/a'),
  namedNode('https://example.org/熊'),
  literal('本', 'ja-hira'),
);

describe('parse', () => {
  it.each([
    ['turtle', '@prefix ex: <https://example.org/> . ex:a ex:熊 "本"@ja-Hira .'],
    ['trig', '@prefix ex: <https://example.org/> . { ex:a ex:熊 "本"@ja-Hira }'],
    ['n-triples', '<https://example.org/a> <https://example.org/\\u718A> "\\u672C"@ja-Hira .'],
    ['n-quads', '<https://example.org/a> <https://example.org/熊> "本"@ja-Hira .'],
    ['json-ld', '{"@id":"https://example.org/a","https://example.org/熊":{"@value":"本","@language":"ja-Hira"}}'],
  ] as const)('reads %s, with a byte order mark too', async (format, text) => {
    await expect(await parse(text, { format, file: 'a' })).toBeIsomorphic([statement]);
    await expect(await parse(`\ufeff${text}`, { format, file: 'a' })).toBeIsomorphic([statement]);
  });

  it('resolves relative IRIs against the base, and refuses them without one', async () => {
    const read = (baseIri?: string) =>
      parseSync('<a> <#b> <../c> .', { format: 'turtle', file: 'x', ...(baseIri ? { baseIri } : {}) });
    await expect(read('https://example.org/d/e')).toBeIsomorphic(
      turtle`<https://example.org/d/a> <https://example.org/d/e#b> <https://example.org/c> .`,
    );
    expect(() => read()).toThrow(/relative IRI/);
  });

  it('keeps the blank nodes of two texts apart', async () => {
    for (const [format, text] of [
      ['turtle', '_:a <urn:p> [] .'],
      ['n-quads', '_:a <urn:p> _:b .'],
      ['json-ld', '{"@id":"_:a","urn:p":{}}'],
    ] as const) {
      const quads = [...(await parse(text, { format, file: '1' })), ...(await parse(text, { format, file: '2' }))];
      const labels = quads.flatMap(({ subject, object }) => [subject.value, object.value]);
      expect(new Set(labels).size).toBe(4);
    }
  });

  it.each<[TextFormat, string, number, number | undefined, RegExp]>([
    ['turtle', '@prefix rk: <https://x/> .\n\nrk:a rk:熊 "𠮷" "x" .', 3, 15, /Expected punctuation/],
    ['turtle', 'ex:a a ex:b .', 1, 1, /prefix/],
    ['turtle', '<urn:a> <urn:b>\r\n"abc\ndef" .', 2, undefined, /Unexpected/],
    ['turtle', '<urn:g> { <urn:a> <urn:b> <urn:c> }', 1, 9, /\{/],
    ['turtle', '<urn:a> <urn:b> "\\uD800" .', 1, undefined, /Unexpected/],
    ['turtle', '<urn:a> <urn:b> <<( <urn:a> <urn:b> <urn:c> )>> .', 1, undefined, /RDF 1\.1/],
    ['turtle', '<urn:a> <urn:b> "x"@ja--ltr .', 1, undefined, /base direction/],
    ['n-quads', '<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn: b> <urn:c> .', 2, undefined, /Unexpected/],
    ['n-triples', '<urn:a> <urn:b> <urn:c> <urn:d> .', 1, 25, /punctuation/],
  ])('tells where %s is broken: %j', (format, text, line, column, message) => {
    try {
      parseSync(text, { format, file: 'broken' });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RdfSyntaxError);
      expect(error).toMatchObject({ file: 'broken', line, column });
      expect((error as Error).message).toMatch(message);
    }
  });

  it('knows formats by file name', () => {
    expect(['a.ttl', 'b.TRIG', 'c.d.nq', 'e.nt', 'f.jsonld'].map(formatOfFile)).toEqual([
      'turtle',
      'trig',
      'n-quads',
      'n-triples',
      'json-ld',
    ]);
    expect(formatOfFile('document.txt')).toBeUndefined();
    expect(formatOfFile('ttl')).toBeUndefined();
  });
});
