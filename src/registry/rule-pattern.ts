import { OTHER_PARTY, SELF_PARTY } from './mention.ts';

/** What a placeholder of a rule's pattern stands for: a masked mention of a party (see `mention.ts`). */
const PLACEHOLDERS: Readonly<Record<string, string>> = { party: OTHER_PARTY, self: SELF_PARTY };

/**
 * A rule's pattern as a regular expression with the flags `g` and `u`. `{party}` stands for a mention of another party than the role's own, `{self}` for
 * one of its own party; any other `{name}` is an error, so that a misspelt placeholder is not taken for text. The text it is matched against must be
 * folded and masked. Throws a SyntaxError.
 */
export function compilePattern(source: string): RegExp {
  const filled = source.replace(/\{([a-z]+)\}/g, (placeholder, name: string) => {
    const replacement = PLACEHOLDERS[name];
    if (replacement === undefined) throw new SyntaxError(`unknown placeholder ${placeholder}`);
    return replacement;
  });
  const pattern = new RegExp(filled, 'gu');
  if (new RegExp(filled, 'u').test('')) throw new SyntaxError('it matches the empty text');
  return pattern;
}
