import type { Line, LineOf } from './line.ts';
import { fieldLine } from './rule/field-line.ts';
import { partyLine } from './rule/party-line.ts';

/** A label above the roles of the parties that says nothing itself: 役割分担. */
const ROLES = /^役割(?:分担)?$/u;

/**
 * Lines of an annex with the fields of initiatives that have a mark (`ア　取組内容　…`, `①甲の役割`), and those that below 役割分担 are labelled with a party alone
 * (`甲　医師を派遣する。`), as fields.
 */
export function withFields(lines: readonly Line[]): Line[] {
  let isAmongRoles = false;
  return lines.map((line) => {
    const field = fieldIn(line, isAmongRoles);
    if (!field) isAmongRoles = false;
    else if (field.kind === 'field') isAmongRoles = isRoles(field) || (isAmongRoles && isPartyAlone(field));
    return field ?? line;
  });
}

function fieldIn(line: Line, isAmongRoles: boolean): LineOf<'field'> | undefined {
  if (line.kind === 'field') return line;
  if (line.kind !== 'mark' && line.kind !== 'text') return undefined;
  const { text } = line.pieces;
  const marked = line.kind === 'mark' ? fieldLine.parse(text.text, text.span.start) : undefined;
  const pieces = marked ?? (isAmongRoles ? partyLine.parse(text.text, text.span.start) : undefined);
  return pieces && { kind: 'field', span: line.span, content: line.content, pieces };
}

function isRoles({ pieces: { label, text } }: LineOf<'field'>): boolean {
  return ROLES.test(label.text.replace(/\s/gu, '')) && text.text.trim() === '';
}

function isPartyAlone({ pieces: { label } }: LineOf<'field'>): boolean {
  return !/役割|内容|概要/u.test(label.text.replace(/\s/gu, ''));
}
