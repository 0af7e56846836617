const KANJI_DIGITS = '〇一二三四五六七八九';
/** Other signs for the digits and units above: 零, and the 大字 that agreements use for copies and money (本書弐通). */
const VARIANTS: Readonly<Record<string, string>> = { 零: '〇', 壱: '一', 弐: '二', 参: '三', 拾: '十' };
const UNITS =
  /^(?:([一二三四五六七八九])?(千))?(?:([一二三四五六七八九])?(百))?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;
const MYRIADS = /^(?:([^兆億万]+)兆)?(?:([^兆億万]+)億)?(?:([^兆億万]*)万)?([^兆億万]*)$/;
/** Longest numeral that can be a safe integer is 16 digits; leading zeros and units make it longer, but not this long. */
const LONGEST = 40;

/**
 * The value of a numeral: ASCII or full-width digits (`12`, `１２`), kanji with units (`二百五十二`, `一万二千`) or kanji by position
 * (`一〇`, `二五二`, before 万 too). A non-negative integer, or `undefined` for whatever is not wholly such a numeral or is too large to be exact.
 * Arabic and kanji signs do not mix; `元` is not a numeral (see era-date); no signs, separators or white space.
 */
export function parseNumeral(text: string): number | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const value = /^[0-9０-９]+$/.test(text) ? Number(text.normalize('NFKC')) : parseKanji(text);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

/**
 * Writes a number as statutes do: `252` → `二百五十二`, `1000` → `千`, `0` → `〇`. Inverse of {@link parseNumeral}.
 * @throws RangeError for what is not a non-negative safe integer.
 */
export function formatKanji(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a non-negative integer: ${value}`);
  if (value === 0) return '〇';
  const groups = ['', '万', '億', '兆'].map((unit, index) => {
    const group = formatGroup(Math.floor(value / 10_000 ** index) % 10_000);
    return group === '' ? '' : group + unit;
  });
  return groups.reverse().join('');
}

function parseKanji(text: string): number | undefined {
  const plain = text.replace(/[零壱弐参拾]/g, (sign) => VARIANTS[sign] ?? sign);
  return parsePositional(plain) ?? parseMyriads(plain);
}

/** `一〇` → 10. */
function parsePositional(text: string): number | undefined {
  if (!/^[〇一二三四五六七八九]+$/.test(text)) return undefined;
  return Number(Array.from(text, (digit) => KANJI_DIGITS.indexOf(digit)).join(''));
}

/** `一億二〇〇〇万五百` → 120000500: groups of four places, largest first. */
function parseMyriads(text: string): number | undefined {
  const match = MYRIADS.exec(text);
  if (!match) return undefined;
  const groups = match.slice(1);
  const first = groups.findIndex((group) => group !== undefined);
  let value = 0;
  for (const [index, group] of groups.entries()) {
    const part = parseGroup(group, index === first, index === groups.length - 1);
    if (part === undefined) return undefined;
    value = value * 10_000 + part;
  }
  return value;
}

/** What stands before 兆, 億 or 万, or in the last place. 万 alone is 一万; a later group by position has all its four places, as in 一万〇五〇〇. */
function parseGroup(group: string | undefined, isFirst: boolean, isLast: boolean): number | undefined {
  if (group === undefined || (group === '' && isLast)) return 0;
  if (group === '') return isFirst ? 1 : undefined;
  const positional = isFirst ? /^[^〇].{0,3}$/ : /^.{4}$/;
  return parseUnits(group) ?? (positional.test(group) ? parsePositional(group) : undefined);
}

/** `二百五十二` → 252. */
function parseUnits(text: string): number | undefined {
  const match = UNITS.exec(text);
  if (!match) return undefined;
  const [, thousands, thousand, hundreds, hundred, tens, ten, ones] = match;
  const place = (digit: string | undefined, unit: string | undefined): number =>
    digit === undefined ? (unit === undefined ? 0 : 1) : KANJI_DIGITS.indexOf(digit);
  return (
    place(thousands, thousand) * 1000 + place(hundreds, hundred) * 100 + place(tens, ten) * 10 + place(ones, undefined)
  );
}

/** A number below 10,000; empty for 0. */
function formatGroup(value: number): string {
  const places = ['', '十', '百', '千'].map((unit, index) => {
    const digit = Math.floor(value / 10 ** index) % 10;
    if (digit === 0) return '';
    return (digit === 1 && unit !== '' ? '' : KANJI_DIGITS.charAt(digit)) + unit;
  });
  return places.reverse().join('');
}
