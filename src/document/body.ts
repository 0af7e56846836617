import type { Diagnostic } from '../text/diagnostic.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { BlockDraft } from './block.ts';
import { trimmed } from './cells.ts';
import { documentFinding } from './finding.ts';
import { Ladder } from './ladder.ts';
import { isSilent, type Line, type LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { fieldLine } from './rule/field-line.ts';
import { isUnfinished } from './unfinished.ts';
import { keepUnknown } from './unknown.ts';

/**
 * Reads the articles (条) with their paragraphs (項) and items (号), and the parts (編, 章) that hold items of their own. The first paragraph is the unnumbered
 * one behind the article's label. A line without a mark goes on with a sentence that is not finished, or is the text below a field's label.
 */
export function readBody(lines: readonly Line[], diagnostics: Diagnostic[]): BlockDraft[] {
  const reader = new BodyReader(diagnostics);
  for (const line of lines) reader.take(line);
  reader.end();
  return reader.drafts;
}

class BodyReader {
  readonly drafts: BlockDraft[] = [];
  readonly #diagnostics: Diagnostic[];
  /** The open blocks from the article, or the parts, down. */
  #open: BlockDraft[] = [];
  /** How many of the open blocks are above the ladder. */
  #base = 0;
  #ladder = new Ladder();
  #caption: LineOf<'caption'> | undefined;
  #lastArticle: readonly number[] = [0];

  constructor(diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
  }

  take(line: Line): void {
    if (isSilent(line)) return;
    if (line.kind !== 'article') this.end();
    if (line.kind === 'article') this.#openArticle(line);
    else if (line.kind === 'part') this.#openPart(line);
    else if (line.kind === 'field' && this.#open.length > 0) this.#openField(line);
    else if (line.kind === 'mark' && this.#open.length > 0) this.#openMark(line);
    else if (line.kind === 'caption') this.#holdCaption(line);
    else this.#continue(line);
  }

  /** No article came below the caption that is held: it is unknown text of its own. */
  end(): void {
    if (this.#caption) keepUnknown(this.#caption, this.drafts);
    this.#caption = undefined;
  }

  /** A caption belongs to the article below it, and closes what is open. */
  #holdCaption(line: LineOf<'caption'>): void {
    this.#caption = line;
    this.#open = [];
  }

  /** A line of text goes on with the innermost open block if that is a field or not finished; else nobody knows what it is. */
  #continue(line: Line): void {
    const open = this.#open.at(-1);
    const last = open?.continued?.at(-1) ?? open?.text;
    const mayFollow = open?.children.length === 0 && line.kind === 'text';
    if (!open || !mayFollow || !(open.heading || (last && isUnfinished(last.text)))) {
      keepUnknown(line, this.#siblings());
      return;
    }
    open.continued ??= [];
    open.continued.push(trimmed(line.pieces.text));
  }

  #openArticle(line: LineOf<'article'>): void {
    const { label, text } = line.pieces;
    const number = articleNumber(label.text);
    const paragraph: BlockDraft = {
      kind: 'paragraph',
      step: 'paragraph/1',
      start: text.span.start,
      text,
      children: [],
    };
    const caption = this.#caption?.pieces.caption ?? withoutBrackets(line.pieces.caption);
    const article: BlockDraft = {
      kind: 'article',
      step: `article/${number}`,
      start: (this.#caption ?? line).span.start,
      label,
      number,
      ...(caption && { caption }),
      children: [paragraph],
    };
    this.#checkOrder(line, number.split('_').map(Number));
    this.drafts.push(article);
    this.#openBase([article, paragraph]);
    this.#caption = undefined;
  }

  #openBase(open: BlockDraft[]): void {
    this.#open = open;
    this.#base = open.length;
    this.#ladder = new Ladder();
  }

  /** 編 holds 章, 章 holds 節: a part closes what is open down to those above it. */
  #openPart({ span, pieces: { label, heading } }: LineOf<'part'>): void {
    const level = (text: string) => PART_LEVELS.indexOf(text.trim().slice(-1));
    const above = this.#open.filter((open) => open.kind === 'part' && level(open.label?.text ?? '') < level(label.text));
    const siblings = above.at(-1)?.children ?? this.drafts;
    const number = String(parseNumeral(label.text.replace(/[第編部章節款\s]/gu, '')) ?? siblings.length + 1);
    const step = `${PART_STEPS[level(label.text)] ?? 'part'}/${number}`;
    const part = { kind: 'part' as const, step, start: span.start, label, number, heading: trimmed(heading), children: [] };
    siblings.push(part);
    this.#openBase([...above, part]);
  }

  #checkOrder({ pieces: { label } }: LineOf<'article'>, number: readonly number[]): void {
    if (!followsArticle(number, this.#lastArticle)) {
      const expected = (this.#lastArticle[0] ?? 0) + 1;
      this.#diagnostics.push(documentFinding('DOC_ARTICLE_JUMP', label.span, { expected, found: label.text }));
    }
    this.#lastArticle = number;
  }

  /** `2 …` in an article is its second paragraph if no such row is open; every other mark is an item, or an item of an item. */
  #openMark(line: LineOf<'mark'>): void {
    const { mark, text } = line.pieces;
    const article = this.#open.find(({ kind }) => kind === 'article');
    const paragraphs = article?.children.filter(({ kind }) => kind === 'paragraph').length ?? 0;
    const number = parseNumeral(mark.text);
    if (article && number === paragraphs + 1 && this.#ladder.depthOf('arabic') === undefined) {
      this.#append([article], {
        kind: 'paragraph',
        step: `paragraph/${number}`,
        start: line.span.start,
        label: mark,
        number: String(number),
        text,
        children: [],
      });
      this.#base = this.#open.length;
      this.#ladder = new Ladder();
      return;
    }
    this.#openItem(line);
  }

  #openItem(line: LineOf<'mark'>): void {
    const { mark, text } = line.pieces;
    const rung = this.#ladder.take(mark.text);
    if (!rung) {
      keepUnknown(line, this.#siblings());
      return;
    }
    if (rung.expected !== undefined) {
      this.#diagnostics.push(
        documentFinding('DOC_NUMBER_JUMP', mark.span, { expected: rung.expected, found: mark.text }),
      );
    }
    const number = String(rung.ordinal);
    const field = fieldLine.parse(text.text, text.span.start);
    this.#append(this.#open.slice(0, rung.depth + this.#base), {
      kind: 'item',
      step: `item/${number}`,
      start: line.span.start,
      label: mark,
      number,
      ...(field ? fieldOf(field) : { text: trimmed(text) }),
      children: [],
    });
  }

  /** A field whose label has no mark is an item of the innermost block that is no field. */
  #openField(line: LineOf<'field'>): void {
    const at = this.#open.findLastIndex(({ heading, kind }) => kind !== 'item' || !heading);
    const open = this.#open.slice(0, at + 1);
    const step = `item/${(open.at(-1)?.children.length ?? 0) + 1}`;
    this.#append(open, { kind: 'item', step, start: line.span.start, ...fieldOf(line.pieces), children: [] });
  }

  #append(open: readonly BlockDraft[], draft: BlockDraft): void {
    open.at(-1)?.children.push(draft);
    this.#open = [...open, draft];
  }

  #siblings(): BlockDraft[] {
    return this.#open.at(-1)?.children ?? this.drafts;
  }
}

const PART_LEVELS = '編部章節款';
const PART_STEPS = ['part', 'division', 'chapter', 'passage', 'subpassage'];

/** The label of a field as the heading of its block, and its text if that stands on the same line. */
function fieldOf({ label, text }: LineOf<'field'>['pieces']): Partial<BlockDraft> {
  return { heading: label, ...(text.text.trim() !== '' && { text: trimmed(text) }) };
}

/** The caption between label and text, without its brackets. */
function withoutBrackets(piece: Piece): Piece | undefined {
  const found = trimmed(piece);
  if (found.text.length < 3) return undefined;
  return { text: found.text.slice(1, -1), span: { start: found.span.start + 1, end: found.span.end - 1 } };
}

/** Whether an article may come right behind another: 第4条 or 第3条の2 behind 第3条, 第3条の3 behind 第3条の2. Numbers with their branches: `[3, 2]`. */
function followsArticle(number: readonly number[], last: readonly number[]): boolean {
  const depth = number.length - 1;
  const due = depth < last.length ? (last[depth] ?? 0) + 1 : 2;
  return depth <= last.length && number.slice(0, depth).every((part, at) => part === last[at]) && number[depth] === due;
}

/** `第3条の2` → `3_2`, as `Num` in the Standard Law XML. */
function articleNumber(label: string): string {
  return Array.from(label.matchAll(/[^第条の\s]+/gu), ([part]) => parseNumeral(part) ?? part).join('_');
}
