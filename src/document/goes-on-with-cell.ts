import type { Cell } from './block.ts';
import { isLikeItem } from './cell-list.ts';
import type { Line, LineOf } from './line.ts';
import { isUnfinished } from './unfinished.ts';

/** What is known of an annex: whether it has labelled fields on lines of their own, a table with heads, texts that end in full stops. */
export interface AnnexForm {
  readonly hasFields: boolean;
  readonly hasTable: boolean;
  readonly hasSentences: boolean;
}

/** Whether a line of text goes on with the last cell: below its label, behind a sentence that is not finished, or as its next sentence. */
export function goesOnWithCell(
  { pieces: { text }, isFull, isBelowFull }: LineOf<'text'>,
  next: Line | undefined,
  last: Cell | undefined,
  form: AnnexForm,
): boolean {
  if (!last) return false;
  const isSentence = /[。．]\s*$/u.test(text.text);
  const hasFields = form.hasFields && !form.hasTable;
  if (last.text.text === '') return hasFields || (!form.hasTable && isSentence);
  if (goesOnWithList(text.text, next, last)) return true;
  if (isUnfinished((last.more?.at(-1) ?? last.text).text))
    return isSentence || (hasFields && (form.hasSentences || isBelowFull === true));
  const isBroken = (isFull === true && isBelowFull === true) || beginsSentence(text.text, next, last.text.text);
  return hasFields && (isSentence || isBroken);
}

/** Whether a line is the first of a further sentence that the layout broke, or of a further item of a list, and not a name: a field's label is below that. */
function beginsSentence(text: string, next: Line | undefined, list: string): boolean {
  if (next?.kind !== 'text') return false;
  const bullet = bulletOf(text);
  return (bullet !== undefined && bulletOf(list) === bullet) || /^[^。]{8,}、[^。]{8,}$/u.test(text);
}

/** Whether a line is a further item below the same bullet, or says what the next party does where the cell says what one does: `甲は、…。`, `乙は、…。`. */
function goesOnWithList(text: string, next: Line | undefined, { text: first, more }: Cell): boolean {
  const above = (more?.at(-1) ?? first).text;
  if (next?.kind !== 'field' || /。\s*$/u.test(text)) {
    const bullet = bulletOf(text);
    if (bullet !== undefined && bullet === bulletOf(first.text)) return isLikeItem(text, next, above);
  }
  return SUBJECT.test(text) && SUBJECT.test(first.text) && /。\s*$/u.test(above) && isLikeItem(text, next, above);
}

/** A short subject before a comma; what is said of the table itself is a note below it. */
const SUBJECT = /^[ \u3000]*(?!(?:この|本|上記の?|別)表|備考|[注※])[^、。]{1,20}(?:は|に(?:あっては|おいては))[、，]/u;

function bulletOf(text: string): string | undefined {
  return /^[ \u3000]*(?<sign>[・○●◎■◆◇])/u.exec(text)?.groups?.sign;
}
