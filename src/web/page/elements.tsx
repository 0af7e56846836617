import type { Literal, NamedNode } from '@rdfjs/types';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { versionIri } from '../../catalog/citation.ts';
import { rdf, xsd } from '../../rdf/namespace.ts';
import { type Bilingual, inLanguage } from '../../store/publication.ts';
import { isResource, type Resource, type Value } from '../../store/resource.ts';
import { dayText } from './day.ts';
import { classLabel, type Label, shortIri } from './label.ts';
import type { Page } from './page.ts';
import { joined, titleOf } from './title.ts';

/** A language tag as BCP 47 likes it written: `ja-Hira`. */
function tag(language: string): string {
  return language.replace(
    /-([a-z])([a-z]{3})\b/g,
    (_, first: string, rest: string) => `-${first.toUpperCase()}${rest}`,
  );
}

/** A text, marked with its language where that is not the language of the page. */
export function Words({ page, text }: { page: Page; text: Label }): JSX.Element {
  const language = text.language === '' ? page.language : text.language;
  const inner = /^ja\b/.test(language) ? text.text : withJapaneseMarked(text.text);
  if (language === page.language) return <>{inner}</>;
  return <span lang={tag(language)}>{inner}</span>;
}

/** A text of the publisher's in the language of the page, else in Japanese. */
export function Said({ page, text }: { page: Page; text: Bilingual }): JSX.Element {
  const language = text.en === undefined ? 'ja' : page.language;
  return <Words page={page} text={{ text: inLanguage(text, language), language }} />;
}

/** Japanese words, with the signs between them. */
const JAPANESE =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\uff00-\uff60]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc])?)/u;

/** A text in another language with the Japanese words in it marked, as an English definition may quote some. */
function withJapaneseMarked(text: string): Child {
  return text.split(JAPANESE).map((part, place) => (place % 2 === 1 ? <span lang="ja">{part}</span> : part));
}

/** The text of a literal, marked with its language. */
export function Text({ page, literal }: { page: Page; literal: Literal }): JSX.Element {
  return <Words page={page} text={{ text: literal.value, language: literal.language }} />;
}

/** A link to the page about a thing, with what the thing is called or with `children`. */
export function Link({ page, to, children }: { page: Page; to: Resource; children?: Child }): JSX.Element {
  const inner = children ?? <Words page={page} text={page.label(to)} />;
  const href = page.addresses.of(to.value);
  const isKnown = page.addresses.isOurs(to.value) ? isDescribed(page, to.value) : href !== undefined;
  return isKnown && href !== undefined ? <a href={href}>{inner}</a> : <span>{inner}</span>;
}

/** Whether there is a document about a thing of ours: it is in the data, or it is the dataset, or a version of it. */
function isDescribed({ read, view: { dataset }, parts: { releases = [] } }: Page, iri: string): boolean {
  return (
    read.thing(iri) !== undefined ||
    iri === dataset ||
    releases.some(({ version }) => versionIri(dataset, version) === iri)
  );
}

/** A link with the name of the thing and what it is a part of: `甲の役割 – 人材の育成支援`. */
export function TitledLink({ page, to }: { page: Page; to: Resource }): JSX.Element {
  return (
    <Link page={page} to={to}>
      <Words page={page} text={joined(titleOf(page.read, to, page.language).heading)} />
    </Link>
  );
}

/** Links one after the other; with `titled`, each says what it is a part of. */
export function Links({ page, to, titled }: { page: Page; to: readonly Resource[]; titled?: boolean }): JSX.Element {
  return (
    <ul class="links">
      {to.map((each) => (
        <li>{titled ? <TitledLink page={page} to={each} /> : <Link page={page} to={each} />}</li>
      ))}
    </ul>
  );
}

/** A date for people, with its ISO form for machines. */
export function Day({ page, iso }: { page: Page; iso: string }): JSX.Element {
  return <time datetime={iso}>{dayText(iso, page.language)}</time>;
}

/** Any value: a link, a date, a number, a text in its language. */
export function ValueOf({ page, value }: { page: Page; value: Value }): JSX.Element {
  if (isResource(value)) {
    if (value.termType === 'BlankNode') return <code>_:{value.value}</code>;
    return <Link page={page} to={value} />;
  }
  if (value.datatype.equals(xsd.date)) return <Day page={page} iso={value.value} />;
  if (value.datatype.equals(xsd.boolean)) return <>{page.say(value.value === 'true' ? 'yes' : 'no')}</>;
  if (value.language !== '') return <Text page={page} literal={value} />;
  return (
    <span class="literal">
      <Words page={page} text={{ text: value.value, language: '' }} />
    </span>
  );
}

/** A heading of a section of a page, with the section. */
export function Section({ title, id, children }: { title: string; id: string; children?: Child }): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A list of facts; those without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, Child | undefined])[] }): JSX.Element {
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** A fact whose value is a thing, named as the ontology names its property; none without a value. */
export function linkFact(page: Page, value: Resource | undefined, property: NamedNode) {
  const term = page.read.thing(property.value);
  return value && term ? [[page.label(term).text, <Link page={page} to={value} />] as const] : [];
}

/** What kind of thing a page is about (its class, unless `kind` says it better), its name, and its IRI. */
export function Heading({ page, thing, kind: own }: { page: Page; thing: Resource; kind?: Label }): JSX.Element {
  const kind = own ?? classLabel(page.read, thing, page.language);
  return (
    <header class="heading">
      {kind && (
        <p class="kind">
          <Words page={page} text={kind} />
        </p>
      )}
      <h1>
        <Words page={page} text={joined(titleOf(page.read, thing, page.language).heading)} />
      </h1>
      <p class="iri">
        <code>{thing.value}</code>
      </p>
    </header>
  );
}

/** A property: its label, linked to its definition where it is ours; of others the short IRI. */
export function PropertyName({ page, iri }: { page: Page; iri: string }): JSX.Element {
  const property = page.read.thing(iri);
  if (iri === rdf.type.value) return <span>{page.say('type')}</span>;
  const inner = property ? <Words page={page} text={page.label(property)} /> : <code>{shortIri(iri)}</code>;
  const href = page.addresses.of(iri);
  return href === undefined ? <span>{inner}</span> : <a href={href}>{inner}</a>;
}
