import type { JSX } from 'hono/jsx/jsx-runtime';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { Facts, Link, Links, Section, Text } from './elements.tsx';
import { RoleCell, Topics } from './initiative-table.tsx';
import { initiativeView, roleView } from './initiative-view.ts';
import type { Page } from './page.ts';

/** An initiative: what it is about, what is to be done, and who does what, side by side. */
export function InitiativeBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const view = initiativeView(page.read, thing);
  return (
    <>
      <Topics page={page} initiative={view} />
      {view.content && (
        <p class="lead">
          <Text page={page} literal={view.content} />
        </p>
      )}
      <Facts
        facts={[
          [page.say('agreement'), view.agreement && <Link page={page} to={view.agreement} />],
          [page.say('text'), view.statedIn && <Link page={page} to={view.statedIn} />],
          [
            page.say('sameWording'),
            view.sameWording.length > 0 ? <Links page={page} to={view.sameWording} /> : undefined,
          ],
        ]}
      />
      <Section title={page.say('roles')} id="roles">
        {view.comparison && (
          <p>
            <span class="chip">
              <Link page={page} to={view.comparison} />
            </span>
          </p>
        )}
        <div class="side-by-side">
          {view.roles.map((role) => (
            <div class="card">
              <h3>
                {role.parties.map((party) => (
                  <>
                    <Link page={page} to={party} />{' '}
                  </>
                ))}
              </h3>
              <RoleCell page={page} role={role} />
            </div>
          ))}
        </div>
      </Section>
    </>
  );
}

/** A role: its words, and the initiative it is part of. */
export function RoleBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const view = roleView(page.read, thing);
  const [initiative] = page.read.incoming(thing, rk.role);
  return (
    <>
      {view.text && (
        <p class="lead">
          <Text page={page} literal={view.text} />
        </p>
      )}
      <Facts
        facts={[
          [page.say('parties'), <Links page={page} to={view.parties} />],
          [page.say('initiative'), initiative && <Link page={page} to={initiative} />],
        ]}
      />
    </>
  );
}
