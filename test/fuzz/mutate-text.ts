import { BRACKET, bracket, NUMERAL, noise, numeral } from './noise.ts';
import type { Random } from './random.ts';

/** A change of a text; `others` are the texts of other documents. */
type Blow = (text: string, random: Random, others: readonly string[]) => string;

/** Texts grow no longer than this many code units, however often they are doubled. */
const LONGEST = 60_000;

/** What is deleted, doubled or swapped: where such units begin and end. Lines are looked for at their beginnings only: a text may be one line. */
const UNITS: readonly RegExp[] = [
  /[^\n]*\n?/g, // A line.
  /(?<![^\n])(?:[^\n]*\n){1,6}/g, // Some lines.
  /(?<![^\n])[^\n]*\n(?:[(（ア-ンa-z0-9０-９\t ][^\n]*\n)+/g, // A block: a line and those that begin with a mark.
  /[^\t\n]+/g, // A cell.
  /[^\n。、]+[。、]?/g, // A clause.
  /<[^<>]*>/g, // A tag.
  /[\s\S]{1,3}/g, // Characters, be they in the middle of a pair.
];

/** A random unit of a random kind: half-open range. */
function someUnit(text: string, random: Random): readonly [number, number] {
  const found = Array.from(text.matchAll(random.of(UNITS)));
  if (found.length === 0) return [0, text.length];
  const { index, 0: unit } = random.of(found);
  return [index, index + unit.length];
}

const remove: Blow = (text, random) => {
  const [start, end] = someUnit(text, random);
  return text.slice(0, start) + text.slice(end);
};

const double: Blow = (text, random) => {
  const [start, end] = someUnit(text, random);
  const times = random.once(20) ? random.below(500) : 1 + random.mostlySmall(5);
  return text.slice(0, end) + text.slice(start, end).repeat(times) + text.slice(end);
};

const swap: Blow = (text, random) => {
  const [one, other] = [someUnit(text, random), someUnit(text, random)].sort(([a], [b]) => a - b);
  if (!one || !other || one[1] > other[0]) return text;
  const part = (start: number, end: number) => text.slice(start, end);
  return part(0, one[0]) + part(...other) + part(one[1], other[0]) + part(...one) + text.slice(other[1]);
};

const cut: Blow = (text, random) => {
  const at = random.below(text.length);
  const lineEnd = text.indexOf('\n', at);
  const rest = lineEnd === -1 ? '' : text.slice(lineEnd);
  return random.of([text.slice(0, at), text.slice(at), text.slice(0, at) + rest, text.slice(0, at) + rest]);
};

const insert: Blow = (text, random) => {
  const [start, end] = someUnit(text, random);
  const at = random.of([start, end, random.below(text.length + 1)]);
  return text.slice(0, at) + noise(random) + text.slice(at);
};

const overwrite: Blow = (text, random) => {
  const [start, end] = someUnit(text, random);
  return text.slice(0, start) + noise(random) + text.slice(end);
};

const glue: Blow = (text, random, others) => {
  const other = random.of(others);
  const at = random.of([0, text.length, text.length, random.below(text.length + 1)]);
  return text.slice(0, at) + other + text.slice(at);
};

/** Changes each match once in so many times. */
function scatter(text: string, pattern: RegExp, random: Random, to: (random: Random) => string): string {
  const times = 1 + random.below(30);
  return text.replace(pattern, (sign) => (random.once(times) ? to(random) : sign));
}

const renumber: Blow = (text, random) => scatter(text, NUMERAL, random, numeral);
const unbalance: Blow = (text, random) =>
  scatter(text, BRACKET, random, (each) => random.of(['', bracket(each), bracket(each) + bracket(each)]));

/** Line ends of another kind, lines run together, lines broken anywhere. */
const rebreak: Blow = (text, random) => {
  const breaks = ['\r', '\r\n', '\u2028', '\u2029', '\v', '\f', '', ' ', '\t', '\n\n'];
  if (random.once(2)) return scatter(text, /\r?\n/g, random, (each) => each.of(breaks));
  return scatter(text, /(?<=[ぁ-ん])(?=[一-龠])/g, random, () => '\n');
};

/** One sign stands for another everywhere: 甲 for 乙, a TAB for a space. */
const confuse: Blow = (text, random) => {
  const signs = ['甲', '乙', '丙', '条', '第', '市', '町', '、', '。', '\t', '\u3000', '（', '）', '役', '年'];
  return text.replaceAll(random.of(signs), random.of([...signs, '']));
};

const refold: Blow = (text, random) => {
  const [start, end] = someUnit(text, random);
  const form = random.of(['NFKC', 'NFD', 'NFKD']);
  return text.slice(0, start) + text.slice(start, end).normalize(form) + text.slice(end);
};

/** By name; a blow named with a higher weight falls more often. */
const BLOWS: readonly (readonly [string, Blow, number])[] = [
  ['delete', remove, 4],
  ['duplicate', double, 4],
  ['swap', swap, 4],
  ['cut', cut, 2],
  ['insert', insert, 6],
  ['overwrite', overwrite, 3],
  ['glue', glue, 1],
  ['renumber', renumber, 2],
  ['unbalance', unbalance, 2],
  ['rebreak', rebreak, 2],
  ['confuse', confuse, 1],
  ['refold', refold, 1],
];
const URN = BLOWS.flatMap(([name, blow, weight]) => Array.from({ length: weight }, () => ({ name, blow })));

/** A text struck `count` times at random, and by which blows. */
export function mutateText(
  text: string,
  count: number,
  random: Random,
  others: readonly string[],
): { readonly text: string; readonly blows: readonly string[] } {
  const blows = Array.from({ length: count }, () => random.of(URN));
  const struck = blows.reduce((all, { blow }) => blow(all, random, others).slice(0, LONGEST), text);
  return { text: struck, blows: blows.map(({ name }) => name) };
}
