import type { Random } from './random.ts';

type Blow = (bytes: Buffer, random: Random) => Buffer;

/** Cuts, at times in the middle of a character. */
const cut: Blow = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const flip: Blow = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let left = 1 + random.mostlySmall(40); left > 0; left -= 1) {
    copy[random.below(copy.length)] = random.of([0, 0x1b, 0x80, 0xff, 0xfe, random.below(256)]);
  }
  return copy;
};

const remove: Blow = (bytes, random) => {
  const at = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.mostlySmall(200))]);
};

const insert: Blow = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  const added = Buffer.from(Array.from({ length: 1 + random.mostlySmall(60) }, () => random.below(256)));
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);
};

const shuffle: Blow = (bytes, random) => {
  const [a = 0, b = 0, c = 0] = [0, 0, 0].map(() => random.below(bytes.length)).sort((x, y) => x - y);
  return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]);
};

/** A byte order mark that does not belong there. */
const mark: Blow = (bytes, random) =>
  Buffer.concat([
    Buffer.from(
      random.of([
        [0xef, 0xbb, 0xbf],
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0xef, 0xbb],
      ]),
    ),
    bytes,
  ]);

const BLOWS: Readonly<Record<string, Blow>> = { cut, flip, remove, insert, shuffle, mark };

/** The bytes of a file struck `count` times at random, and by which blows. */
export function mutateBytes(
  bytes: Uint8Array,
  count: number,
  random: Random,
): { readonly bytes: Uint8Array; readonly blows: readonly string[] } {
  const blows = Array.from({ length: count }, () => random.of(Object.entries(BLOWS)));
  const struck = blows.reduce<Buffer>((all, [, blow]) => blow(all, random), Buffer.from(bytes));
  return { bytes: new Uint8Array(struck), blows: blows.map(([name]) => name) };
}
