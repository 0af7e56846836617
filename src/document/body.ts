import type { Diagnostic } from '../text/diagnostic.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { BlockDraft } from './block.ts';
import { documentFinding } from './finding.ts';
import { Ladder } from './ladder.ts';
import type { Line, LineOf } from './line.ts';
import { keepUnknown } from './unknown.ts';

/** Reads the articles (条) with their paragraphs (項) and items (号). The first paragraph is the unnumbered one behind the article's label. */
export function readBody(lines: readonly Line[], diagnostics: Diagnostic[]): BlockDraft[] {
  const reader = new BodyReader(diagnostics);
  for (const line of lines) reader.take(line);
  reader.end();
  return reader.drafts;
}

class BodyReader {
  readonly drafts: BlockDraft[] = [];
  readonly #diagnostics: Diagnostic[];
  /** The open blocks from the article down. */
  #open: BlockDraft[] = [];
  #ladder = new Ladder();
  #caption: LineOf<'caption'> | undefined;
  #lastArticle: readonly number[] = [0];

  constructor(diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
  }

  take(line: Line): void {
    if (line.kind === 'blank') return;
    if (line.kind !== 'article') this.end();
    if (line.kind === 'article') this.#openArticle(line);
    else if (line.kind === 'mark' && this.#open.length > 0) this.#openMark(line);
    else if (line.kind === 'caption') this.#holdCaption(line);
    else keepUnknown(line, this.#siblings());
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
    const article: BlockDraft = {
      kind: 'article',
      step: `article/${number}`,
      start: (this.#caption ?? line).span.start,
      label,
      number,
      ...(this.#caption && { caption: this.#caption.pieces.caption }),
      children: [paragraph],
    };
    this.#checkOrder(line, number.split('_').map(Number));
    this.drafts.push(article);
    this.#open = [article, paragraph];
    this.#ladder = new Ladder();
    this.#caption = undefined;
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
    const article = this.#open[0];
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
    this.#append(this.#open.slice(0, rung.depth + 2), {
      kind: 'item',
      step: `item/${number}`,
      start: line.span.start,
      label: mark,
      number,
      text,
      children: [],
    });
  }

  #append(open: readonly BlockDraft[], draft: BlockDraft): void {
    open.at(-1)?.children.push(draft);
    this.#open = [...open, draft];
  }

  #siblings(): BlockDraft[] {
    return this.#open.at(-1)?.children ?? this.drafts;
  }
}

/** Whether an article may come right behind another: 第4条 or 第3条の2 behind 第3条, 第3条の3 behind 第3条の2. Numbers with their branches: `[3, 2]`. */
function followsArticle(number: readonly number[], last: readonly number[]): boolean {
  const depth = number.length - 1;
  const due = depth < last.length ? (last[depth] ?? 0) + 1 : 2;
  return depth <= last.length && number.slice(0, depth).every((part, at) => part === last[at]) && number[depth] === due;
}

/** `第3条の2` → `3_2`, as `Num` in the Standard Law XML. */
function articleNumber(label: string): string {
  return Array.from(label.matchAll(/[^第条の]+/g), ([part]) => parseNumeral(part) ?? part).join('_');
}
