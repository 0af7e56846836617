import type { JSX } from 'hono/jsx/jsx-runtime';
import { Day, Link, Links, PropertyName, ValueOf, Words } from './elements.tsx';
import type { EvidenceView, QuoteView } from './evidence-view.ts';
import type { Label } from './label.ts';
import type { Page } from './page.ts';

/** Evidence on demand: closed until the reader opens it. Nothing if there is none. */
export function EvidenceDetails({
  page,
  evidence,
  of,
}: {
  page: Page;
  evidence: readonly EvidenceView[];
  /** What it is the evidence for, told to those who cannot see where it stands. */
  of: Label;
}) {
  if (evidence.length === 0) return null;
  return (
    <details class="evidence">
      <summary>
        {page.say('evidence')} <span class="count">{evidence.length}</span>
        <span class="hidden">
          {' '}
          <Words page={page} text={of} />
        </span>
      </summary>
      <ul>
        {evidence.map((each) => (
          <li>
            <EvidenceItem page={page} evidence={each} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What one piece of evidence says, in a few lines. */
export function EvidenceItem({ page, evidence }: { page: Page; evidence: EvidenceView }): JSX.Element {
  const { predicate, object, method } = evidence;
  return (
    <>
      <p class="statement">
        {predicate && <PropertyName page={page} iri={predicate.value} />}
        {object && (
          <>
            {' = '}
            <span class="object">
              <ValueOf page={page} value={object} />
            </span>
          </>
        )}{' '}
        {method && (
          <span class="method">
            <Link page={page} to={method} />
          </span>
        )}
      </p>
      {evidence.quotes.map((quote) => (
        <Quote page={page} quote={quote} />
      ))}
      <Reasons page={page} evidence={evidence} />
    </>
  );
}

/** A passage of a source, quoted as it stands there, and where that is. */
export function Quote({ page, quote }: { page: Page; quote: QuoteView }): JSX.Element {
  const { exact, start, end, source, span } = quote;
  return (
    <figure class="quote">
      {exact && (
        <blockquote lang={exact.language || 'ja'} class="source-text">
          {exact.value.trim()}
        </blockquote>
      )}
      <figcaption>
        <Link page={page} to={span}>
          {page.say('position')} {start}–{end}
        </Link>
        {source && (
          <>
            {' · '}
            <Link page={page} to={source} />
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** The rules, inputs and pages behind a statement, and who has looked at it. */
function Reasons({ page, evidence }: { page: Page; evidence: EvidenceView }): JSX.Element {
  const { rules, inputs, pages, verified, statedOn, supersededBy } = evidence;
  return (
    <dl class="reasons">
      <Row name={page.say('rule')} show={rules.length > 0}>
        <Links page={page} to={rules} />
      </Row>
      <Row name={page.say('inputs')} show={inputs.length > 0}>
        <Links page={page} to={inputs} titled />
      </Row>
      <Row name={page.say('pages')} show={pages.length > 0}>
        <Links page={page} to={pages} />
      </Row>
      <Row name={page.say('statedOn')} show={statedOn !== undefined || verified !== undefined}>
        {statedOn && <Day page={page} iso={statedOn} />}{' '}
        {verified !== undefined && page.say(verified ? 'verified' : 'notVerified')}
      </Row>
      <Row name={page.say('superseded')} show={supersededBy !== undefined}>
        {supersededBy && <Link page={page} to={supersededBy} />}
      </Row>
      <Row name="IRI" show>
        <Link page={page} to={evidence.evidence}>
          <code>{evidence.evidence.value.split('/evidence/').at(-1)}</code>
        </Link>
      </Row>
    </dl>
  );
}

function Row({ name, show, children }: { name: string; show: boolean; children?: unknown }): JSX.Element | null {
  if (!show) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children as JSX.Element}</dd>
    </div>
  );
}
