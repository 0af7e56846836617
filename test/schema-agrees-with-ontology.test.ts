import { readFileSync } from 'node:fs';
import type { NamedNode } from '@rdfjs/types';
import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { classOf, needsOf, pathsOf, propertiesOf, termOf } from '../src/graphql/directive.ts';
import { executableSchema } from '../src/graphql/executable-schema.ts';
import { facetTypes } from '../src/graphql/facet-schema.ts';
import { isConnection, isResourceType, itemType } from '../src/graphql/field-binding.ts';
import { filterTypes } from '../src/graphql/filter-schema.ts';
import { orderTypes } from '../src/graphql/order-schema.ts';
import { shortenIri } from '../src/graphql/prefixed-iri.ts';
import { propertyNameEnum } from '../src/graphql/property-name.ts';
import { handWrittenSchema } from '../src/graphql/schema-text.ts';
import { schemaWithGaps } from '../src/graphql/written-schema.ts';
import { oa, owl, prefixes, rdf, xsd } from '../src/rdf/namespace.ts';
import { rk } from '../src/rdf/vocabulary.generated.ts';
import { ontologyQuads, ontologyText, wholeOntology } from './support/ontology.ts';
import { propertyTable } from './support/property-table.ts';
import { type ShapeFacts, shapeFacts } from './support/shape-facts.ts';

type Type = GraphQLObjectType | GraphQLInterfaceType;

/** A field of a type with one property that it reads. */
interface Case {
  readonly name: string;
  readonly type: Type;
  readonly field: ReturnType<Type['getFields']>[string];
  readonly property: NamedNode;
  readonly inverse: boolean;
}

const schema = executableSchema();
const ontology = wholeOntology();
const context = JSON.parse(ontologyText('context.jsonld'))['@context'] as Record<
  string,
  string | Record<string, string>
>;
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is Type => isObjectType(type) || isInterfaceType(type),
);
const cases: Case[] = types.flatMap((type) =>
  Object.values(type.getFields()).flatMap((field) =>
    propertiesOf(field.astNode).map(({ predicate, inverse }) => ({
      name: `${type.name}.${field.name} (${inverse ? '^' : ''}${shortenIri(predicate.value)})`,
      type,
      field,
      property: predicate,
      inverse,
    })),
  ),
);

const names = propertyNameEnum(parse(handWrittenSchema()), ontologyQuads('renkei.ttl'));
const withGaps = schemaWithGaps(`${handWrittenSchema()}\n${names}`);
const fresh = {
  'property-name': names,
  filter: filterTypes(withGaps),
  order: orderTypes(withGaps),
  facet: facetTypes(withGaps),
};

/** SKOS leaves open how many broader concepts there are, and so do our shapes. */
const UNSHAPED = new Set(['skos:broader']);
/** Concepts of all schemes are alike: the shapes spell it out for policy fields. Quotes have positions: the shapes hold them to it as positions. */
const SHAPED_LIKE = new Map<string, NamedNode>([
  ['Concept', rk.PolicyField],
  ['TextQuoteSelector', oa.TextPositionSelector],
]);

function factsOf(type: GraphQLNamedType, property: NamedNode): ShapeFacts | undefined {
  const classes = [classOf(type.astNode), SHAPED_LIKE.get(type.name)].filter(
    (each): each is NamedNode => each !== undefined,
  );
  return classes.map((each) => shapeFacts(ontology, each, property)).find((facts) => facts !== undefined);
}

/** A type, or the types it stands for where it has no class of its own: the members of a union, the implementations of an interface. */
function classTypes(type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (classOf(type.astNode) !== undefined) return [type];
  return isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
}

/** `[T!]!`, the only form a plain list has. */
function isPlainList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) && isListType(type.ofType) && isNonNullType(type.ofType.ofType);
}

function isMultiple(type: GraphQLOutputType): boolean {
  return isPlainList(type) || isConnection(getNamedType(type));
}

/** Whether a value of which the shapes say `facts` fits a type. */
function fits(type: GraphQLNamedType, { datatype, nodeKind, classes, isListed }: ShapeFacts): boolean {
  if (datatype !== undefined) return SCALARS.get(datatype)?.includes(type.name) === true;
  if (isListed) return isEnumType(type);
  if (classes.length > 0)
    return classes.every((iri) => types.some((each) => classOf(each.astNode)?.value === iri && holds(type, each)));
  if (nodeKind?.endsWith('#IRIOrLiteral')) return type.name === 'Term';
  // A resource whose class is left open: its IRI, or what the API makes of it.
  return nodeKind?.endsWith('#Literal')
    ? type.name === 'String'
    : type.name === 'IRI' || type.name === 'Term' || type.name === 'TextQuoteSelector';
}

/** Whether everything of the type `each` can be a value of `type`. */
function holds(type: GraphQLNamedType, each: Type): boolean {
  if (isUnionType(type)) return possibleTypes(each).every((one) => type.getTypes().includes(one));
  return type === each || (isInterfaceType(type) && each.getInterfaces().includes(type));
}

function possibleTypes(type: Type): readonly GraphQLObjectType[] {
  return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
}

const SCALARS: ReadonlyMap<string, readonly string[]> = new Map([
  [rdf.langString.value, ['String', 'LanguageText', 'LocalizedText']],
  [xsd.string.value, ['String']],
  [xsd.integer.value, ['Int']],
  [xsd.nonNegativeInteger.value, ['Int']],
  [xsd.date.value, ['Date']],
  [xsd.boolean.value, ['Boolean']],
]);

describe('The bridge from schema to ontology', () => {
  it('has at least a hundred fields on it', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  it('gives every type with an id a class, and every class of the ontology a type', () => {
    const classes = types
      .filter((type) => isObjectType(type) && isResourceType(type) && type.name !== 'MemberStanding')
      .map((type) => classOf(type.astNode)?.value);
    expect(classes).not.toContain(undefined);
    const known = types.map((type) => classOf(type.astNode)?.value);
    const declared = ontology.getSubjects(rdf.type, owl.Class, null).map(({ value }) => value);
    const ours = declared.filter((iri) => iri.startsWith(prefixes.rk) && iri !== rk.Method.value);
    expect(ours.filter((iri) => !known.includes(iri))).toEqual([]);
    expect(known.filter((iri) => iri?.startsWith(prefixes.rk) && !ours.includes(iri))).toEqual([]);
  });

  it.each(cases)('$name: the property is declared', ({ property }) => {
    const declared = [owl.DatatypeProperty, owl.ObjectProperty].some(
      (kind) => ontology.countQuads(property, rdf.type, kind, null) > 0,
    );
    const isOurs = property.value.startsWith(prefixes.rk);
    expect(declared || (!isOurs && JSON.stringify(context).includes(shortenIri(property.value)))).toBe(true);
  });

  it.each(cases.filter(({ property }) => !UNSHAPED.has(shortenIri(property.value))))(
    '$name: the class that it is a property of has a shape for it',
    ({ type, field, property, inverse }) => {
      const subjects = classTypes(inverse ? itemType(field.type) : type);
      expect(subjects.some((subject) => factsOf(subject, property) !== undefined)).toBe(true);
    },
  );

  it.each(cases)('$name: is a way back of a list or connection, or of one thing', ({ field, inverse }) => {
    if (inverse) expect(isMultiple(field.type) || isResourceType(getNamedType(field.type))).toBe(true);
  });
});

const forward = cases.flatMap((each) => {
  if (each.inverse || UNSHAPED.has(shortenIri(each.property.value))) return [];
  return classTypes(each.type).map((type) => ({ ...each, facts: factsOf(type, each.property) }));
});

describe('What the schema promises, the shapes demand', () => {
  it.each(forward)('$name: is a list if and only if there may be several', ({ field, facts }) => {
    const isEachLanguage = getNamedType(field.type).name === 'LanguageText';
    expect(isMultiple(field.type)).toBe(isEachLanguage ? (facts?.languages.length ?? 0) > 1 : facts?.maxCount !== 1);
  });

  it.each(forward.filter(({ field }) => !isMultiple(field.type)))(
    '$name: a value is non-null if and only if its absence is a violation; a link may fail by itself and is nullable',
    ({ field, facts }) => {
      const isLink = isResourceType(getNamedType(field.type));
      expect(isNonNullType(field.type)).toBe(!isLink && (facts?.minCount ?? 0) >= 1);
    },
  );

  it.each(forward)('$name: has the type that its shape gives its values', ({ field, facts }) => {
    expect(facts && fits(itemType(field.type), facts)).toBe(true);
  });

  it.each(forward)('$name: the JSON-LD context says the same of it', ({ field, facts, property }) => {
    const prefixed = shortenIri(property.value);
    const definition = context[prefixed.replace(/^rk:/, '')] ?? context[prefixed];
    const {
      '@type': type,
      '@language': language,
      '@container': container,
    } = typeof definition === 'object' ? definition : {};
    expect(definition, 'a term for it').toBeDefined();
    const item = itemType(field.type);
    expect(/^@(id|vocab)$/.test(type ?? '')).toBe(
      isResourceType(item) ||
        isEnumType(item) ||
        item.name === 'IRI' ||
        (item.name === 'Term' && facts?.nodeKind?.endsWith('#IRI') === true),
    );
    expect(language !== undefined || container === '@language').toBe(facts?.datatype === rdf.langString.value);
    if (container !== '@language') expect(container === '@set').toBe(isMultiple(field.type));
  });
});

describe('What the ontology has for the API, the schema has', () => {
  const rows = propertyTable().flatMap((row) => row.fields.map((field) => ({ ...row, ...field })));

  it.each(rows)('$type.$field reads $property', ({ type, field, property, inverse }) => {
    const declared = schema.getType(type);
    const found = isObjectType(declared) || isInterfaceType(declared) ? declared.getFields()[field] : undefined;
    const steps = propertiesOf(found?.astNode).map((step) => [shortenIri(step.predicate.value), step.inverse]);
    expect(steps).toContainEqual([property, inverse]);
  });

  it('gives evidence to every class of which something is stated that is not structure', () => {
    const evidenced = schema.getType('Evidenced');
    const withEvidence = new Set(
      propertyTable().flatMap(({ methods, domains }) => (/[VNIC]/.test(methods) ? domains : [])),
    );
    withEvidence.delete('Evidence');
    const silent = types.filter(
      (type) =>
        [type, ...type.getInterfaces()].some(({ name }) => withEvidence.has(name)) &&
        !type.getInterfaces().some((each) => each === evidenced),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('has a value for every method', () => {
    const method = schema.getType('Method');
    const values = isEnumType(method) ? method.getValues().map(({ astNode }) => termOf(astNode)?.value) : [];
    const declared = ontology.getSubjects(rdf.type, rk.Method, null).map(({ value }) => value);
    expect(values.sort()).toEqual(declared.sort());
  });
});

describe('Within the schema', () => {
  it('a field says the same of the graph on an interface and on the types that have it', () => {
    const differing = types.flatMap((type) =>
      type.getInterfaces().flatMap((above) =>
        Object.values(above.getFields())
          .filter(
            ({ name, astNode }) =>
              JSON.stringify(pathsOf(astNode)) !== JSON.stringify(pathsOf(type.getFields()[name]?.astNode)),
          )
          .map(({ name }) => `${type.name}.${name}`),
      ),
    );
    expect(differing).toEqual([]);
  });

  it('every field of a thing, its id apart, says what of the graph it reads', () => {
    const silent = types
      .filter(isResourceType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(
        ({ field }) => field.name !== 'id' && pathsOf(field.astNode).length + needsOf(field.astNode).length === 0,
      );
    expect(silent.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it.each(['property-name', 'filter', 'order', 'facet'] as const)(
    'what is generated (%s) is what the fields make it',
    (name) => {
      const file = new URL(`../schema/${name}.generated.graphql`, import.meta.url);
      expect(readFileSync(file, 'utf8')).toBe(fresh[name]);
    },
  );
});
