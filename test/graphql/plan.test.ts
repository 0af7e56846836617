import { type GraphQLObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/graphql/directive.ts';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { rdf } from '../../src/rdf/namespace.ts';
import { fold } from '../../src/search/fold.ts';
import { everyField } from '../support/every-field.ts';
import { EVERYTHING, FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { PlannedOnlySource } from '../support/planned-only-source.ts';
import { fixtureQuads } from '../support/published-folder.ts';

const schema = executableSchema();
const quads = await fixtureQuads();
const near = testApp(await fixtureSource(), undefined, EVERYTHING);
const far = testApp(new PlannedOnlySource(quads, fold, FIXTURE_VERSION), undefined, EVERYTHING);
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  // A member's standing is asked for below its region, not by IRI.
  .filter((type) => 'id' in type.getFields() && type.name !== 'MemberStanding');

/** The IRIs of the things in the fixture that are of the class a type stands for. */
function irisOf(type: GraphQLObjectType): string[] {
  const found = quads.filter(
    ({ predicate, object }) => predicate.equals(rdf.type) && object.equals(classOf(type.astNode)),
  );
  return [...new Set(found.map(({ subject }) => subject.value))];
}

/** Whether an answer says anything: not null, not an empty list or connection. */
function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  const count = Object.entries(value).find(([name]) => name.endsWith('Connection_totalCount'))?.[1];
  return count === undefined || count > 0;
}

/** Who first declares a field: an interface of the type, or the type itself. */
function declaration(type: GraphQLObjectType, field: string): string {
  const declarer = type.getInterfaces().find((candidate) => field in candidate.getFields()) ?? type;
  return `${declarer.name}.${field}`;
}

/** Every field of a type of all its things in the fixture, from both sources. */
async function askBoth(type: GraphQLObjectType) {
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} ${everyField(schema, type, 1)} } }`;
  const ids = irisOf(type);
  return { near: await near.ask(query, { ids }), far: await far.ask(query, { ids }) };
}

describe('The plan of an operation', () => {
  it.each(types)(
    'names all that the resolvers of %s read: a source that has nothing else answers the same',
    async (type) => {
      expect(irisOf(type), 'things of this type in the fixture').not.toEqual([]);
      const answers = await askBoth(type);
      expect([near.faults, far.faults]).toEqual([[], []]);
      expect(answers.near.errors).toBeUndefined();
      expect(answers.far).toEqual(answers.near);
    },
  );

  it('was tried on a fixture that has an example of every field', async () => {
    const declared = new Set(
      types.flatMap((type) => Object.keys(type.getFields()).map((field) => declaration(type, field))),
    );
    for (const type of types) {
      const nodes = ((await askBoth(type)).near.data?.nodes ?? []) as Record<string, unknown>[];
      for (const field of Object.keys(type.getFields())) {
        if (nodes.some((node) => saysSomething(node[`${type.name}_${field}`])))
          declared.delete(declaration(type, field));
      }
    }
    expect([...declared]).toEqual([]);
  });
});
