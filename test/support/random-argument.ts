import {
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import { bindingOf, type Field } from '../../src/graphql/field-binding.ts';
import { fieldsOf } from '../../src/graphql/field-kind.ts';
import type { Choice, Samples } from './random-choice.ts';
import { list, object, type WrittenValue, written } from './written-value.ts';

/** Where the names of variables come from, and their values go. */
export interface Variables {
  add(type: GraphQLInputType, value: WrittenValue): string;
}

const LANGUAGES = ['en', 'ja, en;q=0.5', 'fr, *;q=0.1', 'ja;q=0', 'ja-Hira, en'];
const DAYS = ['2015-01-01', '2016-03-30', '2025-03-27', '2025-04-01', '2030-12-31'];

/** Writes random arguments that are valid, with values that mostly occur. */
export class RandomArguments {
  readonly #without: ReadonlySet<string>;
  readonly #schema: GraphQLSchema;
  readonly #choice: Choice;
  readonly #samples: Samples;
  readonly #variables: Variables | undefined;

  /** Values stay where they are if there is nowhere to put variables; filters do without the operators named in `without`. */
  constructor(
    schema: GraphQLSchema,
    choice: Choice,
    samples: Samples,
    variables?: Variables,
    without: ReadonlySet<string> = new Set(),
  ) {
    this.#without = without;
    this.#schema = schema;
    this.#choice = choice;
    this.#samples = samples;
    this.#variables = variables;
  }

  /** A filter of things of `type`, nested at most `depth` times. */
  where(type: GraphQLNamedType, depth: number): WrittenValue {
    const input = this.#schema.getType(`${type.name}Filter`);
    if (!isInputObjectType(input)) throw new Error(`${type.name} has no filter.`);
    const inputs = Object.values(input.getFields());
    const usable = inputs.filter((each) => depth > 0 || this.#isPlain(type, each));
    const chosen = this.#choice.some(usable, this.#choice.once(8) ? 0 : 1, 2);
    return object(
      [...new Set(chosen)].map((each): [string, WrittenValue] => [each.name, this.#condition(type, each, depth)]),
    );
  }

  /** A condition on one field. */
  whereField(type: GraphQLNamedType, name: string, depth: number): WrittenValue {
    const input = this.#schema.getType(`${type.name}Filter`);
    const field = isInputObjectType(input) ? input.getFields()[name] : undefined;
    return field === undefined ? object([]) : object([[name, this.#condition(type, field, depth)]]);
  }

  /** Keys of an order. */
  orderBy(type: GraphQLNamedType): WrittenValue {
    const input = this.#schema.getType(`${type.name}Order`);
    if (input === undefined) throw new Error(`${type.name} has no order.`);
    return list(Array.from({ length: this.#choice.upTo(2) }, () => this.#order(input, 2)));
  }

  /** A value of a named type, for a field whose values are those of `field`. */
  scalar(type: GraphQLInputType, field?: Field): WrittenValue {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      const { name } = this.#choice.of(named.getValues());
      return { text: name, json: name };
    }
    const samples = this.#samplesOf(field);
    switch (named.name) {
      case 'Boolean':
        return written(this.#choice.once(2));
      case 'Int':
        return written(
          samples.length > 0 && this.#choice.once(2) ? whole(this.#choice.of(samples)) : this.#choice.upTo(12),
        );
      case 'Date':
        return written(this.#choice.of([...samples.filter((each) => /^\d{4}-\d\d-\d\d$/.test(each)), ...DAYS]));
      case 'ID':
        return written(this.#choice.of(this.#choice.once(2) ? this.#ids(field) : this.#samples.iris));
      case 'IRI':
        return written(this.#choice.of([...samples.filter((each) => each.includes(':')), 'https://example.org/none']));
      default:
        return written(this.#text(samples));
    }
  }

  /** A list of languages. */
  languages(): WrittenValue {
    return written(this.#choice.of(LANGUAGES));
  }

  /** The value itself, or a variable in its place. */
  hoisted(type: GraphQLInputType, value: WrittenValue): WrittenValue {
    if (this.#variables === undefined || !('json' in value) || !this.#choice.once(6)) return value;
    return { text: `$${this.#variables.add(type, value)}` };
  }

  /** Several values of the type of a list. */
  several(type: GraphQLInputType, min: number, max: number, field?: Field): WrittenValue {
    return list(Array.from({ length: min + this.#choice.upTo(max - min) }, () => this.scalar(type, field)));
  }

  #isPlain(type: GraphQLNamedType, { name, type: asked }: GraphQLInputField): boolean {
    return (
      fieldsOf(type).some((field) => field.name === name) && !/(?:Link|List)Filter$/.test(getNamedType(asked).name)
    );
  }

  #condition(type: GraphQLNamedType, input: GraphQLInputField, depth: number): WrittenValue {
    const { name } = input;
    const below = () => this.where(type, depth - 1);
    if (name === 'AND' || name === 'OR')
      return this.hoisted(input.type, list(Array.from({ length: this.#choice.upTo(2) }, below)));
    if (name === 'NOT') return this.hoisted(input.type, below());
    if (name === 'within') return this.hoisted(input.type, this.scalar(input.type));
    const field = fieldsOf(type).find((each) => each.name === name);
    const asked = getNamedType(input.type);
    if (field === undefined && name.startsWith('as')) {
      const narrower = this.#schema.getType(name.slice(2));
      if (narrower !== undefined) return this.where(narrower, depth - 1);
    }
    if (!isInputObjectType(asked)) throw new Error(`What is ${type.name}Filter.${name}?`);
    const operators = Object.values(asked.getFields()).filter((each) => !this.#without.has(each.name));
    const chosen = [...new Set(this.#choice.some(operators, 1, this.#choice.once(4) ? 2 : 1))];
    return this.hoisted(
      input.type,
      object(chosen.map((each): [string, WrittenValue] => [each.name, this.#operand(field, each, depth)])),
    );
  }

  #operand(field: Field | undefined, operator: GraphQLInputField, depth: number): WrittenValue {
    const { name, type } = operator;
    const inner = getNamedType(type);
    if (name === 'count')
      return object([[this.#choice.of(['eq', 'gte', 'gt', 'lte', 'lt']), written(this.#choice.upTo(3))]]);
    if (isInputObjectType(inner)) {
      const target = this.#schema.getType(inner.name.replace(/Filter$/, ''));
      if (target === undefined) throw new Error(`Nothing is filtered by ${inner.name}.`);
      return this.where(target, depth - 1);
    }
    if (name === 'language') return this.hoisted(type, written(this.#choice.of(['ja', 'en', '', '*', 'ja-Hira'])));
    if (name === 'in') return this.hoisted(type, this.several(type, 0, 3, field));
    return this.hoisted(type, this.scalar(type, field));
  }

  #order(input: GraphQLNamedType, depth: number): WrittenValue {
    if (!isInputObjectType(input)) throw new Error(`${input.name} is no order.`);
    const fields = Object.values(input.getFields());
    const plain = fields.filter(({ type }) => isEnumType(getNamedType(type)));
    const { name, type } = this.#choice.of(depth > 0 || plain.length === 0 ? fields : plain);
    const named = getNamedType(type);
    return object([[name, isEnumType(named) ? this.scalar(type) : this.#order(named, depth - 1)]]);
  }

  /** A text as a whole, or a part of it, or one that is not there. */
  #text(samples: readonly string[]): string {
    if (samples.length === 0 || this.#choice.once(6)) return this.#choice.of(['', '市', 'x', '"\\\n{}', '熊本']);
    const points = Array.from(this.#choice.of(samples));
    const start = this.#choice.once(2) ? 0 : this.#choice.upTo(points.length);
    return points.slice(start, start + (this.#choice.once(2) ? 3 : points.length)).join('');
  }

  #samplesOf(field: Field | undefined): readonly string[] {
    return this.#samples.of(field && bindingOf(field).paths[0]?.at(-1)?.predicate.value);
  }

  #ids(field: Field | undefined): readonly string[] {
    const found = this.#samplesOf(field);
    return found.length > 0 ? found : this.#samples.iris;
  }
}

function whole(text: string): number {
  const number = Number(text);
  return Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : 0;
}
