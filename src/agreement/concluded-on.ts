import { type Block, walkBlocks } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import { dateLine } from '../document/rule/date-line.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { type EraDate, formatEraDate, parseEraDate } from '../text/era-date.ts';
import { agreementFinding } from './finding.ts';
import { type Value, valueFrom } from './value.ts';

/** The day of conclusion: the date above the signatures, else the one under the title; absent if there is none, or none that can exist. */
export function readConcludedOn(blocks: readonly Block[], diagnostics: Diagnostic[]): Value<string> | undefined {
  const written = dateIn(blocks, 'closing') ?? dateIn(blocks, 'title');
  if (!written) {
    diagnostics.push(
      agreementFinding('AGR_NO_DATE', blocks.find(({ kind }) => kind === 'closing')?.own ?? { start: 0, end: 0 }),
    );
    return undefined;
  }
  const date = parseEraDate(written.text);
  if (date && 'value' in date && date.precision === 'day') return valueFrom(date.value, written, 'era-date');
  diagnostics.push(agreementFinding('AGR_IMPOSSIBLE_DATE', written.span, { date: written.text, ...meant(date) }));
  return undefined;
}

/** What the writer may have meant, as advice: 平成32年4月1日 is 令和2年4月1日. */
function meant(date: EraDate | undefined): { meantJa: string; meantEn: string } {
  const day = date && 'meant' in date && date.meant?.length === 10 ? formatEraDate(date.meant) : undefined;
  return day === undefined
    ? { meantJa: '原本を確かめてください。', meantEn: 'Look at the original.' }
    : { meantJa: `${day}ではありませんか。`, meantEn: `Is it ${day}?` };
}

function dateIn(blocks: readonly Block[], kind: 'closing' | 'title'): Piece | undefined {
  for (const block of walkBlocks(blocks)) {
    if (block.kind !== kind) continue;
    const dates = (block.lines ?? []).flatMap((line) => dateLine.parse(line.text, line.span.start)?.date ?? []);
    const date = kind === 'closing' ? dates.at(-1) : dates[0];
    if (date) return date;
  }
  return undefined;
}
