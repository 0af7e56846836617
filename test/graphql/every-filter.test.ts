import { type GraphQLInputObjectType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/graphql/directive.ts';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { bindingOf, type Field, itemType } from '../../src/graphql/field-binding.ts';
import { fieldsOf, isThing, kindOf } from '../../src/graphql/field-kind.ts';
import { filterCondition } from '../../src/graphql/filter-condition.ts';
import { orderArgument } from '../../src/graphql/order-argument.ts';
import { fold } from '../../src/search/fold.ts';
import type { OrderBy } from '../../src/store/order-by.ts';
import type { Condition, Plan, Reach } from '../../src/store/plan.ts';
import { fixtureSource } from '../support/fixture-app.ts';
import { PlannedOnlySource } from '../support/planned-only-source.ts';
import { fixtureQuads } from '../support/published-folder.ts';

const schema = executableSchema();
const quads = await fixtureQuads();
const near = (await fixtureSource()).load({ branches: [] });
const far = new PlannedOnlySource(quads, fold);
const things = Object.values(schema.getTypeMap())
  .filter(isThing)
  .filter((type) => classOf(type.astNode) !== undefined);

function reachOf(type: (typeof things)[number], where?: Condition): Reach {
  const standsFor = classOf(type.astNode);
  if (standsFor === undefined) throw new Error(`${type.name} has no class.`);
  return { from: 'class', class: standsFor, ...(where === undefined ? {} : { where }) };
}

/** The things at `reach` in the order `orderBy`, as both sources have them; they must agree. */
async function both(reach: Reach, orderBy?: readonly OrderBy[]): Promise<readonly string[]> {
  const page = { first: 1000, ...(orderBy === undefined ? {} : { orderBy }) };
  const plan: Plan = { branches: [{ reach, page, values: [], branches: [] }] };
  const [here, there] = [near, await far.load(plan)].map((graph) =>
    graph.page(undefined, reach, page).items.map(({ value }) => value),
  );
  expect(there).toEqual(here);
  return here ?? [];
}

/** Values of a field as a filter takes them, taken from the data. */
function samples(type: (typeof things)[number], field: Field): readonly unknown[] {
  const [path] = bindingOf(field).paths;
  const [step, ...more] = path ?? [];
  if (step === undefined || more.length > 0) return [];
  const values = near.list(undefined, reachOf(type)).flatMap((thing) => thing.objects(step.predicate));
  return values.slice(0, 3).map(({ value }) => value);
}

/** Every operator of a filter for values, with an operand that fits it. */
function operands(filter: GraphQLInputObjectType, sample: unknown): Readonly<Record<string, unknown>>[] {
  const asked = (name: string): unknown => {
    if (name === 'in') return [sample];
    if (name === 'startsWith' || name === 'contains' || name === 'matches') return String(sample).slice(0, 2);
    return name === 'language' ? 'ja' : sample;
  };
  const names = Object.keys(filter.getFields()).filter((name) => name !== 'exists');
  return names.map((name) => ({ [name]: asked(name) }));
}

function filterInput(type: (typeof things)[number], name: string): GraphQLInputObjectType | undefined {
  const filter = schema.getType(`${type.name}Filter`);
  const field = isInputObjectType(filter) ? filter.getFields()[name] : undefined;
  return field && isInputObjectType(field.type) ? field.type : undefined;
}

/** A value of the data as the API has it. */
function asAsked(field: Field, sample: unknown): unknown {
  const kind = kindOf(field);
  if (kind === 'integer') return Number(sample);
  return kind === 'boolean' ? sample === 'true' : sample;
}

describe('Every filter of', () => {
  it.each(things)('%s keeps the same from the store in memory as quad by quad', async (type) => {
    const all = await both(reachOf(type));
    for (const field of fieldsOf(type)) {
      const input = filterInput(type, field.name);
      if (input === undefined) continue;
      const keep = (asked: object) => both(reachOf(type, filterCondition(schema, type, { [field.name]: asked }, fold)));
      if ('exists' in input.getFields()) {
        const [having, lacking] = [await keep({ exists: true }), await keep({ exists: false })];
        expect([...having, ...lacking].sort(), `${field.name} is there or it is not`).toEqual([...all].sort());
      }
      if (isThing(itemType(field.type)) || isEnumType(itemType(field.type))) continue;
      for (const sample of samples(type, field)) {
        for (const asked of operands(input, asAsked(field, sample))) {
          if (!('language' in asked) && !('iri' in asked) && !('lt' in asked) && !('gt' in asked))
            expect(await keep(asked), `${field.name} ${JSON.stringify(asked)}`).not.toEqual([]);
          else await keep(asked);
        }
      }
    }
  });
});

describe('Every order of', () => {
  it.each(things)('%s is the same from the store in memory as quad by quad', async (type) => {
    const input = schema.getType(`${type.name}Order`);
    if (!isInputObjectType(input)) return;
    const all = await both(reachOf(type));
    for (const { name, type: chosen } of Object.values(input.getFields())) {
      if (isInputObjectType(chosen)) continue;
      for (const direction of ['ASC', 'DESC']) {
        const ordered = await both(reachOf(type), orderArgument(type, [{ [name]: direction }]));
        expect([...ordered].sort()).toEqual([...all].sort());
      }
    }
  });
});

describe('What can be filtered', () => {
  it('is every field of every thing that needs no argument', () => {
    const missing = things.flatMap((type) => {
      const filter = schema.getType(`${type.name}Filter`);
      const names = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
      return (
        fieldsOf(type)
          // What is told with its language is filtered by the field that gives it plain.
          .filter(
            ({ name, type: of }) =>
              !names.includes(String(of).startsWith('LocalizedText') ? name.replace(/Text$/, '') : name),
          )
          .map(({ name }) => `${type.name}.${name}`)
      );
    });
    expect(missing).toEqual(['Agreement.standing', 'Region.members', 'Membership.standing']);
  });

  it('is every connection, which can be put in order, too, unless its things have nothing in common', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      // A search has its own conditions, and an order of its own: by rank.
      .filter(({ field }) => field.name !== 'search' && field.args.some(({ name }) => name === 'after'));
    expect(fields.length).toBeGreaterThan(40);
    for (const { type, field } of fields) {
      const names = field.args.map(({ name }) => name);
      expect(names, `${type.name}.${field.name}`).toContain('where');
      if (itemType(field.type).name !== 'Referrer') expect(names, `${type.name}.${field.name}`).toContain('orderBy');
    }
  });
});
