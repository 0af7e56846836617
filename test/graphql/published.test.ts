import { fileURLToPath } from 'node:url';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/graphql/directive.ts';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { isResourceType } from '../../src/graphql/field-binding.ts';
import { oa, rdf } from '../../src/rdf/namespace.ts';
import { readDataset } from '../../src/store/dataset.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { everyField } from '../support/every-field.ts';
import { EVERYTHING, testApp } from '../support/fixture-app.ts';
import { InitiativesDocument } from './client.generated.ts';

const schema = executableSchema();
const { graph } = await readDataset(fileURLToPath(new URL('../../data/published', import.meta.url)));
const source = new MemorySource(graph);
const everything = source.load({ branches: [] });
const app = testApp(source, undefined, EVERYTHING);
const types = Object.values(schema.getTypeMap()).filter(isObjectType).filter(isResourceType);

/** Everything of the class that a type stands for, a hundred at a time. */
function batches(type: (typeof types)[number]): string[][] {
  const standsFor = classOf(type.astNode);
  const ids =
    standsFor === undefined
      ? []
      : everything.list(undefined, { from: 'class', class: standsFor }).map(({ value }) => value);
  return Array.from({ length: Math.ceil(ids.length / 100) }, (_, index) => ids.slice(index * 100, index * 100 + 100));
}

describe('What is published', () => {
  it.each(types)('answers every field of every %s without a fault', async (type) => {
    for (const ids of batches(type)) {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} ${everyField(schema, type, 0)} } }`;
      const { data, errors } = await app.ask(query, { ids });
      expect(errors).toBeUndefined();
      expect(data?.nodes).not.toContain(null);
    }
    expect(app.faults).toEqual([]);
  });

  it('gives in one query all 26 initiatives with pillar, subjects, both roles with party names, and the quotes behind heading, content and roles', async () => {
    const agreement = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';
    const { agreement: found } = await app.data(InitiativesDocument, { agreement });
    const initiatives = found?.initiatives?.nodes ?? [];
    expect(initiatives).toHaveLength(26);
    for (const { heading, content, pillar, subjects, roles, evidence } of initiatives) {
      expect([pillar?.label, content, subjects.length > 0], heading).not.toContain(undefined);
      expect(roles.map(({ parties }) => parties.map(({ nameAsWritten }) => nameAsWritten))).toEqual([
        ['熊本市'],
        ['荒尾市'],
      ]);
      for (const proof of [...evidence, ...roles.flatMap((role) => role.evidence)]) {
        expect(
          proof.spans.flatMap(({ selectors }) => selectors).length,
          `${heading}: ${proof.property}`,
        ).toBeGreaterThan(0);
      }
      expect(evidence.map(({ property }) => property)).toEqual(['content', 'heading']);
    }
  });

  it('has a position for every quote, as the schema promises', () => {
    const quotes = everything.list(undefined, { from: 'class', class: oa.TextQuoteSelector });
    expect(quotes.length).toBeGreaterThan(0);
    expect(
      quotes.filter((quote) => !quote.objects(rdf.type).some((type) => type.equals(oa.TextPositionSelector))),
    ).toEqual([]);
  });
});
