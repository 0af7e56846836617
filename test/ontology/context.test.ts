import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { fromJsonLd, type JsonObject, toJsonLd } from '../../src/rdf/json-ld.ts';
import { prefixes } from '../../src/rdf/namespace.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import '../support/isomorphic.ts';
import { ontologyQuads, ontologyText, turtleFiles, wholeOntology } from '../support/ontology.ts';
import { propertyTable } from '../support/property-table.ts';

/** What a term of the context says. */
type Definition = Readonly<Partial<Record<'@id' | '@type' | '@language' | '@container', string>>>;

const { rk, rdf, owl } = prefixes;
const document = JSON.parse(ontologyText('context.jsonld')) as { readonly '@context': JsonObject };
const context = document['@context'];
const terms = Object.entries(context)
  .filter(([name, value]) => !name.startsWith('@') && !(typeof value === 'string' && /^@|[#/]$/.test(value)))
  .map(([name, value]) => [name, typeof value === 'string' ? { '@id': value } : (value as Definition)] as const);
const sample = parseSync(readFileSync(new URL('sample.trig', import.meta.url), 'utf8'), {
  format: 'trig',
  file: 'sample',
});
const everything = [...wholeOntology().getQuads(null, null, null, null), ...sample];
const table = propertyTable();

describe('the context', () => {
  it('has every class, method and property of the ontology under its own name', () => {
    const types = ['Class', 'ObjectProperty', 'DatatypeProperty', 'NamedIndividual'].map((name) => owl + name);
    const ours = ontologyQuads('renkei.ttl')
      .filter(({ predicate, object }) => predicate.value === `${rdf}type` && types.includes(object.value))
      .map(({ subject }) => subject.value.slice(rk.length));
    const bare = terms.filter(([name]) => !name.includes(':'));
    expect(bare.map(([name]) => name).sort()).toEqual(ours.sort());
    for (const [name, definition] of bare) expect(definition['@id']).toBe(`rk:${name}`);
  });

  it('names terms of other vocabularies by prefix, and only those that the ontology, its shapes or the data use', () => {
    const used = new Set(everything.map(({ predicate }) => predicate.value));
    for (const [name, definition] of terms.filter(([each]) => each.includes(':'))) {
      expect(definition['@id']).toBe(name);
      expect(used, name).toContain(expanded(name));
    }
  });

  it('covers every property that the ontology, its shapes and the data use', () => {
    const known = new Set(terms.map(([, definition]) => expanded(definition['@id'] ?? '')));
    const missing = everything
      .map(({ predicate }) => predicate.value)
      .filter((iri) => iri !== `${rdf}type` && !known.has(iri));
    expect([...new Set(missing)].filter((iri) => !/#(first|rest)$/.test(iri))).toEqual([]);
  });

  it('has the prefixes of the rest of the project', () => {
    const declared = Object.entries(context).filter(([, value]) => typeof value === 'string' && /[#/]$/.test(value));
    const known = new Map<string, string>(Object.entries(prefixes));
    for (const [prefix, iri] of declared) expect(known.get(prefix) ?? iri).toBe(iri);
  });
});

describe.each(table)('$property of $domains', (row) => {
  const name = row.property.replace(/^rk:/, '');
  const definition = terms.find(([each]) => each === name)?.[1] ?? {};

  it('has the type or language of the table', () => {
    if (row.range === 'rdf:langString') {
      const [only, ...others] = row.languages;
      expect(definition['@language']).toBe(others.length === 0 ? only : undefined);
      if (others.length > 0) expect(definition['@container']).toBe('@language');
    } else if (row.range === 'any' || row.range === 'xsd:string') expect(definition['@type']).toBeUndefined();
    else if (row.range.startsWith('xsd:')) expect(definition['@type']).toBe(row.range);
    else expect(definition['@type']).toMatch(/^@(id|vocab)$/);
  });

  it('is a list where there may be several values', () => {
    expect(definition['@container'] === '@set').toBe(row.max === undefined);
  });
});

describe('JSON-LD', () => {
  const roundTrip = async (quads: readonly Quad[]) =>
    fromJsonLd(await toJsonLd(quads, context), { file: 'round trip' });

  it('of the sample reads back to the same graphs', async () => {
    await expect(await roundTrip(sample)).toBeIsomorphic(sample);
  });

  it.each(turtleFiles)('of %s reads back to the same graph', async (name) => {
    const quads = ontologyQuads(name);
    await expect(await roundTrip(quads)).toBeIsomorphic(quads);
  });

  it('keeps values that the table does not foresee', async () => {
    const odd = parseSync(
      `<x:s> <${rk}title> "a"@ja , "b"@en , "c" , <x:o> ; <${rk}reading> "d"@ja-hira , "e"@ja ; <${rk}order> "07" , 7 ; <${rk}rights> "f" .`,
      { format: 'turtle', file: 'odd' },
    );
    await expect(await roundTrip(odd)).toBeIsomorphic(odd);
  });

  it('is plain to read: names without prefixes, text without tags, lists where there may be several', async () => {
    const party = 'https://example.org/id/agreement/1/party/1';
    const json = JSON.parse(
      await toJsonLd(
        sample.filter(({ subject }) => subject.value === party),
        context,
      ),
    ) as JsonObject;
    const graphs = json['@graph'] as readonly { readonly '@graph': unknown }[] | undefined;
    const main = graphs?.flatMap((each) => each['@graph']) ?? [];
    expect(main).toContainEqual({
      id: party,
      type: 'Party',
      agreement: 'https://example.org/id/agreement/1',
      alias: '甲',
      nameAsWritten: '北浜市',
      ordinal: '1',
    });
  });
});

function expanded(name: string): string {
  const [prefix = '', local] = name.split(':');
  return `${new Map(Object.entries(context)).get(prefix)}${local}`;
}
