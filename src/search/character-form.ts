import { plainOfVariant, unifiedOfRadical } from '../text/kanji-variants.ts';
import type { FoldStage } from './fold-stage.ts';

/**
 * Kanji that are now written with another one of the same sound (同音の漢字による書きかえ, 寄附 and 寄付), or with kana. Not variants of one character, so names are
 * not compared by them.
 */
const OTHER_CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    附: '付',
    綜: '総',
    稀: '希',
    聯: '連',
    輌: '両',
    輛: '両',
    劃: '画',
    廻: '回',
    蒐: '収',
    輯: '集',
    之: 'の',
    癌: 'がん',
  }),
);

const MARKS = '[\\p{M}ﾞﾟ]';
const TO_REPLACE = [...plainOfVariant.keys(), ...OTHER_CHARACTERS.keys()].join('');
/** Characters that stay as they are: quickly passed over, and most of any text. */
const AS_IT_IS = 'ぁ-ゖァ-ヺー々a-z0-9一-鿿㐀-䶿';
const LETTER_OR_DIGIT = /^[\p{L}\p{N}._]$/u;
const DIGIT = '[0-9０-９〇一二三四五六七八九十百千万億]';
/** What words of Latin letters are made of. */
const LATIN = '[\\p{Script=Latin}\\p{Nd}]';
const WITH_ACCENTS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/**
 * Character by character: NFKC, lower case, no accents, plain kanji; only letters and digits are left, points between digits and low lines between Latin words. Kana keep
 * their script and size.
 */
export const characterStages: readonly FoldStage[] = [
  // A dash for the long vowel mark (サ―バ―), and a circle for the kanji zero (二○二五).
  { pattern: /(?<=[ァ-ヺーｦ-ﾟ])[‐‑‒–—―−─━－]/gu, write: () => 'ー' },
  { pattern: /(?<=[〇一二三四五六七八九○◯])[○◯]/gu, write: () => '〇' },
  // Latin words stay apart (land use), letters set one by one do not (D V): see removeLayoutSpace.
  {
    pattern: new RegExp(`(?<=${LATIN}{2})[\\p{P}\\s]+(?=${LATIN})|(?<=${LATIN})[\\p{P}\\s]+(?=${LATIN}{2})`, 'gu'),
    write: (gap) => (/\s/u.test(gap) ? '_' : gap),
  },
  // 1,000 is 1000; any other sign between numbers keeps them apart: 二、三人, 3-1-4, 2025/3/27.
  { pattern: /(?<=[0-9０-９])[,，](?=[0-9０-９]{3}(?![0-9０-９]))/gu, write: () => '' },
  { pattern: new RegExp(`(?<=${DIGIT})[、，,．.・･/／‐‑–—―−－~～〜:：-](?=${DIGIT})`, 'gu'), write: () => '.' },
  {
    pattern: new RegExp(`[^${AS_IT_IS}]${MARKS}*|[${TO_REPLACE}]${MARKS}*|[^]${MARKS}+`, 'gu'),
    write: plainCluster,
  },
  { pattern: new RegExp(`(?<!${DIGIT})\\.|\\.(?!${DIGIT})`, 'gu'), write: () => '' },
  { pattern: new RegExp(`(?<!${LATIN})_|_(?!${LATIN})`, 'gu'), write: () => '' },
];

/** The plain form of a character with its combining marks. */
function plainCluster(cluster: string): string {
  const found = known.get(cluster);
  if (found !== undefined) return found;
  const lower = cluster.normalize('NFKC').toLowerCase().normalize('NFKC');
  const plain = Array.from(lower, plainCharacter).join('');
  if (known.size < MOST_KNOWN) known.set(cluster, plain);
  return plain;
}

function plainCharacter(character: string): string {
  const unified = unifiedOfRadical.get(character) ?? character;
  const kanji = plainOfVariant.get(unified) ?? unified;
  const other = OTHER_CHARACTERS.get(kanji);
  if (other !== undefined) return other;
  const bare = WITH_ACCENTS.test(kanji) ? kanji.normalize('NFD').replace(/\p{M}/gu, '') : kanji;
  return LETTER_OR_DIGIT.test(bare) ? bare : '';
}
