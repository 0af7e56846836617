/** What a tag may hold: letters and digits of any script, space, `-`, `_`, `.` (CKAN's `tag_name_validator`; Python's `\w`). */
const NOT_IN_TAGS = /[^\p{L}\p{N}_ .-]+/u;
const SHORTEST = 2;
const LONGEST = 100;

/**
 * Keywords as tags that every CKAN takes: one tag that it does not like makes it refuse the whole dataset. What cannot stand in a tag parts two
 * (`教育・文化・スポーツ` becomes three); what is shorter than two characters (`医`) or longer than 100 is left out. In order, each once.
 */
export function ckanTags(keywords: readonly string[]): string[] {
  const tags = keywords.flatMap((keyword) =>
    keyword
      .normalize('NFC')
      .split(NOT_IN_TAGS)
      .map((part) => part.replace(/ +/g, ' ').trim()),
  );
  return [...new Set(tags)].filter((tag) => {
    const { length } = Array.from(tag);
    return length >= SHORTEST && length <= LONGEST;
  });
}
