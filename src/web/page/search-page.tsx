import type { JSX } from 'hono/jsx/jsx-runtime';
import { parseSearchQuery, type SearchFault } from '../../search/search-query.ts';
import type { SearchPage as Found, SearchHit } from '../../search/searcher.ts';
import { TitledLink, Words } from './elements.tsx';
import { classLabel } from './label.ts';
import type { Page } from './page.ts';
import { SearchForm } from './search-form.tsx';

/** How many results a page shows. */
const SHOWN = 50;

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
      {typeof found === 'string' ? <p>{page.say(WHY[found])}</p> : <Results page={page} found={found} />}
    </>
  );
}

const WHY = {
  EMPTY: 'searchHint',
  TOO_LONG: 'tooLong',
  TOO_MANY_WORDS: 'tooLong',
  NO_SEARCH: 'noSearch',
} as const satisfies Record<SearchFault | 'NO_SEARCH', string>;

function findings({ parts }: Page, question: string): Found | SearchFault | 'NO_SEARCH' {
  if (parts.searcher === undefined) return 'NO_SEARCH';
  const query = parseSearchQuery(question);
  return typeof query === 'string' ? query : parts.searcher.search({ query, page: { first: SHOWN } });
}

function Results({ page, found }: { page: Page; found: Found }): JSX.Element {
  if (found.totalCount === 0) return <p role="status">{page.say('resultsNone')}</p>;
  return (
    <>
      <p role="status">
        {page.language === 'ja' ? `${found.totalCount}件` : `${found.totalCount} found`}
        {found.hasNextPage && (page.language === 'ja' ? `（はじめの${SHOWN}件）` : ` (the first ${SHOWN})`)}
      </p>
      <ol class="results">
        {found.hits.map((hit) => (
          <Hit page={page} hit={hit} />
        ))}
      </ol>
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
