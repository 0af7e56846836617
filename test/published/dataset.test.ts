import { createHash } from 'node:crypto';
import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { agreementText } from '../../src/agreement/to-text.ts';
import { oa, rdf } from '../../src/rdf/namespace.ts';
import { termKey } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { AGREEMENT, publishedGraphs, publishedQuads, publishedText, SOURCE_TEXT } from '../support/published.ts';

const main = publishedQuads('main');
const derived = publishedQuads('derived');
const evidence = publishedQuads('evidence');

/**
 * Statements of structure: type, part-of, order, and the links by which things hold their parts; and the search keys, which are made of the texts by machine alone. They need no evidence.
 */
const STRUCTURE = new Set<string>(
  [
    rdf.type,
    rk.agreement,
    rk.partOf,
    rk.order,
    rk.ordinal,
    rk.party,
    rk.initiative,
    rk.role,
    rk.statedIn,
    rk.source,
    rk.costArrangement,
    rk.liaisonMeeting,
    rk.cover,
    rk.titleBlock,
    rk.preamble,
    rk.article,
    rk.paragraph,
    rk.item,
    rk.annex,
    rk.section,
    rk.row,
    rk.closing,
    rk.signatureBlock,
    rk.unknown,
    rk.searchKey,
  ].map(({ value }) => value),
);

function keyOf({ subject, predicate, object }: Pick<Quad, 'subject' | 'predicate' | 'object'>): string {
  return [subject, predicate, object].map(termKey).join(' ');
}

/** The objects of a property, by subject. */
function valuesOf(quads: readonly Quad[], property: { readonly value: string }): Map<string, Quad['object'][]> {
  const values = new Map<string, Quad['object'][]>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value === property.value) values.set(subject.value, [...(values.get(subject.value) ?? []), object]);
  }
  return values;
}

describe('The published dataset', () => {
  const count = (type: { readonly value: string }) =>
    main.filter(({ predicate, object }) => predicate.equals(rdf.type) && object.value === type.value).length;

  it('holds 1 agreement, 2 parties, 5 articles, 3 annexes, 3 sections, 26 initiatives, 52 roles.', () => {
    const types = [
      rk.Agreement,
      rk.Party,
      rk.Article,
      rk.Annex,
      rk.AnnexSection,
      rk.Initiative,
      rk.Role,
      rk.AnnexRow,
      rk.Item,
      rk.Unknown,
    ];
    expect(types.map(count)).toEqual([1, 2, 5, 3, 3, 26, 52, 26, 3, 0]);
  });

  it('has no blank nodes outside the vocabulary.', () => {
    const blank = publishedGraphs
      .filter(({ kind }) => kind !== 'vocabulary')
      .flatMap(({ kind }) => publishedQuads(kind))
      .filter(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode');
    expect(blank).toEqual([]);
  });

  it('is what its manifest says, file by file.', () => {
    for (const { path, bytes, sha256 } of publishedGraphs.flatMap(({ files }) => files)) {
      const content = Buffer.from(publishedText(path));
      expect([path, content.byteLength, createHash('sha256').update(content).digest('hex')]).toEqual([
        path,
        bytes,
        sha256,
      ]);
    }
  });

  it('gives the text back from the main graph alone, character for character.', () => {
    expect(agreementText(main, AGREEMENT)).toBe(SOURCE_TEXT);
  });
});

describe('The evidence', () => {
  const subjects = valuesOf(evidence, rdf.subject);
  const predicates = valuesOf(evidence, rdf.predicate);
  const objects = valuesOf(evidence, rdf.object);
  const methods = valuesOf(evidence, rk.method);
  const rules = valuesOf(evidence, rk.rule);
  const spans = valuesOf(evidence, rk.span);
  const proven = new Set(
    Array.from(subjects, ([node, [subject]]) =>
      keyOf({ subject, predicate: predicates.get(node)?.[0], object: objects.get(node)?.[0] } as Quad),
    ),
  );

  it('stands behind every statement of the main and the derived graph, structure apart.', () => {
    const bare = [...main, ...derived].filter(
      (quad) => !STRUCTURE.has(quad.predicate.value) && !proven.has(keyOf(quad)),
    );
    expect(bare.map(keyOf)).toEqual([]);
  });

  it('stands behind nothing that is not stated.', () => {
    const stated = new Set([...main, ...derived].map(keyOf));
    expect([...proven].filter((key) => !stated.has(key))).toEqual([]);
  });

  it('is a span where the value is read, a rule where it is normalised or inferred, a page where it is curated.', () => {
    for (const [node, [method]] of methods) {
      const has = { span: spans.has(node), rule: rules.has(node) };
      if (method?.equals(rk.verbatim)) expect([node, has]).toEqual([node, { span: true, rule: false }]);
      if (method?.equals(rk.normalised)) expect([node, has]).toEqual([node, { span: true, rule: true }]);
      if (method?.equals(rk.inferred)) expect([node, has.rule]).toEqual([node, true]);
    }
    const used = new Set(Array.from(methods.values(), ([method]) => method?.value));
    expect([...used].sort()).toEqual(
      [rk.curated, rk.inferred, rk.normalised, rk.verbatim].map(({ value }) => value).sort(),
    );
  });

  it('names only rules that the vocabulary describes.', () => {
    const described = new Set(
      publishedQuads('vocabulary')
        .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(rk.Rule))
        .map(({ subject }) => subject.value),
    );
    const named = new Set(Array.from(rules.values()).flatMap((terms) => terms.map(({ value }) => value)));
    expect([...named].filter((rule) => !described.has(rule))).toEqual([]);
  });

  it('quotes exactly the code points from start to end of the source.', () => {
    const points = Array.from(SOURCE_TEXT);
    const starts = valuesOf(evidence, oa.start);
    const ends = valuesOf(evidence, oa.end);
    const quotes = valuesOf(evidence, oa.exact);
    expect(quotes.size).toBeGreaterThan(300);
    for (const [selector, [quote]] of quotes) {
      const [start, end] = [Number(starts.get(selector)?.[0]?.value), Number(ends.get(selector)?.[0]?.value)];
      expect([selector, points.slice(start, end).join('')]).toEqual([selector, quote?.value]);
    }
  });

  it('has verbatim values that are their quotes.', () => {
    const selectors = valuesOf(evidence, oa.hasSelector);
    const quotes = valuesOf(evidence, oa.exact);
    for (const [node, [method]] of methods) {
      const object = objects.get(node)?.[0];
      if (!method?.equals(rk.verbatim) || object?.termType !== 'Literal') continue;
      const quoted = spans
        .get(node)
        ?.flatMap((span) => selectors.get(span.value) ?? [])
        .flatMap((selector) => quotes.get(selector.value) ?? []);
      expect([node, quoted?.map(({ value }) => value).join('')]).toEqual([node, object.value]);
    }
  });
});
