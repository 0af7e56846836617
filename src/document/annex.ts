import type { Diagnostic } from '../text/diagnostic.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { BlockDraft } from './block.ts';
import { documentFinding } from './finding.ts';
import { contentOf } from './front.ts';
import { Ladder } from './ladder.ts';
import type { Line, LineOf } from './line.ts';
import { RowReader } from './row-reader.ts';
import { keepUnknown } from './unknown.ts';

/**
 * Reads one annex (別表): head, title, sections (`1 生活機能の強化…`) and rows. Rows of three lines for each 取組 as text dumps of F1 have them; a blank line
 * inside a table is a page break and means nothing.
 */
export function readAnnex(lines: readonly Line[], source: string, diagnostics: Diagnostic[]): BlockDraft[] {
  const [head, ...rest] = lines;
  if (head?.kind !== 'annex') return [];
  const title = rest.find(({ kind }) => kind !== 'blank');
  const annex = annexDraft(head, title, source);
  const reader = new AnnexReader(annex, diagnostics);
  for (const line of rest) if (!(annex.heading && line === title)) reader.take(line);
  return [annex];
}

function annexDraft(head: LineOf<'annex'>, title: Line | undefined, source: string): BlockDraft {
  const { label, relation } = head.pieces;
  const number = parseNumeral(label.text.replace(/[別表第\s]/g, ''));
  return {
    kind: 'annex',
    // An annex without a number is the only one; its place in the IRIs is 1 all the same.
    step: `annex/${number ?? 1}`,
    start: head.span.start,
    label,
    ...(number !== undefined && { number: String(number) }),
    ...(relation.text !== '' && { relation }),
    ...(title?.kind === 'text' && { heading: contentOf(title, source) }),
    children: [],
  };
}

class AnnexReader {
  readonly #annex: BlockDraft;
  readonly #diagnostics: Diagnostic[];
  readonly #sections = new Ladder();
  #container: BlockDraft;
  #rows: RowReader;

  constructor(annex: BlockDraft, diagnostics: Diagnostic[]) {
    this.#annex = annex;
    this.#diagnostics = diagnostics;
    this.#container = annex;
    this.#rows = new RowReader(annex.children, diagnostics);
  }

  take(line: Line): void {
    if (line.kind === 'row') this.#rows.take(line);
    else if (line.kind === 'mark') this.#openSection(line);
    else keepUnknown(line, this.#container.children);
  }

  #openSection(line: LineOf<'mark'>): void {
    const { mark, text } = line.pieces;
    const rung = this.#sections.take(mark.text);
    if (!rung || rung.depth > 0) {
      keepUnknown(line, this.#container.children);
      return;
    }
    if (rung.expected !== undefined) {
      this.#diagnostics.push(
        documentFinding('DOC_NUMBER_JUMP', mark.span, { expected: rung.expected, found: mark.text }),
      );
    }
    const number = String(rung.ordinal);
    this.#container = {
      kind: 'section',
      step: `section/${number}`,
      start: line.span.start,
      label: mark,
      number,
      heading: text,
      children: [],
    };
    this.#annex.children.push(this.#container);
    this.#rows = new RowReader(this.#container.children, this.#diagnostics);
  }
}
