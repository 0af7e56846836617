import { describe, expect, it } from 'vitest';
import '../support/isomorphic.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { inGraph } from '../../src/rdf/quad-set.ts';
import { blankNode, literal, namedNode, quad } from '../../src/rdf/term.ts';
import { toTrig } from '../../src/rdf/trig.ts';
import { toTurtle } from '../../src/rdf/turtle.ts';
import { turtle } from '../support/turtle.ts';

const agreement = turtle`
  <https://example.org/協約/1> rk:title "𠮷野町の協約\n"@ja ; a rk:Agreement ; rk:copies 2 ; rk:party <https://example.org/協約/1/party/2> , <https://example.org/協約/1/party/1> .
  <https://example.org/協約/1/party/1> rk:alias "甲" ; a rk:Party .`;

const agreementText = `@prefix rk: <https://w3id.org/renkei/ontology#> .

<https://example.org/協約/1> a rk:Agreement ;
  rk:copies 2 ;
  rk:party
    <https://example.org/協約/1/party/1> ,
    <https://example.org/協約/1/party/2> ;
  rk:title "𠮷野町の協約\\n"@ja .

<https://example.org/協約/1/party/1> a rk:Party ;
  rk:alias "甲" .
`;

describe('toTurtle', () => {
  it('writes for people: used prefixes, types first, readable kanji', async () => {
    expect(await toTurtle(agreement)).toBe(agreementText);
  });

  it('writes the statements of a named graph', async () => {
    expect(await toTurtle(inGraph(agreement, namedNode('https://example.org/g')))).toBe(agreementText);
  });

  it('writes lists and unshared blank nodes in place, shared ones and circles by label', async () => {
    const shapes = turtle`
      rksh:Party a sh:NodeShape ; sh:or ( [ sh:class rk:Party ] [ sh:class rk:Role ; sh:minCount 1 ] ) ; sh:in () ;
        sh:property [ sh:path [ sh:inversePath rk:party ] ; sh:minCount 1 ; sh:message "当事者は協約に属します。"@ja , "A party belongs to an agreement."@en ] .
      ex:a ex:knows _:shared . ex:b ex:knows _:shared . _:shared a ex:Thing .
      _:x ex:knows _:y . _:y ex:knows _:x .
      [] ex:alone true .`;
    const text = await toTurtle(shapes, { rk: 'https://w3id.org/renkei/ontology#', sh: 'http://www.w3.org/ns/shacl#' });
    expect(text).toContain('  sh:or ( [ sh:class rk:Party ] [ sh:class rk:Role ; sh:minCount 1 ] ) ;\n');
    expect(text).toContain('  sh:in () ;\n');
    expect(text).toContain(`  sh:property [
    sh:message
      "A party belongs to an agreement."@en ,
      "当事者は協約に属します。"@ja ;
    sh:minCount 1 ;
    sh:path [ sh:inversePath rk:party ]
  ] .
`);
    expect(text.match(/knows> _:\w+ \.\n/g)).toHaveLength(2);
    expect(text).toMatch(/(_:\w+) <https:\/\/example\.org\/knows> \[ <https:\/\/example\.org\/knows> \1 \] \.\n/);
    await expect(parseSync(text, { format: 'turtle', file: 'test' })).toBeIsomorphic(shapes);
  });

  it.each([
    ['a list with a second head', 'ex:a ex:p _:l . ex:b ex:p _:l . _:l rdf:first 1 ; rdf:rest () .'],
    ['a cell with two members', 'ex:a ex:p [ rdf:first 1 , 2 ; rdf:rest () ] .'],
    ['a cell with a type', 'ex:a ex:p [ a rdf:List ; rdf:first 1 ; rdf:rest () ] .'],
    ['a list without end', 'ex:a ex:p [ rdf:first 1 ; rdf:rest _:x ] . _:x rdf:first 2 .'],
    ['a list in a circle', 'ex:a ex:p _:x . _:x rdf:first 1 ; rdf:rest _:x .'],
    ['a circle of lists', '_:x rdf:first 1 ; rdf:rest _:y . _:y rdf:first 2 ; rdf:rest _:x .'],
    [
      'a list that ends in an IRI',
      'ex:a ex:p [ rdf:first 1 ; rdf:rest ex:rest ] . ex:rest rdf:first 2 ; rdf:rest () .',
    ],
    ['a list as subject', '( 1 2 ) ex:p ex:o .'],
    ['a list in a list', 'ex:a ex:p ( ( 1 ) ( ) [ ex:q ( ex:b ) ] ) .'],
    ['a node that mentions itself', '_:x ex:p _:x .'],
    ['a node mentioned twice by one subject', 'ex:a ex:p _:x ; ex:q _:x . _:x ex:r 1 .'],
    ['empty brackets side by side', 'ex:a ex:p [] , [] , [ ex:q [] ] .'],
    ['a long chain', `ex:a ex:p ${'[ ex:p '.repeat(60)} 1 ${'] '.repeat(60)} .`],
  ])('loses nothing of %s', async (_, text) => {
    const data = turtle`${text}`;
    await expect(parseSync(await toTurtle(data), { format: 'turtle', file: 'test' })).toBeIsomorphic(data);
  });

  it('writes bare only what is read back as the same literal', async () => {
    const text = await toTurtle(
      turtle`ex:s ex:p 1 , -2 , 01 , 1.5 , true , "1"^^xsd:boolean , "一"^^xsd:integer , "1."^^xsd:decimal , 1e0 .`,
      {},
    );
    const objects = text.split('\n').filter((line) => line.startsWith('    '));
    expect(objects.map((line) => line.trim().replace(/(\^\^.*)? [,.]$/, ''))).toEqual(
      // In the order of the values; of "1" and "1"^^xsd:boolean, by datatype.
      ['-2', '01', '"1"', '1', '"1."', '1.5', '"1e0"', 'true', '"一"'],
    );
  });

  it('shortens only what is a plain local name', async () => {
    const iri = (local: string) => namedNode(`https://w3id.org/renkei/ontology#${local}`);
    const text = await toTurtle(
      ['a', 'a-b', '3', 'a.b', 'a.', '-a', '熊', '', 'a/b', 'a%20'].map((local) =>
        quad(iri(local), iri('p'), iri(local)),
      ),
    );
    expect(text.match(/^(?:rk:|<)\S+/gm)).toEqual([
      '<https://w3id.org/renkei/ontology#>',
      '<https://w3id.org/renkei/ontology#-a>',
      'rk:3',
      'rk:a',
      '<https://w3id.org/renkei/ontology#a%20>',
      'rk:a-b',
      '<https://w3id.org/renkei/ontology#a.>',
      '<https://w3id.org/renkei/ontology#a.b>',
      '<https://w3id.org/renkei/ontology#a/b>',
      '<https://w3id.org/renkei/ontology#熊>',
    ]);
  });

  it.each([
    ['a lone surrogate', literal('a\ud842')],
    ['a relative IRI', namedNode('a')],
    ['an IRI with a space', namedNode('https://example.org/a b')],
    ['an IRI with a bracket', namedNode('https://example.org/>')],
    ['a malformed language tag', literal('a', 'ja_JP')],
    ['a triple term', quad(blankNode(), namedNode('urn:p'), blankNode())],
  ])('throws for %s instead of writing what nobody can read', async (_, object) => {
    const data = [quad(namedNode('urn:s'), namedNode('urn:p'), object)];
    await expect(toTurtle(data)).rejects.toThrow(TypeError);
    await expect(toTrig(data)).rejects.toThrow(TypeError);
  });

  it('writes nothing for nothing', async () => {
    expect(await toTurtle([])).toBe('');
    expect(await toTrig([])).toBe('');
  });
});

describe('toTrig', () => {
  it('writes prefixes once, the default graph first, then a block per graph in code point order', async () => {
    const data = turtle`
      ex:𠮷 { ex:a a rk:Party . ex:b a rk:Party ; rk:alias "乙" }
      ex:ｱ { ex:a rk:alias "甲" }
      ex:a a rk:Agreement .`;
    expect(await toTrig(data)).toBe(`@prefix rk: <https://w3id.org/renkei/ontology#> .

<https://example.org/a> a rk:Agreement .

<https://example.org/ｱ> {
  <https://example.org/a> rk:alias "甲" .
}

<https://example.org/𠮷> {
  <https://example.org/a> a rk:Party .

  <https://example.org/b> a rk:Party ;
    rk:alias "乙" .
}
`);
  });

  it('keeps a blank node that graphs share one node', async () => {
    const data = turtle`ex:g { ex:a ex:p _:x } ex:h { _:x ex:q 1 } ex:a ex:r _:y . _:y { ex:a ex:s 2 }`;
    await expect(parseSync(await toTrig(data), { format: 'trig', file: 'test' })).toBeIsomorphic(data);
  });
});
