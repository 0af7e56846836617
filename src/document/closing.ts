import type { BlockDraft } from './block.ts';
import { contentOf } from './front.ts';
import { isSilent, type Line } from './line.ts';
import type { Piece } from './line-rule.ts';
import { signatureLine } from './rule/signature-line.ts';
import { isUnfinished } from './unfinished.ts';
import { keepUnknown } from './unknown.ts';

/** Longer lines, sentences, table rows, and more lines than this, are nothing that belongs to a signature (address, name, office, person). A closing sentence may be long. */
const LONGEST_LINE = 100;
const MOST_LINES = 8;

/** An address as the first line of a signature that names no alias: `熊本市中央区手取本町1番1号`, `愛媛県松山市二番町四丁目7番地2`. */
const ADDRESS = /[市区町村郡].*[0-9０-９一二三四五六七八九十](?:番|号|番地|丁目)|[0-9０-９]+[-－‐][0-9０-９]+/;

/** The head of a body and who that is, as the first line of a signature that names neither alias nor address: `岐阜市長　日比野　宏明　印`. */
const HEAD =
  /^[ \u3000]*(?:立会人[ \u3000]*)?(?:代表者[ \u3000]*)?\S{0,12}(?:[市町村区][ \u3000]*長|知事)(?:職務(?:代理|執行|代行)者\S{0,16})?[ \u3000]+[^。、，]{2,60}$/u;
/** The office in whose place another acts, alone on its line: `大分市長職務代理者`, above `大分市副市長　…`. */
const ACTED_FOR = /^[ \u3000]*\S{0,12}(?:[市町村区][ \u3000]*長|知事)[ \u3000]*職務(?:代理|執行|代行)者[ \u3000]*$/u;
/** The name of a body alone on its line, above its head. */
const BODY =
  /^[ \u3000]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana} \u3000]{1,30}[都道府県市区町村][ \u3000]*$/u;
const WITNESS = /^[ \u3000]*(?:立会人|立会者|見届人|証人)/u;

type ClosingDraft = BlockDraft & { readonly lines: Piece[] };

/** Reads the closing sentence (結び) with the date under it, then one signature block (記名) for each party. */
export function readClosing(lines: readonly Line[], source: string): BlockDraft[] {
  const drafts: ClosingDraft[] = [];
  for (const line of lines) {
    if (isSilent(line)) continue;
    const content = contentOf(line, source);
    const last = drafts.at(-1);
    const opens =
      last !== undefined && (opensSignature(line, content.text) || opensUnaddressed(last, line, content.text));
    if (opens || !last) drafts.push(opens ? signature(line, content, drafts.length) : closing(line, content));
    else if (mayContinue(last, line, content.text)) goOn(last, line, content);
    else keepUnknown(line, last.children);
  }
  return drafts;
}

/** Adds a line to what is open: to the closing sentence too, where the layout broke it. */
function goOn(draft: ClosingDraft, line: Line, content: Piece): void {
  const end = draft.continued?.at(-1) ?? draft.text;
  if (line.kind === 'text' && draft.lines.at(-1) === end && end && isUnfinished(end.text))
    draft.continued = [...(draft.continued ?? []), content];
  draft.lines.push(content);
}

function opensSignature(line: Line, content: string): boolean {
  return (
    line.kind !== 'date' &&
    content.length <= LONGEST_LINE &&
    (signatureLine.parse(content, 0) !== undefined || ADDRESS.test(content)) &&
    !content.endsWith('。')
  );
}

/** Whether a line, wherever it stands, has the form of one of a signature: an alias or an address, or the head of a body with a name. */
export function isOfSignature({ kind, content: { start } }: Line, content: string): boolean {
  if (kind === 'date' || content.length > LONGEST_LINE || /[。、，]$/u.test(content)) return false;
  return [ADDRESS, HEAD, ACTED_FOR].some((form) => form.test(content)) || !!signatureLine.parse(content, start);
}

/** Whether a line opens a signature without alias and address: by the body or its head, where none is open, or that which is open has its head. */
function opensUnaddressed({ kind, lines }: ClosingDraft, line: Line, content: string): boolean {
  if (line.kind !== 'text' || content.length > LONGEST_LINE || content.endsWith('。')) return false;
  const isComplete = kind === 'closing' || lines.some(({ text }) => HEAD.test(text));
  return isComplete && [HEAD, ACTED_FOR, BODY, WITNESS].some((form) => form.test(content));
}

/** Whether a line can belong to what is open. Behind a line that cannot, the rest is unknown too, up to the next signature. */
function mayContinue({ kind, lines, children }: ClosingDraft, line: Line, content: string): boolean {
  // A row is one of a table, unless the signature is one.
  const isStray = line.kind === 'row' && !(kind === 'signature' && lines[0]?.text.includes('\t'));
  if (children.length > 0 || isStray || line.kind === 'overlong') return false;
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
