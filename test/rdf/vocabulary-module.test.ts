import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prefixes } from '../../src/rdf/namespace.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { vocabularyModule } from '../../src/rdf/vocabulary-module.ts';
import { turtle } from '../support/turtle.ts';

describe('vocabularyModule', () => {
  it('writes a constant with its English definition for every term of the namespace', () => {
    const ontology = turtle`
      ex:b a owl:Class ; skos:definition "乙"@ja , "The second.\n */ still the comment"@en .
      ex:a a rdf:Property ; skos:definition "The first."@en .
      rk:c a rdf:Property .`;
    expect(vocabularyModule(ontology, 'ex', 'https://example.org/')).toContain(`export const ex = {
  /** The first. */
  a: namedNode('https://example.org/a'),
  /** The second. *∕ still the comment */
  b: namedNode('https://example.org/b'),
} as const;`);
  });

  it('refuses a term without definition or with a name that is no identifier', () => {
    expect(() => vocabularyModule(turtle`ex:a a owl:Class .`, 'ex', 'https://example.org/')).toThrow(/no English/);
    expect(() => vocabularyModule(turtle`ex:a-b a owl:Class .`, 'ex', 'https://example.org/')).toThrow(/identifier/);
  });

  it('has been run since the ontology was last changed', () => {
    const ontology = parseSync(readFileSync('ontology/renkei.ttl', 'utf8'), {
      format: 'turtle',
      file: 'ontology/renkei.ttl',
    });
    const declared = new Set(ontology.map(({ subject }) => subject.value).filter((iri) => iri.startsWith(prefixes.rk)));
    expect(new Set(Object.values(rk).map(({ value }) => value))).toEqual(declared);
  });
});
