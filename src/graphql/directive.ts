import type { NamedNode } from '@rdfjs/types';
import type { ConstDirectiveNode, ConstValueNode } from 'graphql';
import { back, out, type Path, type Step } from '../store/path.ts';
import { expandIri } from './prefixed-iri.ts';

/** A definition of the schema as it was written, with its directives. */
export interface Definition {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The class that a type stands for: `@class(iri:)`. */
export function classOf(definition: Definition | null | undefined): NamedNode | undefined {
  return directives(definition, 'class').map((directive) => expandIri(text(directive, 'iri')))[0];
}

/** The term of the vocabulary that an enum value stands for: `@term(iri:)`. */
export function termOf(definition: Definition | null | undefined): NamedNode | undefined {
  return directives(definition, 'term').map((directive) => expandIri(text(directive, 'iri')))[0];
}

/** The single steps that a field reads, any of them: `@property(iri:, inverse:)`. */
export function propertiesOf(definition: Definition | null | undefined): readonly Step[] {
  return directives(definition, 'property').map((directive) => {
    const inverse = argument(directive, 'inverse');
    const predicate = expandIri(text(directive, 'iri'));
    return inverse?.kind === 'BooleanValue' && inverse.value ? back(predicate) : out(predicate);
  });
}

/** The ways by which a field reaches its values: each `@property`, or the `@path(steps:)`. */
export function pathsOf(definition: Definition | null | undefined): readonly Path[] {
  const paths = directives(definition, 'path').map((directive) => {
    const steps = argument(directive, 'steps');
    return steps?.kind === 'ListValue' ? steps.values.map(stepOf) : [];
  });
  return [...propertiesOf(definition).map((step) => [step]), ...paths];
}

/** The properties from which a computed field is made: `@needs(iris:)`. */
export function needsOf(definition: Definition | null | undefined): readonly NamedNode[] {
  return directives(definition, 'needs').flatMap((directive) => {
    const iris = argument(directive, 'iris');
    return iris?.kind === 'ListValue' ? iris.values.map((value) => stepOf(value).predicate) : [];
  });
}

/** A step as `@path` writes it: `rk:agreement`, or `^rk:localGovernment` to go back. */
function stepOf(value: ConstValueNode): Step {
  const written = value.kind === 'StringValue' ? value.value : '';
  return written.startsWith('^') ? back(expandIri(written.slice(1))) : out(expandIri(written));
}

function directives(definition: Definition | null | undefined, name: string): readonly ConstDirectiveNode[] {
  return definition?.directives?.filter((directive) => directive.name.value === name) ?? [];
}

function argument(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((candidate) => candidate.name.value === name)?.value;
}

function text(directive: ConstDirectiveNode, name: string): string {
  const value = argument(directive, name);
  if (value?.kind !== 'StringValue') throw new Error(`@${directive.name.value} needs a text as ${name}`);
  return value.value;
}
