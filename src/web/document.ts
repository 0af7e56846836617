import type { NamedNode, Quad } from '@rdfjs/types';
import type { JsonObject } from '../rdf/json-ld.ts';
import { dcterms, foaf, owl, rdf, rdfs, voidTerms, xsd } from '../rdf/namespace.ts';
import { literal, namedNode, quad } from '../rdf/term.ts';
import type { Description } from './description.ts';
import type { DocumentView } from './document-view.ts';
import type { Site } from './site.ts';

/** A document: what it is about, and all that its forms have in common. */
export interface WebDocument {
  readonly kind: Extract<DocumentView['kind'], 'resource' | 'vocabulary' | 'catalog'>;
  /** Its own IRI, at the publisher's base: it names the document, wherever the server stands. */
  readonly iri: string;
  /** Its address below the root of the server, without a suffix; as Unicode. */
  readonly path: string;
  readonly topic: string;
  readonly description: Description;
  /** Its own, where the data tell one; else that of the dataset. An IRI. */
  readonly licence: string;
  readonly modified?: string;
  /** The day since which none of its RDF forms has changed (ISO), where it is known: they name the version of the dataset, so that is never before the release. */
  readonly unchangedSince?: string;
  /** What the document says about itself; nothing for a vocabulary, which does that by its own terms. */
  readonly about: readonly Quad[];
  /** Where the server is reached, if its statements tell of that; ends in `/`. */
  readonly place?: string;
  /** Of its JSON-LD, if it is not written in our own terms. */
  readonly context?: JsonObject;
}

/** The document about a thing: `rest` is the end of the thing's IRI, below `…/id/`. */
export function resourceDocument(site: Site, rest: string, description: Description): WebDocument {
  const path = `/doc/${rest}`;
  const iri = `${site.base}doc/${rest}`;
  const modified = changedOn(description) ?? site.modified;
  const licence = statedValue(description, dcterms.license) ?? site.licence;
  const about = statementsAbout(site, iri, description, { licence, modified });
  const topic = description.iri;
  const unchanged = site.modified === undefined ? {} : unchangedSince(modified, site.modified);
  return {
    kind: 'resource',
    iri,
    path,
    topic,
    description,
    licence,
    about,
    ...(modified && { modified }),
    ...unchanged,
  };
}

/** The document that a vocabulary is: its terms are its fragments. */
export function vocabularyDocument(site: Site, name: string, description: Description): WebDocument {
  const modified = changedOn(description);
  const licence = statedValue(description, dcterms.license) ?? site.licence;
  return {
    kind: 'vocabulary',
    iri: description.iri,
    path: `/${name}`,
    topic: description.iri,
    description,
    licence,
    about: [],
    ...(modified && { modified }),
    ...unchangedSince(modified, site.modified),
  };
}

function statementsAbout(
  site: Site,
  document: string,
  { iri, omitted }: Description,
  { licence, modified }: { readonly licence: string; readonly modified: string | undefined },
): Quad[] {
  const node = namedNode(document);
  const left = omitted.flatMap(({ predicate, count }) => [
    quad(
      node,
      rdfs.comment,
      literal(`この資源を ${predicate.value} で指すものは${count}件あり、ここには並べていません。`, 'ja'),
    ),
    quad(
      node,
      rdfs.comment,
      literal(`${count} statements of ${predicate.value} lead here; they are not listed.`, 'en'),
    ),
  ]);
  return [
    quad(node, rdf.type, foaf.Document),
    quad(node, foaf.primaryTopic, namedNode(iri)),
    quad(node, dcterms.license, namedNode(licence)),
    quad(node, voidTerms.inDataset, namedNode(site.dataset)),
    quad(node, owl.versionInfo, literal(site.release ?? site.version)),
    ...(modified === undefined ? [] : [quad(node, dcterms.modified, literal(modified, xsd.date))]),
    ...left,
  ];
}

function statedValue({ iri, stated }: Description, predicate: NamedNode): string | undefined {
  return stated.find((each) => each.subject.value === iri && each.predicate.equals(predicate))?.object.value;
}

/** The newest day on which the data say that the thing was changed. */
function changedOn({ iri, stated }: Description): string | undefined {
  const days = stated.flatMap(({ subject, predicate, object }) =>
    subject.value === iri && predicate.equals(dcterms.modified) ? object.value.slice(0, 10) : [],
  );
  return days
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .sort()
    .at(-1);
}

/** The later of the days that there are. */
function unchangedSince(...days: readonly (string | undefined)[]): Pick<WebDocument, 'unchangedSince'> {
  const latest = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return latest === undefined ? {} : { unchangedSince: latest };
}

/** When something was changed last, for a response, if the day (ISO) is known. */
export function lastModified(day: string | undefined): { readonly lastModified?: string } {
  return day === undefined ? {} : { lastModified: httpDate(day) };
}

/** A day (ISO) as HTTP writes a time: its first second, UTC. */
export function httpDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}
