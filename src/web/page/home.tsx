import type { JSX } from 'hono/jsx/jsx-runtime';
import { rk } from '../../rdf/vocabulary.generated.ts';
import { CatalogLink } from './distribution-table.tsx';
import { Dumps } from './dumps.tsx';
import { Link, Section } from './elements.tsx';
import { type HomeView, homeView } from './home-view.ts';
import { HowToAsk } from './how-to-ask.tsx';
import type { Page } from './page.ts';
import { AgreementList } from './region.tsx';
import { SearchForm } from './search-form.tsx';

/** How many agreements the first page lists. */
const LISTED = 100;

/** The first page: what this is, how much of it there is, where to begin, and how to ask. */
export function HomePage({ page }: { page: Page }): JSX.Element {
  const view = homeView(page.read);
  return (
    <>
      <header class="hero">
        <h1>{page.say('tagline')}</h1>
        <p class="lead">{page.say('about')}</p>
        <SearchForm page={page} large />
      </header>
      <Section title={page.say('figures')} id="figures">
        <Figures page={page} view={view} />
      </Section>
      <Section title={page.say('agreements')} id="agreements">
        <AgreementList page={page} agreements={view.agreements.slice(0, LISTED)} />
        {view.agreements.length > LISTED && <p class="more">… {view.agreements.length - LISTED}</p>}
      </Section>
      <Section title={page.say('regions')} id="regions">
        <Regions page={page} view={view} />
      </Section>
      <Section title={page.say('howToAsk')} id="how">
        <HowToAsk page={page} />
      </Section>
      {page.parts.graphs && (
        <Section title={page.say('dumps')} id="dumps">
          <Dumps page={page} graphs={page.parts.graphs} />
          <CatalogLink page={page} />
        </Section>
      )}
    </>
  );
}

function Figures({ page, view }: { page: Page; view: HomeView }): JSX.Element {
  const numbers = new Intl.NumberFormat(page.language);
  return (
    <ul class="figures">
      {view.figures.map(({ class: type, word, count }) => {
        const href = page.addresses.of(type.value);
        return (
          <li>
            <span class="number">{numbers.format(count)}</span>{' '}
            <span class="what">{href === undefined ? page.say(word) : <a href={href}>{page.say(word)}</a>}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Regions({ page, view }: { page: Page; view: HomeView }): JSX.Element {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{page.say('region')}</th>
            <th scope="col">{page.say('coreCity')}</th>
            <th scope="col" class="numeric">
              {page.say('members')}
            </th>
            <th scope="col" class="numeric">
              {page.say('agreements')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.regions.map(({ region, members, agreements }) => (
            <tr>
              <th scope="row">
                <Link page={page} to={region} />
              </th>
              <td>
                {page.read.links(region, rk.coreCity).map((city, place) => (
                  <>
                    {place > 0 && <span lang="ja">・</span>}
                    <Link page={page} to={city} />
                  </>
                ))}
              </td>
              <td class="numeric">{members}</td>
              <td class="numeric">{agreements}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
