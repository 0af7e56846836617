import type { Diagnostic } from '../text/diagnostic.ts';
import { parseNumeral } from '../text/numeral.ts';
import { followsArticle } from './article-number.ts';
import type { BlockDraft } from './block.ts';
import { articleDraft, fieldOf, firstParagraph, furtherParagraph, goesOn, partDraft, partLevel } from './body-draft.ts';
import { textOfBrokenMark } from './broken-mark.ts';
import { trimmed } from './cells.ts';
import { documentFinding } from './finding.ts';
import { Ladder } from './ladder.ts';
import { isSilent, type Line, type LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { readMisreadMark } from './misread-mark.ts';
import { fieldLine } from './rule/field-line.ts';
import { keepUnknown } from './unknown.ts';
import { UnmarkedList } from './unmarked-list.ts';

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
  /** The list below the last label that has no mark. */
  #list: UnmarkedList | undefined;
  #caption: LineOf<'caption'> | undefined;
  #lastArticle: readonly number[] = [0];
  #placeOfLast: readonly number[] = [0];

  constructor(diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
  }

  take(line: Line): void {
    if (isSilent(line)) return;
    if (line.kind !== 'article') this.end();
    if (line.kind === 'article') this.#openArticle(line);
    else if (line.kind === 'part') this.#openPart(line);
    else if (line.kind === 'field' && this.#open.length > 0) this.#openField(line);
    else if (line.kind === 'mark' && this.#open.length > 0) this.#takeMark(line);
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
    if (line.kind !== 'text' || !open || open.children.length > 0 || !goesOn(open, last, line)) {
      keepUnknown(line, this.#siblings());
      return;
    }
    open.continued ??= [];
    open.continued.push(trimmed(line.pieces.text));
  }

  #openArticle(line: LineOf<'article'>): void {
    const article = articleDraft(line, this.#caption);
    this.#checkOrder(line, (article.number ?? '').split('_').map(Number));
    this.drafts.push(article);
    this.#openBase([article, ...article.children]);
    this.#caption = undefined;
  }

  #openBase(open: BlockDraft[]): void {
    this.#open = open;
    this.#base = open.length;
    this.#ladder = new Ladder();
  }

  /** 編 holds 章, 章 holds 節: a part closes what is open down to those above it. */
  #openPart(line: LineOf<'part'>): void {
    const level = partLevel(line.pieces.label.text);
    const above = this.#open.filter((open) => open.kind === 'part' && partLevel(open.label?.text ?? '') < level);
    const siblings = above.at(-1)?.children ?? this.drafts;
    const part = partDraft(line, siblings.length + 1);
    siblings.push(part);
    this.#openBase([...above, part]);
  }

  /** One wrong number is one fault: the article behind it may follow it, or the number that was due in its place. */
  #checkOrder({ pieces: { label } }: LineOf<'article'>, number: readonly number[]): void {
    const expected = (this.#lastArticle[0] ?? 0) + 1;
    const follows = followsArticle(number, this.#lastArticle) || followsArticle(number, this.#placeOfLast);
    if (!follows)
      this.#diagnostics.push(documentFinding('DOC_ARTICLE_JUMP', label.span, { expected, found: label.text }));
    this.#placeOfLast = follows ? number : [expected];
    this.#lastArticle = number;
  }

  #takeMark(line: LineOf<'mark'>): void {
    const open = this.#open.at(-1);
    const above = open?.text ? [open.text, ...(open.continued ?? [])] : [];
    const text = textOfBrokenMark(line, above, this.#ladder);
    if (text) this.#continue(text);
    else this.#openMark(line);
  }

  /** `2 …` in an article is its second paragraph if no such row is open; every other mark is an item, or an item of an item. */
  #openMark(line: LineOf<'mark'>): void {
    const { mark } = line.pieces;
    const article = this.#open.find(({ kind }) => kind === 'article');
    const paragraphs = article?.children.filter(({ kind }) => kind === 'paragraph').length ?? 0;
    const number = /^[0-9０-９]+$/u.test(mark.text) ? parseNumeral(mark.text) : undefined;
    if (article && number === paragraphs + 1 && this.#ladder.depthOf('arabic') === undefined) {
      this.#append([article], furtherParagraph(line, number));
      this.#base = this.#open.length;
      this.#ladder = new Ladder();
      return;
    }
    this.#openItem(line);
  }

  #openItem(line: LineOf<'mark'>): void {
    const { mark, text } = line.pieces;
    const field = this.#list ? this.#open.indexOf(this.#list.field) : -1;
    const listed = field < 0 ? undefined : this.#list?.take(line);
    if (listed) {
      this.#append(this.#open.slice(0, field + 1), listed);
      return;
    }
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
    const at = this.#open.findIndex(({ heading, kind }) => kind === 'item' && heading);
    const open = at < 0 ? this.#open : this.#open.slice(0, at);
    const step = `item/${(open.at(-1)?.children.length ?? 0) + 1}`;
    const field: BlockDraft = { kind: 'item', step, start: line.span.start, ...fieldOf(line.pieces), children: [] };
    this.#append(open, field);
    this.#list = new UnmarkedList(field);
  }

  #append(open: readonly BlockDraft[], draft: BlockDraft): void {
    open.at(-1)?.children.push(draft);
    this.#open = [...open, draft];
  }

  #siblings(): BlockDraft[] {
    return this.#open.at(-1)?.children ?? this.drafts;
  }
}
