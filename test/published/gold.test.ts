import { describe, expect, it } from 'vitest';
import { dcterms, skos } from '../../src/rdf/namespace.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { readGoldTable } from '../support/gold-table.ts';
import { AGREEMENT, publishedQuads } from '../support/published.ts';

const quads = publishedQuads();
const FOLDER = 'corpus/kumamoto-arao-2025';

function valuesOf(subject: string, property: { readonly value: string }): string[] {
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === property.value)
    .map(({ object }) => object.value);
}

function slugs(iris: readonly string[]): string[] {
  return iris.map((iri) => iri.slice(iri.lastIndexOf('/') + 1)).sort();
}

describe('The gold tables, worked out by reading', () => {
  const roles = readGoldTable<'initiative' | 'party' | 'roleTypes' | 'remark'>(`${FOLDER}/roles.csv`);
  const comparisons = readGoldTable<'initiative' | 'comparison' | 'remark'>(`${FOLDER}/comparisons.csv`);
  const fields = readGoldTable<'initiative' | 'heading' | 'pillar' | 'subjects' | 'remark'>(
    `${FOLDER}/pillars-subjects.csv`,
  );
  const references = readGoldTable<'from' | 'quote' | 'to' | 'remark'>(`${FOLDER}/references.csv`);

  it('cover all 52 roles and 26 initiatives.', () => {
    expect([roles.length, comparisons.length, fields.length]).toEqual([52, 26, 26]);
  });

  it.each(roles)('role types of $initiative $party: $remark', ({ initiative, party, roleTypes }) => {
    const role = `${AGREEMENT}/initiative/${initiative}/role/${party === '甲' ? 1 : 2}`;
    expect(slugs(valuesOf(role, rk.roleType))).toEqual(roleTypes.split(' ').sort());
  });

  it.each(comparisons)('comparison of $initiative: $remark', ({ initiative, comparison }) => {
    expect(slugs(valuesOf(`${AGREEMENT}/initiative/${initiative}`, rk.roleComparison))).toEqual([comparison]);
  });

  it.each(fields)('pillar and subjects of $initiative: $remark', ({ initiative, heading, pillar, subjects }) => {
    const node = `${AGREEMENT}/initiative/${initiative}`;
    expect(valuesOf(node, rk.heading)).toEqual([heading]);
    expect(valuesOf(node, rk.pillar).flatMap((concept) => valuesOf(concept, skos.notation))).toEqual([pillar]);
    expect(slugs(valuesOf(node, rk.subject))).toEqual(subjects.split(' ').sort());
  });

  it('name every reference of the text and no other.', () => {
    const found = quads
      .filter(({ predicate }) => predicate.equals(rk.refersTo))
      .map(({ subject, object }) => `${below(subject.value)} → ${below(object.value)}`);
    expect(found.sort()).toEqual(references.map(({ from, to }) => `${from} → ${to}`).sort());
  });

  it.each(references)('reference from $from: $remark', ({ from, quote, to }) => {
    const object = to.startsWith('http') ? to : `${AGREEMENT}/${to}`;
    const evidence = quads.filter(
      ({ subject, predicate }) =>
        predicate.value.endsWith('#subject') && subject.value.startsWith(`${AGREEMENT}/evidence/${from}/refersTo`),
    );
    const matching = evidence
      .map(({ subject }) => subject.value)
      .filter((node) =>
        quads.some(
          (q) => q.subject.value === node && q.predicate.value.endsWith('#object') && q.object.value === object,
        ),
      );
    const quotes = matching
      .flatMap((node) => valuesOf(node, rk.span))
      .flatMap((span) => valuesOf(`${span}/selector`, { value: 'http://www.w3.org/ns/oa#exact' }));
    expect(quotes).toEqual([quote]);
  });
});

describe('The source', () => {
  it('is described by measure and by people.', () => {
    const [source = ''] = valuesOf(AGREEMENT, rk.source);
    expect(valuesOf(source, rk.sha256)).toEqual(['2408d809afeda7b7992fe5815479dfe1b000806f14768e6ec15dc5b4bc201be1']);
    expect(
      [rk.mediaType, rk.encoding, rk.byteSize, rk.characterCount].flatMap((property) => valuesOf(source, property)),
    ).toEqual(['text/plain', 'UTF-8', '13075', '4715']);
    const page = 'https://www.city.arao.lg.jp/shisei/shisaku/renkeichusutoshikousou/10567.html';
    expect(valuesOf(source, rk.origin)).toEqual([page]);
    expect(valuesOf(`${AGREEMENT}/evidence/source/2408d809afed/origin`, dcterms.source)).toEqual([page]);
  });
});

function below(iri: string): string {
  return iri.replace(`${AGREEMENT}/`, '');
}
