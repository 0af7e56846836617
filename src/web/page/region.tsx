import type { JSX } from 'hono/jsx/jsx-runtime';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { Day, Facts, Link, Links, Section } from './elements.tsx';
import { EvidenceDetails } from './evidence.tsx';
import { evidenceOf } from './evidence-view.ts';
import type { Page } from './page.ts';

/** A region: its core cities, its members with their days, and its agreements. */
export function RegionBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const { read } = page;
  const agreements = read.incoming(thing, rk.region);
  return (
    <>
      <Facts facts={[[page.say('coreCity'), <Links page={page} to={read.links(thing, rk.coreCity)} />]]} />
      {agreements.length > 0 && (
        <Section title={page.say('agreements')} id="agreements">
          <AgreementList page={page} agreements={agreements} />
        </Section>
      )}
      <Section title={page.say('members')} id="members">
        <Members page={page} memberships={read.links(thing, rk.membership)} />
      </Section>
    </>
  );
}

function Members({ page, memberships }: { page: Page; memberships: readonly Resource[] }): JSX.Element {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{page.say('member')}</th>
            <th scope="col">{page.say('prefecture')}</th>
            <th scope="col">{page.say('joined')}</th>
            <th scope="col">{page.say('evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {memberships.map((membership) => (
            <MemberRow page={page} membership={membership} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MemberRow({ page, membership }: { page: Page; membership: Resource }): JSX.Element {
  const { read } = page;
  const member = read.link(membership, rk.member);
  const prefecture = member && read.link(member, rk.prefecture);
  const joinedOn = read.string(membership, rk.joinedOn);
  return (
    <tr>
      <th scope="row">{member && <Link page={page} to={member} />}</th>
      <td>{prefecture && <Link page={page} to={prefecture} />}</td>
      <td>
        <Link page={page} to={membership}>
          {joinedOn ? <Day page={page} iso={joinedOn} /> : page.say('unknownDate')}
        </Link>
      </td>
      <td>
        <EvidenceDetails page={page} evidence={evidenceOf(read, membership)} of={page.label(member ?? membership)} />
      </td>
    </tr>
  );
}

/** Agreements with the day of their conclusion and their parties. */
export function AgreementList({ page, agreements }: { page: Page; agreements: readonly Resource[] }): JSX.Element {
  return (
    <ul class="agreements">
      {agreements.map((agreement) => {
        const day = page.read.string(agreement, rk.concludedOn);
        const region = page.read.link(agreement, rk.region);
        return (
          <li>
            <Link page={page} to={agreement} />
            <span class="meta">
              {day && <Day page={page} iso={day} />}
              {region && (
                <>
                  {' · '}
                  <Link page={page} to={region} />
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
