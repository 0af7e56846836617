import { type Block, walkBlocks } from '../document/block.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { span } from '../text/span.ts';
import type { Party } from './agreement.ts';
import { Compact } from './compact.ts';
import { agreementFinding } from './finding.ts';
import { shortName } from './short-name.ts';
import { signatureParts } from './signature-table.ts';

const ALIAS = /^[（(]?(?<alias>[甲乙丙丁戊己庚辛壬癸])[）)]?[:：]?/u;
/** One who saw the others sign is no party. */
const WITNESS = /^(?:立会人|立会者|見届人|証人)/u;
/** What forms print before address, name and office. */
const PRINTED = '(?:住所|所在地|氏名|職氏名|職・氏名|職名|代表者|名称|団体名|市町村名|市町名)[:：]?';
/** Prefecture and county as they may stand before the name of a body. */
const WIDER =
  '(?:(?:東京都|北海道|京都府|大阪府|(?:神奈川|和歌山|鹿児島|\\p{Script=Han}{2})県)?(?:\\p{Script=Han}{1,5}郡)?)';
const SEAL = /(?:[（(【〔［[「『]?(?:[○◯〇]?印|公印|職印|印影|㊞)(?:省略)?[）)】〕］\]」』]?)+$/u;

/** The parties with what their signature blocks say: address, office, person. Bound by alias, else by the party's name, else reported. */
export function readSignatures(
  blocks: readonly Block[],
  parties: readonly Party[],
  diagnostics: Diagnostic[],
): Party[] {
  const signed = [...parties];
  for (const block of walkBlocks(blocks)) {
    if (block.kind !== 'signature') continue;
    for (const lines of signatureParts(block.lines ?? [])) {
      const compact = new Compact(lines);
      if (WITNESS.test(compact.piece.text)) continue;
      const index = signerOf(compact.piece.text, parties);
      const party = signed[index];
      const isSigned = party?.office !== undefined || party?.signatory !== undefined;
      const read = party && !isSigned ? readSignature(compact, party) : undefined;
      if (party && read) signed[index] = { ...party, ...read };
      else diagnostics.push(agreementFinding('AGR_UNBOUND_SIGNATURE', block.own));
    }
  }
  return signed;
}

/** Whose signature it is: the party of its alias, else the one whose head it names, else the one it names last. */
function signerOf(text: string, parties: readonly Party[]): number {
  const alias = ALIAS.exec(text)?.groups?.alias;
  const byAlias = parties.findIndex((party) => alias !== undefined && party.alias?.value === alias);
  const signs = ({ name }: Party) => new RegExp(`${literally(shortName(name.value))}(?:長|知事)`, 'u').test(text);
  // An alias that the office contradicts tells nothing: no value is taken from such a block.
  const named = parties[byAlias];
  if (named) return !signs(named) && parties.some(signs) ? -1 : byAlias;
  const places = parties.map(({ name }) => {
    const short = shortName(name.value);
    const asHead = Math.max(text.lastIndexOf(`${short}長`), text.lastIndexOf(`${short}知事`));
    const at = asHead >= 0 ? asHead + text.length : text.lastIndexOf(short);
    // By where it ends, the longer of two that end there: 東広島市 is not 広島市.
    return at < 0 ? -1 : at + short.length + short.length / text.length;
  });
  const last = Math.max(...places);
  return last < 0 ? -1 : places.indexOf(last);
}

/** What no address has: the head of a body, or another alias before a prefecture. */
const OF_ANOTHER =
  /[市町村区]長|知事|.[甲乙丙丁戊己庚辛壬癸](?=東京都|北海道|京都府|大阪府|(?:神奈川|和歌山|鹿児島|\p{Script=Han}{2})県)/u;

/**
 * Address, office and person in the order in which signatures have them; the party's own name between them says nothing more. `undefined` if something of
 * another signature stands before the office: two that stood side by side were copied line by line.
 */
function readSignature(compact: Compact, { name }: Party): Partial<Party> | undefined {
  const { text } = compact.piece;
  const short = literally(shortName(name.value));
  const office = officeOf(compact, short);
  const headEnd = office?.start ?? text.length;
  const before = new RegExp(`^(?:${ALIAS.source.replace('(?<alias>', '(?:')})?(?:${PRINTED})?`, 'u').exec(text);
  const head = text
    .slice(0, headEnd)
    .replace(new RegExp(`(?:${PRINTED}|${WIDER}(?:${literally(name.value)}|${short}))+$`, 'u'), '');
  if (OF_ANOTHER.test(head)) return undefined;
  const person = office ? firstLine(compact, office.end).replace(SEAL, '') : '';
  const parts = {
    address: compact.text(span(Math.min(before?.[0].length ?? 0, head.length), head.length)),
    office: office && compact.text(span(office.start, office.end)),
    signatory: office && isPerson(person) ? compact.text(span(office.end, office.end + person.length)) : undefined,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** A sentence that goes on (松山市長及び) is no signature. */
function isPerson(text: string): boolean {
  return text !== '' && !/^(?:及び|並びに|又は|は[、，]|が)/u.test(text);
}

/** What stands behind the office on its line, or on the next if nothing does: further lines are no part of a name. */
function firstLine(compact: Compact, start: number): string {
  const [piece] = compact.pieces(span(start, compact.piece.text.length));
  return (piece?.text ?? '').replace(/\s/gu, '');
}

/** The office: the head of this party, else any head, with what is said of who acts for it. The head stands on one line: 山形市 above 市長 is the party's name; who acts for it may stand on the next. */
function officeOf(compact: Compact, short: string): { readonly start: number; readonly end: number } | undefined {
  const acting = '(?:職務(?:代理者|執行者|代行者)(?:[^\\s]{0,12}?(?:副[市町村区]長|副知事|[部局課]長))?)?';
  const patterns = [
    `(?<head>${short}(?:長|市長|知事))${acting}`,
    `(?<head>副(?:市長|町長|村長|区長|知事)|(?<!副)(?:市長|町長|村長|区長|知事))${acting}`,
  ];
  for (const pattern of patterns) {
    // Matches may overlap: 長野市長野市長 ends in the office, and begins like one.
    const found = Array.from(compact.piece.text.matchAll(new RegExp(`(?=(?<office>${pattern}))`, 'gu')))
      .filter(({ index, groups }) => compact.pieces(span(index, index + (groups?.head ?? '').length)).length === 1)
      .map(({ index, groups }) => span(index, index + (groups?.office ?? '').length))
      // 副市長 in 市長職務代理者副市長 is no office of its own.
      .filter(({ start, end }, _, all) => !all.some((other) => other.start < start && end <= other.end))
      .at(-1);
    if (found) return found;
  }
  return undefined;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
