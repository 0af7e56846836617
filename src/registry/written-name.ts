import { plainOfVariant, unifiedOfRadical } from '../text/kanji-variants.ts';

/** Signs that stand for the same sound between kanji: 外ヶ浜 and 外ケ浜, 西之表 and 西ノ表. */
const plainSign: ReadonlyMap<string, string> = new Map(
  Object.entries({ ヶ: 'ケ', ヵ: 'ケ', が: 'ケ', ガ: 'ケ', カ: 'ケ', 之: 'の', ノ: 'の' }),
);

/** A name as documents write it, taken apart. `name` has no white space; nothing is looked up. */
export interface WrittenName {
  /** The prefecture written before it, official name. */
  readonly prefecture?: string;
  /** The county (郡) written before it. */
  readonly county?: string;
  readonly name: string;
}

/**
 * A name without accidents of layout and encoding: NFKC, radicals as whole characters, no white space and no variation selectors. 鹿嶋市 and 鹿島市 stay apart.
 */
export function plainName(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s|\p{Variation_Selector}/gu, '');
  return Array.from(plain, (character) => unifiedOfRadical.get(character) ?? character).join('');
}

/** The form in which names are compared: {@link plainName} with old and variant forms of kanji and signs (ヶ, ノ) made one. Not for showing. */
export function foldName(name: string): string {
  return Array.from(
    plainName(name),
    (character) => plainOfVariant.get(character) ?? plainSign.get(character) ?? character,
  ).join('');
}

/**
 * The ways in which a written name may be read, likeliest first: as it is; without its prefecture; without its county too. 郡山市, 大和郡山市 and 郡上市 are not
 * counties, so a county is only taken off before a town or village. `prefectures` are official names.
 */
export function readingsOfName(written: string, prefectures: Iterable<string>): WrittenName[] {
  const whole = plainName(written);
  const folded = foldName(whole);
  const readings: WrittenName[] = [{ name: whole }];
  const prefecture = Array.from(prefectures).find(
    (name) => folded.startsWith(foldName(name)) && folded !== foldName(name),
  );
  const rest = prefecture === undefined ? whole : Array.from(whole).slice(Array.from(prefecture).length).join('');
  const given = prefecture === undefined ? {} : { prefecture };
  if (prefecture !== undefined) readings.push({ ...given, name: rest });
  const county = /^(?<county>.+?郡)(?<name>.+[町村])$/u.exec(rest)?.groups;
  if (county?.county && county.name) readings.push({ ...given, county: county.county, name: county.name });
  return readings;
}
