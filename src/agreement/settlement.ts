import { type Block, walkBlocks } from '../document/block.ts';

/**
 * Whether an agreement is of the scheme of 定住自立圏, as its title or cover tells, or its recital if it has neither: that scheme's regions are not the
 * 連携中枢都市圏 of the registry, even where the same parties are in one.
 */
export function isOfSettlement(blocks: readonly Block[]): boolean {
  const all = Array.from(walkBlocks(blocks));
  const written = (kinds: readonly Block['kind'][]) =>
    all
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text, lines = [] }) => (text ? text.text : lines.map((line) => line.text).join('')))
      .join('')
      .replace(/\s/gu, '');
  const told = written(['title', 'cover']) || written(['preamble']);
  return told.includes('定住自立圏') && !/連携中枢都市|連携協約/u.test(told);
}
