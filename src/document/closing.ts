import type { BlockDraft } from './block.ts';
import { contentOf } from './front.ts';
import { isSilent, type Line } from './line.ts';
import type { Piece } from './line-rule.ts';
import { signatureLine } from './rule/signature-line.ts';
import { keepUnknown } from './unknown.ts';

/** Longer lines, sentences, table rows, and more lines than this, are nothing that belongs to a signature (address, name, office, person). A closing sentence may be long. */
const LONGEST_LINE = 100;
const MOST_LINES = 8;

/** An address as the first line of a signature that names no alias: `熊本市中央区手取本町1番1号`, `愛媛県松山市二番町四丁目7番地2`. */
const ADDRESS = /[市区町村郡].*[0-9０-９一二三四五六七八九十](?:番|号|番地|丁目)|[0-9０-９]+[-－‐][0-9０-９]+/;

type ClosingDraft = BlockDraft & { readonly lines: Piece[] };

/** Reads the closing sentence (結び) with the date under it, then one signature block (記名) for each party. */
export function readClosing(lines: readonly Line[], source: string): BlockDraft[] {
  const drafts: ClosingDraft[] = [];
  for (const line of lines) {
    if (isSilent(line)) continue;
    const content = contentOf(line, source);
    const last = drafts.at(-1);
    const opens = last !== undefined && opensSignature(line, content.text);
    if (opens || !last) drafts.push(opens ? signature(line, content, drafts.length) : closing(line, content));
    else if (mayContinue(last, line, content.text)) last.lines.push(content);
    else keepUnknown(line, last.children);
  }
  return drafts;
}

function opensSignature(line: Line, content: string): boolean {
  return (
    line.kind !== 'date' &&
    content.length <= LONGEST_LINE &&
    (signatureLine.parse(content, 0) !== undefined || ADDRESS.test(content)) &&
    !content.endsWith('。')
  );
}

/** Whether a line can belong to what is open. Behind a line that cannot, the rest is unknown too, up to the next signature. */
function mayContinue({ kind, lines, children }: ClosingDraft, line: Line, content: string): boolean {
  if (children.length > 0 || line.kind === 'row' || line.kind === 'overlong') return false;
  if (lines.length >= MOST_LINES) return false;
  return kind === 'closing' || (content.length <= LONGEST_LINE && !content.endsWith('。'));
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
