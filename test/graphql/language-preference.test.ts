import { describe, expect, it } from 'vitest';
import { chooseLanguage, fallbackOrder, languagePreference } from '../../src/graphql/language-preference.ts';

describe('Languages as Accept-Language writes them', () => {
  it.each([
    ['ja', ['ja 1']],
    ['JA-Hira', ['ja-hira 1']],
    ['ja, en;q=0.5', ['ja 1', 'en 0.5']],
    ['en;q=0.5,ja', ['ja 1', 'en 0.5']],
    ['en;q=0.500 , ja ; Q=1.000', ['ja 1', 'en 0.5']],
    ['fr, en, de', ['fr 1', 'en 1', 'de 1']],
    ['*;q=0.1, ja;q=0', ['* 0.1', 'ja 0']],
    [', ja,, en,', ['ja 1', 'en 1']],
    ['zh-Hant-TW-x-private', ['zh-hant-tw-x-private 1']],
  ])('%j is %j', (written, ranges) => {
    expect(languagePreference(written)?.map(({ range, q }) => `${range} ${q}`)).toEqual(ranges);
  });

  it.each([
    '',
    ' ',
    ',',
    'ja;q=2',
    'ja;q=0.1234',
    'ja;q=',
    'ja;q="0.5"',
    'ja;level=1',
    'ja en',
    'ja-',
    '日本語',
    'ja_JP',
    'abcdefghi',
    'ja-*',
    'q=0.5',
    'en, ja;q=-1',
    `${'a-'.repeat(50_000)}!`,
  ])('%j is none', (written) => {
    expect(languagePreference(written)).toBeUndefined();
  });
});

describe('The language that is chosen', () => {
  it.each([
    // Nothing asked: Japanese, else what comes closest.
    ['', 'en ja ja-hira', 'ja'],
    ['', 'en ja-hira und', 'ja-hira'],
    ['', 'en-gb fr und', 'en-gb'],
    ['', 'fr de und', 'de'],
    ['', 'und', 'und'],
    // Lookup: the range, then the range cut short; never a longer tag.
    ['en', 'ja en', 'en'],
    ['en-US', 'ja en', 'en'],
    ['en-US, ja', 'ja en', 'en'],
    ['zh-Hant-CN-x-private1', 'ja zh-hant', 'zh-hant'],
    ['zh-x-private', 'ja zh', 'zh'],
    ['en', 'ja en-gb', 'ja'],
    ['ja-Hira', 'ja ja-hira', 'ja-hira'],
    ['ja-Latn', 'ja ja-hira', 'ja'],
    ['e', 'ja en', 'ja'],
    // Weights, and the order of what weighs the same.
    ['ja;q=0.1, en;q=0.2', 'ja en', 'en'],
    ['fr, en', 'en fr', 'fr'],
    // Nothing of what was asked: the fallback.
    ['fr', 'en ja', 'ja'],
    // The wildcard takes what no other range speaks of.
    ['*', 'en ja', 'ja'],
    ['*, ja;q=0.5', 'en ja', 'en'],
    ['*, ja;q=0.5', 'ja', 'ja'],
    ['fr, *;q=0.5', 'en ja', 'ja'],
    ['*;q=0.5, ja;q=0.1', 'ja ja-hira', 'ja'],
    // q=0 leaves out, also what is longer, unless something longer is asked for, and unless there is nothing else.
    ['ja;q=0', 'en ja', 'en'],
    ['ja;q=0', 'en ja ja-hira', 'en'],
    ['ja;q=0, ja-hira;q=0.1', 'en ja ja-hira', 'ja-hira'],
    ['ja-hira;q=0', 'ja-hira ja', 'ja'],
    ['ja;q=0', 'ja', 'ja'],
    ['en, *;q=0', 'ja fr', 'ja'],
    ['en;q=0, ja;q=0', 'und en ja', 'und'],
    ['en-US, en;q=0', 'en ja', 'ja'],
  ])('%j of %j: %s', (wanted, tags, expected) => {
    const preference = wanted === '' ? [] : (languagePreference(wanted) ?? []);
    for (const order of [tags.split(' '), tags.split(' ').reverse()])
      expect(chooseLanguage(order, preference)).toBe(expected);
  });

  it('falls back in the order ja, ja-…, en, en-…, others, none', () => {
    expect(fallbackOrder(['und', 'fr', 'en-us', 'de', 'en', 'ja-latn', 'ja', 'ja-hira', 'en-gb'])).toEqual(
      'ja ja-hira ja-latn en en-gb en-us de fr und'.split(' '),
    );
  });
});
