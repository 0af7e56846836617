import { characterStages } from './character-form.ts';
import { applyStage, type TracedText, traceStage, untouched } from './fold-stage.ts';
import { kanaStages } from './kana-form.ts';
import { numeralStages } from './numeral-form.ts';
import { okuriganaStages } from './okurigana.ts';
import { spellingStages } from './spelling-variants.ts';

/** Every step, in order. Each may rely on those before it: spellings are in hiragana and plain kanji, okurigana after numerals. */
const STAGES = [...characterStages, ...kanaStages, ...spellingStages, ...numeralStages, ...okuriganaStages];

/** A text mostly stands still after the first round; more rounds than this no text has needed. */
const MOST_ROUNDS = 8;

/**
 * The key of a text: one for all those that a Japanese reader who searches takes for the same. It holds letters and digits only (and a point between
 * digits, a low line between Latin words), without any white space. To find `part` in `text`, look for `fold(part)` in `fold(text)`. Folding a key changes nothing. What is
 * folded is told in the README of this folder.
 */
export function fold(text: string): string {
  let key = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = key;
    key = STAGES.reduce(applyStage, key);
    if (key === before) break;
  }
  return key;
}

/**
 * {@link fold} with the way back: for each UTF-16 code unit of the key, so for each code point too, the range of code units of the original from which it
 * comes. Starts and ends never go back; what is left out of the key (spaces, signs) lies between them.
 */
export function foldWithOrigins(text: string): TracedText {
  let traced = untouched(text);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = traced.text;
    traced = STAGES.reduce(traceStage, traced);
    if (traced.text === before) break;
  }
  return traced;
}
