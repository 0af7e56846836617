import { BIBTEX_TYPE, bibtex } from '../catalog/bibtex.ts';
import type { Cited } from '../catalog/citation.ts';
import { CSL_JSON_TYPE, cslJson } from '../catalog/csl-json.ts';
import { linkHeader, type WebLink } from '../http/link-header.ts';
import { represent, textRepresentation } from '../http/representation.ts';
import type { WebDocument } from './document.ts';
import { type Exchange, rootOf, VARY } from './exchange.ts';
import { HTML } from './form.ts';
import type { Site } from './site.ts';

/** One of the forms in which a citation can be had. */
export interface CitationForm {
  /** The ending of its address, without a full stop. */
  readonly suffix: string;
  readonly name: string;
  readonly mediaType: string;
  /** With the encoding, where the media type does not fix it. */
  readonly contentType: string;
  readonly write: (cited: Cited) => string;
}

/** The forms in which programs for bibliographies take the dataset and its versions. */
export const CITATION_FORMS: readonly CitationForm[] = [
  {
    suffix: 'bib',
    name: 'BibTeX',
    mediaType: BIBTEX_TYPE,
    contentType: `${BIBTEX_TYPE}; charset=utf-8`,
    write: bibtex,
  },
  { suffix: 'csl.json', name: 'CSL-JSON', mediaType: CSL_JSON_TYPE, contentType: CSL_JSON_TYPE, write: cslJson },
];

/** The response with the citation of what a document is about; `undefined` if `suffix` asks for none, or there is none. */
export function respondWithCitation(
  site: Site,
  exchange: Exchange,
  { topic, path }: WebDocument,
  suffix: string | undefined,
): Promise<Response> | undefined {
  const form = CITATION_FORMS.find((each) => each.suffix === suffix);
  const cited = site.cited(topic);
  if (form === undefined || cited === undefined) return undefined;
  const representation = textRepresentation(form.contentType, form.write(cited));
  const page = { href: rootOf(exchange) + path, rel: 'describes', type: HTML.mediaType };
  return represent(exchange.request, representation, { headers: { vary: VARY, link: linkHeader([page]) } });
}

/** The links from a page to the citation of what it is about, as Signposting asks; none if there is none. */
export function citationLinks(site: Site, { path, topic }: WebDocument, root: string): WebLink[] {
  if (site.cited(topic) === undefined) return [];
  return CITATION_FORMS.map(({ suffix, mediaType }) => ({
    href: `${root}${path}.${suffix}`,
    rel: 'describedby',
    type: mediaType,
  }));
}
