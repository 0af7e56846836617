/**
 * How welcome a media type is to a caller: the quality that the `Accept` header (RFC 9110, section 12.5.1) gives it, from 0 (refused) to 1. The
 * most specific range decides. Without a header everything is welcome.
 */
export function acceptedQuality(accept: string | null, mediaType: string): number {
  if (accept === null) return 1;
  const [type = ''] = mediaType.split('/');
  const specificity = ['*/*', `${type}/*`, mediaType];
  const matching = accept
    .split(',')
    .map(parseRange)
    .filter(({ range }) => specificity.includes(range))
    .sort((a, b) => specificity.indexOf(b.range) - specificity.indexOf(a.range));
  return matching[0]?.quality ?? 0;
}

function parseRange(text: string): { range: string; quality: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = weight === undefined ? 1 : Number(weight);
  return { range, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}
