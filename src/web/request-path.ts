/**
 * The segments of the path of a request, as Unicode (NFC), whichever case it is percent-encoded in. A slash at the end adds an empty segment. `undefined` for what
 * is no UTF-8. (Raw kanji do not come this far: `http/raw-path.ts`.)
 */
export function pathSegments(pathname: string): readonly string[] | undefined {
  try {
    const segments = pathname.slice(1).split('/').map(decodeURIComponent);
    return segments.map((segment) => segment.normalize('NFC'));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
