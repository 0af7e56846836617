import type { JSX } from 'hono/jsx/jsx-runtime';
import { owl, skos } from '../../rdf/namespace.ts';
import type { Resource } from '../../store/resource.ts';
import { Definition } from './concept.tsx';
import { Facts, Heading, Link, Links, PropertyName, Section, ValueOf, Words } from './elements.tsx';
import { shortIri } from './label.ts';
import type { Page } from './page.ts';
import { type TermGroup, type TermView, vocabularyView } from './vocabulary-view.ts';

/** A vocabulary: what it is for, an index of its terms, and each term with all that is known of it. */
export function VocabularyPage({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const groups = vocabularyView(page);
  const version = page.read.string(thing, owl.versionInfo);
  const isOntology = page.addresses.of(page.view.iri)?.includes('ontology') === true;
  const schemes = isOntology ? page.read.members(skos.ConceptScheme) : [];
  return (
    <>
      <Heading
        page={page}
        thing={thing}
        kind={{ text: page.say(isOntology ? 'ontology' : 'shapes'), language: page.language }}
      />
      <Definition page={page} thing={thing} />
      {version && (
        <p>
          <span class="chip">{version}</span>
        </p>
      )}
      {groups.map((group) => (
        <TermIndex page={page} group={group} />
      ))}
      {schemes.length > 0 && (
        <Section title={page.say('schemes')} id="schemes">
          <Links page={page} to={schemes} />
        </Section>
      )}
      {groups.map(({ title, terms }) => (
        <Section title={page.say(title)} id={`group-${title}`}>
          {terms.map((term) => (
            <Term page={page} view={term} />
          ))}
        </Section>
      ))}
    </>
  );
}

function TermIndex({ page, group }: { page: Page; group: TermGroup }): JSX.Element {
  return (
    <nav class="index" aria-labelledby={`index-${group.title}`}>
      <p class="index-title" id={`index-${group.title}`}>
        {page.say(group.title)} <span class="count">{group.terms.length}</span>
      </p>
      <ul class="links">
        {group.terms.map(({ name }) => (
          <li>
            <a href={`#${name}`}>
              <code>{name}</code>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Term({ page, view }: { page: Page; view: TermView }): JSX.Element {
  const { term, name, labels, definitions, relations, shapes, graphql, uses, example } = view;
  const numbers = new Intl.NumberFormat(page.language);
  return (
    <div class="term" id={name}>
      <h3>
        <a href={`#${name}`}>
          <code>{shortIri(term.value)}</code>
        </a>{' '}
        <span class="term-label">
          <Words page={page} text={page.label(term)} />
        </span>
      </h3>
      <ul class="values">
        {inOwnLanguageFirst(page, definitions).map((definition) => (
          <li>
            <ValueOf page={page} value={definition} />
          </li>
        ))}
      </ul>
      <dl class="facts">
        {labels.length > 1 && <Relation page={page} iri="http://www.w3.org/2000/01/rdf-schema#label" values={labels} />}
        {relations.map(({ property, values }) => (
          <Relation page={page} iri={property.value} values={values} />
        ))}
      </dl>
      <Facts
        facts={[
          [page.say('shapes'), shapes.length > 0 ? <ShapeLinks page={page} shapes={shapes} /> : undefined],
          [page.say('graphqlField'), graphql.length > 0 ? <code>{graphql.join(', ')}</code> : undefined],
          [page.say('uses'), uses === undefined ? undefined : numbers.format(uses)],
          [page.say('example'), example && <Link page={page} to={example} />],
        ]}
      />
    </div>
  );
}

/** Texts in the language of the page first. */
function inOwnLanguageFirst({ language }: Page, texts: TermView['definitions']): TermView['definitions'] {
  const isOwn = (text: TermView['definitions'][number]) => text.termType === 'Literal' && text.language === language;
  return [...texts.filter(isOwn), ...texts.filter((text) => !isOwn(text))];
}

function ShapeLinks({ page, shapes }: { page: Page; shapes: readonly Resource[] }): JSX.Element {
  return (
    <ul class="links">
      {shapes.map((shape) => (
        <li>
          <Link page={page} to={shape}>
            <code>{shortIri(shape.value)}</code>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Relation({ page, iri, values }: { page: Page; iri: string; values: TermView['labels'] }): JSX.Element {
  return (
    <div>
      <dt>
        <PropertyName page={page} iri={iri} />
      </dt>
      <dd>
        <ul class="links">
          {values.map((value) => (
            <li>
              <ValueOf page={page} value={value} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
