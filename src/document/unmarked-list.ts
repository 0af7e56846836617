import type { BlockDraft } from './block.ts';
import { trimmed } from './cells.ts';
import { Ladder } from './ladder.ts';
import type { LineOf } from './line.ts';
import { readMarker } from './marker.ts';
import { isUnfinished } from './unfinished.ts';

/** A marked line that is longer is a sentence that the layout broke, not the name of an initiative. */
const LONGEST_NAME = 40;

/**
 * The list below a field's label that has no mark itself (`甲の役割`, then `(1) …。`, `(2) …。`). Its numbers are its own: they may have the form of a rung of the
 * ladder above, whose next mark heads something and is no sentence.
 */
export class UnmarkedList {
  readonly field: BlockDraft;
  readonly #ladder = new Ladder();

  constructor(field: BlockDraft) {
    this.field = field;
  }

  /** The item that a line is, to stand below the field; `undefined` for a line that begins or continues no list here. */
  take({ pieces: { mark, text }, span: { start } }: LineOf<'mark'>): BlockDraft | undefined {
    const { field } = this;
    const isFirst = field.children.length === 0 && !field.text && !field.continued;
    const fits = isFirst
      ? readMarker(mark.text).some(({ ordinal }) => ordinal === 1)
      : field.children.length > 0 && this.#ladder.isDue(mark.text);
    if (!fits || (isUnfinished(text.text) && text.text.length <= LONGEST_NAME)) return undefined;
    const number = String(this.#ladder.take(mark.text)?.ordinal ?? field.children.length + 1);
    return { kind: 'item', step: `item/${number}`, start, label: mark, number, text: trimmed(text), children: [] };
  }
}
