import { type Block, walkBlocks } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import { signatureLine } from '../document/rule/signature-line.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Party } from './agreement.ts';
import { agreementFinding } from './finding.ts';
import { textOf } from './value.ts';

/** An office: what heads of local governments are called. */
const OFFICE = /^(?<office>\S*(?:市長|町長|村長|区長|知事))(?:[ \u3000]+(?<person>\S.*))?$/u;

/** The parties with what their signature blocks say: address, office, person. Bound by alias, else by the party's name, else reported. */
export function readSignatures(
  blocks: readonly Block[],
  parties: readonly Party[],
  diagnostics: Diagnostic[],
): Party[] {
  const signed = [...parties];
  for (const block of walkBlocks(blocks)) {
    if (block.kind !== 'signature') continue;
    const lines = splitAlias(block.lines ?? []);
    const index = signed.findIndex((party) => isSignatureOf(lines, party));
    const party = signed[index];
    if (party) signed[index] = { ...party, ...readLines(lines, party) };
    else diagnostics.push(agreementFinding('AGR_UNBOUND_SIGNATURE', block.own));
  }
  return signed;
}

/** The alias, if the first line has one, as a line of its own. */
function splitAlias([first, ...rest]: readonly Piece[]): { alias?: string; lines: readonly Piece[] } {
  if (!first) return { lines: [] };
  const pieces = signatureLine.parse(first.text, first.span.start);
  return pieces ? { alias: pieces.alias.text, lines: [pieces.address, ...rest] } : { lines: [first, ...rest] };
}

function isSignatureOf({ alias, lines }: ReturnType<typeof splitAlias>, party: Party): boolean {
  if (alias !== undefined && party.alias) return party.alias.value === alias;
  return lines.some((line) => textOf(line)?.value === party.name.value);
}

function readLines({ lines }: ReturnType<typeof splitAlias>, party: Party): Partial<Party> {
  const read: { address?: Party['address']; office?: Party['office']; signatory?: Party['signatory'] } = {};
  for (const line of lines) {
    const office = officeLine(line);
    const text = textOf(line);
    if (office) Object.assign(read, office);
    else if (text && text.value !== party.name.value) read[read.office ? 'signatory' : 'address'] ??= text;
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

function officeLine(line: Piece): Partial<Party> | undefined {
  const start = line.text.length - line.text.trimStart().length;
  const match = OFFICE.exec(line.text.trim());
  if (!match?.groups?.office) return undefined;
  const part = (text: string, from: number): Piece => ({
    text,
    span: { start: line.span.start + from, end: line.span.start + from + text.length },
  });
  const office = textOf(part(match.groups.office, start));
  const person = match.groups.person;
  const signatory =
    person === undefined
      ? undefined
      : textOf(part(person, line.text.indexOf(person, start + match.groups.office.length)));
  return { ...(office && { office }), ...(signatory && { signatory }) };
}
