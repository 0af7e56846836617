import type { BlockDraft } from './block.ts';
import { contentOf } from './front.ts';
import type { Line } from './line.ts';
import type { Piece } from './line-rule.ts';
import { signatureLine } from './rule/signature-line.ts';

/** An address as the first line of a signature that names no alias: `熊本市中央区手取本町1番1号`, `愛媛県松山市二番町四丁目7番地2`. */
const ADDRESS = /[市区町村郡].*[0-9０-９一二三四五六七八九十](?:番|号|番地|丁目)|[0-9０-９]+[-－‐][0-9０-９]+/;

/** Reads the closing sentence (結び) with the date under it, then one signature block (記名) for each party. */
export function readClosing(lines: readonly Line[]): BlockDraft[] {
  const drafts: (BlockDraft & { lines: Piece[] })[] = [];
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    const content = contentOf(line);
    const opens = drafts.length > 0 && opensSignature(line, content.text);
    const last = drafts.at(-1);
    if (last && !opens) last.lines.push(content);
    else drafts.push(opens ? signature(line, content, drafts.length) : closing(line, content));
  }
  return drafts;
}

function opensSignature(line: Line, content: string): boolean {
  return (
    line.kind !== 'date' &&
    (signatureLine.parse(content, 0) !== undefined || ADDRESS.test(content)) &&
    !content.endsWith('。')
  );
}

function closing(line: Line, content: Piece) {
  const text = line.kind === 'date' ? {} : { text: content };
  return {
    kind: 'closing' as const,
    step: 'text/closing',
    start: line.span.start,
    lines: [content],
    ...text,
    children: [],
  };
}

function signature(line: Line, content: Piece, ordinal: number) {
  return {
    kind: 'signature' as const,
    step: `text/signature/${ordinal}`,
    start: line.span.start,
    lines: [content],
    children: [],
  };
}
