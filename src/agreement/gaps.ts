import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { Field, InitiativeDraft } from './field.ts';
import { agreementFinding } from './finding.ts';
import { labelledParties, type Parties, strangeAlias } from './role-parties.ts';
import type { Text } from './value.ts';

/** An empty cell, or the dash or word that stands for one: no role. */
const NOTHING = /^(?:[―—–－ー‐─-]*|[（(]?(?:特に|該当)?(?:な|無)し[）)]?。?)$/u;

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

/** Whether a field is the role of a party, alone or with others. */
function isRoleOf(ordinal: number, parties: Parties): (field: Field) => boolean {
  return (field) => field.kind !== 'content' && labelledParties(field, parties).some(({ value }) => value === ordinal);
}

/** How many initiatives tell that a party which has a role in none of them was left out. */
const ENOUGH = 3;

/** Parties that no initiative has a role of, though others have theirs: a column was lost. */
function missingSides(drafts: readonly InitiativeDraft[], parties: Parties): Diagnostic[] {
  const [first] = drafts;
  const fields = drafts.flatMap((draft) => draft.fields);
  const without = parties.all.filter(({ ordinal }) => !fields.some(isRoleOf(ordinal, parties)));
  if (!first || drafts.length < ENOUGH || without.length === parties.all.length) return [];
  return without.map(({ alias, name }) =>
    agreementFinding('AGR_MISSING_SIDE', whereOf(first), { party: (alias ?? name).value }),
  );
}

function whereOf({ headingPiece, block }: InitiativeDraft): Span {
  return headingPiece?.span ?? block.own;
}

/**
 * Fields that an initiative lacks though most others of the document have them: the content, and the role of a party. What no initiative has, the family does not
 * have; a cell that is there and says nothing lacks nothing.
 */
export function missingFields(drafts: readonly InitiativeDraft[], parties: Parties): Diagnostic[] {
  const isContent = ({ kind }: Field) => kind === 'content';
  const of = (ordinal: number) => isRoleOf(ordinal, parties);
  const lacking = (has: (field: Field) => boolean) => {
    const without = drafts
      .filter((draft) => !isOfColumns(draft) && !draft.fields.some((field) => strangeAlias(field, parties)))
      .filter(({ fields }) => !fields.some(has) && !(fields.at(-1) && fields.some(isOpen)));
    return without.length * 2 < drafts.length || drafts.length < ENOUGH ? without : [];
  };
  const heading = (draft: InitiativeDraft) => draft.heading?.value ?? '';
  return [
    ...lacking(isContent).map((draft) =>
      agreementFinding('AGR_MISSING_CONTENT', whereOf(draft), { heading: heading(draft) }),
    ),
    ...missingSides(drafts, parties),
    ...parties.all.flatMap(({ ordinal, alias, name }) =>
      lacking(of(ordinal)).map((draft) =>
        agreementFinding('AGR_MISSING_ROLE', whereOf(draft), { heading: heading(draft), party: (alias ?? name).value }),
      ),
    ),
  ];
}
