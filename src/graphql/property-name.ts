import type { NamedNode, Quad } from '@rdfjs/types';
import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { prefixes, rdfs } from '../rdf/namespace.ts';
import { compareCodePoints } from '../rdf/term.ts';
import type { Step } from '../store/path.ts';
import { propertiesOf } from './directive.ts';
import { shortenIri } from './prefixed-iri.ts';

/**
 * The enum `PropertyName` in the schema definition language: a value for every property that a field of `schema` reads by `@property`.
 * Those of our own ontology go by their local names (`heading`), others with their prefix (`skos_prefLabel`). Described by the labels in
 * `ontology`, or, where it has none, as the first field that reads them.
 */
export function propertyNameEnum(schema: DocumentNode, ontology: readonly Quad[]): string {
  const descriptions = new Map<string, string>();
  for (const { step, field } of propertyFields(schema)) {
    const iri = step.predicate.value;
    if (!descriptions.has(iri)) descriptions.set(iri, labels(ontology, iri) ?? field.description?.value ?? '');
  }
  const values = [...descriptions].map(([iri, description]) => ({ prefixed: shortenIri(iri), description }));
  const written = values
    .map(({ prefixed, description }) => ({ name: enumValueName(prefixed), prefixed, description }))
    .sort((a, b) => compareCodePoints(a.name, b.name))
    .map(
      ({ name, prefixed, description }) => `  ${JSON.stringify(description)}\n  ${name} @term(iri: "${prefixed}")\n`,
    );
  return `# Generated from the @property directives by \`npm run codegen\`: do not edit.

"根拠を問えるプロパティ。 / The properties that evidence can be asked for."
enum PropertyName {
${written.join('')}}
`;
}

/** `heading` for `rk:heading`, `skos_prefLabel` for `skos:prefLabel`. */
function enumValueName(prefixedIri: string): string {
  return prefixedIri.replace(/^rk:/, '').replace(':', '_');
}

interface PropertyField {
  readonly step: Step;
  readonly field: FieldDefinitionNode;
}

/** Every field with `@property`, once for each; those that read forwards come first, since their descriptions speak of the value. */
function propertyFields(schema: DocumentNode): readonly PropertyField[] {
  const found = schema.definitions
    .filter((type) => type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION)
    .flatMap((type) => type.fields ?? [])
    .flatMap((field) => propertiesOf(field).map((step) => ({ step, field })));
  return [...found.filter(({ step }) => !step.inverse), ...found.filter(({ step }) => step.inverse)];
}

/** The labels of a term of our ontology, Japanese first: `題名。 / title`. */
function labels(ontology: readonly Quad[], iri: string): string | undefined {
  if (!iri.startsWith(prefixes.rk)) return undefined;
  const label = (language: string) => value(ontology, iri, rdfs.label, language);
  return `${label('ja')} / ${label('en')}`;
}

function value(ontology: readonly Quad[], iri: string, predicate: NamedNode, language: string): string {
  const found = ontology.find(
    ({ subject, predicate: candidate, object }) =>
      subject.value === iri &&
      candidate.equals(predicate) &&
      object.termType === 'Literal' &&
      object.language === language,
  );
  if (found === undefined) throw new Error(`${iri} has no label in the language ${language}`);
  return found.object.value;
}
