import type { Diagnostic } from '../text/diagnostic.ts';
import { parseNumeral } from '../text/numeral.ts';
import { articleNumber, followsArticle } from './article-number.ts';
import type { BlockDraft } from './block.ts';
import { fieldOf, firstParagraph, goesOn, withoutBrackets } from './body-draft.ts';
import { trimmed } from './cells.ts';
import { documentFinding } from './finding.ts';
import { Ladder } from './ladder.ts';
import { isSilent, type Line, type LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { readMisreadMark } from './misread-mark.ts';
import { fieldLine } from './rule/field-line.ts';
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
    else if (line.kind !== 'text' || !this.#takeMisread(line)) this.#continue(line);
  }

  /** A line that begins with a kanji that looks like the katakana that is due: 工 for エ. False for any other. */
  #takeMisread(line: LineOf<'text'>): boolean {
    const found = readMisreadMark(line.pieces.text);
    if (!found || !this.#ladder.isDue(found.meant)) return false;
    const { mark, meant, text } = found;
    this.#diagnostics.push(documentFinding('DOC_MISREAD_MARK', mark.span, { found: mark.text, meant }));
    this.#openRung(line, meant, mark, text);
    return true;
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
    if (line.kind === 'text' && open?.kind === 'article' && open.children.length === 0) {
      const paragraph = firstParagraph(trimmed(line.pieces.text), line.span.start);
      open.children.push(paragraph);
      this.#openBase([open, paragraph]);
      return;
    }
    if (line.kind !== 'text' || !open || open.children.length > 0 || !goesOn(open, last, line.pieces.text)) {
      keepUnknown(line, this.#siblings());
      return;
    }
    open.continued ??= [];
    open.continued.push(trimmed(line.pieces.text));
  }

  #openArticle(line: LineOf<'article'>): void {
    const { label, text } = line.pieces;
    const number = articleNumber(label.text);
    const paragraphs = text.text === '' ? [] : [firstParagraph(text, text.span.start)];
    const caption = this.#caption?.pieces.caption ?? withoutBrackets(line.pieces.caption);
    const article: BlockDraft = {
      kind: 'article',
      step: `article/${number}`,
      start: (this.#caption ?? line).span.start,
      label,
      number,
      ...(caption && { caption }),
      children: paragraphs,
    };
    this.#checkOrder(line, number.split('_').map(Number));
    this.drafts.push(article);
    this.#openBase([article, ...paragraphs]);
    this.#caption = undefined;
  }

  #openBase(open: BlockDraft[]): void {
    this.#open = open;
    this.#base = open.length;
    this.#ladder = new Ladder();
  }

  /** 編 holds 章, 章 holds 節: a part closes what is open down to those above it. */
  #openPart({ span: whole, pieces: { label, heading } }: LineOf<'part'>): void {
    const level = (text: string) => PART_LEVELS.indexOf(text.trim().slice(-1));
    const above = this.#open.filter(
      (open) => open.kind === 'part' && level(open.label?.text ?? '') < level(label.text),
    );
    const siblings = above.at(-1)?.children ?? this.drafts;
    const number = String(parseNumeral(label.text.replace(/[第編部章節款\s]/gu, '')) ?? siblings.length + 1);
    const step = `${PART_STEPS[level(label.text)] ?? 'part'}/${number}`;
    const part = {
      kind: 'part' as const,
      step,
      start: whole.start,
      label,
      number,
      heading: trimmed(heading),
      children: [],
    };
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
    const number = /^[0-9０-９]+$/u.test(mark.text) ? parseNumeral(mark.text) : undefined;
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
    this.#openRung(line, mark.text, mark, text);
  }

  /** Opens an item at its place on the ladder; `read` is the mark as it is to be understood, `mark` as it is printed. */
  #openRung(line: Line, read: string, mark: Piece, text: Piece): void {
    const rung = this.#ladder.take(read);
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
const PART_STEPS = ['part', 'division', 'chapter', 'group', 'subgroup'];
