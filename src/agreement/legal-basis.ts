import { type Block, walkBlocks } from '../document/block.ts';
import type { LawProvision } from './agreement.ts';
import { Compact } from './compact.ts';
import { type FindLaw, findLawReferences, resolveLawReference } from './law-reference.ts';
import { sentencePieces, type Value } from './value.ts';

/**
 * The provision under which the agreement is concluded: 地方自治法第252条の2 in the recital, else in an article or the closing sentence (its fourth paragraph is on
 * changes, not on conclusion), else the first that the recital cites.
 */
export function readLegalBasis(blocks: readonly Block[], findLaw: FindLaw): Value<LawProvision> | undefined {
  const all = Array.from(walkBlocks(blocks));
  const citedIn = (...kinds: readonly Block['kind'][]) =>
    all.filter(({ kind }) => kinds.includes(kind)).flatMap((block) => cited(block, findLaw));
  const inRecital = citedIn('preamble');
  const isBasis = ({ value }: Value<LawProvision>) => value.article === '252_2';
  return (
    inRecital.find(isBasis) ??
    citedIn('paragraph', 'item', 'closing').find((each) => isBasis(each) && (each.value.paragraph ?? 1) === 1) ??
    inRecital[0]
  );
}

function cited(block: Block, findLaw: FindLaw): Value<LawProvision>[] {
  const compact = new Compact(sentencePieces(block));
  return findLawReferences(compact.piece).flatMap((written) => {
    const found = resolveLawReference(written, findLaw);
    return found ? compact.value(found) : [];
  });
}
