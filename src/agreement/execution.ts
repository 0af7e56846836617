import type { Block } from '../document/block.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { Execution, Party } from './agreement.ts';
import { Compact } from './compact.ts';
import { agreementFinding } from './finding.ts';
import { subjectParties } from './mentions.ts';
import { sentencePieces, type Text, type Value } from './value.ts';

const COPIES = /(?:(?:協約|協定)書|本書)を?(?<copies>[0-9０-９一二三四五六七八九十弐壱参]+)通を?(?:作成|作)/du;
const MANNER = /(?<manner>記名押印|署名押印|記名・押印|署名|記名)/du;
const EACH = /各(?:自|自その)?(?<each>[0-9０-９一二三四五六七八九十壱弐]+)通を(?:保有|所持|保管|持)/du;

/** Manner, copies and who keeps them, from the closing sentence. */
export function readExecution(blocks: readonly Block[], parties: readonly Party[]): Execution {
  const closing = blocks.find(({ kind, text }) => kind === 'closing' && text);
  if (!closing) return { holders: [] };
  const text = new Compact(sentencePieces(closing));
  const manner = groupText(text, MANNER, 'manner');
  const copies = groupNumber(text, COPIES, 'copies');
  const copiesPerHolder = groupNumber(text, EACH, 'each');
  const holders = copiesPerHolder ? subjectParties(text.piece, parties, 'が').map((value) => text.value(value)) : [];
  return { ...(manner && { manner }), ...(copies && { copies }), ...(copiesPerHolder && { copiesPerHolder }), holders };
}

/**
 * A closing that contradicts itself: more or fewer copies than the parties keep. Judged only where it names all parties, and nobody else, as those who keep
 * them: a witness or a governor may keep one too.
 */
export function copiesMismatch(
  { copies, copiesPerHolder, holders }: Execution,
  parties: readonly Party[],
): Diagnostic[] {
  const [where] = copies?.spans ?? [];
  const keepers = new Set(holders.map(({ value }) => value)).size;
  if (!copies || !copiesPerHolder || !where || parties.length < 2 || keepers !== parties.length) return [];
  if (copies.value === copiesPerHolder.value * keepers) return [];
  const detail = { copies: copies.value, each: copiesPerHolder.value, parties: keepers };
  return [agreementFinding('AGR_COPIES', where, detail)];
}

function groupText(compact: Compact, pattern: RegExp, name: string): Text | undefined {
  const match = pattern.exec(compact.piece.text);
  return match ? compact.group(match, name) : undefined;
}

function groupNumber(compact: Compact, pattern: RegExp, name: string): Value<number> | undefined {
  const found = groupText(compact, pattern, name);
  const value = found && parseNumeral(found.value);
  return found && value !== undefined ? { value, spans: found.spans, rules: ['kanji-or-digit-number'] } : undefined;
}
