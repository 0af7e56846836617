import type { JSX } from 'hono/jsx/jsx-runtime';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { Facts, Link, linkFact, Section, Text } from './elements.tsx';
import type { Page } from './page.ts';

/** A party: who it is, and all that it is to do under the agreement. */
export function PartyBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const { read } = page;
  const agreement = read.link(thing, rk.agreement);
  const roles = read.incoming(thing, rk.undertakenBy);
  return (
    <>
      <Facts
        facts={[
          [page.say('agreement'), agreement && <Link page={page} to={agreement} />],
          ...linkFact(page, read.link(thing, rk.localGovernment), rk.localGovernment),
          ...linkFact(page, read.link(thing, rk.position), rk.position),
        ]}
      />
      {roles.length > 0 && (
        <Section title={page.say('roles')} id="roles">
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{page.say('initiative')}</th>
                  <th scope="col">{page.say('text')}</th>
                </tr>
              </thead>
              <tbody>
                {roles.map((role) => (
                  <UndertakenRole page={page} role={role} />
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      )}
    </>
  );
}

function UndertakenRole({ page, role }: { page: Page; role: Resource }): JSX.Element {
  const { read } = page;
  const [initiative] = read.incoming(role, rk.role);
  const text = read.text(role, rk.text, 'ja');
  return (
    <tr>
      <th scope="row">{initiative && <Link page={page} to={initiative} />}</th>
      <td>
        <Link page={page} to={role}>
          {text && <Text page={page} literal={text} />}
        </Link>
        <ul class="topics">
          {read.links(role, rk.roleType).map((type) => (
            <li class="role-type">
              <Link page={page} to={type} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
