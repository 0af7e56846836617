import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Page } from './page.ts';

/** The search box: a plain form that works without a script. */
export function SearchForm({ page, large }: { page: Page; large?: boolean }): JSX.Element | null {
  const { view, addresses } = page;
  if (page.parts.searcher === undefined) return null;
  const id = large ? 'q-main' : 'q';
  return (
    <search>
      <form action={addresses.page('search')} method="get" class={large ? 'search large' : 'search'}>
        <label class="hidden" for={id}>
          {page.say('searchFor')}
        </label>
        <input id={id} type="search" name="q" value={view.query.get('q') ?? ''} placeholder={page.say('searchFor')} />
        <button type="submit">{page.say('search')}</button>
      </form>
    </search>
  );
}
