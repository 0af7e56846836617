import { type DocumentNode, getIntrospectionQuery, type IntrospectionQuery, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../src/graphql/schema-text.ts';
import { fixtureSource, testApp } from '../support/fixture-app.ts';

const app = testApp(await fixtureSource());
const { data } = await app.ask(getIntrospectionQuery({ schemaDescription: true }));
const { __schema: told } = data as unknown as IntrospectionQuery;

/** What the description of a type, or of a field or enum value in it, tells as RDF. */
function iriOf(type: string, name?: string): string | undefined {
  const found = told.types.find((each) => each.name === type);
  const members: readonly { readonly name: string; readonly description?: string | null | undefined }[] =
    found?.kind === 'OBJECT' || found?.kind === 'INTERFACE'
      ? found.fields
      : found?.kind === 'ENUM'
        ? found.enumValues
        : [];
  const described = name === undefined ? found : members.find((each) => each.name === name);
  return /^RDF: `(.+)`$/m.exec(described?.description ?? '')?.[1];
}

/** How many types, fields and enum values have a directive that names an IRI. */
function telling(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    enter(node) {
      const names = 'directives' in node ? node.directives?.map(({ name }) => name.value) : [];
      if (names?.some((name) => ['class', 'property', 'path', 'term'].includes(name))) count += 1;
    },
  });
  return count;
}

describe('What introspection tells of IRIs', () => {
  it.each([
    ['Agreement', undefined, 'rk:Agreement'],
    ['TextBlock', undefined, 'rk:TextBlock'],
    ['Agreement', 'title', 'rk:title'],
    ['Evidence', 'subject', 'rdf:subject'],
    ['Initiative', 'evidence', '^rdf:subject'],
    ['PolicyField', 'initiatives', '^rk:pillar|^rk:subject'],
    ['PolicyField', 'descendants', '^skos:broader+'],
    ['LocalGovernment', 'agreements', '^rk:localGovernment/rk:agreement'],
    ['Method', 'VERBATIM', 'rk:verbatim'],
    ['PropertyName', 'heading', 'rk:heading'],
    ['AgreementConnection', 'totalCount', undefined],
  ])('%s %s is %s', (type, name, iri) => {
    expect(iriOf(type, name)).toBe(iri);
  });

  it('is all that the directives say, and the prefixes that it takes', () => {
    const lines = JSON.stringify(told).match(/RDF: `/g)?.length ?? 0;
    expect(lines).toBe(telling(parse(schemaText())));
    expect(lines).toBeGreaterThan(300);
    const declared = new Set(Array.from(told.description?.matchAll(/^PREFIX ([a-z]+):/gm) ?? [], ([, name]) => name));
    const used = JSON.stringify(told.types).matchAll(/RDF: `([^`]+)`/g);
    for (const [, path = ''] of used)
      for (const [, prefix] of path.matchAll(/([a-z]+):/g)) expect(declared).toContain(prefix);
    expect(told.description).toContain('PREFIX rk: <https://w3id.org/renkei/ontology#>');
  });
});
