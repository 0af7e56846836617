import type { DatasetCore } from '@rdfjs/types';
import { Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { extractionQuads, namesOf } from '../../src/press/extract.ts';
import { UnionDataset } from '../../src/publish/union-dataset.ts';
import { inGraph } from '../../src/rdf/quad-set.ts';
import { defaultGraph, namedNode, termKey } from '../../src/rdf/term.ts';
import { validate } from '../../src/shacl/validate.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../support/press.ts';

const knowledge = await pressKnowledge();
const extraction = await extract(REAL_TEXT.replace('取組内容', ''));
const quads = [
  ...extractionQuads(extraction, namesOf(extraction, 'https://example.org/'), knowledge),
  ...knowledge.vocabulary,
].filter(({ predicate }) => !predicate.value.endsWith('concludedOn'));
const builder = new GraphBuilder();
for (const quad of quads) builder.add(quad);
const union = new UnionDataset(builder.build());
const store: DatasetCore = new Store(inGraph(quads, defaultGraph()));

describe('UnionDataset', () => {
  it('has what an indexed store of the same quads has', () => {
    expect(union.size).toBe(store.size);
    expect(new Set(Array.from(union, termKey))).toEqual(new Set(Array.from(store, termKey)));
    for (const { subject, predicate, object } of Array.from(store).slice(0, 300)) {
      for (const pattern of [[subject], [null, predicate], [null, null, object], [subject, predicate, object]]) {
        expect(union.match(...pattern).size).toBe(store.match(...pattern).size);
      }
    }
  });

  it('is found to break the same shapes', async () => {
    const [own, theirs] = await Promise.all([validate(union, knowledge.shapes), validate(quads, knowledge.shapes)]);
    expect(own.conforms).toBe(false);
    const told = ({ results }: typeof own) =>
      results.map(({ messages, focusNode, value }) => [messages, focusNode.value, value?.value]);
    expect(told(own)).toEqual(told(theirs));
  });

  it('narrows what was asked for, and refuses two terms in one place', () => {
    const { subject, predicate } = Array.from(store)[0] ?? {};
    expect(union.match(subject).match(null, predicate).size).toBe(store.match(subject, predicate).size);
    expect(() => union.match(subject).match(namedNode('https://example.org/other'))).toThrow(RangeError);
  });

  it('cannot be changed', () => {
    expect(() => union.add()).toThrow(TypeError);
    expect(() => union.delete()).toThrow(TypeError);
  });
});
