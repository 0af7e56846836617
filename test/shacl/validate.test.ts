import { describe, expect, it } from 'vitest';
import { rdf, sh } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { validate } from '../../src/shacl/validate.ts';
import { turtle } from '../support/turtle.ts';

const shapes = turtle`
  rksh:Initiative a sh:NodeShape ; sh:targetClass rk:Initiative ;
    sh:property rksh:Initiative-heading , rksh:Initiative-content , rksh:Initiative-role , [
      sh:path [ sh:inversePath rk:initiative ] ; sh:maxCount 1 ; sh:severity sh:Info
    ] .
  rksh:Initiative-heading sh:path rk:heading ; sh:minCount 1 ; sh:uniqueLang true ; sh:languageIn ( "ja" ) ;
    sh:message "取組には見出しが必要です。"@ja , "An initiative must have a heading."@en .
  rksh:Initiative-content sh:path rk:content ; sh:minCount 1 ; sh:severity sh:Warning ;
    sh:message "取組内容がありません。"@ja , "The initiative has no content."@en .
  rksh:Initiative-role sh:path rk:role ; sh:class rk:Role ; sh:node rksh:HasText .
  rksh:HasText a sh:NodeShape ; sh:property [ sh:path rk:text ; sh:minCount 1 ] .`;

const sound = turtle`
  ex:g { ex:i a rk:Initiative ; rk:heading "見出し"@ja ; rk:content "内容"@ja ; rk:role ex:r . }
  ex:h { ex:r a rk:Role ; rk:text "役割"@ja . }`;

describe('validate', () => {
  it('finds nothing in sound data, whose parts lie in different graphs', async () => {
    expect(await validate(sound, shapes)).toEqual({ conforms: true, results: [] });
  });

  it('tells a missing value with node, property, shape, component and both messages', async () => {
    const { conforms, results } = await validate(turtle`ex:i a rk:Initiative ; rk:content "内容"@ja .`, shapes);
    expect(conforms).toBe(false);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      severity: 'violation',
      messages: { ja: '取組には見出しが必要です。', en: 'An initiative must have a heading.' },
      path: { text: 'rk:heading' },
    });
    expect(results[0]?.focusNode.value).toBe('https://example.org/i');
    expect(results[0]?.path?.predicate?.equals(rk.heading)).toBe(true);
    expect(results[0]?.shape.value).toBe('https://w3id.org/renkei/shapes#Initiative-heading');
    expect(results[0]?.component.value).toBe(`${sh.minCount.value.replace('minCount', 'MinCount')}ConstraintComponent`);
    expect(results[0]?.value).toBeUndefined();
  });

  it('conforms with warnings', async () => {
    const { conforms, results } = await validate(turtle`ex:i a rk:Initiative ; rk:heading "見出し"@ja .`, shapes);
    expect(conforms).toBe(true);
    expect(results.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('tells the value at fault and reads a path that is not a single property', async () => {
    const data = turtle`ex:i a rk:Initiative ; rk:heading "heading"@en ; rk:content "内容"@ja . ex:a rk:initiative ex:i . ex:b rk:initiative ex:i .`;
    const { results } = await validate(data, shapes);
    expect(results.map(({ severity, path, value }) => [severity, path?.text, value?.value])).toEqual([
      ['violation', 'rk:heading', 'heading'],
      ['info', '^rk:initiative', undefined],
    ]);
    expect(results[1]?.path?.predicate).toBeUndefined();
  });

  it('takes instances of subclasses that the data declares', async () => {
    const data = turtle`ex:Special rdfs:subClassOf rk:Initiative . ex:i a ex:Special .`;
    expect((await validate(data, shapes)).results.map(({ severity }) => severity)).toEqual(['violation', 'warning']);
  });

  it('checks a node as often as it is reached, the hundredth time too', async () => {
    const data = Array.from({ length: 100 }, (_, index) => namedNode(`https://example.org/i/${index}`)).flatMap(
      (node) => [
        quad(node, rdf.type, rk.Initiative),
        quad(node, rk.heading, literal('見出し', 'ja')),
        quad(node, rk.content, literal('内容', 'ja')),
        quad(node, rk.role, namedNode('https://example.org/r')),
      ],
    );
    const { results } = await validate([...data, ...turtle`ex:r a rk:Role .`], shapes);
    expect(new Set(results.map(({ focusNode }) => focusNode.value)).size).toBe(100);
  });

  it('gives the same report whatever the order of the quads', async () => {
    const data = turtle`ex:i a rk:Initiative ; rk:role ex:x , ex:y . ex:j a rk:Initiative ; rk:heading "a"@en , "b"@en .`;
    const told = async (quads: typeof data) =>
      (await validate(quads, [...shapes].reverse())).results.map(({ focusNode, path, value, messages }) => [
        focusNode.value,
        path?.text,
        value?.value,
        messages,
      ]);
    expect(await told([...data].reverse())).toEqual(await told(data));
    expect((await told(data)).length).toBeGreaterThan(5);
  });

  it('throws for SHACL-SPARQL instead of passing over it', async () => {
    const sparql = turtle`ex:S a sh:NodeShape ; sh:targetClass rk:Initiative ; sh:sparql [ sh:select "SELECT $this WHERE {}" ] .`;
    await expect(validate(sound, sparql)).rejects.toThrow();
  });
});

describe('terms of our own namespace', () => {
  const ontology = turtle`rk:Agreement a owl:Class . rk:title a owl:DatatypeProperty .`;

  it('must be declared by the ontology that is there: a misspelt property or class is a violation', async () => {
    const data = turtle`ex:a a rk:Agrement ; rk:title "t" ; rk:titel "t" ; rdfs:label "t" .`;
    const { conforms, results } = await validate([...ontology, ...data], shapes);
    expect(conforms).toBe(false);
    expect(results.map(({ messages }) => messages.en).sort()).toEqual([
      'rk:Agrement is not declared in the ontology.',
      'rk:titel is not declared in the ontology.',
    ]);
    expect(new Set(results.map(({ focusNode }) => focusNode.value))).toEqual(new Set(['https://example.org/a']));
  });

  it('are not looked at where there is no ontology', async () => {
    const { results } = await validate(turtle`ex:a rk:titel "t" .`, shapes);
    expect(results).toEqual([]);
  });
});
