import type { NamedNode } from '@rdfjs/types';
import { dcterms, oa, prefixes, rdf, rdfs, sh, skos } from '../../rdf/namespace.ts';
import { namedNode } from '../../rdf/term.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import { isResource, type Resource } from '../../store/resource.ts';
import type { PageLanguage } from '../document-view.ts';
import { blockLabel } from './block-label.ts';
import { lawLabel } from './law-label.ts';
import type { Reader } from './reader.ts';

/** What a thing is called, and in which language (a tag of BCP 47; empty for a name that belongs to none). */
export interface Label {
  readonly text: string;
  readonly language: string;
}

/** The properties that name things, the best first. */
const NAMES: readonly NamedNode[] = [
  rk.title,
  rk.heading,
  rk.name,
  skos.prefLabel,
  rdfs.label,
  dcterms.title,
  sh.name,
  namedNode('http://xmlns.com/foaf/0.1/name'),
  rk.meetingName,
  rk.nameAsWritten,
  rk.fileName,
];

/** What `thing` is called on a page in `language`: its name in that language, else in Japanese; without a name, what it is. */
export function labelOf(read: Reader, thing: Resource, language: PageLanguage): Label {
  return special(read, thing, language) ?? named(read, thing, language) ?? whatItIs(read, thing, language);
}

function special(read: Reader, thing: Resource, language: PageLanguage): Label | undefined {
  if (read.is(thing, rk.TextBlock)) return blockLabel(read, thing, language);
  if (read.is(thing, rk.Party)) return partyLabel(read, thing);
  if (read.is(thing, rk.Role)) return asLabel(read.text(thing, rk.label, language));
  if (read.is(thing, rk.LawProvision)) return lawLabel(read, thing, language);
  if (read.is(thing, rk.Membership)) return through(read, read.link(thing, rk.member), language);
  if (read.is(thing, rk.Evidence)) return through(read, read.link(thing, rdf.predicate), language);
  if (read.is(thing, rk.Span)) return quoteLabel(read, thing);
  return undefined;
}

function named(read: Reader, thing: Resource, language: PageLanguage): Label | undefined {
  for (const property of NAMES) {
    const label = asLabel(read.text(thing, property, language));
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The class with the last part of the IRI, for things of ours without a name; other IRIs as they are, in short. */
function whatItIs(read: Reader, thing: Resource, language: PageLanguage): Label {
  const type = read.mainClass(thing);
  const name = type && named(read, type, language);
  const last = thing.value.split('/').at(-1) ?? '';
  return name === undefined || !thing.value.includes('/id/')
    ? { text: shortIri(thing.value), language: '' }
    : { text: `${name.text} ${decoded(last)}`, language: name.language };
}

function partyLabel(read: Reader, party: Resource): Label | undefined {
  const name = asLabel(read.text(party, rk.nameAsWritten, 'ja'));
  const alias = read.string(party, rk.alias);
  return name && alias ? { text: `${alias} ${name.text}`, language: name.language } : name;
}

function quoteLabel(read: Reader, span: Resource): Label | undefined {
  const [selector] = read.links(span, oa.hasSelector);
  const quote = selector && asLabel(read.text(selector, oa.exact, 'ja'));
  if (quote === undefined) return undefined;
  const characters = Array.from(quote.text.trim().replace(/\s+/g, ' '));
  return { text: `「${characters.slice(0, 24).join('')}${characters.length > 24 ? '…' : ''}」`, language: 'ja' };
}

function through(read: Reader, thing: Resource | undefined, language: PageLanguage): Label | undefined {
  return thing === undefined ? undefined : labelOf(read, thing, language);
}

function asLabel(literal: { readonly value: string; readonly language: string } | undefined): Label | undefined {
  return literal === undefined ? undefined : { text: literal.value, language: literal.language };
}

/** What the class of a thing is called; `undefined` if the graph does not know its class. */
export function classLabel(read: Reader, thing: Resource, language: PageLanguage): Label | undefined {
  const type = read.mainClass(thing);
  return type && isResource(type) ? labelOf(read, type, language) : undefined;
}

/** An IRI with a prefix where one is known: `dcterms:title`. */
export function shortIri(iri: string): string {
  const found = Object.entries(prefixes)
    .filter(([, base]) => iri.startsWith(base) && iri.length > base.length)
    .sort(([, a], [, b]) => b.length - a.length)[0];
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
