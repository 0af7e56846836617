import { describe, expect, it } from 'vitest';
import { fc } from '../support/seeded.ts';
import '../support/isomorphic.ts';
import { fromJsonLd, toJsonLd } from '../../src/rdf/json-ld.ts';
import { prefixes } from '../../src/rdf/namespace.ts';
import { RdfSyntaxError } from '../../src/rdf/rdf-syntax-error.ts';
import { quads } from '../support/arbitrary-quads.ts';
import { turtle } from '../support/turtle.ts';

const context = {
  '@version': 1.1,
  ...prefixes,
  id: '@id',
  type: '@type',
  Agreement: 'rk:Agreement',
  title: { '@id': 'rk:title', '@language': 'ja' },
  reading: { '@id': 'rk:reading', '@language': 'ja-hira' },
  party: { '@id': 'rk:party', '@type': '@id' },
  copies: { '@id': 'rk:copies', '@type': 'xsd:integer' },
  concludedOn: { '@id': 'rk:concludedOn', '@type': 'xsd:date' },
  in: { '@id': 'sh:in', '@container': '@list' },
} as const;

async function roundTrip(input: Parameters<typeof toJsonLd>[0]) {
  return fromJsonLd(await toJsonLd(input, context), { file: 'test' });
}

describe('JSON-LD', () => {
  it('is read back as the same dataset', async () => {
    await fc.assert(
      fc.asyncProperty(quads, async (input) => {
        await expect(await roundTrip(input)).toBeIsomorphic(input);
      }),
      { numRuns: 300 },
    );
  });

  it('is read back as the same dataset with no more of the context than it uses', async () => {
    await fc.assert(
      fc.asyncProperty(quads, async (input) => {
        const text = await toJsonLd(input, context, 'used');
        await expect(await fromJsonLd(text, { file: 'test' })).toBeIsomorphic(input);
        const { '@context': used, ...content } = JSON.parse(text);
        const { '@context': whole, ...same } = JSON.parse(await toJsonLd(input, context));
        expect(content).toEqual(same);
        expect(whole).toMatchObject(used);
      }),
    );
  });

  it('has of the context the terms that it uses, those that define them, and no other', async () => {
    const input = turtle`
      <https://example.org/a> a rk:Agreement ; rk:copies 2 ; skos:note "party" ; rk:other <http://www.w3.org/ns/shacl#in> .`;
    const { '@context': used } = JSON.parse(await toJsonLd(input, context, 'used'));
    expect(Object.keys(used).sort()).toEqual(
      // `party` is a text here; it is taken for the term, with what defines it.
      ['@version', 'id', 'type', 'Agreement', 'copies', 'party', 'rk', 'sh', 'skos', 'xsd'].sort(),
    );
  });

  it('has the same bytes whatever the order and repetition of the quads', async () => {
    await fc.assert(
      fc.asyncProperty(
        quads.chain((input) =>
          fc.tuple(fc.constant(input), fc.shuffledSubarray([...input, ...input], { minLength: 2 * input.length })),
        ),
        async ([input, shuffled]) => {
          expect(await toJsonLd(shuffled, context)).toBe(await toJsonLd(input, context));
        },
      ),
    );
  });

  it('writes terms of the context, keeps lexical forms, and inlines the context', async () => {
    const input = turtle`
      <https://example.org/a> a rk:Agreement ; rk:title "𠮷野町の協約"@ja ; rk:reading "きょうやく"@ja-Hira ; rk:copies 02 ;
        rk:concludedOn "2025-03-27"^^xsd:date ; rk:party <https://example.org/a/party/1> .`;
    expect(JSON.parse(await toJsonLd(input, context))).toEqual({
      '@context': context,
      id: 'https://example.org/a',
      type: 'Agreement',
      title: '𠮷野町の協約',
      reading: 'きょうやく',
      copies: '02',
      concludedOn: '2025-03-27',
      party: 'https://example.org/a/party/1',
    });
  });

  it('keeps lists, lists in lists and empty lists', async () => {
    const input = turtle`ex:s sh:in ( 1 ex:a ( "x" ) () "y"@ja ) . ex:t sh:in () . ex:u sh:or ( [ sh:class ex:A ] [ sh:class ex:B ] ) .`;
    await expect(await roundTrip(input)).toBeIsomorphic(input);
  });

  it('keeps named graphs', async () => {
    const input = turtle`ex:g1 { ex:a rk:party ex:b } ex:g2 { ex:a rk:party ex:b . ex:c a ex:D } ex:x a ex:Y .`;
    await expect(await roundTrip(input)).toBeIsomorphic(input);
  });

  it('keeps a tag ja-hira where the term says ja', async () => {
    const input = turtle`ex:s rk:title "よみ"@ja-hira , "題"@ja , "題" .`;
    await expect(await roundTrip(input)).toBeIsomorphic(input);
  });

  it('resolves a context by IRI only from the documents it was given', async () => {
    const text =
      '{ "@context": "https://w3id.org/renkei/context", "id": "https://example.org/a", "type": "Agreement" }';
    const contexts = { 'https://w3id.org/renkei/context': { '@context': context } };
    await expect(await fromJsonLd(text, { file: 'a', contexts })).toBeIsomorphic(turtle`ex:a a rk:Agreement .`);
    await expect(fromJsonLd(text, { file: 'a' })).rejects.toThrow(/not known here, and is not fetched/);
  });

  it('is an error where something would be lost', async () => {
    const failure = fromJsonLd('{ "@id": "https://example.org/a", "undefinedTerm": "x" }', { file: 'a.jsonld' });
    await expect(failure).rejects.toThrow(RdfSyntaxError);
    await expect(failure).rejects.toMatchObject({ file: 'a.jsonld', line: 1 });
  });

  it('tells the line and column of broken JSON', async () => {
    const failure = fromJsonLd('{\n  "題": "協約",\n  "a" 1\n}', { file: 'a.jsonld' });
    await expect(failure).rejects.toMatchObject({ name: 'RdfSyntaxError', line: 3, column: 7 });
    await expect(fromJsonLd('{\n\n', { file: 'b' })).rejects.toMatchObject({ line: 3 });
  });
});
