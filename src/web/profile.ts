import type { WebLink } from '../http/link-header.ts';
import { sharedBase } from '../rdf/iri.ts';

/** What representations can keep to, besides their media type (Content Negotiation by Profile, https://www.w3.org/TR/dx-prof-conneg/). */
export interface Profile {
  readonly iri: string;
  /** What it is called in addresses: `?_profile=shapes`. */
  readonly token: string;
}

/**
 * The only profile there is: the shapes that everything published is checked with. Every form of a document keeps to it, pages by the JSON-LD in them: to ask for it by
 * `Accept-Profile` changes nothing, and neither does asking for any other, which a server may leave unheeded.
 */
export const SHAPES: Profile = { iri: `${sharedBase}shapes`, token: 'shapes' };

/** The link that tells what the profile is called in addresses (section 7.1.2.1). It is about the profile, not about the document that it is sent with. */
export const TOKEN_LINK: WebLink = {
  href: 'http://www.w3.org/ns/dx/prof/Profile',
  rel: 'type',
  token: SHAPES.token,
  anchor: SHAPES.iri,
};

/** The address of a list of profiles and forms has this in place of a profile (section 7.2.2). */
const LIST = 'alt';

/** One of a list of profiles: an IRI in angle brackets, which may have commas in it, or what has none. */
const ITEM = /<[^<>]*>|[^,]+/g;

/** Whether the address of a document asks for it in a profile that there is, or in none; for the list of profiles; or for it in others only. */
export function askedProfile({ searchParams }: URL): 'known' | 'list' | 'unknown' {
  const asked = searchParams.get('_profile');
  if (asked === null) return 'known';
  const names = (asked.match(ITEM) ?? []).map((item) => item.trim().replace(/^<(.*)>$/, '$1'));
  if (names.some((name) => name === SHAPES.token || name === SHAPES.iri)) return 'known';
  return names.includes(LIST) ? 'list' : 'unknown';
}

/**
 * What the address of a document says in place of the `Accept` header, as such a header: `?_mediatype=text/turtle,application/ld+json`, the best first (section 7.2).
 * Other types are refused. `undefined` if it says nothing.
 */
export function askedMediaTypes({ searchParams }: URL): string | undefined {
  const asked = searchParams.get('_mediatype');
  // In an address `+` means a space, and no media type has one.
  const types = asked?.split(',').map((type) => type.trim().replaceAll(' ', '+'));
  return types && [...types.map((type, index) => `${type};q=${weight(index)}`), '*/*;q=0'].join(', ');
}

/** Falling weights, never 0: HTTP has three digits. */
function weight(index: number): number {
  return Math.max(1, 1_000 - index) / 1_000;
}
