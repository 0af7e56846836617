import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceText } from '../text/source-text.ts';
import { span } from '../text/span.ts';
import { readAnnex } from './annex.ts';
import { type Block, type BlockDraft, finishBlocks, walkBlocks } from './block.ts';
import { readBody } from './body.ts';
import { readClosing } from './closing.ts';
import { documentFinding } from './finding.ts';
import { readFront } from './front.ts';
import { readLines } from './line.ts';
import { unknownFindings } from './unknown.ts';
import { readZones, type Zone } from './zone.ts';

/** The tree of a document (条項号別表) and what was found on the way. */
export interface DocumentTree {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads text → lines → zones → blocks. Never fails: what cannot be read is unknown text with a finding. */
export function readTree(source: SourceText): DocumentTree {
  const diagnostics: Diagnostic[] = [];
  const drafts = readZones(readLines(source)).flatMap((zone) => readZone(zone, diagnostics));
  const blocks = finishBlocks(drafts, source.text.length);
  diagnostics.push(...unknownFindings(blocks, source.text), ...missingParts(blocks));
  return { blocks, diagnostics };
}

function readZone(zone: Zone, diagnostics: Diagnostic[]): BlockDraft[] {
  switch (zone.kind) {
    case 'front':
      return readFront(zone.lines);
    case 'body':
      return readBody(zone.lines, diagnostics);
    case 'closing':
      return readClosing(zone.lines);
    case 'annex':
      return readAnnex(zone.lines, diagnostics);
  }
}

function missingParts(blocks: readonly Block[]): Diagnostic[] {
  if (blocks.length === 0) return [];
  const kinds = new Set(Array.from(walkBlocks(blocks), ({ kind }) => kind));
  const start = span(0, 0);
  return [
    ...(kinds.has('title') ? [] : [documentFinding('DOC_NO_TITLE', start)]),
    ...(kinds.has('article') ? [] : [documentFinding('DOC_NO_ARTICLE', start)]),
  ];
}

/** The inverse of {@link readTree}: the text again, from the blocks alone. Equal to the source, character for character. */
export function formatTree(blocks: readonly Block[], textOf: (block: Block) => string): string {
  return Array.from(walkBlocks(blocks), textOf).join('');
}
