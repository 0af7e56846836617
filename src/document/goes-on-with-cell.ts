import type { Cell } from './block.ts';
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
  if (isUnfinished((last.more?.at(-1) ?? last.text).text))
    return isSentence || (hasFields && (form.hasSentences || isBelowFull === true));
  const isBroken = (isFull === true && isBelowFull === true) || beginsSentence(text.text, next, last.text.text);
  return hasFields && (isSentence || isBroken);
}

/** Whether a line is the first of a further sentence that the layout broke, or of a further item of a list, and not a name: a field's label is below that. */
function beginsSentence(text: string, next: Line | undefined, list: string): boolean {
  if (next?.kind !== 'text') return false;
  const bullet = /^[ \u3000]*(?<sign>[・○●◎■◆◇])/u.exec(text)?.groups?.sign;
  return (bullet !== undefined && list.startsWith(bullet)) || /^[^。]{8,}、[^。]{8,}$/u.test(text);
}
