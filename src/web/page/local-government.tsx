import type { JSX } from 'hono/jsx/jsx-runtime';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { Facts, Link, Links, Section } from './elements.tsx';
import type { Page } from './page.ts';
import { AgreementList } from './region.tsx';

/** A municipality: where it is, the regions it belongs to, the agreements it is a party of. */
export function LocalGovernmentBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const { read } = page;
  const agreements = read.incoming(thing, rk.localGovernment).flatMap((party) => read.links(party, rk.agreement));
  const regions = read.incoming(thing, rk.member).flatMap((membership) => read.incoming(membership, rk.membership));
  const prefecture = read.link(thing, rk.prefecture);
  const reading = read.string(thing, rk.reading);
  return (
    <>
      {reading && (
        <p class="reading" lang="ja-Hira">
          {reading}
        </p>
      )}
      <Facts
        facts={[
          [page.say('code'), <code>{read.string(thing, rk.code6)}</code>],
          [page.say('prefecture'), prefecture && <Link page={page} to={prefecture} />],
          [page.say('regions'), regions.length > 0 ? <Links page={page} to={regions} /> : undefined],
        ]}
      />
      {agreements.length > 0 && (
        <Section title={page.say('agreements')} id="agreements">
          <AgreementList page={page} agreements={agreements} />
        </Section>
      )}
    </>
  );
}

/** A prefecture: what is said of any local government, and its municipalities. */
export function PrefectureBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  return (
    <>
      <LocalGovernmentBody page={page} thing={thing} />
      <Section title={page.say('municipalities')} id="municipalities">
        <div class="columns">
          <Links page={page} to={page.read.incoming(thing, rk.prefecture)} />
        </div>
      </Section>
    </>
  );
}
