import { buildClientSchema, buildSchema, getIntrospectionQuery, type IntrospectionQuery, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fixtureSource, testApp } from '../support/fixture-app.ts';

const { fetch: app } = testApp(await fixtureSource());

async function served() {
  const response = await app(new Request('http://localhost/schema.graphql'));
  return { response, text: await response.text() };
}

describe('The schema as a text', () => {
  it('has the types, fields and arguments that introspection tells, and no others', async () => {
    const introspection = await app(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: getIntrospectionQuery() }),
      }),
    );
    const { data } = (await introspection.json()) as { data: IntrospectionQuery };
    const shape = (schema: ReturnType<typeof buildSchema>) =>
      Object.values(schema.getTypeMap())
        .filter(({ name }) => !name.startsWith('__'))
        .flatMap((type) =>
          isObjectType(type)
            ? Object.values(type.getFields()).map(
                ({ name, type: of, args }) =>
                  `${type.name}.${name}(${args.map((each) => `${each.name}: ${each.type}`)}): ${of}`,
              )
            : [type.name],
        )
        .sort();
    expect(shape(buildSchema((await served()).text))).toEqual(shape(buildClientSchema(data)));
  });

  it('leads from types and fields to RDF terms, and is named, tagged and known again', async () => {
    const { response, text } = await served();
    expect(text).toContain('@class(iri: "rk:Agreement")');
    expect(response.headers.get('content-type')).toBe('application/graphql; charset=utf-8');
    const etag = response.headers.get('etag') ?? '';
    const again = await app(new Request('http://localhost/schema.graphql', { headers: { 'if-none-match': etag } }));
    expect([etag.length > 2, again.status]).toEqual([true, 304]);
  });
});
