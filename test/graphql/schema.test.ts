import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { fixtureSource, testApp } from '../support/fixture-app.ts';

const schema = executableSchema();
/** Japanese, then English: with a slash between them, or each on its own line. */
const BILINGUAL =
  /^(?=.*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|IRI。|SHA).*(?: \/ |\n)[^\p{Script=Hiragana}]*(?:[a-z]|SHA)/su;

/** A description as it was written: without the line that tells the IRI. */
function withoutIri(description: string | null | undefined): string | undefined {
  return description?.replace(/(?:^|\n)RDF: `[^`]+`$/, '');
}

/** Everything in a schema that can be described, by its coordinate. */
function descriptions(of: GraphQLSchema): Map<string, string | null | undefined> {
  const found = new Map<string, string | null | undefined>();
  for (const type of Object.values(of.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    found.set(type.name, withoutIri(type.description));
    if (isEnumType(type))
      for (const value of type.getValues()) found.set(`${type.name}.${value.name}`, withoutIri(value.description));
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      found.set(`${type.name}.${field.name}`, withoutIri(field.description));
      const args = 'args' in field ? field.args : [];
      for (const arg of args) found.set(`${type.name}.${field.name}(${arg.name}:)`, arg.description);
    }
  }
  for (const directive of of.getDirectives().filter((each) => !isSpecifiedDirective(each))) {
    found.set(`@${directive.name}`, directive.description);
    for (const arg of directive.args) found.set(`@${directive.name}(${arg.name}:)`, arg.description);
  }
  return found;
}

describe('The schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument, enum value and directive in Japanese and English', () => {
    const poor = [...descriptions(schema)].filter(([, description]) => !BILINGUAL.test(description ?? ''));
    expect(poor).toEqual([]);
  });

  it('has no mutation and no subscription', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  it('changes only on purpose: `vitest -u` writes the snapshot anew', async () => {
    await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot('schema.snapshot.graphql');
  });

  it('survives the way to a client: what introspection tells builds the same schema', async () => {
    const app = testApp(await fixtureSource());
    const { data } = await app.ask(
      getIntrospectionQuery({
        schemaDescription: true,
        directiveIsRepeatable: true,
        specifiedByUrl: true,
        oneOf: true,
      }),
    );
    const client = buildClientSchema(data as unknown as IntrospectionQuery);
    expect(validateSchema(client)).toEqual([]);
    expect(printSchema(lexicographicSortSchema(client))).toBe(printSchema(lexicographicSortSchema(schema)));
  });
});
