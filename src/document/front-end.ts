import { slice } from '../text/span.ts';
import { isOfSignature } from './closing.ts';
import { isSilent, type Line } from './line.ts';

/** What a closing sentence says that no recital does. */
const ATTESTS = /(?<!\p{Script=Han})証(?:する|とし|に)|[0-9０-９〇一二三四五六七八九十]通を/u;
/** Code units of a line that tell whether it closes the agreement. */
const LOOKED_AT = 400;
/** Lines looked at below a date, for one of a signature, and above a line, for the end of a sentence. */
const BELOW = 8;
const ABOVE = 30;

/**
 * Whether the front of a document that has no articles ends at a line: an agreement that changes another may be instructions, closing sentence, date and signatures
 * alone. Ends it: a closing sentence, or a date above signatures, behind a sentence; the date under a title is behind none.
 */
export function closesFront(lines: readonly Line[], index: number, source: string): boolean {
  const line = lines[index];
  const written = (each: Line) => slice(source, each.content).slice(0, LOOKED_AT);
  if (line?.kind !== 'date' && !(line?.kind === 'text' && ATTESTS.test(written(line).replace(/\s/gu, ''))))
    return false;
  const ends = (each: Line) =>
    !isSilent(each) && /[。」][ \u3000]*$/u.test(slice(source, each.content).slice(-LOOKED_AT));
  if (!lines.slice(Math.max(0, index - ABOVE), index).some(ends)) return false;
  const below = lines.slice(index + 1, index + 1 + BELOW);
  return line.kind === 'text' || below.some((each) => !isSilent(each) && isOfSignature(each, written(each)));
}
