import type { Quad, Term } from '@rdfjs/types';
import { canonicalQuads } from './canonical.ts';
import type { FormatFacts } from './format.ts';
import { prefixes as ourPrefixes, rdf, xsd } from './namespace.ts';
import { inGraph } from './quad-set.ts';
import { compareCodePoints, defaultGraph } from './term.ts';

/** RDF/XML on the wire and on disk. It is written here, but not read. */
export const rdfXml: FormatFacts = { mediaType: 'application/rdf+xml', extension: '.rdf', quads: false };

/** The statements cannot be written as RDF/XML 1.1: a predicate without a name at its end, or a character that XML has not. */
export class NotRdfXmlError extends Error {
  override readonly name = 'NotRdfXmlError';
}

/** The longest end of an IRI that is a name of XML without a colon (https://www.w3.org/TR/xml-names/, NCName; zero-width joiners, which it may hold, are left out). */
const LOCAL_NAME =
  /(?:[A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}][-.0-9A-Z_a-z\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]*)$/u;

/** Names that mean something else where a property stands (section 5.1). */
const RESERVED =
  /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#(?:RDF|ID|about|parseType|resource|nodeID|datatype|Description|li|aboutEach|aboutEachPrefix|bagID)$/;

/** What XML 1.0 has no way to write (Char, section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader of XML would make another white space of these.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * The statements of a dataset, whichever graph they are in, as RDF/XML 1.1 (https://www.w3.org/TR/rdf-syntax-grammar/): an element `rdf:Description` for each
 * subject, in code point order, all namespaces declared at the top, kanji as they are. The same statements give the same bytes. Throws a {@link NotRdfXmlError}.
 * (oxigraph writes `<oxprefix:>` for a predicate that ends in `/`, drops what XML cannot hold, and labels blank nodes by chance.)
 */
export async function toRdfXml(
  quads: Iterable<Quad>,
  prefixes: Readonly<Record<string, string>> = ourPrefixes,
): Promise<string> {
  const triples = await canonicalQuads(inGraph(quads, defaultGraph()));
  const names = new QualifiedNames(prefixes);
  const bodies = bySubject(triples).map((statements) => description(statements, names));
  const open = `<rdf:RDF${names.declarations()}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${bodies.join('')}</rdf:RDF>\n`;
}

/** Names predicates as XML does, and remembers the namespaces. */
class QualifiedNames {
  readonly #prefixOf = new Map<string, string>();
  readonly #used = new Map<string, string>([[ourPrefixes.rdf, 'rdf']]);

  constructor(prefixes: Readonly<Record<string, string>>) {
    for (const [prefix, namespace] of Object.entries(prefixes)) this.#prefixOf.set(namespace, prefix);
  }

  qualify({ value }: Term): string {
    const local = LOCAL_NAME.exec(value)?.[0];
    if (local === undefined || RESERVED.test(value))
      throw new NotRdfXmlError(`No name of XML at the end of the predicate ${value}`);
    return `${this.#prefix(value.slice(0, value.length - local.length))}:${local}`;
  }

  declarations(): string {
    return Array.from(this.#used, ([namespace, prefix]) => ` xmlns:${prefix}="${escapeXml(namespace)}"`)
      .sort(compareCodePoints)
      .join('');
  }

  #prefix(namespace: string): string {
    const used = this.#used.get(namespace);
    if (used !== undefined) return used;
    const taken = new Set([...this.#prefixOf.values(), ...this.#used.values()]);
    let prefix = this.#prefixOf.get(namespace);
    for (let number = 1; prefix === undefined; number++) {
      if (!taken.has(`ns${number}`)) prefix = `ns${number}`;
    }
    this.#used.set(namespace, prefix);
    return prefix;
  }
}

function bySubject(triples: readonly Quad[]): Quad[][] {
  const groups: Quad[][] = [];
  for (const triple of triples) {
    const last = groups.at(-1);
    if (last?.[0]?.subject.equals(triple.subject)) last.push(triple);
    else groups.push([triple]);
  }
  return groups;
}

function description(statements: readonly Quad[], names: QualifiedNames): string {
  const [{ subject }] = statements as [Quad];
  const isType = ({ predicate }: Quad) => Number(predicate.equals(rdf.type));
  const lines = [...statements].sort((a, b) => isType(b) - isType(a)).map((each) => property(each, names));
  return `  <rdf:Description ${nodeAttribute(subject, 'about')}>\n${lines.join('')}  </rdf:Description>\n`;
}

function property({ predicate, object }: Quad, names: QualifiedNames): string {
  const name = names.qualify(predicate);
  if (object.termType !== 'Literal') return `    <${name} ${nodeAttribute(object, 'resource')}/>\n`;
  const { value, language, datatype } = object;
  let attribute = '';
  if (language !== '') attribute = ` xml:lang="${escapeXml(language)}"`;
  else if (!datatype.equals(xsd.string)) attribute = ` rdf:datatype="${escapeXml(datatype.value)}"`;
  return `    <${name}${attribute}>${escapeXml(value)}</${name}>\n`;
}

function nodeAttribute(term: Term, iriAttribute: 'about' | 'resource'): string {
  return term.termType === 'BlankNode'
    ? `rdf:nodeID="${escapeXml(term.value)}"`
    : `rdf:${iriAttribute}="${escapeXml(term.value)}"`;
}

function escapeXml(text: string): string {
  if (NOT_XML.test(text)) throw new NotRdfXmlError('A character that XML 1.0 cannot hold');
  return text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] as string);
}
