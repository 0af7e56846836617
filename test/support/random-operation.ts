import {
  doTypesOverlap,
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { type Field, isConnection, itemType } from '../../src/graphql/field-binding.ts';
import { fieldsOf, isThing } from '../../src/graphql/field-kind.ts';
import { RandomArguments } from './random-argument.ts';
import type { Choice, Samples } from './random-choice.ts';
import { type WrittenValue, written } from './written-value.ts';

/** A valid operation. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables that take a cursor: one of those that the same operation, asked without it, gives under that name. */
  readonly cursors: readonly string[];
}

/** How large operations get: how many things below each other, and how many fields before only leaves are added. */
export interface Size {
  readonly depth: number;
  readonly fields: number;
}

/** Writes a random operation that is valid for `schema`, leaving out the entries named in `without`. */
export function randomOperation(
  schema: GraphQLSchema,
  samples: Samples,
  choice: Choice,
  { depth, fields }: Size,
  without: ReadonlySet<string> = new Set(),
): RandomOperation {
  return new OperationWriter(schema, samples, choice, fields, without).write(depth);
}

class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #choice: Choice;
  readonly #arguments: RandomArguments;
  readonly #without: ReadonlySet<string>;
  readonly #declared: string[] = [];
  readonly #values: Record<string, unknown> = {};
  readonly #cursors: string[] = [];
  readonly #fragments: { readonly name: string; readonly on: GraphQLCompositeType; readonly text: string }[] = [];
  #left: number;
  #names = 0;

  constructor(schema: GraphQLSchema, samples: Samples, choice: Choice, fields: number, without: ReadonlySet<string>) {
    this.#schema = schema;
    this.#choice = choice;
    this.#left = fields;
    this.#without = without;
    this.#arguments = new RandomArguments(schema, choice, samples, {
      add: (type, value) => this.#variable(type, value),
    });
  }

  write(depth: number): RandomOperation {
    const root = this.#schema.getQueryType();
    if (root == null) throw new Error('There is no Query.');
    const selections = this.#selections(root, depth + 1, true);
    const lang = this.#choice.once(4) ? ` @lang(prefer: ${this.#arguments.languages().text})` : '';
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const fragments = this.#fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`);
    const query = [`query Random${declared}${lang} ${selections}`, ...fragments].join('\n');
    return { query, variables: this.#values, cursors: this.#cursors };
  }

  #variable(type: GraphQLInputType, value: WrittenValue): string {
    const name = this.#name('v');
    // A default that nothing is given for, or a value.
    const isDefault = this.#choice.once(3);
    this.#declared.push(`$${name}: ${type}${isDefault ? ` = ${value.text}` : ''}`);
    if (!isDefault) this.#values[name] = value.json;
    return name;
  }

  #name(start: string): string {
    this.#names += 1;
    return `${start}${this.#names}`;
  }

  #selections(type: GraphQLCompositeType, depth: number, isDirect: boolean): string {
    const count = 1 + this.#choice.upTo(3);
    const parts = Array.from({ length: count }, () => this.#selection(type, depth, isDirect));
    return `{ ${parts.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number, isDirect: boolean): string {
    if (this.#choice.once(10)) return '__typename';
    if (type !== this.#schema.getQueryType() && this.#choice.once(isAbstractType(type) ? 2 : 6))
      return this.#fragment(type, depth);
    const fields = fieldsOf(type).filter((field) => this.#isAskable(field, depth));
    return fields.length === 0 ? '__typename' : this.#field(type, this.#choice.of(fields), depth, isDirect);
  }

  #isAskable(field: Field, depth: number): boolean {
    if (this.#without.has(field.name)) return false;
    return isLeafType(getNamedType(field.type)) || (depth > 0 && this.#left > 0);
  }

  /** A fragment on a type that something of `type` may be of. */
  #fragment(type: GraphQLCompositeType, depth: number): string {
    const all = Object.values(this.#schema.getTypeMap()).filter(isCompositeType);
    const overlapping = all.filter((each) => !each.name.startsWith('__') && doTypesOverlap(this.#schema, type, each));
    const on = this.#choice.of(overlapping);
    if (this.#choice.once(3)) {
      const known = this.#fragments.filter((each) => overlapping.includes(each.on));
      return `...${known.length > 0 && this.#choice.once(2) ? this.#choice.of(known).name : this.#named(on, depth)}${this.#directive()}`;
    }
    const condition = on === type && this.#choice.once(2) ? '' : ` on ${on.name}`;
    return `...${condition}${this.#directive()} ${this.#selections(on, depth, false)}`;
  }

  #named(on: GraphQLCompositeType, depth: number): string {
    const name = this.#name('F');
    const text = this.#selections(on, depth, false);
    this.#fragments.push({ name, on, text });
    return name;
  }

  #field(type: GraphQLCompositeType, field: Field, depth: number, isDirect: boolean): string {
    this.#left -= 1;
    const target = getNamedType(field.type);
    const args = this.#argumentsOf(field);
    if (isLeafType(target)) {
      const isPlain = args === '' && isDirect && isObjectType(type);
      const alias = isPlain ? '' : `${args === '' ? `${type.name}_${field.name}` : this.#name('a')}: `;
      return `${alias}${field.name}${args}${this.#directive()}`;
    }
    const asked = `${this.#name('a')}: ${field.name}${args}${this.#directive()}`;
    const below = isThing(target) ? depth - 1 : depth;
    const once = () => this.#below(field, target as GraphQLCompositeType, below, args);
    // The same field twice is one field with both selections.
    return this.#choice.once(8) ? `${asked} ${once()} ${asked} ${once()}` : `${asked} ${once()}`;
  }

  #below(field: Field, target: GraphQLCompositeType, depth: number, args: string): string {
    const selections = this.#selections(target, depth, true);
    const cursor = /\$(c\d+)/.exec(args)?.[1];
    if (!isConnection(getNamedType(field.type)) || cursor === undefined) return selections;
    return selections.replace('{', `{ cursors: edges { ${cursor}: cursor }`);
  }

  #argumentsOf(field: Field): string {
    const given = field.args.flatMap((argument): string[] => {
      const value = this.#argument(field, argument);
      return value === undefined ? [] : [`${argument.name}: ${value.text}`];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  #argument(field: Field, argument: GraphQLArgument): WrittenValue | undefined {
    const { name, type } = argument;
    if (!isRequiredArgument(argument) && !this.#choice.once(PAGING.has(name) ? 3 : 2)) return undefined;
    const hoist = (value: WrittenValue) => this.#arguments.hoisted(type, value);
    if (name === 'where') return hoist(this.#arguments.where(itemType(field.type), 2));
    if (name === 'orderBy') return hoist(this.#arguments.orderBy(itemType(field.type)));
    if (name === 'first' || name === 'last') return hoist(written(this.#choice.upTo(4)));
    if (name === 'after' || name === 'before') return this.#cursor();
    if (name === 'lang') return hoist(this.#arguments.languages());
    if (name === 'code') return hoist(written(this.#choice.of(['431001', '43204', '430005', '432041', '99999'])));
    if (isListType(getNullableType(type))) return hoist(this.#arguments.several(type, name === 'by' ? 1 : 0, 3));
    return hoist(this.#arguments.scalar(type, field));
  }

  #cursor(): WrittenValue {
    const name = this.#name('c');
    this.#declared.push(`$${name}: String`);
    this.#cursors.push(name);
    return { text: `$${name}` };
  }

  #directive(): string {
    if (!this.#choice.once(8)) return '';
    const variable = () => `$${this.#variable(new GraphQLNonNull(GraphQLBoolean), written(this.#choice.once(2)))}`;
    const condition = this.#choice.once(2) ? variable() : String(!this.#choice.once(3));
    return ` @${this.#choice.of(['include', 'include', 'skip'])}(if: ${condition})`;
  }
}

/** Of these, more than one at a time is often refused. */
const PAGING: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before']);
