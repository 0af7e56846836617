import { parseAccept } from 'hono/utils/accept';

/**
 * Which of `languages` (primary subtags, lower case) a caller likes best by its `Accept-Language` header (RFC 9110, section 12.5.4): that of the heaviest range
 * that begins with one. Nobody asked: the first. Asked for others only: the last.
 */
export function preferredLanguage<const Language extends string>(
  header: string | null,
  languages: readonly [Language, ...Language[]],
): Language {
  const ranges = parseAccept(header ?? '').filter(({ type }) => type.trim() !== '');
  const [first] = languages;
  if (ranges.length === 0) return first;
  for (const { type, q } of ranges) {
    if (q === 0) continue;
    const primary = type.toLowerCase().split('-')[0];
    const found = primary === '*' ? first : languages.find((language) => language === primary);
    if (found !== undefined) return found;
  }
  return languages.at(-1) ?? first;
}
