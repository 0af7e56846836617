import type { Diagnostic } from '../text/diagnostic.ts';
import type { Party } from './agreement.ts';
import type { Field, InitiativeDraft } from './field.ts';
import { agreementFinding } from './finding.ts';
import { labelledParties } from './role-parties.ts';
import type { Text } from './value.ts';

/** An empty cell, or the dash that stands for one: no role. */
const NOTHING = /^[―—–－ー‐─-]*$/u;

/** What stands for the text of the cell beside or above. */
const SAME = /^(?:同左|同上|同右|〃|左に同じ|上に同じ)$/u;

/** Whether a field says nothing. */
export function isNothing(text: Text | undefined): boolean {
  return text === undefined || NOTHING.test(text.value);
}

/** What share of a document's fields must end in a full stop before one that does not is taken for cut. */
const MOSTLY = 0.8;

/** Sentences that were cut: fields without a full stop in a document that ends its fields with one. */
export function cutFields(drafts: readonly InitiativeDraft[]): Diagnostic[] {
  const said = drafts.flatMap(({ fields }) => fields).filter(({ text, kind }) => !isNothing(text) && kind !== 'other');
  const open = said.filter(isOpen);
  if (said.length - open.length < said.length * MOSTLY) return [];
  return open.flatMap(({ pieces }) => pieces.at(-1) ?? []).map(({ span }) => agreementFinding('AGR_TEXT_CUT', span));
}

function isOpen({ text, kind }: Field): boolean {
  return (
    !isNothing(text) && kind !== 'other' && !/[。．.）)」]$/u.test(text?.value ?? '') && !SAME.test(text?.value ?? '')
  );
}

/** Whether the fields of an initiative are cells below the heads of columns: these say for the whole table what it has. */
function isOfColumns({ block, fields }: InitiativeDraft): boolean {
  return fields.some(({ label }) => label.span.start < block.own.start);
}

/**
 * Fields that an initiative lacks though most others of the document have them: the content, and the role of a party. What no initiative has, the family does not
 * have; a cell that is there and says nothing lacks nothing.
 */
export function missingFields(drafts: readonly InitiativeDraft[], parties: readonly Party[]): Diagnostic[] {
  const isContent = ({ kind }: Field) => kind === 'content';
  const of = (ordinal: number) => (field: Field) =>
    field.kind !== 'content' && labelledParties(field, parties).some(({ value }) => value === ordinal);
  const lacking = (has: (field: Field) => boolean) => {
    const without = drafts
      .filter((draft) => !isOfColumns(draft))
      .filter(({ fields }) => !fields.some(has) && !(fields.at(-1) && fields.some(isOpen)));
    return without.length * 2 < drafts.length || drafts.length < 3 ? without : [];
  };
  const where = ({ headingPiece, block }: InitiativeDraft) => headingPiece?.span ?? block.own;
  const heading = (draft: InitiativeDraft) => draft.heading?.value ?? '';
  return [
    ...lacking(isContent).map((draft) =>
      agreementFinding('AGR_MISSING_CONTENT', where(draft), { heading: heading(draft) }),
    ),
    ...parties.flatMap(({ ordinal, alias, name }) =>
      lacking(of(ordinal)).map((draft) =>
        agreementFinding('AGR_MISSING_ROLE', where(draft), { heading: heading(draft), party: (alias ?? name).value }),
      ),
    ),
  ];
}
