import type { JSX } from 'hono/jsx/jsx-runtime';
import { type CitationLanguage, type Cited, citationText } from '../../catalog/citation.ts';
import { CITATION_FORMS } from '../citation-response.ts';
import { Words } from './elements.tsx';
import type { Page } from './page.ts';

/** How what a page is about is cited, as text: the dataset or a version of it by itself, anything else as a part of the dataset. */
export function Citation({ page, title }: { page: Page; title: string }): JSX.Element | null {
  const { view, language } = page;
  const { cited, iri } = view;
  if (cited === undefined) return null;
  const text = citationText(cited, language, isWhole(page) ? undefined : { iri, title });
  return (
    <>
      <CitationText page={page} text={text} language={language} />
      {isWhole(page) && <CitationForms page={page} iri={iri} />}
    </>
  );
}

/** How a version is cited, in both languages, with the forms for bibliographies. `iri` is that of the version. */
export function Citations({ page, cited, iri }: { page: Page; cited: Cited; iri: string }): JSX.Element {
  return (
    <>
      {(['ja', 'en'] as const).map((language) => (
        <CitationText page={page} text={citationText(cited, language)} language={language} />
      ))}
      <CitationForms page={page} iri={iri} />
    </>
  );
}

function CitationText({ page, text, language }: { page: Page; text: string; language: CitationLanguage }): JSX.Element {
  return (
    <p class="citation">
      <Words page={page} text={{ text, language }} />
    </p>
  );
}

function CitationForms({ page, iri }: { page: Page; iri: string }): JSX.Element {
  const path = `/doc/${iri.slice(iri.indexOf('/id/') + '/id/'.length)}`;
  return (
    <ul class="formats">
      {CITATION_FORMS.map(({ suffix, name, mediaType }) => (
        <li>
          <a href={page.addresses.file(`${path}.${suffix}`)} type={mediaType}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function isWhole({ view: { iri, dataset, cited } }: Page): boolean {
  return iri === dataset || iri === cited?.iri;
}
