import { compareCodePoints } from '../rdf/term.ts';
import { characterStages } from './character-form.ts';
import { applyStage, type FoldStage } from './fold-stage.ts';
import { kanaStages } from './kana-form.ts';
import { SPELLINGS } from './spelling-table.ts';

const standing = readTable(SPELLINGS);

/** Spellings of one word made one, the longest first. */
export const spellingStages: readonly FoldStage[] = [
  { pattern: patternOf([...standing.keys()]), write: (variant) => standing.get(variant) ?? variant },
];

/** From each spelling to the one that stands in keys, all as they are after the steps before. */
function readTable(table: string): Map<string, string> {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(plain));
  return new Map(lines.flatMap(([first = '', ...others]) => others.map((each): [string, string] => [each, first])));
}

function plain(word: string): string {
  return [...characterStages, ...kanaStages].reduce(applyStage, word);
}

/** The lookahead lets most places of a text go by after one step. */
function patternOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || compareCodePoints(a, b));
  const heads = new Set(words.flatMap((word) => Array.from(word).slice(0, 1)));
  return new RegExp(`(?=[${[...heads].join('')}])(?:${longestFirst.join('|')})`, 'gu');
}
