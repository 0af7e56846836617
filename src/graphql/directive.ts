import type { NamedNode } from '@rdfjs/types';
import type { ConstDirectiveNode, ConstValueNode } from 'graphql';
import { back, out, type Path, type Step } from '../store/path.ts';
import { expandIri, shortenIri } from './prefixed-iri.ts';

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
  const paths = directives(definition, 'path').flatMap((directive) => {
    const steps = argument(directive, 'steps');
    return steps?.kind === 'ListValue' ? pathsOfSteps(steps.values.map(written)) : [];
  });
  return [...propertiesOf(definition).map((step) => [step]), ...paths];
}

/** The ways by which a field reaches its values as one property path of SPARQL 1.1, with prefixes: `^rk:pillar|^rk:subject`; empty if it has none. */
export function propertyPath(definition: Definition | null | undefined): string {
  const several = directives(definition, 'path').flatMap((directive) => {
    const list = argument(directive, 'steps');
    return list?.kind === 'ListValue' ? [list.values.map(written).join('/')] : [];
  });
  const single = propertiesOf(definition).map(({ predicate, inverse }) => {
    const iri = shortenIri(predicate.value);
    return inverse ? `^${iri}` : iri;
  });
  return [...single, ...several].join('|');
}

/** The ways to the values from which a computed field is made: `@needs(iris:)`. */
export function needsOf(definition: Definition | null | undefined): readonly Path[] {
  return directives(definition, 'needs').flatMap((directive) => {
    const iris = argument(directive, 'iris');
    return iris?.kind === 'ListValue' ? iris.values.map((value) => written(value).split('/').map(stepOf)) : [];
  });
}

/** Whether things can be counted by the values of a field: `@facet`. */
export function isFacet(definition: Definition | null | undefined): boolean {
  return directives(definition, 'facet').length > 0;
}

/** The most steps that a repeated step (`skos:broader+`) stands for: so deep no hierarchy of ours is, and every store can take so many. */
const MAXIMUM_REPEATS = 8;

/** The ways that a list of steps stands for: one, or, where a step is repeated, one for every number of times. */
function pathsOfSteps(steps: readonly string[]): readonly Path[] {
  return steps.reduce<readonly Path[]>(
    (paths, step) => {
      if (!step.endsWith('+')) return paths.map((path) => [...path, stepOf(step)]);
      const repeated = stepOf(step.slice(0, -1));
      return Array.from({ length: MAXIMUM_REPEATS }, (_, index) => Array<Step>(index + 1).fill(repeated)).flatMap(
        (more) => paths.map((path) => [...path, ...more]),
      );
    },
    [[]],
  );
}

/** A step as `@path` writes it: `rk:agreement`, or `^rk:localGovernment` to go back. */
function stepOf(written: string): Step {
  return written.startsWith('^') ? back(expandIri(written.slice(1))) : out(expandIri(written));
}

function written(value: ConstValueNode): string {
  return value.kind === 'StringValue' ? value.value : '';
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
