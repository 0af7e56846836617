import { type Block, walkBlocks } from '../document/block.ts';
import { Compact } from './compact.ts';
import type { FindLaw } from './law-reference.ts';
import { sentencePieces } from './value.ts';

/** A law with the name the text goes on to use: `地方自治法（昭和22年法律第67号。以下「法」という。）`. */
const WITH_ALIAS =
  /(?<![\p{Script=Han}ァ-ヴー])(?<law>[\p{Script=Han}ァ-ヴー]*法)[（(](?:(?<number>[^（）()。]{1,30}号)[^（）()]{0,40})?以下「(?<alias>[^「」]{1,15})」と(?:いう|する)。?[）)]/gu;

/** Finds laws by their names, by the names that the text itself gives them, and as 同法 where the text gives such a name to one law only. */
export function withLawAliases(blocks: readonly Block[], findLaw: FindLaw): FindLaw {
  const aliases = new Map<string, string>();
  for (const block of walkBlocks(blocks)) {
    const text = new Compact(sentencePieces(block)).piece.text;
    for (const { groups = {} } of text.matchAll(WITH_ALIAS)) {
      const lawId = findLaw(groups.law ?? '', groups.number);
      if (lawId !== undefined && groups.alias !== undefined) aliases.set(groups.alias, lawId);
    }
  }
  const [only, another] = new Set(aliases.values());
  const same = another === undefined ? only : undefined;
  return (name, number) => findLaw(name, number) ?? aliases.get(name) ?? (name === '同法' ? same : undefined);
}
