import { Store as Oxigraph } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { prefixes } from '../../src/rdf/namespace.ts';
import { termKey } from '../../src/rdf/term.ts';
import { ontologyQuads, ontologyText, turtleFiles } from '../support/ontology.ts';

describe.each(turtleFiles)('%s', (name) => {
  it('is read by n3 and by oxigraph to the same number of triples', () => {
    const oxigraph = new Oxigraph();
    oxigraph.load(ontologyText(name), { format: 'text/turtle' });
    expect(ontologyQuads(name).length).toBeGreaterThan(0);
    expect(oxigraph.size).toBe(ontologyQuads(name).length);
  });

  it('says nothing twice', () => {
    const statements = ontologyQuads(name)
      .filter(({ subject, object }) => subject.termType === 'NamedNode' && object.termType !== 'BlankNode')
      .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${termKey(object)}`);
    expect(statements.filter((each, index) => statements.indexOf(each) !== index)).toEqual([]);
  });

  it('has blank nodes for lists only', () => {
    const blank = ontologyQuads(name).filter(({ subject }) => subject.termType === 'BlankNode');
    expect(blank.filter(({ predicate }) => !/#(first|rest)$/.test(predicate.value))).toEqual([]);
  });

  it('uses the prefixes of the rest of the project', () => {
    const declared = ontologyText(name).matchAll(/^@prefix ([\w-]+): <([^>]+)> \.$/gm);
    const known = new Map<string, string>(Object.entries(prefixes));
    for (const [, prefix = '', iri] of declared) expect(known.get(prefix) ?? iri, prefix).toBe(iri);
  });
});
