/** A media range of an `Accept` header with its weight; `isPlain`: no parameter but the weight (and `charset`, which no longer means anything). */
interface MediaRange {
  readonly range: string;
  readonly isPlain: boolean;
  readonly quality: number;
}

/** `type/subtype` of tokens (RFC 9110, section 5.6.2), or the wildcards. */
const RANGE = /^(?:\*\/\*|(?!\*)[!#$%&'*+.^_`|~0-9a-z-]+\/[!#$%&'*+.^_`|~0-9a-z-]+)$/;

/**
 * How welcome a media type is to a caller: the quality that the `Accept` header (RFC 9110, section 12.5.1) gives it, from 0 (refused) to 1. The
 * most specific range decides. Without a header everything is welcome.
 */
export function acceptedQuality(accept: string | null, mediaType: string): number {
  return accept === null ? 1 : welcome(parseAccept(accept), mediaType).quality;
}

/**
 * The best of `offers` for a caller with this `Accept` header: the one of the highest quality, of equals the one that the header names most exactly, of those
 * the first. `undefined` if all are refused (406). A header that is absent, or without anything that can be read, refuses nothing. Parameters
 * of a range that we do not know (`profile="…"`) do not keep it from matching.
 */
export function preferred<Offer extends { readonly mediaType: string }>(
  accept: string | null,
  offers: readonly Offer[],
): Offer | undefined {
  const ranges = parseAccept(accept ?? '');
  if (ranges.size === 0) return offers[0];
  let best: { readonly offer: Offer; readonly quality: number; readonly exactness: number } | undefined;
  for (const offer of offers) {
    const { quality, exactness } = welcome(ranges, offer.mediaType);
    if (quality === 0) continue;
    const isBetter =
      best === undefined || quality > best.quality || (quality === best.quality && exactness > best.exactness);
    if (isBetter) best = { offer, quality, exactness };
  }
  return best?.offer;
}

/** The quality of a media type, and how exactly it was named: 0 not at all, 1 by a wildcard, 2 by its type, 3 by its name. */
function welcome(
  ranges: ReadonlyMap<string, MediaRange>,
  mediaType: string,
): { readonly quality: number; readonly exactness: number } {
  const names = [`*/*`, `${mediaType.split('/')[0]}/*`, mediaType];
  for (const exactness of [3, 2, 1]) {
    const deciding = ranges.get(names[exactness - 1] ?? '');
    if (deciding !== undefined) return { quality: deciding.quality, exactness };
  }
  return { quality: 0, exactness: 0 };
}

/** The ranges of a header by their names. Of several with one name, those without parameters decide, and of these the heaviest. */
function parseAccept(accept: string): ReadonlyMap<string, MediaRange> {
  const ranges = new Map<string, MediaRange>();
  for (const part of splitOutsideQuotes(accept, ',')) {
    const range = parseRange(part);
    const known = range && ranges.get(range.range);
    if (range !== undefined && (known === undefined || decides(range, known))) ranges.set(range.range, range);
  }
  return ranges;
}

function decides(one: MediaRange, other: MediaRange): boolean {
  return one.isPlain === other.isPlain ? one.quality > other.quality : one.isPlain;
}

function parseRange(text: string): MediaRange | undefined {
  const [name = '', ...parameters] = splitOutsideQuotes(text.toLowerCase(), ';');
  // Java's HttpURLConnection writes `*`.
  const range = name === '*' ? '*/*' : name;
  if (!RANGE.test(range)) return undefined;
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const isPlain = parameters.every((parameter) => /^(?:q|charset)=/.test(parameter));
  return { range, isPlain, quality: parseWeight(weight) };
}

/** A weight (0 to 1); what is no weight refuses, for it asks for less than everything. */
function parseWeight(weight: string | undefined): number {
  if (weight === undefined) return 1;
  const quality = /^\d*\.?\d*$/.test(weight) && weight !== '' ? Number(weight) : 0;
  return quality >= 0 && quality <= 1 ? quality : 0;
}

/** The parts of a list, trimmed; a separator in a quoted string (RFC 9110, section 5.6.4) divides nothing. */
function splitOutsideQuotes(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if (isQuoted && character === '\\') part += character + (text[++index] ?? '');
    else if (character === separator && !isQuoted) {
      parts.push(part.trim());
      part = '';
    } else {
      if (character === '"') isQuoted = !isQuoted;
      part += character;
    }
  }
  parts.push(part.trim());
  return parts.filter((each) => each !== '');
}
