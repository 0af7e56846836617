import type { Term } from '@rdfjs/types';
import { Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { prefixes } from '../../src/rdf/namespace.ts';
import { languagesOf, ontologyQuads, valuesOf } from '../support/ontology.ts';
import { type PropertyRow, propertyTable } from '../support/property-table.ts';

const { rk, rksh, sh, rdf } = prefixes;
const shapesQuads = ontologyQuads('shapes.ttl');
const shapes = new Store(shapesQuads);
const propertyShapes = shapes.getSubjects(`${rdf}type`, `${sh}PropertyShape`, null);
const nodeShapes = shapes.getSubjects(`${rdf}type`, `${sh}NodeShape`, null);
const values = (shape: Term, name: string) => valuesOf(shapes, shape, sh + name).map(({ value }) => value);

describe('the shapes', () => {
  it('are named, and none uses SPARQL', () => {
    expect([...propertyShapes, ...nodeShapes].filter(({ value }) => !value.startsWith(rksh))).toEqual([]);
    expect(shapesQuads.filter(({ predicate }) => predicate.value === `${sh}sparql`)).toEqual([]);
  });

  it('cover every class, each under its own name', () => {
    const classes = new Store(ontologyQuads('renkei.ttl')).getSubjects(`${rdf}type`, `${prefixes.owl}Class`, null);
    const targeted = nodeShapes.flatMap((shape) => values(shape, 'targetClass').map((iri) => `${shape.value} ${iri}`));
    const wanted = classes.map(({ value }) => `${rksh}${value.slice(rk.length)} ${value}`);
    expect(wanted.filter((each) => !targeted.includes(each))).toEqual([]);
  });

  it('are all reached from a shape that has a target', () => {
    const links = shapesQuads.filter(({ object }) => object.value.startsWith(rksh)).map(({ object }) => object.value);
    const hasTarget = (shape: Term) =>
      values(shape, 'targetClass').length + values(shape, 'targetSubjectsOf').length > 0;
    const loose = [...nodeShapes, ...propertyShapes].filter(
      (shape) => !hasTarget(shape) && !links.includes(shape.value),
    );
    expect(loose.map(({ value }) => value)).toEqual([]);
  });

  it.each(propertyShapes.map(({ value }) => value))('%s has messages, names and a severity', (iri) => {
    expect(languagesOf(valuesOf(shapes, iri, `${sh}message`))).toBe('en ja');
    expect(languagesOf(valuesOf(shapes, iri, `${sh}name`))).toBe('en ja');
    expect(valuesOf(shapes, iri, `${sh}severity`)).toHaveLength(1);
  });

  it('with constraints of their own have messages in both languages', () => {
    const constrained = nodeShapes.filter((shape) =>
      ['nodeKind', 'class', 'or', 'in'].some((n) => values(shape, n).length > 0),
    );
    const silent = constrained.filter((shape) => languagesOf(valuesOf(shapes, shape, `${sh}message`)) !== 'en ja');
    expect(silent.map(({ value }) => value)).toEqual([]);
  });
});

/** Every row of the table for each class of its domain. */
const rows = propertyTable().flatMap((row) => row.domains.map((domain) => ({ ...row, domain })));

describe.each(rows)('$domain $property', (row) => {
  const path = expanded(row.property);
  const found = valuesOf(shapes, rksh + row.domain, `${sh}property`).filter(
    (shape) => values(shape, 'path')[0] === path,
  );
  const bySeverity = (severity: string) => found.filter((shape) => values(shape, 'severity')[0] === sh + severity);
  const numbers = (of: readonly Term[], name: string) => of.flatMap((shape) => values(shape, name).map(Number));

  it('has a violation for what the table prints in bold, and for no other missing value', () => {
    // A Paragraph, Item, AnnexSection or AnnexRow never stands at the top, though other text blocks may.
    expect(Math.max(0, ...numbers(bySeverity('Violation'), 'minCount'))).toBe(row.bold ? row.min : 0);
    for (const least of numbers(bySeverity('Warning'), 'minCount')) expect([least, row.bold]).toEqual([1, false]);
  });

  it('allows as many values as the table', () => {
    const most = numbers(bySeverity('Violation'), 'maxCount');
    const isOncePerLanguage = row.languages.length > 1;
    expect(most).toEqual(row.max === undefined || isOncePerLanguage ? [] : [row.max]);
    if (isOncePerLanguage)
      expect(bySeverity('Violation').flatMap((shape) => values(shape, 'uniqueLang'))).toEqual(['true']);
  });

  it('checks datatype, language or kind of node', () => {
    const checks = bySeverity('Violation').flatMap((shape) => [
      ...values(shape, 'datatype'),
      ...values(shape, 'nodeKind'),
    ]);
    if (/^(xsd|rdf):[a-z]/.test(row.range)) expect(checks).toEqual([expanded(row.range)]);
    else expect(checks).toEqual([sh + (row.range === 'any' ? 'IRIOrLiteral' : 'IRI')]);
    const lists = bySeverity('Violation').flatMap((shape) => valuesOf(shapes, shape, `${sh}languageIn`));
    const languages = lists.flatMap(listOf);
    expect(languages).toEqual(row.languages);
  });
});

/** The items of an RDF list of the shapes. */
function listOf(head: Term): string[] {
  const [first] = valuesOf(shapes, head, `${rdf}first`);
  const [rest] = valuesOf(shapes, head, `${rdf}rest`);
  return first && rest ? [first.value, ...listOf(rest)] : [];
}

function expanded(name: PropertyRow['property']): string {
  const [prefix = '', local] = name.split(':');
  return `${new Map<string, string>(Object.entries(prefixes)).get(prefix)}${local}`;
}
