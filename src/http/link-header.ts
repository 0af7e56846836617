/** A typed link (RFC 8288). */
export interface WebLink {
  readonly href: string;
  readonly rel: string;
  /** The media type of what is there. */
  readonly type?: string;
  /** The profile that it keeps to, an IRI. */
  readonly profile?: string;
  readonly hreflang?: string;
  /** The profile that a representation keeps to, an IRI (Content Negotiation by Profile, section 7.1.2). */
  readonly formats?: string;
  /** What the `anchor`, a profile, is called in addresses. */
  readonly token?: string;
  /** What the link is about, an IRI; without it, the document that is sent. */
  readonly anchor?: string;
}

/** Links as the value of a `Link` header. IRIs become URIs: a header is ASCII. */
export function linkHeader(links: readonly WebLink[]): string {
  return links.map(field).join(', ');
}

function field({ href, ...target }: WebLink): string {
  const parameters = Object.entries(target).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${asciiIri(value)}"`],
  );
  return [`<${asciiIri(href)}>`, ...parameters].join('; ');
}

/** An IRI as a URI (RFC 3987, section 3.1): what is not ASCII as percent-encoded UTF-8; the rest, its `%` too, as it is. */
export function asciiIri(iri: string): string {
  return iri.replaceAll(/[^\x21-\x7e]+|["<>\\^`{|}]/gu, (text) => encodeURIComponent(text));
}
