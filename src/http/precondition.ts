/** What a conditional request compares with: the strong entity tag with its quotation marks, and the time of the last change. */
export interface Validators {
  readonly etag: string;
  /** As HTTP writes it (IMF-fixdate); absent where it is not known. */
  readonly lastModified?: string;
}

/**
 * Whether the caller of a GET or HEAD has what it asks for already (304; RFC 9110, section 13.2.2): `If-None-Match` decides, by weak comparison; without
 * it `If-Modified-Since`, if it can be read and there is a time to compare with.
 */
export function isUnchanged(request: Request, { etag, lastModified }: Validators): boolean {
  const known = request.headers.get('if-none-match');
  if (known !== null) return known.trim() === '*' || entityTags(known).includes(etag);
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  return lastModified !== undefined && Date.parse(lastModified) <= since;
}

/** The tags of a list without `W/`. A comma may stand in a tag. */
function entityTags(list: string): string[] {
  return list.match(/"[^"]*"/g) ?? [];
}
