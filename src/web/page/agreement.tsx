import type { JSX } from 'hono/jsx/jsx-runtime';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { type AgreementView, agreementView } from './agreement-view.ts';
import { Day, Facts, Heading, Link, Links, linkFact } from './elements.tsx';
import { EvidenceDetails } from './evidence.tsx';
import type { Page } from './page.ts';
import { TextBlock } from './text-block.tsx';

/** An agreement that reads like one: its facts, then its whole text in its order, every part with its IRI and its evidence. */
export function AgreementPage({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const view = agreementView(page.read, thing);
  return (
    <>
      <Heading page={page} thing={thing} />
      <AgreementFacts page={page} view={view} />
      <Contents page={page} view={view} />
      <article class="paper" aria-label={page.label(thing).text}>
        {view.blocks.map((block) => (
          <TextBlock page={page} view={block} level={2} />
        ))}
      </article>
    </>
  );
}

function AgreementFacts({ page, view }: { page: Page; view: AgreementView }): JSX.Element {
  return (
    <div class="card">
      <Facts
        facts={[
          [page.say('parties'), <Parties page={page} view={view} />],
          [page.say('concludedOn'), view.concludedOn && <Day page={page} iso={view.concludedOn} />],
          [page.say('region'), view.region && <Link page={page} to={view.region} />],
          [page.say('initiatives'), String(view.initiativeCount)],
          ...linkFact(page, view.instrumentType, rk.instrumentType),
          ...linkFact(page, view.legalBasis, rk.legalBasis),
          ...(view.sources.length > 0 ? [[page.say('files'), <Links page={page} to={view.sources} />] as const] : []),
        ]}
      />
      <EvidenceDetails page={page} evidence={view.evidence} of={page.label(view.agreement)} />
    </div>
  );
}

function Parties({ page, view }: { page: Page; view: AgreementView }): JSX.Element {
  return (
    <ul class="values">
      {view.parties.map(({ party, localGovernment, position }) => (
        <li>
          <Link page={page} to={party} />
          {localGovernment && (
            <>
              {' → '}
              <Link page={page} to={localGovernment} />
            </>
          )}
          {position && (
            <>
              {' '}
              <span class="chip">
                <Link page={page} to={position} />
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The articles and annexes, as links within the page. */
function Contents({ page, view }: { page: Page; view: AgreementView }): JSX.Element | null {
  const headed = view.blocks.filter(({ heading }) => heading !== undefined);
  if (headed.length < 2) return null;
  return (
    <nav class="contents" aria-label={page.say('contents')}>
      <ol>
        {headed.map(({ anchor, label, heading }) => (
          <li>
            <a href={`#${anchor}`} lang={page.language === 'ja' ? undefined : 'ja'}>
              {label?.value} {heading?.value}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
