/**
 * Characters that are written for one another in names of local governments: old and new forms of kanji (檮原/梼原), and signs for the same sound (外ヶ浜/外ケ浜).
 * The second of a pair stands for both when names are compared. Data, not a limit: add what documents show.
 */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  `
  ヶケ ヵケ がケ ガケ カケ 之の ノの 檮梼 龍竜 﨑崎 嵜崎 髙高 邊辺 邉辺 澤沢
  濱浜 濵浜 廣広 國国 榮栄 縣県 眞真 德徳 瀨瀬 鹽塩 竈釜 竃釜 蘆芦 櫻桜 壽寿
  祗祇 驒騨 礪砺 嚴厳 條条 淸清 靑青 曾曽 籔薮 藪薮 讚讃 淵渕 龜亀 戶戸 惠恵
  豐豊 會会 圓円 鰺鯵 舘館 檜桧 穗穂 絲糸 嶋島 嶌島 峯峰 冨富 齋斎 齊斉 實実
  與与 黑黒 關関 鐵鉄 學学 萬万 鄕郷 步歩 橫横 靏鶴 麥麦 濟済 縱縦 兩両 來来
  彌弥 禰祢 禮礼 總総 靜静
  `
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A name as documents write it, taken apart. `name` has no white space; nothing is looked up. */
export interface WrittenName {
  /** The prefecture written before it, official name. */
  readonly prefecture?: string;
  /** The county (郡) written before it. The facts hold no counties, so nothing checks it. */
  readonly county?: string;
  readonly name: string;
}

/**
 * The form in which names are compared: NFKC without white space and variation selectors, every character by its {@link VARIANTS}. Not for showing.
 */
export function foldName(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s|\p{Variation_Selector}/gu, '');
  return Array.from(plain, (character) => VARIANTS.get(character) ?? character).join('');
}

/**
 * The ways in which a written name may be read, likeliest first: as it is; without its prefecture; without its county too. 郡山市, 大和郡山市 and 郡上市 are not
 * counties, so a county is only taken off before a town or village. `prefectures` are official names.
 */
export function readingsOfName(written: string, prefectures: Iterable<string>): WrittenName[] {
  const whole = written.replace(/\s/gu, '');
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
