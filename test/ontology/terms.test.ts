import { describe, expect, it } from 'vitest';
import { prefixes } from '../../src/rdf/namespace.ts';
import { languagesOf, ontologyQuads, ontologyText, valuesOf, wholeOntology } from '../support/ontology.ts';
import { propertyTable } from '../support/property-table.ts';

const { rk, rdf, rdfs, owl, skos, dcterms, vann } = prefixes;
const ontology = wholeOntology();
const declared = (type: string) =>
  ontology
    .getSubjects(`${rdf}type`, type, null)
    .map(({ value }) => value)
    .filter((iri) => iri.startsWith(rk))
    .map((iri) => iri.slice(rk.length));
const properties = [...declared(`${owl}ObjectProperty`), ...declared(`${owl}DatatypeProperty`)];
const classes = declared(`${owl}Class`);
const methods = declared(`${rk}Method`);
const table = propertyTable().filter(({ property }) => property.startsWith('rk:'));

describe('the terms', () => {
  it('are the properties of the table, and no others', () => {
    const named = new Set(table.map(({ property }) => property.slice(3)));
    expect(properties.toSorted()).toEqual([...named].sort());
  });

  it('include every class that the table names as a domain or a range', () => {
    const named = table.flatMap(({ domains, range }) => [...domains, ...range.split(' or ')]);
    const ours = named.filter((name) => /^[A-Z]\w+$/.test(name));
    expect(ours.filter((name) => !classes.includes(name))).toEqual([]);
  });

  it.each([...classes, ...properties, ...methods])(
    '%s has a label and a definition in both languages, and a home',
    (name) => {
      expect(languagesOf(valuesOf(ontology, rk + name, `${rdfs}label`))).toBe('en ja');
      expect(languagesOf(valuesOf(ontology, rk + name, `${skos}definition`))).toBe('en ja');
      const home = valuesOf(ontology, rk + name, `${rdfs}isDefinedBy`).map(({ value }) => value);
      expect(home).toEqual([rk.slice(0, -1)]);
    },
  );

  it.each(properties)('%s has the domain and the range of the table, or none', (name) => {
    const rows = table.filter(({ property }) => property === `rk:${name}`);
    const domains = rows.flatMap((row) => row.domains.map((each) => rk + each));
    const stated = valuesOf(ontology, rk + name, `${rdfs}domain`).map(({ value }) => value);
    expect(stated).toEqual(domains.length === 1 ? domains : []);
    const ranges = rows.map(({ range }) => expanded(range));
    for (const { value } of valuesOf(ontology, rk + name, `${rdfs}range`)) expect(ranges).toContain(value);
  });

  it('are all declared, wherever the folder uses them', () => {
    const used = ontology
      .getQuads(null, null, null, null)
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
      .map(({ value }) => value)
      .filter((iri) => iri.startsWith(rk) && iri !== rk)
      .map((iri) => iri.slice(rk.length));
    const known = new Set([...classes, ...properties, ...methods]);
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('have their classes in the glossary', () => {
    const glossary = [...ontologyText('README.md').matchAll(/^\| (.+?) +\| (.+?) +\| `rk:(\w+)` +\|$/gm)];
    const rows = glossary.map(([, ja, en, name]) => `${name} ${ja} ${en}`);
    const labels = classes.map((name) => {
      const label = (tag: string) =>
        valuesOf(ontology, rk + name, `${rdfs}label`).find((term) => 'language' in term && term.language === tag);
      return `${name} ${label('ja')?.value} ${label('en')?.value}`;
    });
    expect(rows.toSorted()).toEqual(labels.toSorted());
  });
});

describe.each([
  ['renkei.ttl', `${rk.slice(0, -1)}`],
  ['shapes.ttl', `${prefixes.rksh.slice(0, -1)}`],
])('the head of %s', (file, iri) => {
  it('names title, description, makers, licence, versions and days', () => {
    const head = ontologyQuads(file).filter(({ subject }) => subject.value === iri);
    const names = new Set(head.map(({ predicate }) => predicate.value));
    const wanted = [
      ...['title', 'description', 'creator', 'publisher', 'license', 'created', 'issued', 'modified'].map(
        (n) => dcterms + n,
      ),
      ...[`${owl}versionIRI`, `${owl}versionInfo`],
      ...[`${vann}preferredNamespacePrefix`, `${vann}preferredNamespaceUri`],
    ];
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});

function expanded(range: string): string {
  const [prefix = '', name] = range.split(':');
  const namespace = new Map<string, string>(Object.entries(prefixes)).get(prefix);
  return name === undefined ? rk + range : `${namespace}${name}`;
}
