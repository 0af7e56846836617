import type { JSX } from 'hono/jsx/jsx-runtime';
import { anchorOf } from './agreement-view.ts';
import { Link, Text, Words } from './elements.tsx';
import { EvidenceDetails } from './evidence.tsx';
import type { InitiativeView, RoleView } from './initiative-view.ts';
import type { Page } from './page.ts';
import { Permalink } from './permalink.tsx';

/** More kinds of roles than this do not fit side by side. */
const SIDE_BY_SIDE = 4;

/** The initiatives of an annex as the annex has them: one row each, the roles of the parties side by side. */
export function InitiativeTable({
  page,
  initiatives,
  name,
}: {
  page: Page;
  initiatives: readonly InitiativeView[];
  name: string;
}): JSX.Element {
  const columns = columnsOf(initiatives);
  return (
    <div class="scroll">
      <table class="initiatives">
        <caption class="hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{page.say('initiative')}</th>
            {columns.map(({ name: column }) => (
              <th scope="col">
                <Words page={page} text={{ text: column, language: 'ja' }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {initiatives.map((each) => (
            <InitiativeRow page={page} initiative={each} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A column of roles: its head, and which role of an initiative stands in it. */
interface RoleColumn {
  readonly name: string;
  readonly holds: (role: RoleView) => boolean;
}

/** One column for each label of roles, in the order in which they come; one for all if there are too many. */
function columnsOf(initiatives: readonly InitiativeView[]): readonly RoleColumn[] {
  const names = [...new Set(initiatives.flatMap(({ roles }) => roles.map(nameOf)))];
  if (names.length > SIDE_BY_SIDE) return [{ name: '役割', holds: () => true }];
  return names.map((name) => ({ name, holds: (role) => nameOf(role) === name }));
}

function nameOf({ label }: RoleView): string {
  return label?.value ?? '役割';
}

function InitiativeRow({
  page,
  initiative,
  columns,
}: {
  page: Page;
  initiative: InitiativeView;
  columns: readonly RoleColumn[];
}): JSX.Element {
  const { label, content } = initiative;
  return (
    <tr id={anchorOf(page.read, initiative.initiative)}>
      <th scope="row">
        <p class="initiative-heading">
          {label && <Text page={page} literal={label} />} <Link page={page} to={initiative.initiative} />
          <Permalink page={page} thing={initiative.initiative} />
        </p>
        {content && (
          <p class="content">
            <Text page={page} literal={content} />
          </p>
        )}
        <Topics page={page} initiative={initiative} />
        <EvidenceDetails page={page} evidence={initiative.evidence} of={page.label(initiative.initiative)} />
      </th>
      {columns.map(({ holds }) => (
        <td>
          {initiative.roles.filter(holds).map((role) => (
            <RoleCell page={page} role={role} showName={columns.length === 1} />
          ))}
        </td>
      ))}
    </tr>
  );
}

/** The pillar and the subjects of an initiative, as labels. */
export function Topics({ page, initiative }: { page: Page; initiative: InitiativeView }): JSX.Element | null {
  const { pillar, subjects } = initiative;
  if (pillar === undefined && subjects.length === 0) return null;
  return (
    <ul class="topics">
      {pillar && (
        <li class="pillar">
          <Link page={page} to={pillar} />
        </li>
      )}
      {subjects.map((subject) => (
        <li class="subject">
          <Link page={page} to={subject} />
        </li>
      ))}
    </ul>
  );
}

/** What one role says, of which types it is, and why. */
export function RoleCell({ page, role, showName }: { page: Page; role: RoleView; showName?: boolean }): JSX.Element {
  const { text, types, label } = role;
  return (
    <div class="role" id={anchorOf(page.read, role.role)}>
      {showName && label && (
        <p class="role-name">
          <Text page={page} literal={label} />
        </p>
      )}
      {text && (
        <p>
          <Text page={page} literal={text} />
          <Permalink page={page} thing={role.role} />
        </p>
      )}
      <ul class="topics">
        {types.map((type) => (
          <li class="role-type">
            <Link page={page} to={type} />
          </li>
        ))}
      </ul>
      <EvidenceDetails page={page} evidence={role.evidence} of={page.label(role.role)} />
    </div>
  );
}
