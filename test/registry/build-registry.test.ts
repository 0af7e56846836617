import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dcterms, rdf } from '../../src/rdf/namespace.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { buildRegistry } from '../../src/registry/build-registry.ts';
import { deriveRegistry } from '../../src/registry/derive-registry.ts';
import { facts } from './facts.ts';

const files = ['municipalities.ttl', 'prefectures.ttl', 'regions.ttl'];
const quads = files.flatMap((file) =>
  parseSync(readFileSync(`data/registry/${file}`, 'utf8'), { format: 'turtle', file }),
);
const evidence = quads.filter(({ predicate }) => predicate.equals(rdf.predicate)).map(({ subject }) => subject.value);

/** The value of a property of a piece of evidence. */
function valueIn(subject: string, property: { readonly value: string }): string | undefined {
  return quads.find((quad) => quad.subject.value === subject && quad.predicate.value === property.value)?.object.value;
}

describe('The files of the registry', () => {
  it.skipIf(!facts)('are what the facts give, byte for byte.', async () => {
    const built = facts ? await buildRegistry(facts, { regions: ['kumamoto'] }) : [];
    for (const { name, text } of built) expect(text).toBe(readFileSync(`data/registry/${name}`, 'utf8'));
    expect(built.map(({ name }) => name)).toEqual(files);
  });

  it.skipIf(!facts)('cannot be built for a region that is not among the facts.', async () => {
    await expect(facts && buildRegistry(facts, { regions: ['atlantis'] })).rejects.toThrow('no region "atlantis"');
  });

  it('name a source on every local government and region, and evidence that restates a statement of theirs.', () => {
    const described = quads.filter(({ predicate }) => predicate.equals(rk.name)).map(({ subject }) => subject.value);
    expect(described.filter((subject) => valueIn(subject, dcterms.source) === undefined)).toEqual([]);
    const statements = new Set(
      quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`),
    );
    const dangling = evidence.filter(
      (one) =>
        !statements.has(`${valueIn(one, rdf.subject)} ${valueIn(one, rdf.predicate)} ${valueIn(one, rdf.object)}`),
    );
    expect(dangling).toEqual([]);
    expect(new Set(evidence.map((one) => valueIn(one, rk.method)))).toEqual(new Set([rk.curated.value]));
  });

  it('tell what was verified on a page and what was not, with the pages.', () => {
    const region = 'https://w3id.org/renkei/id/region/kumamoto';
    const verified = (path: string): string | undefined => valueIn(`${region}/evidence/${path}`, rk.verified);
    expect(['membership/432041/joinedOn', 'membership/431001/member', 'region/firstAgreementOn'].map(verified)).toEqual(
      ['true', 'true', 'true'],
    );
    expect(['region/name', 'region/reading', 'region/visionPage'].map(verified)).toEqual(['false', 'false', 'false']);
    expect(evidence.filter((one) => !valueIn(one, dcterms.source)?.startsWith('https:'))).toEqual([]);
  });
});

describe('What follows from the codes', () => {
  it('is the code of five digits, the 法人番号 and the e-Stat link of each local government.', () => {
    const kumamoto = deriveRegistry(quads).filter(({ subject }) => subject.value.endsWith('/municipality/431001'));
    expect(kumamoto.map(({ predicate, object }) => [predicate.value, object.value])).toEqual([
      [rk.code5.value, '43100'],
      [rk.eStatCode.value, 'http://data.e-stat.go.jp/lod/sac/C43100'],
      [rk.corporateNumber.value, '9000020431001'],
    ]);
    expect(deriveRegistry(quads).length).toBe(3 * quads.filter(({ predicate }) => predicate.equals(rk.code6)).length);
  });
});
