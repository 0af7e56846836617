import type { JSX } from 'hono/jsx/jsx-runtime';
import { skos } from '../../rdf/namespace.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { Facts, Link, Section, Text } from './elements.tsx';
import { EvidenceItem, Quote } from './evidence.tsx';
import { evidenceView, quoteView } from './evidence-view.ts';
import type { Page } from './page.ts';

/** Evidence: the statement it is for, and where that comes from. */
export function EvidenceBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const view = evidenceView(page.read, thing);
  return (
    <div class="card evidence">
      {view.subject && (
        <p>
          <Link page={page} to={view.subject} />
        </p>
      )}
      <EvidenceItem page={page} evidence={view} />
    </div>
  );
}

/** A passage of a source: the words, and the text around them. */
export function SpanBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const quote = quoteView(page.read, thing);
  const block = page.read.link(thing, rk.locatedIn);
  const around = block && page.read.text(block, rk.rawText, 'ja')?.value;
  const [before, after, more] = around?.split(quote.exact?.value ?? '') ?? [];
  const isPlain = quote.exact !== undefined && before !== undefined && after !== undefined && more === undefined;
  return (
    <div class="card">
      <Quote page={page} quote={quote} />
      {block && (
        <p>
          {page.say('text')}: <Link page={page} to={block} />
        </p>
      )}
      {isPlain && (
        <p class="source-text" lang="ja">
          {before}
          <mark>{quote.exact?.value}</mark>
          {after}
        </p>
      )}
    </div>
  );
}

/** A rule: what it does, and the patterns it is made of. */
export function RuleBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const definition = page.read.text(thing, skos.definition, page.language);
  const patterns = thing.objects(rk.pattern);
  return (
    <>
      {definition && (
        <p class="lead">
          <Text page={page} literal={definition} />
        </p>
      )}
      <Facts facts={[[page.say('uses'), String(page.read.incoming(thing, rk.rule).length)]]} />
      {patterns.length > 0 && (
        <Section title={page.say('patterns')} id="patterns">
          <ul>
            {patterns.map(({ value }) => (
              <li>
                <code class="pattern" lang="ja">
                  {value}
                </code>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
