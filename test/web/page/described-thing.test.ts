import { describe, expect, it } from 'vitest';
import { dcterms, rdf, voidTerms } from '../../../src/rdf/namespace.ts';
import { blankNode, literal, namedNode, quad } from '../../../src/rdf/term.ts';
import { describedThing } from '../../../src/web/page/described-thing.ts';

const iri = 'https://example.jp/id/dataset';
const part = blankNode();
const quads = [
  quad(namedNode(iri), rdf.type, voidTerms.Dataset),
  quad(namedNode(iri), dcterms.title, literal('データ', 'ja')),
  quad(namedNode(iri), voidTerms.classPartition, part),
  quad(part, voidTerms.entities, literal('1')),
];

describe('A thing that only its description knows', () => {
  const thing = describedThing({ iri, quads, stated: quads, omitted: [] });

  it('tells its values, but nothing that has no name', () => {
    expect(thing?.objects(rdf.type).map(({ value }) => value)).toEqual([voidTerms.Dataset.value]);
    expect(thing?.objects(dcterms.title).map(({ value }) => value)).toEqual(['データ']);
    expect(thing?.objects(voidTerms.classPartition)).toEqual([]);
  });

  it('is none if nothing is said about it', () => {
    expect(describedThing({ iri: `${iri}/x`, quads, stated: quads, omitted: [] })).toBeUndefined();
  });
});
