import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceText } from '../text/source-text.ts';
import { slice, span } from '../text/span.ts';
import { isAmending } from './amending.ts';
import { readAnnex } from './annex.ts';
import { type Block, type BlockDraft, finishBlocks, walkBlocks } from './block.ts';
import { readBody } from './body.ts';
import { joinCaptions } from './broken-caption.ts';
import { readClosing } from './closing.ts';
import { documentFinding } from './finding.ts';
import { readFront } from './front.ts';
import { type Line, readLines } from './line.ts';
import { radicals } from './radicals.ts';
import { unknownFindings } from './unknown.ts';
import { readZones, type Zone } from './zone.ts';

/** The tree of a document (条項号別表) and what was found on the way. */
export interface DocumentTree {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads text → lines → zones → blocks. Never fails: what cannot be read is unknown text with a finding. */
export function readTree(source: SourceText): DocumentTree {
  const found: Diagnostic[] = [];
  const lines = readLines(source);
  const drafts = readZones(lines, source.text).flatMap((zone) => readZone(zone, source.text, found));
  const blocks = finishBlocks(drafts.length > 0 ? drafts : keepSilent(source), source.text);
  const diagnostics = [
    ...found,
    ...pageNumbers(lines),
    ...garbledLines(lines, source.text),
    ...radicals(source.text),
    ...annexJumps(blocks),
    ...unknownFindings(blocks, source.text),
    ...missingParts(blocks),
  ];
  return { blocks, diagnostics };
}

function readZone(zone: Zone, text: string, diagnostics: Diagnostic[]): BlockDraft[] {
  switch (zone.kind) {
    case 'front':
      return readFront(zone.lines, text);
    case 'body':
      return readBody(joinCaptions(zone.lines, text), diagnostics);
    case 'closing':
      return readClosing(zone.lines, text);
    case 'supplement':
      return keepSupplement(zone.lines);
    case 'annex':
      return readAnnex(zone.lines, text, diagnostics);
  }
}

/** One note for all lines that were taken for numbers of pages, at the first of them. */
function pageNumbers(lines: readonly Line[]): Diagnostic[] {
  const pages = lines.filter(({ kind }) => kind === 'page');
  return pages.slice(0, 1).map(({ content }) => documentFinding('DOC_PAGE_NUMBER', content, { count: pages.length }));
}

/** Signs of lost characters, and of UTF-8 read as Shift_JIS: kana become 縺 and 繧 with another sign behind. */
const GARBLED = /\ufffd|(?:[縺繧][^\s。、]){3}/u;

/** Lines whose characters were lost or read in a wrong encoding, each run of such lines once. */
function garbledLines(lines: readonly Line[], text: string): Diagnostic[] {
  const isGarbled = (line: Line | undefined) => line !== undefined && GARBLED.test(slice(text, line.content));
  return lines
    .filter((line, at) => isGarbled(line) && !isGarbled(lines[at - 1]))
    .map(({ content }) => documentFinding('DOC_GARBLED', content));
}

/** Supplementary provisions (附則) are of later changes: their text is kept, nothing is read from them. */
function keepSupplement(lines: readonly Line[]): BlockDraft[] {
  const [first] = lines;
  return first ? [{ kind: 'unknown', step: '', start: first.span.start, children: [] }] : [];
}

/** A text in which no line says anything (numbers of pages only) is kept as unknown, or it would be lost. */
function keepSilent({ text }: SourceText): BlockDraft[] {
  return text.trim() === '' ? [] : [{ kind: 'unknown', step: '', start: 0, children: [] }];
}

/** Annexes are numbered 1, 2, 3 in the order of the document; the only one need not have a number. */
function annexJumps(blocks: readonly Block[]): Diagnostic[] {
  const annexes = blocks.filter(({ kind }) => kind === 'annex');
  return annexes.flatMap(({ label, number }, index) => {
    const previous = index === 0 ? 0 : Number(annexes[index - 1]?.number ?? index);
    const follows = number === undefined ? annexes.length === 1 : Number(number) === previous + 1;
    if (follows || !label) return [];
    return [documentFinding('DOC_ANNEX_JUMP', label.span, { expected: previous + 1, found: label.text })];
  });
}

function missingParts(blocks: readonly Block[]): Diagnostic[] {
  if (blocks.length === 0) return [];
  const kinds = new Set(Array.from(walkBlocks(blocks), ({ kind }) => kind));
  const start = span(0, 0);
  return [
    ...(kinds.has('title') ? [] : [documentFinding('DOC_NO_TITLE', start)]),
    ...(kinds.has('article') || isAmending(blocks) ? [] : [documentFinding('DOC_NO_ARTICLE', start)]),
  ];
}

/** The inverse of {@link readTree}: the text again, from the blocks alone. Equal to the source, character for character. */
export function formatTree(blocks: readonly Block[], textOf: (block: Block) => string): string {
  return Array.from(walkBlocks(blocks), textOf).join('');
}
