import type { JSX } from 'hono/jsx/jsx-runtime';
import { SHAPES } from '../profile.ts';
import type { Page } from './page.ts';

/** What a document keeps to, and the forms that there are of it. */
export function ProfilesPage({ page }: { page: Page }): JSX.Element {
  const { view, addresses } = page;
  return (
    <>
      <header class="heading">
        <p class="kind">{page.say('profiles')}</p>
        <h1 class="long">{view.iri}</h1>
      </header>
      <p>{page.say('profilesNote')}</p>
      <h2>
        <a href={addresses.page('shapes')}>{page.say('shapes')}</a> <code>{SHAPES.token}</code>
      </h2>
      <p class="iri">
        <code>{SHAPES.iri}</code>
      </p>
      <ul>
        {view.alternates.map(({ name, path, mediaType }) => (
          <li>
            <a href={addresses.file(path)}>{name}</a> <code>{mediaType}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
