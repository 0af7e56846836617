import type { Quad } from '@rdfjs/types';
import { formats } from '../rdf/format.ts';
import { type JsonObject, toJsonLd } from '../rdf/json-ld.ts';
import { toNQuads, toNTriples } from '../rdf/n-quads.ts';
import { prefixes } from '../rdf/namespace.ts';
import { rdfXml, toRdfXml } from '../rdf/rdf-xml.ts';
import { toTrig } from '../rdf/trig.ts';
import { toTurtle } from '../rdf/turtle.ts';
import { jsonLdContext } from './json-ld-context.ts';

/** One of the RDF forms of a document. */
export interface RdfForm {
  /** The ending of its address, without a full stop. */
  readonly suffix: string;
  readonly name: string;
  readonly mediaType: string;
  /** Other names that clients ask for it by. */
  readonly aliases: readonly string[];
  /** Whether it carries named graphs, and therefore everything, besides what the other forms say, which is its default graph. Other forms leave the evidence out. */
  readonly quads: boolean;
  /** The same statements give the same text. Forms that can write IRIs below `base` (ends in `/`) relative to it do. `context`: of JSON-LD. */
  readonly write: (quads: readonly Quad[], base?: string, context?: JsonObject) => Promise<string>;
}

/** The page of a document. */
export const HTML = { suffix: 'html', name: 'HTML', mediaType: 'text/html', aliases: [] } as const;

/** The RDF forms; of forms that a client likes as well, the first is sent. */
export const RDF_FORMS: readonly RdfForm[] = [
  form('Turtle', formats.turtle, (quads, base) => toTurtle(quads, prefixes, base)),
  // JSON-LD could hold graphs, but whoever reads it as JSON wants the thing itself at the top.
  form(
    'JSON-LD',
    { ...formats['json-ld'], quads: false },
    // A document holds few of our terms: whole, our context would be most of it.
    (quads, _base, context) => (context ? toJsonLd(quads, context) : toJsonLd(quads, jsonLdContext(), 'used')),
    ['application/json'],
  ),
  form('RDF/XML', rdfXml, (quads) => toRdfXml(quads), ['application/xml', 'text/xml']),
  form('N-Triples', formats['n-triples'], (quads) => toNTriples(quads)),
  form('N-Quads', formats['n-quads'], (quads) => toNQuads(quads)),
  form('TriG', formats.trig, (quads, base) => toTrig(quads, prefixes, base)),
];

/** The media types under which forms can be asked for, as offers to a client: each form by its own name before all by their other names. */
export function offersOf<Form extends { readonly mediaType: string; readonly aliases: readonly string[] }>(
  forms: readonly Form[],
): readonly { readonly mediaType: string; readonly form: Form }[] {
  const own = forms.map((each) => ({ mediaType: each.mediaType, form: each }));
  const other = forms.flatMap((each) => each.aliases.map((mediaType) => ({ mediaType, form: each })));
  return [...own, ...other];
}

function form(
  name: string,
  { mediaType, extension, quads }: { mediaType: string; extension: string; quads: boolean },
  write: RdfForm['write'],
  aliases: readonly string[] = [],
): RdfForm {
  return { suffix: extension.slice(1), name, mediaType, aliases, quads, write };
}
