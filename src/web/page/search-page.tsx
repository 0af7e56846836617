import type { JSX } from 'hono/jsx/jsx-runtime';
import { parseSearchQuery, type SearchFault } from '../../search/search-query.ts';
import type { SearchPage as Found, SearchHit } from '../../search/searcher.ts';
import { TitledLink, Words } from './elements.tsx';
import { classLabel } from './label.ts';
import type { Page } from './page.ts';
import { type PageAsset, searchScript } from './page-asset.ts';
import { SearchForm } from './search-form.tsx';
import { countText, SHOWN, whyNoResults } from './search-words.ts';

/** What was found for the words of `q`, best first, each with the part of its text where they stand. */
export function SearchPage({ page }: { page: Page }): JSX.Element {
  const question = page.view.query.get('q') ?? '';
  const found = findings(page, question);
  return (
    <>
      <h1>
        {page.say('search')}
        {question.trim() !== '' && (
          <>
            {': '}
            <Words page={page} text={{ text: question, language: '' }} />
          </>
        )}
      </h1>
      <SearchForm page={page} large />
      <div id="results">
        {typeof found === 'string' ? (
          <p>{whyNoResults(found, page.language)}</p>
        ) : (
          <Results page={page} found={found} />
        )}
      </div>
      {question === '' && page.parts.searchTexts && <OfflineSearch page={page} texts={page.parts.searchTexts()} />}
    </>
  );
}

/** A server answers the question in the address; a folder of files sends this page whatever the question is, and the script answers. */
function OfflineSearch({ page, texts }: { page: Page; texts: PageAsset }): JSX.Element {
  const { addresses } = page;
  return (
    <>
      <noscript>
        <p>{page.say('noScript')}</p>
      </noscript>
      <script defer src={addresses.file(searchScript().path)} data-index={addresses.file(texts.path)} />
    </>
  );
}

function findings({ parts }: Page, question: string): Found | SearchFault | 'NO_SEARCH' {
  if (parts.searcher === undefined) return 'NO_SEARCH';
  const query = parseSearchQuery(question);
  return typeof query === 'string' ? query : parts.searcher.search({ query, page: { first: SHOWN } });
}

function Results({ page, found }: { page: Page; found: Found }): JSX.Element {
  return (
    <>
      <p role="status">{countText(found.totalCount, found.hasNextPage, page.language)}</p>
      {found.totalCount > 0 && (
        <ol class="results">
          {found.hits.map((hit) => (
            <Hit page={page} hit={hit} />
          ))}
        </ol>
      )}
    </>
  );
}

function Hit({ page, hit }: { page: Page; hit: SearchHit }): JSX.Element {
  const kind = classLabel(page.read, hit.resource, page.language);
  return (
    <li>
      <p class="hit">
        <TitledLink page={page} to={hit.resource} />{' '}
        {kind && (
          <span class="chip">
            <Words page={page} text={kind} />
          </span>
        )}
      </p>
      <p class="snippet" lang={hit.text.language || undefined}>
        {hit.snippet.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}
      </p>
    </li>
  );
}
